use crate::model as rt;

/// What is needed to set up a provisioning connection.
///
/// Schema `ProvisioningConnectionRequest`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProvisioningConnectionRequest {
    /// The profile.
    ///
    /// `profile` in JSON.
    pub profile: rt::Field<crate::models::ProvisioningConnectionProfile>,
    /// Base URL of the API that users are provisioned to.
    ///
    /// `baseUrl` in JSON.
    pub base_url: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ProvisioningConnectionRequest {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
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

    /// Sets `baseUrl`.
    #[inline]
    #[must_use]
    pub fn base_url(mut self, base_url: impl Into<rt::Field<String>>) -> Self {
        self.base_url = base_url.into();
        self
    }
}

rt::object! {
    ProvisioningConnectionRequest as "ProvisioningConnectionRequest" {
        0: "profile" => profile;
        1: "baseUrl" => base_url;
    }
    additional: additional;
    fixed {  }
}
