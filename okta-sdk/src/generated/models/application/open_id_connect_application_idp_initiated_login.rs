use crate::model as rt;

/// How users who open a client from the Okta dashboard are signed in.
///
/// Schema `OpenIdConnectApplicationIdpInitiatedLogin`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OpenIdConnectApplicationIdpInitiatedLogin {
    /// Scopes that are asked for; for `OKTA`.
    ///
    /// `default_scope` in JSON.
    pub default_scope: rt::Field<Vec<String>>,
    /// Who starts the sign-in: nobody (`DISABLED`), the client itself (`SPEC`), or Okta on its behalf (`OKTA`).
    ///
    /// `mode` in JSON.
    pub mode: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl OpenIdConnectApplicationIdpInitiatedLogin {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `default_scope`.
    #[inline]
    #[must_use]
    pub fn default_scope(
        mut self,
        default_scope: impl Into<rt::Field<Vec<String>>>,
    ) -> Self {
        self.default_scope = default_scope.into();
        self
    }

    /// Sets `mode`.
    #[inline]
    #[must_use]
    pub fn mode(mut self, mode: impl Into<rt::Field<String>>) -> Self {
        self.mode = mode.into();
        self
    }
}

rt::object! {
    OpenIdConnectApplicationIdpInitiatedLogin as "OpenIdConnectApplicationIdpInitiatedLogin" {
        0: "default_scope" => default_scope;
        1: "mode" => mode;
    }
    additional: additional;
    fixed {  }
}
