use crate::call::{Call, Operation, Request};

/// `GET /api/v1/zones`
pub static LIST_ZONES: Operation = Operation::new(
        "NetworkZone_listZones",
        "GET",
        "/api/v1/zones",
    )
    .tag("NetworkZone")
    .vendor_id("listNetworkZones")
    .paged()
    .success(&[200]);

impl super::NetworkZoneApi<'_> {
    /// Lists the network zones of the org, optionally narrowed by a filter.
    ///
    /// The list comes in pages: `stream()` gives the items of all of them, `.await` those of the first.
    ///
    /// `GET /api/v1/zones`, operation `NetworkZone_listZones`, which Okta calls `listNetworkZones`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "NetworkZone_listZones")]
    #[doc(alias = "listNetworkZones")]
    #[inline]
    pub fn list_zones(&self) -> ListZones {
        ListZones::from_request(Request::new(self.okta, &LIST_ZONES))
    }
}

/// The call of [`list_zones`](super::NetworkZoneApi::list_zones), with its optional parameters.
///
/// `GET /api/v1/zones`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct ListZones {
    call: Call<Vec<crate::models::NetworkZone>>,
}
impl ListZones {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Opaque cursor of the next page of zones, taken from the `next` link of the page before.
    ///
    /// `after` in the query.
    #[inline]
    pub fn after(mut self, after: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("after", after.as_ref());
        self
    }

    /// Number of zones per page; Okta decides when omitted.
    ///
    /// `limit` in the query.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        let request = self.call.request_mut();
        request.query("limit", limit.into());
        self
    }

    /// Filter expression over `id` or `usage`, such as `usage eq "BLOCKLIST"`.
    ///
    /// `filter` in the query.
    #[inline]
    pub fn filter(mut self, filter: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("filter", filter.as_ref());
        self
    }
}

crate::call::builder!(ListZones, Vec<crate::models::NetworkZone>);
