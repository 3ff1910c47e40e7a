use crate::model as rt;

/// A rule of an access policy: which grants, users and scopes it lets through, and how long the tokens live.
///
/// # To create, read, update and delete
///
/// - [`update`](Self::update): Replaces a rule of an access policy.
/// - [`delete`](Self::delete): Deletes a rule of an access policy.
///
/// # What can be done with it
///
/// - [`activate`](Self::activate): Activates a rule of an access policy, so that token requests are checked
///   against it.
/// - [`deactivate`](Self::deactivate): Deactivates a rule of an access policy, which is passed over from then on.
///
/// Schema `AuthorizationServerPolicyRule`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthorizationServerPolicyRule {
    /// The actions.
    ///
    /// `actions` in JSON.
    pub actions: rt::Field<crate::models::AuthorizationServerPolicyRuleActions>,
    /// The conditions.
    ///
    /// `conditions` in JSON.
    pub conditions: rt::Field<crate::models::AuthorizationServerPolicyRuleConditions>,
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
    /// The name.
    ///
    /// `name` in JSON.
    pub name: rt::Field<String>,
    /// Place in the order of rules; the first that matches the request wins.
    ///
    /// `priority` in JSON.
    pub priority: rt::Field<i64>,
    /// Tells whether the rule is considered at all.
    ///
    /// `status` in JSON; `ACTIVE` by default.
    pub status: rt::Field<crate::models::AuthorizationServerPolicyRuleStatus>,
    /// Whether Okta made the rule, so that it cannot be deleted.
    ///
    /// `system` in JSON; `false` by default.
    pub system: rt::Field<bool>,
    /// Names the kind of rule; those of authorization servers are all `RESOURCE_ACCESS`.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<crate::models::AuthorizationServerPolicyRuleType>,
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl AuthorizationServerPolicyRule {
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
        actions: impl Into<
            rt::Field<crate::models::AuthorizationServerPolicyRuleActions>,
        >,
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
            rt::Field<crate::models::AuthorizationServerPolicyRuleConditions>,
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
        status: impl Into<rt::Field<crate::models::AuthorizationServerPolicyRuleStatus>>,
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
        r#type: impl Into<rt::Field<crate::models::AuthorizationServerPolicyRuleType>>,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }
}

rt::object! {
    AuthorizationServerPolicyRule as "AuthorizationServerPolicyRule" {
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
    fixed {  }
}

/// Tells whether the rule is considered at all.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/AuthorizationServerPolicyRule/properties/status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthorizationServerPolicyRuleStatus {
    /// `ACTIVE`
    Active,
    /// `INACTIVE`
    Inactive,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    AuthorizationServerPolicyRuleStatus {
        "ACTIVE" => Active;
        "INACTIVE" => Inactive;
    }
}

/// Names the kind of rule; those of authorization servers are all `RESOURCE_ACCESS`.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/AuthorizationServerPolicyRule/properties/type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthorizationServerPolicyRuleType {
    /// `RESOURCE_ACCESS`
    ResourceAccess,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    AuthorizationServerPolicyRuleType {
        "RESOURCE_ACCESS" => ResourceAccess;
    }
}
