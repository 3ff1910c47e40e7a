use crate::model as rt;

/// A condition that holds for some time before a change of a user's status is due.
///
/// Schema `BeforeScheduledActionPolicyRuleCondition`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BeforeScheduledActionPolicyRuleCondition {
    /// The duration.
    ///
    /// `duration` in JSON.
    pub duration: rt::Field<crate::models::Duration>,
    /// The lifecycle action.
    ///
    /// `lifecycleAction` in JSON.
    pub lifecycle_action: rt::Field<crate::models::ScheduledUserLifecycleAction>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl BeforeScheduledActionPolicyRuleCondition {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `duration`.
    #[inline]
    #[must_use]
    pub fn duration(
        mut self,
        duration: impl Into<rt::Field<crate::models::Duration>>,
    ) -> Self {
        self.duration = duration.into();
        self
    }

    /// Sets `lifecycleAction`.
    #[inline]
    #[must_use]
    pub fn lifecycle_action(
        mut self,
        lifecycle_action: impl Into<
            rt::Field<crate::models::ScheduledUserLifecycleAction>,
        >,
    ) -> Self {
        self.lifecycle_action = lifecycle_action.into();
        self
    }
}

rt::object! {
    BeforeScheduledActionPolicyRuleCondition as "BeforeScheduledActionPolicyRuleCondition" {
        0: "duration" => duration;
        1: "lifecycleAction" => lifecycle_action;
    }
    additional: additional;
    fixed {  }
}
