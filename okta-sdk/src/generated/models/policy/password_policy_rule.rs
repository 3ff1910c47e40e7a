use crate::model as rt;

/// A rule of a password policy, which lets users change, reset or unlock things by themselves.
///
/// It has all members of [`PolicyRule`](crate::models::PolicyRule).
///
/// A new one has `type` set to `PASSWORD`.
///
/// # To create, read, update and delete
///
/// - [`update`](Self::update): Replaces the settings of a rule of a policy.
/// - [`delete`](Self::delete): Deletes a rule of a policy for good.
///
/// # What can be done with it
///
/// - [`activate`](Self::activate): Activates a rule of a policy, so that it is tried again.
/// - [`deactivate`](Self::deactivate): Deactivates a rule of a policy, so that it is skipped.
///
/// Schema `PasswordPolicyRule`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PasswordPolicyRule {
    /// The actions.
    ///
    /// `actions` in JSON.
    pub actions: rt::Field<Box<crate::models::PasswordPolicyRuleActions>>,
    /// The conditions.
    ///
    /// `conditions` in JSON.
    pub conditions: rt::Field<Box<crate::models::PasswordPolicyRuleConditions>>,
    /// When the rule was created, as an ISO 8601 timestamp; null for default rules.
    ///
    /// `created` in JSON; read-only.
    pub created: rt::Field<rt::DateTime>,
    /// Id that Okta gave it.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// When the rule last changed, as an ISO 8601 timestamp.
    ///
    /// `lastUpdated` in JSON; read-only.
    pub last_updated: rt::Field<rt::DateTime>,
    /// Name that administrators see, unique within the policy.
    ///
    /// `name` in JSON.
    pub name: rt::Field<String>,
    /// Place in the order of the rules of the policy, from 1; smaller ones are tried first.
    ///
    /// `priority` in JSON.
    pub priority: rt::Field<i64>,
    /// Whether the rule is tried or skipped.
    ///
    /// `status` in JSON; `ACTIVE` by default.
    pub status: rt::Field<crate::models::PolicyRuleStatus>,
    /// Whether Okta provides the rule as the last resort of its policy; such rules cannot be deleted.
    ///
    /// `system` in JSON; `false` by default.
    pub system: rt::Field<bool>,
    /// Type of the rule, which follows from that of the policy and decides which conditions and actions apply.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<crate::models::PolicyRuleType>,
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PasswordPolicyRule {
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
        actions: impl Into<rt::Field<Box<crate::models::PasswordPolicyRuleActions>>>,
    ) -> Self {
        self.actions = actions.into();
        self
    }

    /// Sets `conditions`.
    #[inline]
    #[must_use]
    pub fn conditions(
        mut self,
        conditions: impl Into<
            rt::Field<Box<crate::models::PasswordPolicyRuleConditions>>,
        >,
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

    /// Sets `priority`.
    #[inline]
    #[must_use]
    pub fn priority(mut self, priority: impl Into<rt::Field<i64>>) -> Self {
        self.priority = priority.into();
        self
    }

    /// Sets `status`.
    #[inline]
    #[must_use]
    pub fn status(
        mut self,
        status: impl Into<rt::Field<crate::models::PolicyRuleStatus>>,
    ) -> Self {
        self.status = status.into();
        self
    }

    /// Sets `system`.
    #[inline]
    #[must_use]
    pub fn system(mut self, system: impl Into<rt::Field<bool>>) -> Self {
        self.system = system.into();
        self
    }
}

rt::object! {
    PasswordPolicyRule as "PasswordPolicyRule" {
        0: "actions" => actions;
        1: "conditions" => conditions;
        2: "created" => created, read_only;
        3: "id" => id, read_only;
        4: "lastUpdated" => last_updated, read_only;
        5: "name" => name;
        6: "priority" => priority;
        7: "status" => status;
        8: "system" => system;
        9: "type" => r#type;
        10: "_links" => links, read_only;
    }
    additional: additional;
    fixed { r#type: "PASSWORD" }
}
