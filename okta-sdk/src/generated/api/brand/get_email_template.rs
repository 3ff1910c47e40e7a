use crate::call::{Call, Operation, Request};

/// `GET /api/v1/brands/{brandId}/templates/email/{templateName}`
pub static GET_EMAIL_TEMPLATE: Operation = Operation::new(
        "Brand_getEmailTemplate",
        "GET",
        "/api/v1/brands/{brandId}/templates/email/{templateName}",
    )
    .tag("Brand")
    .vendor_id("getEmailTemplate")
    .success(&[200]);

impl super::BrandApi<'_> {
    /// Fetches one e-mail template of a brand by its name.
    ///
    /// The texts are not included; fetch the default content or the customizations for them.
    ///
    /// - `template_name`: Name of the template, such as `UserActivation` or `ForgotPassword`.
    ///
    /// `GET /api/v1/brands/{brandId}/templates/email/{templateName}`, operation `Brand_getEmailTemplate`, which Okta
    /// calls `getEmailTemplate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Brand_getEmailTemplate")]
    #[doc(alias = "getEmailTemplate")]
    #[inline]
    pub fn get_email_template(
        &self,
        brand_id: impl crate::call::PathValue,
        template_name: impl crate::call::PathValue,
    ) -> Call<crate::models::EmailTemplate> {
        crate::call::Call::new(
            Request::new(self.okta, &GET_EMAIL_TEMPLATE)
                .path(brand_id)
                .path(template_name),
        )
    }
}
