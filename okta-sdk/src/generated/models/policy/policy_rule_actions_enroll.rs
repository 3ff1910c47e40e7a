use crate::model as rt;

/// Whether and when a rule of an enrollment policy asks users to enroll authenticators.
///
/// Schema `PolicyRuleActionsEnroll`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PolicyRuleActionsEnroll {
    /// The self.
    ///
    /// `self` in JSON.
    pub self_: rt::Field<crate::models::PolicyRuleActionsEnrollSelf>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PolicyRuleActionsEnroll {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `self`.
    #[inline]
    #[must_use]
    pub fn self_(
        mut self,
        self_: impl Into<rt::Field<crate::models::PolicyRuleActionsEnrollSelf>>,
    ) -> Self {
        self.self_ = self_.into();
        self
    }
}

rt::object! {
    PolicyRuleActionsEnroll as "PolicyRuleActionsEnroll" {
        0: "self" => self_;
    }
    additional: additional;
    fixed {  }
}
