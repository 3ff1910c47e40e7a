use crate::call::{Call, Operation, Request};

/// `GET /api/v1/mappings`
pub static LIST_WITH_PAGINATION: Operation = Operation::new(
        "ProfileMapping_listWithPagination",
        "GET",
        "/api/v1/mappings",
    )
    .tag("ProfileMapping")
    .vendor_id("listProfileMappings")
    .paged()
    .success(&[200]);

impl super::ProfileMappingApi<'_> {
    /// Lists the profile mappings of the org, optionally those from one source or to one target.
    ///
    /// The attributes of the mappings are not included; fetch a mapping for them.
    ///
    /// The list comes in pages: `stream()` gives the items of all of them, `.await` those of the first.
    ///
    /// `GET /api/v1/mappings`, operation `ProfileMapping_listWithPagination`, which Okta calls `listProfileMappings`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "ProfileMapping_listWithPagination")]
    #[doc(alias = "listProfileMappings")]
    #[inline]
    pub fn list_with_pagination(&self) -> ListWithPagination {
        ListWithPagination::from_request(Request::new(self.okta, &LIST_WITH_PAGINATION))
    }
}

/// The call of [`list_with_pagination`](super::ProfileMappingApi::list_with_pagination), with its optional
/// parameters.
///
/// `GET /api/v1/mappings`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct ListWithPagination {
    call: Call<Vec<crate::models::ProfileMapping>>,
}
impl ListWithPagination {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Opaque cursor of the next page of mappings, taken from the `next` link of the page before.
    ///
    /// `after` in the query.
    #[inline]
    pub fn after(mut self, after: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("after", after.as_ref());
        self
    }

    /// Number of mappings per page; 20 when omitted, 200 at most.
    ///
    /// `limit` in the query.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        let request = self.call.request_mut();
        request.query("limit", limit.into());
        self
    }

    /// Keeps only the mappings whose source, a user type, application or identity provider, has this id.
    ///
    /// `sourceId` in the query.
    #[inline]
    pub fn source_id(mut self, source_id: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("sourceId", source_id.as_ref());
        self
    }

    /// Keeps only the mappings whose target, a user type, application or identity provider, has this id.
    ///
    /// `targetId` in the query.
    #[inline]
    pub fn target_id(mut self, target_id: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("targetId", target_id.as_ref());
        self
    }
}

crate::call::builder!(ListWithPagination, Vec<crate::models::ProfileMapping>);
