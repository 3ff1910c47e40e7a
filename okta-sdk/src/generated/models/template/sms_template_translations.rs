use crate::model as rt;

/// The text of an SMS template in further languages, under language tags such as `es` or `fr`. Each one must
/// contain the variable `${code}`.
///
/// Schema `SmsTemplateTranslations`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SmsTemplateTranslations {
    /// Custom members, and others that the document does not name: `get` and `set` them by name.
    pub additional: rt::Additional,
}

impl SmsTemplateTranslations {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}

rt::object! {
    SmsTemplateTranslations as "SmsTemplateTranslations" {
    }
    additional: additional;
    fixed {  }
}
