use crate::model as rt;

/// The provider that has checked the identity of the session's user.
///
/// Schema `SessionIdentityProvider`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SessionIdentityProvider {
    /// Id of the identity provider; that of the org itself for `OKTA`.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// The type.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<crate::models::SessionIdentityProviderType>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl SessionIdentityProvider {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<rt::Field<crate::models::SessionIdentityProviderType>>,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }
}

rt::object! {
    SessionIdentityProvider as "SessionIdentityProvider" {
        0: "id" => id, read_only;
        1: "type" => r#type;
    }
    additional: additional;
    fixed {  }
}
