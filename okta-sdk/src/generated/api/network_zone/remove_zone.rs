use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/zones/{zoneId}`
pub static REMOVE_ZONE: Operation = Operation::new(
        "NetworkZone_removeZone",
        "DELETE",
        "/api/v1/zones/{zoneId}",
    )
    .tag("NetworkZone")
    .vendor_id("deleteNetworkZone")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[200, 204]);

impl super::NetworkZoneApi<'_> {
    /// Deletes a network zone for good.
    ///
    /// Fails while a policy or rule still uses the zone. Zones of the system cannot be deleted.
    ///
    /// `DELETE /api/v1/zones/{zoneId}`, operation `NetworkZone_removeZone`, which Okta calls `deleteNetworkZone`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "NetworkZone_removeZone")]
    #[doc(alias = "deleteNetworkZone")]
    #[inline]
    pub fn remove_zone(&self, zone_id: impl crate::call::PathValue) -> Call<()> {
        crate::call::Call::new(Request::new(self.okta, &REMOVE_ZONE).path(zone_id))
    }
}
