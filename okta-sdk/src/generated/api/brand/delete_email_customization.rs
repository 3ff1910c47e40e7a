use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/brands/{brandId}/templates/email/{templateName}/customizations/{customizationId}`
pub static DELETE_EMAIL_CUSTOMIZATION: Operation = Operation::new(
        "Brand_deleteEmailCustomization",
        "DELETE",
        "/api/v1/brands/{brandId}/templates/email/{templateName}/customizations/{customizationId}",
    )
    .tag("Brand")
    .vendor_id("deleteEmailTemplateCustomization")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::BrandApi<'_> {
    /// Deletes one customization of an e-mail template.
    ///
    /// The default customization can be deleted only when it is the last one left.
    ///
    /// - `template_name`: Name of the template that loses the customization.
    ///
    /// `DELETE /api/v1/brands/{brandId}/templates/email/{templateName}/customizations/{customizationId}`, operation
    /// `Brand_deleteEmailCustomization`, which Okta calls `deleteEmailTemplateCustomization`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Brand_deleteEmailCustomization")]
    #[doc(alias = "deleteEmailTemplateCustomization")]
    #[inline]
    pub fn delete_email_customization(
        &self,
        brand_id: impl crate::call::PathValue,
        template_name: impl crate::call::PathValue,
        customization_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &DELETE_EMAIL_CUSTOMIZATION)
                .path(brand_id)
                .path(template_name)
                .path(customization_id),
        )
    }
}
