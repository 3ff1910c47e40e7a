use crate::call::{Call, Operation, Request};

/// `GET /api/v1/apps/{appId}/grants/{grantId}`
pub static GET_SINGLE_SCOPE_CONSENT_GRANT: Operation = Operation::new(
        "Application_getSingleScopeConsentGrant",
        "GET",
        "/api/v1/apps/{appId}/grants/{grantId}",
    )
    .tag("Application")
    .vendor_id("getScopeConsentGrant")
    .success(&[200]);

impl super::ApplicationApi<'_> {
    /// Fetches one scope grant of an application by its id.
    ///
    /// `GET /api/v1/apps/{appId}/grants/{grantId}`, operation `Application_getSingleScopeConsentGrant`, which Okta
    /// calls `getScopeConsentGrant`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_getSingleScopeConsentGrant")]
    #[doc(alias = "getScopeConsentGrant")]
    #[inline]
    pub fn get_single_scope_consent_grant(
        &self,
        app_id: impl crate::call::PathValue,
        grant_id: impl crate::call::PathValue,
    ) -> GetSingleScopeConsentGrant {
        GetSingleScopeConsentGrant::from_request(
            Request::new(self.okta, &GET_SINGLE_SCOPE_CONSENT_GRANT)
                .path(app_id)
                .path(grant_id),
        )
    }
}

/// The call of [`get_single_scope_consent_grant`](super::ApplicationApi::get_single_scope_consent_grant), with
/// its optional parameters.
///
/// `GET /api/v1/apps/{appId}/grants/{grantId}`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct GetSingleScopeConsentGrant {
    call: Call<crate::models::OAuth2ScopeConsentGrant>,
}
impl GetSingleScopeConsentGrant {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// With `scope`, embeds the details of the scope.
    ///
    /// `expand` in the query.
    #[inline]
    pub fn expand(mut self, expand: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("expand", expand.as_ref());
        self
    }
}

crate::call::builder!(GetSingleScopeConsentGrant, crate::models::OAuth2ScopeConsentGrant);
