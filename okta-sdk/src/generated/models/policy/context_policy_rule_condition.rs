use crate::model as rt;

/// A condition written as an expression over the circumstances of the request.
///
/// Schema `ContextPolicyRuleCondition`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ContextPolicyRuleCondition {
    /// The expression, in Okta's expression language.
    ///
    /// `expression` in JSON.
    pub expression: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ContextPolicyRuleCondition {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `expression`.
    #[inline]
    #[must_use]
    pub fn expression(mut self, expression: impl Into<rt::Field<String>>) -> Self {
        self.expression = expression.into();
        self
    }
}

rt::object! {
    ContextPolicyRuleCondition as "ContextPolicyRuleCondition" {
        0: "expression" => expression;
    }
    additional: additional;
    fixed {  }
}
