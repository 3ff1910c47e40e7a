use crate::model as rt;

/// A condition on how risky Okta rates a sign-in.
///
/// Schema `RiskScorePolicyRuleCondition`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RiskScorePolicyRuleCondition {
    /// Rating that the sign-in must have: `ANY`, `LOW`, `MEDIUM` or `HIGH`.
    ///
    /// `level` in JSON.
    pub level: rt::Field<String>,
    /// The lowest level of risk that meets the condition.
    ///
    /// `minRiskLevel` in JSON.
    pub min_risk_level: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl RiskScorePolicyRuleCondition {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `level`.
    #[inline]
    #[must_use]
    pub fn level(mut self, level: impl Into<rt::Field<String>>) -> Self {
        self.level = level.into();
        self
    }

    /// Sets `minRiskLevel`.
    #[inline]
    #[must_use]
    pub fn min_risk_level(
        mut self,
        min_risk_level: impl Into<rt::Field<String>>,
    ) -> Self {
        self.min_risk_level = min_risk_level.into();
        self
    }
}

rt::object! {
    RiskScorePolicyRuleCondition as "RiskScorePolicyRuleCondition" {
        0: "level" => level;
        1: "minRiskLevel" => min_risk_level;
    }
    additional: additional;
    fixed {  }
}
