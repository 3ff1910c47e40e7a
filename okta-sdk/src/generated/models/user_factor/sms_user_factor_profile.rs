use crate::model as rt;

/// The phone that text messages are sent to.
///
/// Schema `SmsUserFactorProfile`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SmsUserFactorProfile {
    /// Number in E.164 form, such as `+14155550100`.
    ///
    /// `phoneNumber` in JSON.
    pub phone_number: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl SmsUserFactorProfile {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `phoneNumber`.
    #[inline]
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<rt::Field<String>>) -> Self {
        self.phone_number = phone_number.into();
        self
    }
}

rt::object! {
    SmsUserFactorProfile as "SmsUserFactorProfile" {
        0: "phoneNumber" => phone_number;
    }
    additional: additional;
    fixed {  }
}
