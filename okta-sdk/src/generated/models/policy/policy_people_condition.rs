use crate::model as rt;

/// A condition on who the user is, by group and by id.
///
/// Schema `PolicyPeopleCondition`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PolicyPeopleCondition {
    /// The groups.
    ///
    /// `groups` in JSON.
    pub groups: rt::Field<crate::models::GroupCondition>,
    /// The users.
    ///
    /// `users` in JSON.
    pub users: rt::Field<crate::models::UserCondition>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PolicyPeopleCondition {
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
        groups: impl Into<rt::Field<crate::models::GroupCondition>>,
    ) -> Self {
        self.groups = groups.into();
        self
    }

    /// Sets `users`.
    #[inline]
    #[must_use]
    pub fn users(
        mut self,
        users: impl Into<rt::Field<crate::models::UserCondition>>,
    ) -> Self {
        self.users = users.into();
        self
    }
}

rt::object! {
    PolicyPeopleCondition as "PolicyPeopleCondition" {
        0: "groups" => groups;
        1: "users" => users;
    }
    additional: additional;
    fixed {  }
}
