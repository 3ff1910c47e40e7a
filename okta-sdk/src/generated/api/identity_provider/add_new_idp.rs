use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/idps`
pub static ADD_NEW_IDP: Operation = Operation::new(
        "IdentityProvider_addNewIdp",
        "POST",
        "/api/v1/idps",
    )
    .tag("IdentityProvider")
    .vendor_id("createIdentityProvider")
    .success(&[200]);

impl super::IdentityProviderApi<'_> {
    /// Adds an identity provider through which users can sign in to the org.
    ///
    /// Keys that the provider's signatures are verified with must be uploaded to the key store first. Users are sent
    /// to the provider only once a routing rule or an authorize request names it.
    ///
    /// `POST /api/v1/idps`, operation `IdentityProvider_addNewIdp`, which Okta calls `createIdentityProvider`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "IdentityProvider_addNewIdp")]
    #[doc(alias = "createIdentityProvider")]
    #[inline]
    pub fn add_new_idp(
        &self,
        identity_provider: &crate::models::IdentityProvider,
    ) -> Call<crate::models::IdentityProvider> {
        crate::call::Call::new(
            Request::new(self.okta, &ADD_NEW_IDP)
                .json(rt::Value::source(identity_provider)),
        )
    }
}
