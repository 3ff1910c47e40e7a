use crate::call::{Call, Operation, Request};

/// `GET /api/v1/users/{userId}/clients/{clientId}/grants`
pub static LIST_GRANTS_FOR_CLIENT: Operation = Operation::new(
        "User_listGrantsForClient",
        "GET",
        "/api/v1/users/{userId}/clients/{clientId}/grants",
    )
    .tag("User")
    .vendor_id("listGrantsForUserAndClient")
    .paged()
    .success(&[200]);

impl super::UserApi<'_> {
    /// Lists the consents that a user gave to one client.
    ///
    /// The list comes in pages: `stream()` gives the items of all of them, `.await` those of the first.
    ///
    /// `GET /api/v1/users/{userId}/clients/{clientId}/grants`, operation `User_listGrantsForClient`, which Okta calls
    /// `listGrantsForUserAndClient`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_listGrantsForClient")]
    #[doc(alias = "listGrantsForUserAndClient")]
    #[inline]
    pub fn list_grants_for_client(
        &self,
        user_id: impl crate::call::PathValue,
        client_id: impl crate::call::PathValue,
    ) -> ListGrantsForClient {
        ListGrantsForClient::from_request(
            Request::new(self.okta, &LIST_GRANTS_FOR_CLIENT)
                .path(user_id)
                .path(client_id),
        )
    }
}

/// The call of [`list_grants_for_client`](super::UserApi::list_grants_for_client), with its optional parameters.
///
/// `GET /api/v1/users/{userId}/clients/{clientId}/grants`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct ListGrantsForClient {
    call: Call<Vec<crate::models::OAuth2ScopeConsentGrant>>,
}
impl ListGrantsForClient {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
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

crate::call::builder!(ListGrantsForClient, Vec<crate::models::OAuth2ScopeConsentGrant>);
