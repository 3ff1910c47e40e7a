use crate::call::{Call, Operation, Request};

/// `GET /api/v1/users/{userId}/grants/{grantId}`
pub static GET_GRANT_BY_ID: Operation = Operation::new(
        "User_getGrantById",
        "GET",
        "/api/v1/users/{userId}/grants/{grantId}",
    )
    .tag("User")
    .vendor_id("getUserGrant")
    .success(&[200]);

impl super::UserApi<'_> {
    /// Fetches one consent of a user by its id.
    ///
    /// `GET /api/v1/users/{userId}/grants/{grantId}`, operation `User_getGrantById`, which Okta calls `getUserGrant`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_getGrantById")]
    #[doc(alias = "getUserGrant")]
    #[inline]
    pub fn get_grant_by_id(
        &self,
        user_id: impl crate::call::PathValue,
        grant_id: impl crate::call::PathValue,
    ) -> GetGrantById {
        GetGrantById::from_request(
            Request::new(self.okta, &GET_GRANT_BY_ID).path(user_id).path(grant_id),
        )
    }
}

/// The call of [`get_grant_by_id`](super::UserApi::get_grant_by_id), with its optional parameters.
///
/// `GET /api/v1/users/{userId}/grants/{grantId}`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct GetGrantById {
    call: Call<crate::models::OAuth2ScopeConsentGrant>,
}
impl GetGrantById {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// With `scope`, embeds in the grant the details of its scope.
    ///
    /// `expand` in the query.
    #[inline]
    pub fn expand(mut self, expand: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("expand", expand.as_ref());
        self
    }
}

crate::call::builder!(GetGrantById, crate::models::OAuth2ScopeConsentGrant);
