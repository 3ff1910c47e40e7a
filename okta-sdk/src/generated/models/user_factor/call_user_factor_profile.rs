use crate::model as rt;

/// The phone that is called.
///
/// Schema `CallUserFactorProfile`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CallUserFactorProfile {
    /// Extension to dial once the call is taken.
    ///
    /// `phoneExtension` in JSON.
    pub phone_extension: rt::Field<String>,
    /// Number in E.164 form, such as `+14155550100`.
    ///
    /// `phoneNumber` in JSON.
    pub phone_number: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl CallUserFactorProfile {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `phoneExtension`.
    #[inline]
    #[must_use]
    pub fn phone_extension(
        mut self,
        phone_extension: impl Into<rt::Field<String>>,
    ) -> Self {
        self.phone_extension = phone_extension.into();
        self
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
    CallUserFactorProfile as "CallUserFactorProfile" {
        0: "phoneExtension" => phone_extension;
        1: "phoneNumber" => phone_number;
    }
    additional: additional;
    fixed {  }
}
