use crate::model as rt;

/// An access policy of an authorization server, which says for which clients its rules are considered.
///
/// # To create, read, update and delete
///
/// - [`read`](Self::read): Fetches one access policy of an authorization server by its id.
/// - [`update`](Self::update): Replaces an access policy of an authorization server.
/// - [`delete`](Self::delete): Deletes an access policy of an authorization server, along with its rules.
///
/// # What can be done with it
///
/// - [`list_policy_rules`](Self::list_policy_rules): Lists the rules of an access policy, in order of priority.
/// - [`create_policy_rule`](Self::create_policy_rule): Adds a rule to an access policy, which grants tokens under
///   its conditions and sets their lifetimes.
/// - [`get_policy_rule`](Self::get_policy_rule): Fetches one rule of an access policy by its id.
/// - [`delete_policy_rule`](Self::delete_policy_rule): Deletes a rule of an access policy.
/// - [`activate`](Self::activate): Activates an access policy, so that token requests are checked against its
///   rules.
/// - [`deactivate`](Self::deactivate): Deactivates an access policy, which is passed over from then on and keeps
///   its rules.
///
/// Schema `AuthorizationServerPolicy`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthorizationServerPolicy {
    /// Related objects that came along, such as those asked for by `expand`.
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
    pub conditions: rt::Field<Box<crate::models::PolicyRuleConditions>>,
    /// When it was created.
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
    /// When it last changed.
    ///
    /// `lastUpdated` in JSON; read-only.
    pub last_updated: rt::Field<rt::DateTime>,
    /// The name.
    ///
    /// `name` in JSON.
    pub name: rt::Field<String>,
    /// Place in the order of policies; the first that applies to the client wins.
    ///
    /// `priority` in JSON.
    pub priority: rt::Field<i64>,
    /// Tells whether the policy is considered at all.
    ///
    /// `status` in JSON.
    pub status: rt::Field<crate::models::AuthorizationServerPolicyStatus>,
    /// Whether Okta made the policy, so that it cannot be deleted.
    ///
    /// `system` in JSON.
    pub system: rt::Field<bool>,
    /// The type.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<crate::models::PolicyType>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl AuthorizationServerPolicy {
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
        conditions: impl Into<rt::Field<Box<crate::models::PolicyRuleConditions>>>,
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
        status: impl Into<rt::Field<crate::models::AuthorizationServerPolicyStatus>>,
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

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<rt::Field<crate::models::PolicyType>>,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }
}

rt::object! {
    AuthorizationServerPolicy as "AuthorizationServerPolicy" {
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
    }
    additional: additional;
    fixed {  }
}

/// Tells whether the policy is considered at all.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/AuthorizationServerPolicy/properties/status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthorizationServerPolicyStatus {
    /// `ACTIVE`
    Active,
    /// `INACTIVE`
    Inactive,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    AuthorizationServerPolicyStatus {
        "ACTIVE" => Active;
        "INACTIVE" => Inactive;
    }
}
