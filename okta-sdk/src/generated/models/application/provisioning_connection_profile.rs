use crate::model as rt;

/// How Okta authenticates itself to an application when it provisions users.
///
/// # What can be done with it
///
/// - [`set_default_provisioning_connection_for_application`](Self::set_default_provisioning_connection_for_application):
///   Sets up the connection that Okta provisions users of the application over.
///
/// Schema `ProvisioningConnectionProfile`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProvisioningConnectionProfile {
    /// The auth scheme.
    ///
    /// `authScheme` in JSON.
    pub auth_scheme: rt::Field<crate::models::ProvisioningConnectionAuthScheme>,
    /// API token of the application; sent, but never returned.
    ///
    /// `token` in JSON.
    pub token: rt::Field<rt::Secret>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ProvisioningConnectionProfile {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `authScheme`.
    #[inline]
    #[must_use]
    pub fn auth_scheme(
        mut self,
        auth_scheme: impl Into<
            rt::Field<crate::models::ProvisioningConnectionAuthScheme>,
        >,
    ) -> Self {
        self.auth_scheme = auth_scheme.into();
        self
    }

    /// Sets `token`.
    #[inline]
    #[must_use]
    pub fn token(mut self, token: impl Into<rt::Field<rt::Secret>>) -> Self {
        self.token = token.into();
        self
    }
}

rt::object! {
    ProvisioningConnectionProfile as "ProvisioningConnectionProfile" {
        0: "authScheme" => auth_scheme;
        1: "token" => token;
    }
    additional: additional;
    fixed {  }
}
