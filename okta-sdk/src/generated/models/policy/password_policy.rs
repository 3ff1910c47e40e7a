use crate::model as rt;

/// A password policy: how passwords have to be made, how long they live, and how users recover them.
///
/// It has all members of [`Policy`](crate::models::Policy).
///
/// A new one has `type` set to `PASSWORD`.
///
/// # To create, read, update and delete
///
/// - [`read`](Self::read): Fetches one policy by its id.
/// - [`update`](Self::update): Replaces the settings of a policy.
/// - [`delete`](Self::delete): Deletes a policy for good, along with its rules.
///
/// # What can be done with it
///
/// - [`activate`](Self::activate): Activates a policy, so that its rules are tried again.
/// - [`deactivate`](Self::deactivate): Deactivates a policy, so that its rules are skipped.
/// - [`list_policy_rules`](Self::list_policy_rules): Lists the rules of a policy, in the order in which they are
///   tried.
/// - [`create_rule`](Self::create_rule): Adds a rule to a policy.
/// - [`get_policy_rule`](Self::get_policy_rule): Fetches one rule of a policy by its id.
///
/// Schema `PasswordPolicy`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PasswordPolicy {
    /// What was asked for by `expand`, such as the rules of the policy.
    ///
    /// `_embedded` in JSON; read-only.
    pub embedded: rt::Field<rt::FreeForm>,
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// The conditions.
    ///
    /// `conditions` in JSON.
    pub conditions: rt::Field<Box<crate::models::PasswordPolicyConditions>>,
    /// When the policy was created, as an ISO 8601 timestamp; null for default policies.
    ///
    /// `created` in JSON; read-only.
    pub created: rt::Field<rt::DateTime>,
    /// The description.
    ///
    /// `description` in JSON.
    pub description: rt::Field<String>,
    /// Id that Okta gave it.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// When the policy last changed, as an ISO 8601 timestamp.
    ///
    /// `lastUpdated` in JSON; read-only.
    pub last_updated: rt::Field<rt::DateTime>,
    /// Name that administrators see, unique among the policies of a type.
    ///
    /// `name` in JSON.
    pub name: rt::Field<String>,
    /// Place in the order of the policies of a type, from 1; smaller ones are tried first.
    ///
    /// `priority` in JSON.
    pub priority: rt::Field<i64>,
    /// Whether the policy is tried or skipped.
    ///
    /// `status` in JSON.
    pub status: rt::Field<crate::models::PolicyStatus>,
    /// Whether Okta provides the policy as the default of its type; such policies cannot be deleted.
    ///
    /// `system` in JSON.
    pub system: rt::Field<bool>,
    /// The type.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<crate::models::PolicyType>,
    /// The settings.
    ///
    /// `settings` in JSON.
    pub settings: rt::Field<crate::models::PasswordPolicySettings>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PasswordPolicy {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `conditions`.
    #[inline]
    #[must_use]
    pub fn conditions(
        mut self,
        conditions: impl Into<rt::Field<Box<crate::models::PasswordPolicyConditions>>>,
    ) -> Self {
        self.conditions = conditions.into();
        self
    }

    /// Sets `description`.
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<rt::Field<String>>) -> Self {
        self.description = description.into();
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
        status: impl Into<rt::Field<crate::models::PolicyStatus>>,
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

    /// Sets `settings`.
    #[inline]
    #[must_use]
    pub fn settings(
        mut self,
        settings: impl Into<rt::Field<crate::models::PasswordPolicySettings>>,
    ) -> Self {
        self.settings = settings.into();
        self
    }
}

rt::object! {
    PasswordPolicy as "PasswordPolicy" {
        0: "_embedded" => embedded, read_only;
        1: "_links" => links, read_only;
        2: "conditions" => conditions;
        3: "created" => created, read_only;
        4: "description" => description;
        5: "id" => id, read_only;
        6: "lastUpdated" => last_updated, read_only;
        7: "name" => name;
        8: "priority" => priority;
        9: "status" => status;
        10: "system" => system;
        11: "type" => r#type;
        12: "settings" => settings;
    }
    additional: additional;
    fixed { r#type: "PASSWORD" }
}
