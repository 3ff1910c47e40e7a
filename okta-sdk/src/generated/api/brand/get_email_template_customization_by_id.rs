use crate::call::{Call, Operation, Request};

/// `GET /api/v1/brands/{brandId}/templates/email/{templateName}/customizations/{customizationId}`
pub static GET_EMAIL_TEMPLATE_CUSTOMIZATION_BY_ID: Operation = Operation::new(
        "Brand_getEmailTemplateCustomizationById",
        "GET",
        "/api/v1/brands/{brandId}/templates/email/{templateName}/customizations/{customizationId}",
    )
    .tag("Brand")
    .vendor_id("getEmailTemplateCustomization")
    .success(&[200]);

impl super::BrandApi<'_> {
    /// Fetches one customization of an e-mail template by its id.
    ///
    /// - `template_name`: Name of the customized template.
    ///
    /// `GET /api/v1/brands/{brandId}/templates/email/{templateName}/customizations/{customizationId}`, operation
    /// `Brand_getEmailTemplateCustomizationById`, which Okta calls `getEmailTemplateCustomization`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Brand_getEmailTemplateCustomizationById")]
    #[doc(alias = "getEmailTemplateCustomization")]
    #[inline]
    pub fn get_email_template_customization_by_id(
        &self,
        brand_id: impl crate::call::PathValue,
        template_name: impl crate::call::PathValue,
        customization_id: impl crate::call::PathValue,
    ) -> Call<crate::models::EmailTemplateCustomization> {
        crate::call::Call::new(
            Request::new(self.okta, &GET_EMAIL_TEMPLATE_CUSTOMIZATION_BY_ID)
                .path(brand_id)
                .path(template_name)
                .path(customization_id),
        )
    }
}
