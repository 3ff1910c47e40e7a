use crate::call::{Call, Operation, Request};

/// `POST /api/v1/zones/{zoneId}/lifecycle/activate`
pub static ACTIVATE_LIFECYCLE: Operation = Operation::new(
        "NetworkZone_activateLifecycle",
        "POST",
        "/api/v1/zones/{zoneId}/lifecycle/activate",
    )
    .tag("NetworkZone")
    .vendor_id("activateNetworkZone")
    .success(&[200]);

impl super::NetworkZoneApi<'_> {
    /// Activates a network zone, so that policies and block lists honor it.
    ///
    /// `POST /api/v1/zones/{zoneId}/lifecycle/activate`, operation `NetworkZone_activateLifecycle`, which Okta calls
    /// `activateNetworkZone`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "NetworkZone_activateLifecycle")]
    #[doc(alias = "activateNetworkZone")]
    #[inline]
    pub fn activate_lifecycle(
        &self,
        zone_id: impl crate::call::PathValue,
    ) -> Call<crate::models::NetworkZone> {
        crate::call::Call::new(
            Request::new(self.okta, &ACTIVATE_LIFECYCLE).path(zone_id),
        )
    }
}
