use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `PUT /api/v1/zones/{zoneId}`
pub static UPDATE_ZONE: Operation = Operation::new(
        "NetworkZone_updateZone",
        "PUT",
        "/api/v1/zones/{zoneId}",
    )
    .tag("NetworkZone")
    .vendor_id("updateNetworkZone")
    .success(&[200]);

impl super::NetworkZoneApi<'_> {
    /// Replaces the settings of a network zone.
    ///
    /// The type of a zone cannot change.
    ///
    /// `PUT /api/v1/zones/{zoneId}`, operation `NetworkZone_updateZone`, which Okta calls `updateNetworkZone`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "NetworkZone_updateZone")]
    #[doc(alias = "updateNetworkZone")]
    #[inline]
    pub fn update_zone(
        &self,
        zone_id: impl crate::call::PathValue,
        network_zone: &crate::models::NetworkZone,
    ) -> Call<crate::models::NetworkZone> {
        crate::call::Call::new(
            Request::new(self.okta, &UPDATE_ZONE)
                .path(zone_id)
                .json(rt::Value::source(network_zone)),
        )
    }
}
