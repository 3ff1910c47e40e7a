use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/brands/{brandId}/templates/email/{templateName}/test`
pub static SEND_TEST_EMAIL: Operation = Operation::new(
        "Brand_sendTestEmail",
        "POST",
        "/api/v1/brands/{brandId}/templates/email/{templateName}/test",
    )
    .tag("Brand")
    .vendor_id("sendTestEmail")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::BrandApi<'_> {
    /// Sends a test e-mail of a template to the user who makes the call.
    ///
    /// It goes to the primary and the secondary e-mail address of that user; no other recipient can be chosen.
    ///
    /// - `template_name`: Name of the template to send, such as `UserActivation`.
    ///
    /// `POST /api/v1/brands/{brandId}/templates/email/{templateName}/test`, operation `Brand_sendTestEmail`, which
    /// Okta calls `sendTestEmail`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Brand_sendTestEmail")]
    #[doc(alias = "sendTestEmail")]
    #[inline]
    pub fn send_test_email(
        &self,
        brand_id: impl crate::call::PathValue,
        template_name: impl crate::call::PathValue,
        email_template_test_request: &crate::models::EmailTemplateTestRequest,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &SEND_TEST_EMAIL)
                .path(brand_id)
                .path(template_name)
                .json(rt::Value::source(email_template_test_request)),
        )
    }
}
