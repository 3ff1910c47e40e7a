use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/brands/{brandId}/templates/email/{templateName}/customizations`
pub static CREATE_EMAIL_TEMPLATE_CUSTOMIZATION: Operation = Operation::new(
        "Brand_createEmailTemplateCustomization",
        "POST",
        "/api/v1/brands/{brandId}/templates/email/{templateName}/customizations",
    )
    .tag("Brand")
    .vendor_id("createEmailTemplateCustomization")
    .success(&[200, 201]);

impl super::BrandApi<'_> {
    /// Adds the customization of an e-mail template for one language.
    ///
    /// The first customization of a template has to be the default. A later one that sets `isDefault` takes that
    /// place over. A second customization for the same language is a conflict.
    ///
    /// - `template_name`: Name of the template to customize, such as `ForgotPassword`.
    ///
    /// `POST /api/v1/brands/{brandId}/templates/email/{templateName}/customizations`, operation
    /// `Brand_createEmailTemplateCustomization`, which Okta calls `createEmailTemplateCustomization`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Brand_createEmailTemplateCustomization")]
    #[doc(alias = "createEmailTemplateCustomization")]
    #[inline]
    pub fn create_email_template_customization(
        &self,
        brand_id: impl crate::call::PathValue,
        template_name: impl crate::call::PathValue,
        email_template_customization_request: &crate::models::EmailTemplateCustomizationRequest,
    ) -> Call<crate::models::EmailTemplateCustomization> {
        crate::call::Call::new(
            Request::new(self.okta, &CREATE_EMAIL_TEMPLATE_CUSTOMIZATION)
                .path(brand_id)
                .path(template_name)
                .json(rt::Value::source(email_template_customization_request)),
        )
    }
}
