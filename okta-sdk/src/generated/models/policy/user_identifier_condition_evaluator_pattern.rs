use crate::model as rt;

/// A pattern that what a user signs in with is compared to.
///
/// Schema `UserIdentifierConditionEvaluatorPattern`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserIdentifierConditionEvaluatorPattern {
    /// How to compare.
    ///
    /// `matchType` in JSON.
    pub match_type: rt::Field<
        crate::models::UserIdentifierConditionEvaluatorPatternMatchType,
    >,
    /// Text, or regular expression, to compare with, such as `example.com`.
    ///
    /// `value` in JSON.
    pub value: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl UserIdentifierConditionEvaluatorPattern {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `matchType`.
    #[inline]
    #[must_use]
    pub fn match_type(
        mut self,
        match_type: impl Into<
            rt::Field<crate::models::UserIdentifierConditionEvaluatorPatternMatchType>,
        >,
    ) -> Self {
        self.match_type = match_type.into();
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
    UserIdentifierConditionEvaluatorPattern as "UserIdentifierConditionEvaluatorPattern" {
        0: "matchType" => match_type;
        1: "value" => value;
    }
    additional: additional;
    fixed {  }
}

/// How to compare.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/UserIdentifierConditionEvaluatorPattern/properties/matchType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserIdentifierConditionEvaluatorPatternMatchType {
    /// `SUFFIX`
    Suffix,
    /// `EXPRESSION`
    Expression,
    /// `STARTS_WITH`
    StartsWith,
    /// `EQUALS`
    Equals,
    /// `CONTAINS`
    Contains,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    UserIdentifierConditionEvaluatorPatternMatchType {
        "SUFFIX" => Suffix;
        "EXPRESSION" => Expression;
        "STARTS_WITH" => StartsWith;
        "EQUALS" => Equals;
        "CONTAINS" => Contains;
    }
}
