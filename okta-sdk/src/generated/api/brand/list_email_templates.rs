use crate::call::{Call, Operation, Request};

/// `GET /api/v1/brands/{brandId}/templates/email`
pub static LIST_EMAIL_TEMPLATES: Operation = Operation::new(
        "Brand_listEmailTemplates",
        "GET",
        "/api/v1/brands/{brandId}/templates/email",
    )
    .tag("Brand")
    .vendor_id("listEmailTemplates")
    .paged()
    .success(&[200]);

impl super::BrandApi<'_> {
    /// Lists the kinds of e-mail that Okta sends under a brand and that can be customized.
    ///
    /// The list comes in pages: `stream()` gives the items of all of them, `.await` those of the first.
    ///
    /// `GET /api/v1/brands/{brandId}/templates/email`, operation `Brand_listEmailTemplates`, which Okta calls
    /// `listEmailTemplates`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Brand_listEmailTemplates")]
    #[doc(alias = "listEmailTemplates")]
    #[inline]
    pub fn list_email_templates(
        &self,
        brand_id: impl crate::call::PathValue,
    ) -> ListEmailTemplates {
        ListEmailTemplates::from_request(
            Request::new(self.okta, &LIST_EMAIL_TEMPLATES).path(brand_id),
        )
    }
}

/// The call of [`list_email_templates`](super::BrandApi::list_email_templates), with its optional parameters.
///
/// `GET /api/v1/brands/{brandId}/templates/email`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct ListEmailTemplates {
    call: Call<Vec<crate::models::EmailTemplate>>,
}
impl ListEmailTemplates {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Opaque cursor of the next page of templates, taken from the `next` link of the page before.
    ///
    /// `after` in the query.
    #[inline]
    pub fn after(mut self, after: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("after", after.as_ref());
        self
    }

    /// Number of templates per page; 20 when omitted.
    ///
    /// `limit` in the query; Okta assumes `20` without it.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        let request = self.call.request_mut();
        request.query("limit", limit.into());
        self
    }
}

crate::call::builder!(ListEmailTemplates, Vec<crate::models::EmailTemplate>);
