use crate::call::{Call, Operation, Request};

/// `GET /api/v1/zones/{zoneId}`
pub static GET_BY_ID: Operation = Operation::new(
        "NetworkZone_getById",
        "GET",
        "/api/v1/zones/{zoneId}",
    )
    .tag("NetworkZone")
    .vendor_id("getNetworkZone")
    .success(&[200]);

impl super::NetworkZoneApi<'_> {
    /// Fetches one network zone by its id.
    ///
    /// `GET /api/v1/zones/{zoneId}`, operation `NetworkZone_getById`, which Okta calls `getNetworkZone`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "NetworkZone_getById")]
    #[doc(alias = "getNetworkZone")]
    #[inline]
    pub fn get_by_id(
        &self,
        zone_id: impl crate::call::PathValue,
    ) -> Call<crate::models::NetworkZone> {
        crate::call::Call::new(Request::new(self.okta, &GET_BY_ID).path(zone_id))
    }
}
