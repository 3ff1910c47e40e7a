use crate::call::{Call, Operation, Request};

/// `GET /api/v1/templates/sms/{templateId}`
pub static GET_BY_ID: Operation = Operation::new(
        "Template_getById",
        "GET",
        "/api/v1/templates/sms/{templateId}",
    )
    .tag("Template")
    .vendor_id("getSmsTemplate")
    .success(&[200]);

impl super::TemplateApi<'_> {
    /// Fetches one custom SMS template by its id.
    ///
    /// `GET /api/v1/templates/sms/{templateId}`, operation `Template_getById`, which Okta calls `getSmsTemplate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Template_getById")]
    #[doc(alias = "getSmsTemplate")]
    #[inline]
    pub fn get_by_id(
        &self,
        template_id: impl crate::call::PathValue,
    ) -> Call<crate::models::SmsTemplate> {
        crate::call::Call::new(Request::new(self.okta, &GET_BY_ID).path(template_id))
    }
}
