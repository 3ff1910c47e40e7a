use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/brands/{brandId}/templates/email/{templateName}/customizations`
pub static DELETE_EMAIL_TEMPLATE_CUSTOMIZATIONS: Operation = Operation::new(
        "Brand_deleteEmailTemplateCustomizations",
        "DELETE",
        "/api/v1/brands/{brandId}/templates/email/{templateName}/customizations",
    )
    .tag("Brand")
    .vendor_id("deleteEmailTemplateCustomizations")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::BrandApi<'_> {
    /// Deletes every customization of an e-mail template, in all languages.
    ///
    /// From then on, the default content of Okta is sent again.
    ///
    /// - `template_name`: Name of the template to reset, such as `ForgotPassword`.
    ///
    /// `DELETE /api/v1/brands/{brandId}/templates/email/{templateName}/customizations`, operation
    /// `Brand_deleteEmailTemplateCustomizations`, which Okta calls `deleteEmailTemplateCustomizations`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Brand_deleteEmailTemplateCustomizations")]
    #[doc(alias = "deleteEmailTemplateCustomizations")]
    #[inline]
    pub fn delete_email_template_customizations(
        &self,
        brand_id: impl crate::call::PathValue,
        template_name: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &DELETE_EMAIL_TEMPLATE_CUSTOMIZATIONS)
                .path(brand_id)
                .path(template_name),
        )
    }
}
