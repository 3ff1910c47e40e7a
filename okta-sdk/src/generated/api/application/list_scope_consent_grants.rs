use crate::call::{Call, Operation, Request};

/// `GET /api/v1/apps/{appId}/grants`
pub static LIST_SCOPE_CONSENT_GRANTS: Operation = Operation::new(
        "Application_listScopeConsentGrants",
        "GET",
        "/api/v1/apps/{appId}/grants",
    )
    .tag("Application")
    .vendor_id("listScopeConsentGrants")
    .success(&[200]);

impl super::ApplicationApi<'_> {
    /// Lists the scopes that an application has been granted.
    ///
    /// `GET /api/v1/apps/{appId}/grants`, operation `Application_listScopeConsentGrants`, which Okta calls
    /// `listScopeConsentGrants`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_listScopeConsentGrants")]
    #[doc(alias = "listScopeConsentGrants")]
    #[inline]
    pub fn list_scope_consent_grants(
        &self,
        app_id: impl crate::call::PathValue,
    ) -> ListScopeConsentGrants {
        ListScopeConsentGrants::from_request(
            Request::new(self.okta, &LIST_SCOPE_CONSENT_GRANTS).path(app_id),
        )
    }
}

/// The call of [`list_scope_consent_grants`](super::ApplicationApi::list_scope_consent_grants), with its optional
/// parameters.
///
/// `GET /api/v1/apps/{appId}/grants`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct ListScopeConsentGrants {
    call: Call<Vec<crate::models::OAuth2ScopeConsentGrant>>,
}
impl ListScopeConsentGrants {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// With `scope`, embeds the details of the scope in each grant.
    ///
    /// `expand` in the query.
    #[inline]
    pub fn expand(mut self, expand: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("expand", expand.as_ref());
        self
    }
}

crate::call::builder!(ListScopeConsentGrants, Vec<crate::models::OAuth2ScopeConsentGrant>);
