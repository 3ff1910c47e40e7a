use crate::call::{Call, Operation, Request};

/// `POST /api/v1/zones/{zoneId}/lifecycle/deactivate`
pub static DEACTIVATE_ZONE_LIFECYCLE: Operation = Operation::new(
        "NetworkZone_deactivateZoneLifecycle",
        "POST",
        "/api/v1/zones/{zoneId}/lifecycle/deactivate",
    )
    .tag("NetworkZone")
    .vendor_id("deactivateNetworkZone")
    .success(&[200]);

impl super::NetworkZoneApi<'_> {
    /// Deactivates a network zone, so that policies and block lists ignore it.
    ///
    /// `POST /api/v1/zones/{zoneId}/lifecycle/deactivate`, operation `NetworkZone_deactivateZoneLifecycle`, which
    /// Okta calls `deactivateNetworkZone`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "NetworkZone_deactivateZoneLifecycle")]
    #[doc(alias = "deactivateNetworkZone")]
    #[inline]
    pub fn deactivate_zone_lifecycle(
        &self,
        zone_id: impl crate::call::PathValue,
    ) -> Call<crate::models::NetworkZone> {
        crate::call::Call::new(
            Request::new(self.okta, &DEACTIVATE_ZONE_LIFECYCLE).path(zone_id),
        )
    }
}
