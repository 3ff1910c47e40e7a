use crate::model as rt;

/// An Okta expression over user attributes and groups that decides whether a group rule matches a user.
///
/// Schema `GroupRuleExpression`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GroupRuleExpression {
    /// Language of the expression; always `urn:okta:expression:1.0`.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<String>,
    /// Expression that yields true or false, such as `user.department=="Sales"`.
    ///
    /// `value` in JSON.
    pub value: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl GroupRuleExpression {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<rt::Field<String>>) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Sets `value`.
    #[inline]
    #[must_use]
    pub fn value(mut self, value: impl Into<rt::Field<String>>) -> Self {
        self.value = value.into();
        self
    }
}

rt::object! {
    GroupRuleExpression as "GroupRuleExpression" {
        0: "type" => r#type;
        1: "value" => value;
    }
    additional: additional;
    fixed {  }
}
