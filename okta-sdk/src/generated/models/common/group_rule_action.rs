use crate::model as rt;

/// What a group rule does with the users who meet its conditions. It is fixed when the rule is created.
///
/// Schema `GroupRuleAction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GroupRuleAction {
    /// The assign user to groups.
    ///
    /// `assignUserToGroups` in JSON.
    pub assign_user_to_groups: rt::Field<crate::models::GroupRuleGroupAssignment>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl GroupRuleAction {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `assignUserToGroups`.
    #[inline]
    #[must_use]
    pub fn assign_user_to_groups(
        mut self,
        assign_user_to_groups: impl Into<
            rt::Field<crate::models::GroupRuleGroupAssignment>,
        >,
    ) -> Self {
        self.assign_user_to_groups = assign_user_to_groups.into();
        self
    }
}

rt::object! {
    GroupRuleAction as "GroupRuleAction" {
        0: "assignUserToGroups" => assign_user_to_groups;
    }
    additional: additional;
    fixed {  }
}
