use crate::model as rt;

/// The connection that Okta provisions users of an application over.
///
/// # What can be done with it
///
/// - [`get_default_provisioning_connection_for_application`](Self::get_default_provisioning_connection_for_application):
///   Fetches the connection that Okta provisions users of the application over.
/// - [`activate_default_provisioning_connection_for_application`](Self::activate_default_provisioning_connection_for_application):
///   Enables the provisioning connection of an application.
/// - [`deactivate_default_provisioning_connection_for_application`](Self::deactivate_default_provisioning_connection_for_application):
///   Disables the provisioning connection of an application, which stops changes from being pushed to it.
///
/// Schema `ProvisioningConnection`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProvisioningConnection {
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// The auth scheme.
    ///
    /// `authScheme` in JSON.
    pub auth_scheme: rt::Field<crate::models::ProvisioningConnectionAuthScheme>,
    /// The status.
    ///
    /// `status` in JSON.
    pub status: rt::Field<crate::models::ProvisioningConnectionStatus>,
    /// Base URL of the API that users are provisioned to.
    ///
    /// `baseUrl` in JSON.
    pub base_url: rt::Field<String>,
    /// How Okta authenticates at the API.
    ///
    /// `profile` in JSON.
    pub profile: rt::Field<crate::models::ProvisioningConnectionProfile>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ProvisioningConnection {
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

    /// Sets `status`.
    #[inline]
    #[must_use]
    pub fn status(
        mut self,
        status: impl Into<rt::Field<crate::models::ProvisioningConnectionStatus>>,
    ) -> Self {
        self.status = status.into();
        self
    }

    /// Sets `baseUrl`.
    #[inline]
    #[must_use]
    pub fn base_url(mut self, base_url: impl Into<rt::Field<String>>) -> Self {
        self.base_url = base_url.into();
        self
    }

    /// Sets `profile`.
    #[inline]
    #[must_use]
    pub fn profile(
        mut self,
        profile: impl Into<rt::Field<crate::models::ProvisioningConnectionProfile>>,
    ) -> Self {
        self.profile = profile.into();
        self
    }
}

rt::object! {
    ProvisioningConnection as "ProvisioningConnection" {
        0: "_links" => links, read_only;
        1: "authScheme" => auth_scheme;
        2: "status" => status;
        3: "baseUrl" => base_url;
        4: "profile" => profile;
    }
    additional: additional;
    fixed {  }
}
