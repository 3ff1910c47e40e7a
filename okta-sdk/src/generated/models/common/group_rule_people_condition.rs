use crate::model as rt;

/// Users and groups that a group rule treats specially, whatever its expression says.
///
/// Schema `GroupRulePeopleCondition`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GroupRulePeopleCondition {
    /// The groups.
    ///
    /// `groups` in JSON.
    pub groups: rt::Field<crate::models::GroupRuleGroupCondition>,
    /// The users.
    ///
    /// `users` in JSON.
    pub users: rt::Field<crate::models::GroupRuleUserCondition>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl GroupRulePeopleCondition {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `groups`.
    #[inline]
    #[must_use]
    pub fn groups(
        mut self,
        groups: impl Into<rt::Field<crate::models::GroupRuleGroupCondition>>,
    ) -> Self {
        self.groups = groups.into();
        self
    }

    /// Sets `users`.
    #[inline]
    #[must_use]
    pub fn users(
        mut self,
        users: impl Into<rt::Field<crate::models::GroupRuleUserCondition>>,
    ) -> Self {
        self.users = users.into();
        self
    }
}

rt::object! {
    GroupRulePeopleCondition as "GroupRulePeopleCondition" {
        0: "groups" => groups;
        1: "users" => users;
    }
    additional: additional;
    fixed {  }
}
