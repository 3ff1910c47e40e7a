use crate::model as rt;

/// A condition on the kind of device and the operating system that the user signs in from.
///
/// Schema `PlatformPolicyRuleCondition`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlatformPolicyRuleCondition {
    /// Platforms that the condition leaves out.
    ///
    /// `exclude` in JSON.
    pub exclude: rt::Field<Vec<crate::models::PlatformConditionEvaluatorPlatform>>,
    /// Platforms that the condition takes in.
    ///
    /// `include` in JSON.
    pub include: rt::Field<Vec<crate::models::PlatformConditionEvaluatorPlatform>>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PlatformPolicyRuleCondition {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `exclude`.
    #[inline]
    #[must_use]
    pub fn exclude(
        mut self,
        exclude: impl Into<
            rt::Field<Vec<crate::models::PlatformConditionEvaluatorPlatform>>,
        >,
    ) -> Self {
        self.exclude = exclude.into();
        self
    }

    /// Sets `include`.
    #[inline]
    #[must_use]
    pub fn include(
        mut self,
        include: impl Into<
            rt::Field<Vec<crate::models::PlatformConditionEvaluatorPlatform>>,
        >,
    ) -> Self {
        self.include = include.into();
        self
    }
}

rt::object! {
    PlatformPolicyRuleCondition as "PlatformPolicyRuleCondition" {
        0: "exclude" => exclude;
        1: "include" => include;
    }
    additional: additional;
    fixed {  }
}
