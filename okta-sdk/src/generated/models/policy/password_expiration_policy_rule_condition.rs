use crate::model as rt;

/// A condition on how soon the password of a user expires.
///
/// Schema `PasswordExpirationPolicyRuleCondition`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PasswordExpirationPolicyRuleCondition {
    /// Length of the time that remains, in units.
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

impl PasswordExpirationPolicyRuleCondition {
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
    PasswordExpirationPolicyRuleCondition as "PasswordExpirationPolicyRuleCondition" {
        0: "number" => number;
        1: "unit" => unit;
    }
    additional: additional;
    fixed {  }
}
