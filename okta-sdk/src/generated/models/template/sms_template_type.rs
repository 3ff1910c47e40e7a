use crate::model as rt;

/// Classifies SMS templates by the message they are for; `SMS_VERIFY_CODE` delivers verification codes.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `SmsTemplateType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SmsTemplateType {
    /// `SMS_VERIFY_CODE`
    SmsVerifyCode,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    SmsTemplateType {
        "SMS_VERIFY_CODE" => SmsVerifyCode;
    }
}
