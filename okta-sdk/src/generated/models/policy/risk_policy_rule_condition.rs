use crate::model as rt;

/// A condition on how unusual a sign-in is for the user.
///
/// Schema `RiskPolicyRuleCondition`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RiskPolicyRuleCondition {
    /// Ids of the behavior detections, at least one of which must have found something.
    ///
    /// `behaviors` in JSON.
    pub behaviors: rt::Field<Vec<String>>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl RiskPolicyRuleCondition {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `behaviors`.
    #[inline]
    #[must_use]
    pub fn behaviors(mut self, behaviors: impl Into<rt::Field<Vec<String>>>) -> Self {
        self.behaviors = behaviors.into();
        self
    }
}

rt::object! {
    RiskPolicyRuleCondition as "RiskPolicyRuleCondition" {
        0: "behaviors" => behaviors;
    }
    additional: additional;
    fixed {  }
}
