use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/idps/credentials/keys`
pub static ADD_X509_CERTIFICATE_PUBLIC_KEY: Operation = Operation::new(
        "IdentityProvider_addX509CertificatePublicKey",
        "POST",
        "/api/v1/idps/credentials/keys",
    )
    .tag("IdentityProvider")
    .vendor_id("createIdentityProviderKey")
    .success(&[200]);

impl super::IdentityProviderApi<'_> {
    /// Uploads the X.509 certificate of an identity provider to the key store of the org.
    ///
    /// The certificate goes into `x5c`; Okta works out the rest, including the `kid` that the trust settings of an
    /// identity provider refer to.
    ///
    /// `POST /api/v1/idps/credentials/keys`, operation `IdentityProvider_addX509CertificatePublicKey`, which Okta
    /// calls `createIdentityProviderKey`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "IdentityProvider_addX509CertificatePublicKey")]
    #[doc(alias = "createIdentityProviderKey")]
    #[inline]
    pub fn add_x509_certificate_public_key(
        &self,
        json_web_key: &crate::models::JsonWebKey,
    ) -> Call<crate::models::JsonWebKey> {
        crate::call::Call::new(
            Request::new(self.okta, &ADD_X509_CERTIFICATE_PUBLIC_KEY)
                .json(rt::Value::source(json_web_key)),
        )
    }
}
