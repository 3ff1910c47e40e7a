/// The custom SMS templates that an org has defined.
///
/// Schema `TemplateEnumerateSmsTemplatesResponse`.
pub type TemplateEnumerateSmsTemplatesResponse = Vec<crate::models::SmsTemplate>;
