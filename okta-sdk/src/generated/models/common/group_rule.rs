use crate::model as rt;

/// A rule that makes every user who meets its conditions a member of certain groups, and ends those memberships
/// when the conditions stop holding.
///
/// # To create, read, update and delete
///
/// - [`update`](Self::update): Replaces the name and conditions of an inactive group rule.
/// - [`delete`](Self::delete): Deletes an inactive group rule, optionally undoing the memberships it assigned.
///
/// # What can be done with it
///
/// - [`activate`](Self::activate): Activates a group rule, so that it is applied to present and future users.
/// - [`deactivate`](Self::deactivate): Deactivates a group rule, so that it can be changed or deleted.
///
/// Schema `GroupRule`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GroupRule {
    /// The actions.
    ///
    /// `actions` in JSON.
    pub actions: rt::Field<crate::models::GroupRuleAction>,
    /// The conditions.
    ///
    /// `conditions` in JSON.
    pub conditions: rt::Field<crate::models::GroupRuleConditions>,
    /// When it was created.
    ///
    /// `created` in JSON; read-only.
    pub created: rt::Field<rt::DateTime>,
    /// Id that Okta gave it.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// When it last changed.
    ///
    /// `lastUpdated` in JSON; read-only.
    pub last_updated: rt::Field<rt::DateTime>,
    /// Name of the rule, at most 50 characters.
    ///
    /// `name` in JSON.
    pub name: rt::Field<String>,
    /// The status.
    ///
    /// `status` in JSON.
    pub status: rt::Field<crate::models::GroupRuleStatus>,
    /// Kind of rule; always `group_rule`.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<String>,
    /// Whether every group that the rule assigns still exists.
    ///
    /// `allGroupsValid` in JSON; read-only.
    pub all_groups_valid: rt::Field<bool>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl GroupRule {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `actions`.
    #[inline]
    #[must_use]
    pub fn actions(
        mut self,
        actions: impl Into<rt::Field<crate::models::GroupRuleAction>>,
    ) -> Self {
        self.actions = actions.into();
        self
    }

    /// Sets `conditions`.
    #[inline]
    #[must_use]
    pub fn conditions(
        mut self,
        conditions: impl Into<rt::Field<crate::models::GroupRuleConditions>>,
    ) -> Self {
        self.conditions = conditions.into();
        self
    }

    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<rt::Field<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `status`.
    #[inline]
    #[must_use]
    pub fn status(
        mut self,
        status: impl Into<rt::Field<crate::models::GroupRuleStatus>>,
    ) -> Self {
        self.status = status.into();
        self
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<rt::Field<String>>) -> Self {
        self.r#type = r#type.into();
        self
    }
}

rt::object! {
    GroupRule as "GroupRule" {
        0: "actions" => actions;
        1: "conditions" => conditions;
        2: "created" => created, read_only;
        3: "id" => id, read_only;
        4: "lastUpdated" => last_updated, read_only;
        5: "name" => name;
        6: "status" => status;
        7: "type" => r#type;
        8: "allGroupsValid" => all_groups_valid, read_only;
    }
    additional: additional;
    fixed {  }
}
