use crate::model as rt;

/// A condition on the name that a user signs in with, or on an attribute of theirs.
///
/// Schema `UserIdentifierPolicyRuleCondition`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserIdentifierPolicyRuleCondition {
    /// Name of the profile attribute to compare; for `ATTRIBUTE`.
    ///
    /// `attribute` in JSON.
    pub attribute: rt::Field<String>,
    /// Patterns, at least one of which must match.
    ///
    /// `patterns` in JSON.
    pub patterns: rt::Field<Vec<crate::models::UserIdentifierConditionEvaluatorPattern>>,
    /// Whether the name typed at sign-in (`IDENTIFIER`) or an attribute is compared.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<crate::models::UserIdentifierPolicyRuleConditionType>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl UserIdentifierPolicyRuleCondition {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `attribute`.
    #[inline]
    #[must_use]
    pub fn attribute(mut self, attribute: impl Into<rt::Field<String>>) -> Self {
        self.attribute = attribute.into();
        self
    }

    /// Sets `patterns`.
    #[inline]
    #[must_use]
    pub fn patterns(
        mut self,
        patterns: impl Into<
            rt::Field<Vec<crate::models::UserIdentifierConditionEvaluatorPattern>>,
        >,
    ) -> Self {
        self.patterns = patterns.into();
        self
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<
            rt::Field<crate::models::UserIdentifierPolicyRuleConditionType>,
        >,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }
}

rt::object! {
    UserIdentifierPolicyRuleCondition as "UserIdentifierPolicyRuleCondition" {
        0: "attribute" => attribute;
        1: "patterns" => patterns;
        2: "type" => r#type;
    }
    additional: additional;
    fixed {  }
}

/// Whether the name typed at sign-in (`IDENTIFIER`) or an attribute is compared.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/UserIdentifierPolicyRuleCondition/properties/type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserIdentifierPolicyRuleConditionType {
    /// `IDENTIFIER`
    Identifier,
    /// `ATTRIBUTE`
    Attribute,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    UserIdentifierPolicyRuleConditionType {
        "IDENTIFIER" => Identifier;
        "ATTRIBUTE" => Attribute;
    }
}
