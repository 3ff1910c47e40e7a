use crate::model as rt;

/// A condition on the value of a profile attribute that steers the lifecycle of a user.
///
/// Schema `UserLifecycleAttributePolicyRuleCondition`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserLifecycleAttributePolicyRuleCondition {
    /// Name of the attribute.
    ///
    /// `attributeName` in JSON.
    pub attribute_name: rt::Field<String>,
    /// Value that the attribute must have.
    ///
    /// `matchingValue` in JSON.
    pub matching_value: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl UserLifecycleAttributePolicyRuleCondition {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `attributeName`.
    #[inline]
    #[must_use]
    pub fn attribute_name(
        mut self,
        attribute_name: impl Into<rt::Field<String>>,
    ) -> Self {
        self.attribute_name = attribute_name.into();
        self
    }

    /// Sets `matchingValue`.
    #[inline]
    #[must_use]
    pub fn matching_value(
        mut self,
        matching_value: impl Into<rt::Field<String>>,
    ) -> Self {
        self.matching_value = matching_value.into();
        self
    }
}

rt::object! {
    UserLifecycleAttributePolicyRuleCondition as "UserLifecycleAttributePolicyRuleCondition" {
        0: "attributeName" => attribute_name;
        1: "matchingValue" => matching_value;
    }
    additional: additional;
    fixed {  }
}
