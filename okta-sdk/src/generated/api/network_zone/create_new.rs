use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/zones`
pub static CREATE_NEW: Operation = Operation::new(
        "NetworkZone_createNew",
        "POST",
        "/api/v1/zones",
    )
    .tag("NetworkZone")
    .vendor_id("createNetworkZone")
    .success(&[200]);

impl super::NetworkZoneApi<'_> {
    /// Creates a network zone from addresses or from properties of the connection.
    ///
    /// A zone of type `IP` needs a gateway or a proxy; a dynamic one needs a location, an autonomous system or a
    /// proxy type.
    ///
    /// `POST /api/v1/zones`, operation `NetworkZone_createNew`, which Okta calls `createNetworkZone`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "NetworkZone_createNew")]
    #[doc(alias = "createNetworkZone")]
    #[inline]
    pub fn create_new(
        &self,
        network_zone: &crate::models::NetworkZone,
    ) -> Call<crate::models::NetworkZone> {
        crate::call::Call::new(
            Request::new(self.okta, &CREATE_NEW).json(rt::Value::source(network_zone)),
        )
    }
}
