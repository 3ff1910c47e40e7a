use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `PUT /api/v1/templates/sms/{templateId}`
pub static UPDATE_SMS_TEMPLATE: Operation = Operation::new(
        "Template_updateSmsTemplate",
        "PUT",
        "/api/v1/templates/sms/{templateId}",
    )
    .tag("Template")
    .vendor_id("updateSmsTemplate")
    .success(&[200]);

impl super::TemplateApi<'_> {
    /// Replaces a custom SMS template as a whole.
    ///
    /// Translations left out of the body are lost; use the partial update to keep them.
    ///
    /// `PUT /api/v1/templates/sms/{templateId}`, operation `Template_updateSmsTemplate`, which Okta calls
    /// `updateSmsTemplate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Template_updateSmsTemplate")]
    #[doc(alias = "updateSmsTemplate")]
    #[inline]
    pub fn update_sms_template(
        &self,
        template_id: impl crate::call::PathValue,
        sms_template: &crate::models::SmsTemplate,
    ) -> Call<crate::models::SmsTemplate> {
        crate::call::Call::new(
            Request::new(self.okta, &UPDATE_SMS_TEMPLATE)
                .path(template_id)
                .json(rt::Value::source(sms_template)),
        )
    }
}
