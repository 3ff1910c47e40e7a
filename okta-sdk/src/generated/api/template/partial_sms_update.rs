use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/templates/sms/{templateId}`
pub static PARTIAL_SMS_UPDATE: Operation = Operation::new(
        "Template_partialSmsUpdate",
        "POST",
        "/api/v1/templates/sms/{templateId}",
    )
    .tag("Template")
    .vendor_id("partialUpdateSmsTemplate")
    .success(&[200]);

impl super::TemplateApi<'_> {
    /// Changes the given members of a custom SMS template and keeps the others.
    ///
    /// Translations in the body are added to the stored ones, or take the place of those in the same language.
    ///
    /// `POST /api/v1/templates/sms/{templateId}`, operation `Template_partialSmsUpdate`, which Okta calls
    /// `partialUpdateSmsTemplate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Template_partialSmsUpdate")]
    #[doc(alias = "partialUpdateSmsTemplate")]
    #[inline]
    pub fn partial_sms_update(
        &self,
        template_id: impl crate::call::PathValue,
        sms_template: &crate::models::SmsTemplate,
    ) -> Call<crate::models::SmsTemplate> {
        crate::call::Call::new(
            Request::new(self.okta, &PARTIAL_SMS_UPDATE)
                .path(template_id)
                .json(rt::Value::source(sms_template)),
        )
    }
}
