use crate::model as rt;

/// A condition on how soon a status of the user runs out.
///
/// Schema `LifecycleExpirationPolicyRuleCondition`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LifecycleExpirationPolicyRuleCondition {
    /// Status that is about to end.
    ///
    /// `lifecycleStatus` in JSON.
    pub lifecycle_status: rt::Field<String>,
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

impl LifecycleExpirationPolicyRuleCondition {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `lifecycleStatus`.
    #[inline]
    #[must_use]
    pub fn lifecycle_status(
        mut self,
        lifecycle_status: impl Into<rt::Field<String>>,
    ) -> Self {
        self.lifecycle_status = lifecycle_status.into();
        self
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
    LifecycleExpirationPolicyRuleCondition as "LifecycleExpirationPolicyRuleCondition" {
        0: "lifecycleStatus" => lifecycle_status;
        1: "number" => number;
        2: "unit" => unit;
    }
    additional: additional;
    fixed {  }
}
