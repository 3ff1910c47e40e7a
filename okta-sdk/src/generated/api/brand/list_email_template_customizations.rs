use crate::call::{Call, Operation, Request};

/// `GET /api/v1/brands/{brandId}/templates/email/{templateName}/customizations`
pub static LIST_EMAIL_TEMPLATE_CUSTOMIZATIONS: Operation = Operation::new(
        "Brand_listEmailTemplateCustomizations",
        "GET",
        "/api/v1/brands/{brandId}/templates/email/{templateName}/customizations",
    )
    .tag("Brand")
    .vendor_id("listEmailTemplateCustomizations")
    .success(&[200]);

impl super::BrandApi<'_> {
    /// Lists the customizations of an e-mail template, one for each language.
    ///
    /// - `template_name`: Name of the template whose customizations to list, such as `ForgotPassword`.
    ///
    /// `GET /api/v1/brands/{brandId}/templates/email/{templateName}/customizations`, operation
    /// `Brand_listEmailTemplateCustomizations`, which Okta calls `listEmailTemplateCustomizations`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Brand_listEmailTemplateCustomizations")]
    #[doc(alias = "listEmailTemplateCustomizations")]
    #[inline]
    pub fn list_email_template_customizations(
        &self,
        brand_id: impl crate::call::PathValue,
        template_name: impl crate::call::PathValue,
    ) -> Call<Vec<crate::models::EmailTemplateCustomization>> {
        crate::call::Call::new(
            Request::new(self.okta, &LIST_EMAIL_TEMPLATE_CUSTOMIZATIONS)
                .path(brand_id)
                .path(template_name),
        )
    }
}
