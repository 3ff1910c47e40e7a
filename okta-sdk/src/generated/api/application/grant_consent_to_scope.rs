use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/apps/{appId}/grants`
pub static GRANT_CONSENT_TO_SCOPE: Operation = Operation::new(
        "Application_grantConsentToScope",
        "POST",
        "/api/v1/apps/{appId}/grants",
    )
    .tag("Application")
    .vendor_id("grantConsentToScope")
    .success(&[201, 200]);

impl super::ApplicationApi<'_> {
    /// Grants an application a scope of the Okta API on behalf of the org.
    ///
    /// The body needs the `issuer`, which is the address of the org, and the `scopeId`, such as `okta.users.read`.
    ///
    /// `POST /api/v1/apps/{appId}/grants`, operation `Application_grantConsentToScope`, which Okta calls
    /// `grantConsentToScope`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_grantConsentToScope")]
    #[doc(alias = "grantConsentToScope")]
    #[inline]
    pub fn grant_consent_to_scope(
        &self,
        app_id: impl crate::call::PathValue,
        oauth2_scope_consent_grant: &crate::models::OAuth2ScopeConsentGrant,
    ) -> Call<crate::models::OAuth2ScopeConsentGrant> {
        crate::call::Call::new(
            Request::new(self.okta, &GRANT_CONSENT_TO_SCOPE)
                .path(app_id)
                .json(rt::Value::source(oauth2_scope_consent_grant)),
        )
    }
}
