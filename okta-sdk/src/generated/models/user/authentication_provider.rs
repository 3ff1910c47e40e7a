use crate::model as rt;

/// The party that checks a user's password.
///
/// Schema `AuthenticationProvider`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthenticationProvider {
    /// Name of the directory for `ACTIVE_DIRECTORY` and `LDAP`, else the same as the type.
    ///
    /// `name` in JSON.
    pub name: rt::Field<String>,
    /// The type.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<crate::models::AuthenticationProviderType>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl AuthenticationProvider {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<rt::Field<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<rt::Field<crate::models::AuthenticationProviderType>>,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }
}

rt::object! {
    AuthenticationProvider as "AuthenticationProvider" {
        0: "name" => name;
        1: "type" => r#type;
    }
    additional: additional;
    fixed {  }
}
