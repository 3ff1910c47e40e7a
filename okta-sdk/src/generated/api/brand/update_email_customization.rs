use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `PUT /api/v1/brands/{brandId}/templates/email/{templateName}/customizations/{customizationId}`
pub static UPDATE_EMAIL_CUSTOMIZATION: Operation = Operation::new(
        "Brand_updateEmailCustomization",
        "PUT",
        "/api/v1/brands/{brandId}/templates/email/{templateName}/customizations/{customizationId}",
    )
    .tag("Brand")
    .vendor_id("updateEmailTemplateCustomization")
    .success(&[200]);

impl super::BrandApi<'_> {
    /// Replaces the text, language and default flag of one customization of an e-mail template.
    ///
    /// The default customization cannot give up `isDefault` by itself: set it on another one instead. A language that
    /// another customization has already is a conflict.
    ///
    /// - `template_name`: Name of the template that the customization belongs to.
    ///
    /// `PUT /api/v1/brands/{brandId}/templates/email/{templateName}/customizations/{customizationId}`, operation
    /// `Brand_updateEmailCustomization`, which Okta calls `updateEmailTemplateCustomization`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Brand_updateEmailCustomization")]
    #[doc(alias = "updateEmailTemplateCustomization")]
    #[inline]
    pub fn update_email_customization(
        &self,
        brand_id: impl crate::call::PathValue,
        template_name: impl crate::call::PathValue,
        customization_id: impl crate::call::PathValue,
        email_template_customization_request: &crate::models::EmailTemplateCustomizationRequest,
    ) -> Call<crate::models::EmailTemplateCustomization> {
        crate::call::Call::new(
            Request::new(self.okta, &UPDATE_EMAIL_CUSTOMIZATION)
                .path(brand_id)
                .path(template_name)
                .path(customization_id)
                .json(rt::Value::source(email_template_customization_request)),
        )
    }
}
