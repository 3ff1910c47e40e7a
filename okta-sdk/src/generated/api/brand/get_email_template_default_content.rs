use crate::call::{Call, Operation, Request};

/// `GET /api/v1/brands/{brandId}/templates/email/{templateName}/default-content`
pub static GET_EMAIL_TEMPLATE_DEFAULT_CONTENT: Operation = Operation::new(
        "Brand_getEmailTemplateDefaultContent",
        "GET",
        "/api/v1/brands/{brandId}/templates/email/{templateName}/default-content",
    )
    .tag("Brand")
    .vendor_id("getEmailTemplateDefaultContent")
    .success(&[200]);

impl super::BrandApi<'_> {
    /// Fetches the text that Okta provides for an e-mail template, with its variables unresolved.
    ///
    /// - `template_name`: Name of the template, such as `UserActivation`.
    ///
    /// `GET /api/v1/brands/{brandId}/templates/email/{templateName}/default-content`, operation
    /// `Brand_getEmailTemplateDefaultContent`, which Okta calls `getEmailTemplateDefaultContent`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Brand_getEmailTemplateDefaultContent")]
    #[doc(alias = "getEmailTemplateDefaultContent")]
    #[inline]
    pub fn get_email_template_default_content(
        &self,
        brand_id: impl crate::call::PathValue,
        template_name: impl crate::call::PathValue,
    ) -> Call<crate::models::EmailTemplateContent> {
        crate::call::Call::new(
            Request::new(self.okta, &GET_EMAIL_TEMPLATE_DEFAULT_CONTENT)
                .path(brand_id)
                .path(template_name),
        )
    }
}
