use crate::model as rt;

/// The service that stands behind an authenticator, where that is not Okta itself.
///
/// Schema `AuthenticatorProvider`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthenticatorProvider {
    /// The configuration.
    ///
    /// `configuration` in JSON.
    pub configuration: rt::Field<crate::models::AuthenticatorProviderConfiguration>,
    /// Kind of provider, such as `DUO`.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl AuthenticatorProvider {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `configuration`.
    #[inline]
    #[must_use]
    pub fn configuration(
        mut self,
        configuration: impl Into<
            rt::Field<crate::models::AuthenticatorProviderConfiguration>,
        >,
    ) -> Self {
        self.configuration = configuration.into();
        self
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<rt::Field<String>>) -> Self {
        self.r#type = r#type.into();
        self
    }
}

rt::object! {
    AuthenticatorProvider as "AuthenticatorProvider" {
        0: "configuration" => configuration;
        1: "type" => r#type;
    }
    additional: additional;
    fixed {  }
}
