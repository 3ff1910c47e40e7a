use crate::model as rt;

/// A length of time, as a number of units.
///
/// Schema `Duration`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Duration {
    /// How many of the units.
    ///
    /// `number` in JSON.
    pub number: rt::Field<i64>,
    /// Unit of time, such as `DAYS`.
    ///
    /// `unit` in JSON.
    pub unit: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl Duration {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `number`.
    #[inline]
    #[must_use]
    pub fn number(mut self, number: impl Into<rt::Field<i64>>) -> Self {
        self.number = number.into();
        self
    }

    /// Sets `unit`.
    #[inline]
    #[must_use]
    pub fn unit(mut self, unit: impl Into<rt::Field<String>>) -> Self {
        self.unit = unit.into();
        self
    }
}

rt::object! {
    Duration as "Duration" {
        0: "number" => number;
        1: "unit" => unit;
    }
    additional: additional;
    fixed {  }
}
