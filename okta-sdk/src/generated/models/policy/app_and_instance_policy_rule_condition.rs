use crate::model as rt;

/// A condition on the application that the user wants to reach, by kind or by id.
///
/// Schema `AppAndInstancePolicyRuleCondition`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AppAndInstancePolicyRuleCondition {
    /// Applications and kinds that the condition leaves out.
    ///
    /// `exclude` in JSON.
    pub exclude: rt::Field<
        Vec<crate::models::AppAndInstanceConditionEvaluatorAppOrInstance>,
    >,
    /// Applications and kinds that the condition takes in.
    ///
    /// `include` in JSON.
    pub include: rt::Field<
        Vec<crate::models::AppAndInstanceConditionEvaluatorAppOrInstance>,
    >,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl AppAndInstancePolicyRuleCondition {
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
            rt::Field<Vec<crate::models::AppAndInstanceConditionEvaluatorAppOrInstance>>,
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
            rt::Field<Vec<crate::models::AppAndInstanceConditionEvaluatorAppOrInstance>>,
        >,
    ) -> Self {
        self.include = include.into();
        self
    }
}

rt::object! {
    AppAndInstancePolicyRuleCondition as "AppAndInstancePolicyRuleCondition" {
        0: "exclude" => exclude;
        1: "include" => include;
    }
    additional: additional;
    fixed {  }
}
