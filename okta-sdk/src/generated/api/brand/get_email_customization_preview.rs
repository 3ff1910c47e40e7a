use crate::call::{Call, Operation, Request};

/// `GET /api/v1/brands/{brandId}/templates/email/{templateName}/customizations/{customizationId}/preview`
pub static GET_EMAIL_CUSTOMIZATION_PREVIEW: Operation = Operation::new(
        "Brand_getEmailCustomizationPreview",
        "GET",
        "/api/v1/brands/{brandId}/templates/email/{templateName}/customizations/{customizationId}/preview",
    )
    .tag("Brand")
    .vendor_id("getEmailTemplateCustomizationPreview")
    .success(&[200]);

impl super::BrandApi<'_> {
    /// Renders a customization of an e-mail template with the caller as recipient.
    ///
    /// Nothing is sent; variables are filled in from the profile of the user who makes the call.
    ///
    /// - `template_name`: Name of the customized template to render.
    ///
    /// `GET /api/v1/brands/{brandId}/templates/email/{templateName}/customizations/{customizationId}/preview`,
    /// operation `Brand_getEmailCustomizationPreview`, which Okta calls `getEmailTemplateCustomizationPreview`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Brand_getEmailCustomizationPreview")]
    #[doc(alias = "getEmailTemplateCustomizationPreview")]
    #[inline]
    pub fn get_email_customization_preview(
        &self,
        brand_id: impl crate::call::PathValue,
        template_name: impl crate::call::PathValue,
        customization_id: impl crate::call::PathValue,
    ) -> Call<crate::models::EmailTemplateContent> {
        crate::call::Call::new(
            Request::new(self.okta, &GET_EMAIL_CUSTOMIZATION_PREVIEW)
                .path(brand_id)
                .path(template_name)
                .path(customization_id),
        )
    }
}
