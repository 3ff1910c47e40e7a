use crate::model as rt;

/// Which users a group rule applies to, as an expression with individual exceptions.
///
/// Schema `GroupRuleConditions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GroupRuleConditions {
    /// The expression.
    ///
    /// `expression` in JSON.
    pub expression: rt::Field<crate::models::GroupRuleExpression>,
    /// The people.
    ///
    /// `people` in JSON.
    pub people: rt::Field<crate::models::GroupRulePeopleCondition>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl GroupRuleConditions {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `expression`.
    #[inline]
    #[must_use]
    pub fn expression(
        mut self,
        expression: impl Into<rt::Field<crate::models::GroupRuleExpression>>,
    ) -> Self {
        self.expression = expression.into();
        self
    }

    /// Sets `people`.
    #[inline]
    #[must_use]
    pub fn people(
        mut self,
        people: impl Into<rt::Field<crate::models::GroupRulePeopleCondition>>,
    ) -> Self {
        self.people = people.into();
        self
    }
}

rt::object! {
    GroupRuleConditions as "GroupRuleConditions" {
        0: "expression" => expression;
        1: "people" => people;
    }
    additional: additional;
    fixed {  }
}
