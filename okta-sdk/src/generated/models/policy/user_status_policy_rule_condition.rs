use crate::model as rt;

/// A condition on the status of a user.
///
/// Schema `UserStatusPolicyRuleCondition`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserStatusPolicyRuleCondition {
    /// Status that the user must have.
    ///
    /// `value` in JSON.
    pub value: rt::Field<crate::models::UserStatusPolicyRuleConditionValue>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl UserStatusPolicyRuleCondition {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `value`.
    #[inline]
    #[must_use]
    pub fn value(
        mut self,
        value: impl Into<rt::Field<crate::models::UserStatusPolicyRuleConditionValue>>,
    ) -> Self {
        self.value = value.into();
        self
    }
}

rt::object! {
    UserStatusPolicyRuleCondition as "UserStatusPolicyRuleCondition" {
        0: "value" => value;
    }
    additional: additional;
    fixed {  }
}

/// Status that the user must have.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/UserStatusPolicyRuleCondition/properties/value`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserStatusPolicyRuleConditionValue {
    /// `ACTIVE`
    Active,
    /// `INACTIVE`
    Inactive,
    /// `PENDING`
    Pending,
    /// `DELETED`
    Deleted,
    /// `EXPIRED_PASSWORD`
    ExpiredPassword,
    /// `ACTIVATING`
    Activating,
    /// `SUSPENDED`
    Suspended,
    /// `DELETING`
    Deleting,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    UserStatusPolicyRuleConditionValue {
        "ACTIVE" => Active;
        "INACTIVE" => Inactive;
        "PENDING" => Pending;
        "DELETED" => Deleted;
        "EXPIRED_PASSWORD" => ExpiredPassword;
        "ACTIVATING" => Activating;
        "SUSPENDED" => Suspended;
        "DELETING" => Deleting;
    }
}
