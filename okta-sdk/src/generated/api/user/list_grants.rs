use crate::call::{Call, Operation, Request};

/// `GET /api/v1/users/{userId}/grants`
pub static LIST_GRANTS: Operation = Operation::new(
        "User_listGrants",
        "GET",
        "/api/v1/users/{userId}/grants",
    )
    .tag("User")
    .vendor_id("listUserGrants")
    .paged()
    .success(&[200]);

impl super::UserApi<'_> {
    /// Lists the consents that a user gave to clients, optionally those for one scope.
    ///
    /// The list comes in pages: `stream()` gives the items of all of them, `.await` those of the first.
    ///
    /// `GET /api/v1/users/{userId}/grants`, operation `User_listGrants`, which Okta calls `listUserGrants`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_listGrants")]
    #[doc(alias = "listUserGrants")]
    #[inline]
    pub fn list_grants(&self, user_id: impl crate::call::PathValue) -> ListGrants {
        ListGrants::from_request(Request::new(self.okta, &LIST_GRANTS).path(user_id))
    }
}

/// The call of [`list_grants`](super::UserApi::list_grants), with its optional parameters.
///
/// `GET /api/v1/users/{userId}/grants`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct ListGrants {
    call: Call<Vec<crate::models::OAuth2ScopeConsentGrant>>,
}
impl ListGrants {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Keeps only the grants for the scope with this id.
    ///
    /// `scopeId` in the query.
    #[inline]
    pub fn scope_id(mut self, scope_id: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("scopeId", scope_id.as_ref());
        self
    }

    /// With `scope`, embeds in each grant the details of its scope.
    ///
    /// `expand` in the query.
    #[inline]
    pub fn expand(mut self, expand: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("expand", expand.as_ref());
        self
    }

    /// Opaque cursor of the next page of grants, taken from the `next` link of the page before.
    ///
    /// `after` in the query.
    #[inline]
    pub fn after(mut self, after: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("after", after.as_ref());
        self
    }

    /// Number of grants per page; 20 when omitted.
    ///
    /// `limit` in the query; Okta assumes `20` without it.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        let request = self.call.request_mut();
        request.query("limit", limit.into());
        self
    }
}

crate::call::builder!(ListGrants, Vec<crate::models::OAuth2ScopeConsentGrant>);
