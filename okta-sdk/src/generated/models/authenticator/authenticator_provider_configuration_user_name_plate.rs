use crate::model as rt;

/// How the name by which the provider knows a user follows from their Okta profile.
///
/// Schema `AuthenticatorProviderConfigurationUserNamePlate`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthenticatorProviderConfigurationUserNamePlate {
    /// Expression for the name, such as `oktaId` or `global.assign.userName.login`.
    ///
    /// `template` in JSON.
    pub template: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl AuthenticatorProviderConfigurationUserNamePlate {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `template`.
    #[inline]
    #[must_use]
    pub fn template(mut self, template: impl Into<rt::Field<String>>) -> Self {
        self.template = template.into();
        self
    }
}

rt::object! {
    AuthenticatorProviderConfigurationUserNamePlate as "AuthenticatorProviderConfigurationUserNamePlate" {
        0: "template" => template;
    }
    additional: additional;
    fixed {  }
}
