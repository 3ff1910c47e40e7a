use crate::model as rt;

/// The licenses that the org holds for an application.
///
/// Schema `ApplicationLicensing`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationLicensing {
    /// Number of licenses; Okta records it but does not enforce it.
    ///
    /// `seatCount` in JSON.
    pub seat_count: rt::Field<i64>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ApplicationLicensing {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `seatCount`.
    #[inline]
    #[must_use]
    pub fn seat_count(mut self, seat_count: impl Into<rt::Field<i64>>) -> Self {
        self.seat_count = seat_count.into();
        self
    }
}

rt::object! {
    ApplicationLicensing as "ApplicationLicensing" {
        0: "seatCount" => seat_count;
    }
    additional: additional;
    fixed {  }
}
