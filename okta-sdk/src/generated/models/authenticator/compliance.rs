use crate::model as rt;

/// The standards that an authenticator has to meet.
///
/// Schema `Compliance`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Compliance {
    /// The fips.
    ///
    /// `fips` in JSON.
    pub fips: rt::Field<crate::models::FipsEnum>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl Compliance {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `fips`.
    #[inline]
    #[must_use]
    pub fn fips(mut self, fips: impl Into<rt::Field<crate::models::FipsEnum>>) -> Self {
        self.fips = fips.into();
        self
    }
}

rt::object! {
    Compliance as "Compliance" {
        0: "fips" => fips;
    }
    additional: additional;
    fixed {  }
}
