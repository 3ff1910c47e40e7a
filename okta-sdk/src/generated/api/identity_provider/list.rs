use crate::call::{Call, Operation, Request};

/// `GET /api/v1/idps`
pub static LIST: Operation = Operation::new(
        "IdentityProvider_list",
        "GET",
        "/api/v1/idps",
    )
    .tag("IdentityProvider")
    .vendor_id("listIdentityProviders")
    .paged()
    .success(&[200]);

impl super::IdentityProviderApi<'_> {
    /// Lists the identity providers of the org, optionally narrowed by name or type.
    ///
    /// The list comes in pages: `stream()` gives the items of all of them, `.await` those of the first.
    ///
    /// `GET /api/v1/idps`, operation `IdentityProvider_list`, which Okta calls `listIdentityProviders`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "IdentityProvider_list")]
    #[doc(alias = "listIdentityProviders")]
    #[inline]
    pub fn list(&self) -> List {
        List::from_request(Request::new(self.okta, &LIST))
    }
}

/// The call of [`list`](super::IdentityProviderApi::list), with its optional parameters.
///
/// `GET /api/v1/idps`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct List {
    call: Call<Vec<crate::models::IdentityProvider>>,
}
impl List {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Text to look for in the names of the identity providers.
    ///
    /// `q` in the query.
    #[inline]
    pub fn q(mut self, q: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("q", q.as_ref());
        self
    }

    /// Opaque cursor of the next page of identity providers, taken from the `next` link of the page before.
    ///
    /// `after` in the query.
    #[inline]
    pub fn after(mut self, after: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("after", after.as_ref());
        self
    }

    /// Number of identity providers per page; 20 when omitted.
    ///
    /// `limit` in the query; Okta assumes `20` without it.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        let request = self.call.request_mut();
        request.query("limit", limit.into());
        self
    }

    /// Keeps only the identity providers of one type, such as `SAML2` or `GOOGLE`.
    ///
    /// `type` in the query.
    #[inline]
    pub fn r#type(mut self, r#type: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("type", r#type.as_ref());
        self
    }
}

crate::call::builder!(List, Vec<crate::models::IdentityProvider>);
