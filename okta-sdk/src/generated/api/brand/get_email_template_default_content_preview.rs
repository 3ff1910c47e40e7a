use crate::call::{Call, Operation, Request};

/// `GET /api/v1/brands/{brandId}/templates/email/{templateName}/default-content/preview`
pub static GET_EMAIL_TEMPLATE_DEFAULT_CONTENT_PREVIEW: Operation = Operation::new(
        "Brand_getEmailTemplateDefaultContentPreview",
        "GET",
        "/api/v1/brands/{brandId}/templates/email/{templateName}/default-content/preview",
    )
    .tag("Brand")
    .vendor_id("getEmailTemplateDefaultContentPreview")
    .success(&[200]);

impl super::BrandApi<'_> {
    /// Renders the text that Okta provides for an e-mail template, with the caller as recipient.
    ///
    /// Variables are filled in from the profile of the user who makes the call. Nothing is sent.
    ///
    /// - `template_name`: Name of the template to render, such as `UserActivation`.
    ///
    /// `GET /api/v1/brands/{brandId}/templates/email/{templateName}/default-content/preview`, operation
    /// `Brand_getEmailTemplateDefaultContentPreview`, which Okta calls `getEmailTemplateDefaultContentPreview`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Brand_getEmailTemplateDefaultContentPreview")]
    #[doc(alias = "getEmailTemplateDefaultContentPreview")]
    #[inline]
    pub fn get_email_template_default_content_preview(
        &self,
        brand_id: impl crate::call::PathValue,
        template_name: impl crate::call::PathValue,
    ) -> Call<crate::models::EmailTemplateContent> {
        crate::call::Call::new(
            Request::new(self.okta, &GET_EMAIL_TEMPLATE_DEFAULT_CONTENT_PREVIEW)
                .path(brand_id)
                .path(template_name),
        )
    }
}
