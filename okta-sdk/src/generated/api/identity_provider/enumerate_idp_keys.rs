use crate::call::{Call, Operation, Request};

/// `GET /api/v1/idps/credentials/keys`
pub static ENUMERATE_IDP_KEYS: Operation = Operation::new(
        "IdentityProvider_enumerateIdpKeys",
        "GET",
        "/api/v1/idps/credentials/keys",
    )
    .tag("IdentityProvider")
    .vendor_id("listIdentityProviderKeys")
    .paged()
    .success(&[200]);

impl super::IdentityProviderApi<'_> {
    /// Lists the keys in the org's store of certificates that verify identity providers.
    ///
    /// The list comes in pages: `stream()` gives the items of all of them, `.await` those of the first.
    ///
    /// `GET /api/v1/idps/credentials/keys`, operation `IdentityProvider_enumerateIdpKeys`, which Okta calls
    /// `listIdentityProviderKeys`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "IdentityProvider_enumerateIdpKeys")]
    #[doc(alias = "listIdentityProviderKeys")]
    #[inline]
    pub fn enumerate_idp_keys(&self) -> EnumerateIdpKeys {
        EnumerateIdpKeys::from_request(Request::new(self.okta, &ENUMERATE_IDP_KEYS))
    }
}

/// The call of [`enumerate_idp_keys`](super::IdentityProviderApi::enumerate_idp_keys), with its optional
/// parameters.
///
/// `GET /api/v1/idps/credentials/keys`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct EnumerateIdpKeys {
    call: Call<Vec<crate::models::JsonWebKey>>,
}
impl EnumerateIdpKeys {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Opaque cursor of the next page of keys, taken from the `next` link of the page before.
    ///
    /// `after` in the query.
    #[inline]
    pub fn after(mut self, after: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("after", after.as_ref());
        self
    }

    /// Number of keys per page; 20 when omitted.
    ///
    /// `limit` in the query; Okta assumes `20` without it.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        let request = self.call.request_mut();
        request.query("limit", limit.into());
        self
    }
}

crate::call::builder!(EnumerateIdpKeys, Vec<crate::models::JsonWebKey>);
