use crate::model as rt;

/// A condition written as an expression.
///
/// Schema `AccessPolicyRuleCustomCondition`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccessPolicyRuleCustomCondition {
    /// The expression, in Okta's expression language, such as `user.profile.department == "Sales"`.
    ///
    /// `condition` in JSON.
    pub condition: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl AccessPolicyRuleCustomCondition {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `condition`.
    #[inline]
    #[must_use]
    pub fn condition(mut self, condition: impl Into<rt::Field<String>>) -> Self {
        self.condition = condition.into();
        self
    }
}

rt::object! {
    AccessPolicyRuleCustomCondition as "AccessPolicyRuleCustomCondition" {
        0: "condition" => condition;
    }
    additional: additional;
    fixed {  }
}
