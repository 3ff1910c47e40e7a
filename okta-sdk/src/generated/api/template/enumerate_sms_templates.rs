use crate::call::{Call, Operation, Request};

/// `GET /api/v1/templates/sms`
pub static ENUMERATE_SMS_TEMPLATES: Operation = Operation::new(
        "Template_enumerateSmsTemplates",
        "GET",
        "/api/v1/templates/sms",
    )
    .tag("Template")
    .vendor_id("listSmsTemplates")
    .success(&[200]);

impl super::TemplateApi<'_> {
    /// Lists the custom SMS templates of the org, optionally those of one type.
    ///
    /// `GET /api/v1/templates/sms`, operation `Template_enumerateSmsTemplates`, which Okta calls `listSmsTemplates`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Template_enumerateSmsTemplates")]
    #[doc(alias = "listSmsTemplates")]
    #[inline]
    pub fn enumerate_sms_templates(&self) -> EnumerateSmsTemplates {
        EnumerateSmsTemplates::from_request(
            Request::new(self.okta, &ENUMERATE_SMS_TEMPLATES),
        )
    }
}

/// The call of [`enumerate_sms_templates`](super::TemplateApi::enumerate_sms_templates), with its optional
/// parameters.
///
/// `GET /api/v1/templates/sms`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct EnumerateSmsTemplates {
    call: Call<Vec<crate::models::SmsTemplate>>,
}
impl EnumerateSmsTemplates {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Keeps only the templates for one kind of message; `SMS_VERIFY_CODE` is the only kind so far.
    ///
    /// `templateType` in the query.
    #[inline]
    pub fn template_type(
        mut self,
        template_type: impl Into<crate::models::SmsTemplateType>,
    ) -> Self {
        let request = self.call.request_mut();
        request.query("templateType", template_type.into());
        self
    }
}

crate::call::builder!(EnumerateSmsTemplates, Vec<crate::models::SmsTemplate>);
