use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/templates/sms`
pub static ADD_NEW_CUSTOM_SMS: Operation = Operation::new(
        "Template_addNewCustomSms",
        "POST",
        "/api/v1/templates/sms",
    )
    .tag("Template")
    .vendor_id("createSmsTemplate")
    .success(&[200]);

impl super::TemplateApi<'_> {
    /// Adds a custom SMS template, which is used in place of the text of Okta.
    ///
    /// `POST /api/v1/templates/sms`, operation `Template_addNewCustomSms`, which Okta calls `createSmsTemplate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Template_addNewCustomSms")]
    #[doc(alias = "createSmsTemplate")]
    #[inline]
    pub fn add_new_custom_sms(
        &self,
        sms_template: &crate::models::SmsTemplate,
    ) -> Call<crate::models::SmsTemplate> {
        crate::call::Call::new(
            Request::new(self.okta, &ADD_NEW_CUSTOM_SMS)
                .json(rt::Value::source(sms_template)),
        )
    }
}
