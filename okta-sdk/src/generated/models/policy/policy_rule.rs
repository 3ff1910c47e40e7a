use crate::model as rt;

/// One case of a policy: what happens when certain conditions hold. Rules are tried by priority until one
/// applies.
///
/// The member `type` tells which one it is. What all of them have can be reached without a `match`.
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
/// Schema `PolicyRule`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PolicyRule {
    /// `type` is `ACCESS_POLICY`.
    Access(Box<crate::models::AccessPolicyRule>),
    /// `type` is `PASSWORD`.
    Password(Box<crate::models::PasswordPolicyRule>),
    /// `type` is `PROFILE_ENROLLMENT`.
    ProfileEnrollment(Box<crate::models::ProfileEnrollmentPolicyRule>),
    /// `type` is `SIGN_ON`.
    OktaSignOn(Box<crate::models::OktaSignOnPolicyRule>),
    /// `type` is missing, null or none of the others. All that was read is kept.
    Other(Box<crate::models::OtherPolicyRule>),
}

rt::union! {
    PolicyRule by "type" {
        Access: "ACCESS_POLICY";
        Password: "PASSWORD";
        ProfileEnrollment: "PROFILE_ENROLLMENT";
        OktaSignOn: "SIGN_ON";
    }
    other: Other;
}

impl PolicyRule {
    /// The `AccessPolicyRule` that it is, if it is one.
    #[inline]
    pub fn as_access(&self) -> Option<&crate::models::AccessPolicyRule> {
        match self {
            Self::Access(value) => Some(value),
            _ => None,
        }
    }

    /// The `AccessPolicyRule` that it is, if it is one, to change.
    #[inline]
    pub fn as_access_mut(&mut self) -> Option<&mut crate::models::AccessPolicyRule> {
        match self {
            Self::Access(value) => Some(value),
            _ => None,
        }
    }

    /// The `AccessPolicyRule` that it is, if it is one, taken out.
    #[inline]
    pub fn into_access(self) -> Option<crate::models::AccessPolicyRule> {
        match self {
            Self::Access(value) => Some(*value),
            _ => None,
        }
    }

    /// The `PasswordPolicyRule` that it is, if it is one.
    #[inline]
    pub fn as_password(&self) -> Option<&crate::models::PasswordPolicyRule> {
        match self {
            Self::Password(value) => Some(value),
            _ => None,
        }
    }

    /// The `PasswordPolicyRule` that it is, if it is one, to change.
    #[inline]
    pub fn as_password_mut(&mut self) -> Option<&mut crate::models::PasswordPolicyRule> {
        match self {
            Self::Password(value) => Some(value),
            _ => None,
        }
    }

    /// The `PasswordPolicyRule` that it is, if it is one, taken out.
    #[inline]
    pub fn into_password(self) -> Option<crate::models::PasswordPolicyRule> {
        match self {
            Self::Password(value) => Some(*value),
            _ => None,
        }
    }

    /// The `ProfileEnrollmentPolicyRule` that it is, if it is one.
    #[inline]
    pub fn as_profile_enrollment(
        &self,
    ) -> Option<&crate::models::ProfileEnrollmentPolicyRule> {
        match self {
            Self::ProfileEnrollment(value) => Some(value),
            _ => None,
        }
    }

    /// The `ProfileEnrollmentPolicyRule` that it is, if it is one, to change.
    #[inline]
    pub fn as_profile_enrollment_mut(
        &mut self,
    ) -> Option<&mut crate::models::ProfileEnrollmentPolicyRule> {
        match self {
            Self::ProfileEnrollment(value) => Some(value),
            _ => None,
        }
    }

    /// The `ProfileEnrollmentPolicyRule` that it is, if it is one, taken out.
    #[inline]
    pub fn into_profile_enrollment(
        self,
    ) -> Option<crate::models::ProfileEnrollmentPolicyRule> {
        match self {
            Self::ProfileEnrollment(value) => Some(*value),
            _ => None,
        }
    }

    /// The `OktaSignOnPolicyRule` that it is, if it is one.
    #[inline]
    pub fn as_okta_sign_on(&self) -> Option<&crate::models::OktaSignOnPolicyRule> {
        match self {
            Self::OktaSignOn(value) => Some(value),
            _ => None,
        }
    }

    /// The `OktaSignOnPolicyRule` that it is, if it is one, to change.
    #[inline]
    pub fn as_okta_sign_on_mut(
        &mut self,
    ) -> Option<&mut crate::models::OktaSignOnPolicyRule> {
        match self {
            Self::OktaSignOn(value) => Some(value),
            _ => None,
        }
    }

    /// The `OktaSignOnPolicyRule` that it is, if it is one, taken out.
    #[inline]
    pub fn into_okta_sign_on(self) -> Option<crate::models::OktaSignOnPolicyRule> {
        match self {
            Self::OktaSignOn(value) => Some(*value),
            _ => None,
        }
    }

    /// The `OtherPolicyRule` that it is, if it is one.
    #[inline]
    pub fn as_other(&self) -> Option<&crate::models::OtherPolicyRule> {
        match self {
            Self::Other(value) => Some(value),
            _ => None,
        }
    }

    /// The `OtherPolicyRule` that it is, if it is one, to change.
    #[inline]
    pub fn as_other_mut(&mut self) -> Option<&mut crate::models::OtherPolicyRule> {
        match self {
            Self::Other(value) => Some(value),
            _ => None,
        }
    }

    /// The `OtherPolicyRule` that it is, if it is one, taken out.
    #[inline]
    pub fn into_other(self) -> Option<crate::models::OtherPolicyRule> {
        match self {
            Self::Other(value) => Some(*value),
            _ => None,
        }
    }

    /// When the rule was created, as an ISO 8601 timestamp; null for default rules.
    ///
    /// `created`; `None` if it is absent or null.
    #[inline]
    pub fn created(&self) -> Option<&rt::DateTime> {
        match self {
            Self::Access(value) => value.created.get(),
            Self::Password(value) => value.created.get(),
            Self::ProfileEnrollment(value) => value.created.get(),
            Self::OktaSignOn(value) => value.created.get(),
            Self::Other(value) => value.created.get(),
        }
    }

    /// `created`, to change.
    #[inline]
    pub fn created_mut(&mut self) -> &mut rt::Field<rt::DateTime> {
        match self {
            Self::Access(value) => &mut value.created,
            Self::Password(value) => &mut value.created,
            Self::ProfileEnrollment(value) => &mut value.created,
            Self::OktaSignOn(value) => &mut value.created,
            Self::Other(value) => &mut value.created,
        }
    }

    /// Id that Okta gave it.
    ///
    /// `id`; `None` if it is absent or null.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Access(value) => value.id.as_deref(),
            Self::Password(value) => value.id.as_deref(),
            Self::ProfileEnrollment(value) => value.id.as_deref(),
            Self::OktaSignOn(value) => value.id.as_deref(),
            Self::Other(value) => value.id.as_deref(),
        }
    }

    /// `id`, to change.
    #[inline]
    pub fn id_mut(&mut self) -> &mut rt::Field<String> {
        match self {
            Self::Access(value) => &mut value.id,
            Self::Password(value) => &mut value.id,
            Self::ProfileEnrollment(value) => &mut value.id,
            Self::OktaSignOn(value) => &mut value.id,
            Self::Other(value) => &mut value.id,
        }
    }

    /// When the rule last changed, as an ISO 8601 timestamp.
    ///
    /// `lastUpdated`; `None` if it is absent or null.
    #[inline]
    pub fn last_updated(&self) -> Option<&rt::DateTime> {
        match self {
            Self::Access(value) => value.last_updated.get(),
            Self::Password(value) => value.last_updated.get(),
            Self::ProfileEnrollment(value) => value.last_updated.get(),
            Self::OktaSignOn(value) => value.last_updated.get(),
            Self::Other(value) => value.last_updated.get(),
        }
    }

    /// `lastUpdated`, to change.
    #[inline]
    pub fn last_updated_mut(&mut self) -> &mut rt::Field<rt::DateTime> {
        match self {
            Self::Access(value) => &mut value.last_updated,
            Self::Password(value) => &mut value.last_updated,
            Self::ProfileEnrollment(value) => &mut value.last_updated,
            Self::OktaSignOn(value) => &mut value.last_updated,
            Self::Other(value) => &mut value.last_updated,
        }
    }

    /// Name that administrators see, unique within the policy.
    ///
    /// `name`; `None` if it is absent or null.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Access(value) => value.name.as_deref(),
            Self::Password(value) => value.name.as_deref(),
            Self::ProfileEnrollment(value) => value.name.as_deref(),
            Self::OktaSignOn(value) => value.name.as_deref(),
            Self::Other(value) => value.name.as_deref(),
        }
    }

    /// `name`, to change.
    #[inline]
    pub fn name_mut(&mut self) -> &mut rt::Field<String> {
        match self {
            Self::Access(value) => &mut value.name,
            Self::Password(value) => &mut value.name,
            Self::ProfileEnrollment(value) => &mut value.name,
            Self::OktaSignOn(value) => &mut value.name,
            Self::Other(value) => &mut value.name,
        }
    }

    /// Place in the order of the rules of the policy, from 1; smaller ones are tried first.
    ///
    /// `priority`; `None` if it is absent or null.
    #[inline]
    pub fn priority(&self) -> Option<i64> {
        match self {
            Self::Access(value) => value.priority.cloned(),
            Self::Password(value) => value.priority.cloned(),
            Self::ProfileEnrollment(value) => value.priority.cloned(),
            Self::OktaSignOn(value) => value.priority.cloned(),
            Self::Other(value) => value.priority.cloned(),
        }
    }

    /// `priority`, to change.
    #[inline]
    pub fn priority_mut(&mut self) -> &mut rt::Field<i64> {
        match self {
            Self::Access(value) => &mut value.priority,
            Self::Password(value) => &mut value.priority,
            Self::ProfileEnrollment(value) => &mut value.priority,
            Self::OktaSignOn(value) => &mut value.priority,
            Self::Other(value) => &mut value.priority,
        }
    }

    /// Whether the rule is tried or skipped.
    ///
    /// `status`; `None` if it is absent or null.
    #[inline]
    pub fn status(&self) -> Option<&crate::models::PolicyRuleStatus> {
        match self {
            Self::Access(value) => value.status.get(),
            Self::Password(value) => value.status.get(),
            Self::ProfileEnrollment(value) => value.status.get(),
            Self::OktaSignOn(value) => value.status.get(),
            Self::Other(value) => value.status.get(),
        }
    }

    /// `status`, to change.
    #[inline]
    pub fn status_mut(&mut self) -> &mut rt::Field<crate::models::PolicyRuleStatus> {
        match self {
            Self::Access(value) => &mut value.status,
            Self::Password(value) => &mut value.status,
            Self::ProfileEnrollment(value) => &mut value.status,
            Self::OktaSignOn(value) => &mut value.status,
            Self::Other(value) => &mut value.status,
        }
    }

    /// Whether Okta provides the rule as the last resort of its policy; such rules cannot be deleted.
    ///
    /// `system`; `None` if it is absent or null.
    #[inline]
    pub fn system(&self) -> Option<bool> {
        match self {
            Self::Access(value) => value.system.cloned(),
            Self::Password(value) => value.system.cloned(),
            Self::ProfileEnrollment(value) => value.system.cloned(),
            Self::OktaSignOn(value) => value.system.cloned(),
            Self::Other(value) => value.system.cloned(),
        }
    }

    /// `system`, to change.
    #[inline]
    pub fn system_mut(&mut self) -> &mut rt::Field<bool> {
        match self {
            Self::Access(value) => &mut value.system,
            Self::Password(value) => &mut value.system,
            Self::ProfileEnrollment(value) => &mut value.system,
            Self::OktaSignOn(value) => &mut value.system,
            Self::Other(value) => &mut value.system,
        }
    }

    /// Type of the rule, which follows from that of the policy and decides which conditions and actions apply.
    ///
    /// `type`; `None` if it is absent or null.
    #[inline]
    pub fn r#type(&self) -> Option<&crate::models::PolicyRuleType> {
        match self {
            Self::Access(value) => value.r#type.get(),
            Self::Password(value) => value.r#type.get(),
            Self::ProfileEnrollment(value) => value.r#type.get(),
            Self::OktaSignOn(value) => value.r#type.get(),
            Self::Other(value) => value.r#type.get(),
        }
    }

    /// `type`, to change.
    #[inline]
    pub fn type_mut(&mut self) -> &mut rt::Field<crate::models::PolicyRuleType> {
        match self {
            Self::Access(value) => &mut value.r#type,
            Self::Password(value) => &mut value.r#type,
            Self::ProfileEnrollment(value) => &mut value.r#type,
            Self::OktaSignOn(value) => &mut value.r#type,
            Self::Other(value) => &mut value.r#type,
        }
    }

    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links`; `None` if it is absent or null.
    #[inline]
    pub fn links(&self) -> Option<&rt::Links> {
        match self {
            Self::Access(value) => value.links.get(),
            Self::Password(value) => value.links.get(),
            Self::ProfileEnrollment(value) => value.links.get(),
            Self::OktaSignOn(value) => value.links.get(),
            Self::Other(value) => value.links.get(),
        }
    }

    /// `_links`, to change.
    #[inline]
    pub fn links_mut(&mut self) -> &mut rt::Field<rt::Links> {
        match self {
            Self::Access(value) => &mut value.links,
            Self::Password(value) => &mut value.links,
            Self::ProfileEnrollment(value) => &mut value.links,
            Self::OktaSignOn(value) => &mut value.links,
            Self::Other(value) => &mut value.links,
        }
    }
}

impl ::std::convert::From<crate::models::AccessPolicyRule> for PolicyRule {
    #[inline]
    fn from(value: crate::models::AccessPolicyRule) -> Self {
        Self::Access(Box::new(value))
    }
}
impl ::std::convert::From<crate::models::AccessPolicyRule> for rt::Field<PolicyRule> {
    #[inline]
    fn from(value: crate::models::AccessPolicyRule) -> Self {
        Self::Value(PolicyRule::from(value))
    }
}
impl ::std::convert::From<crate::models::PasswordPolicyRule> for PolicyRule {
    #[inline]
    fn from(value: crate::models::PasswordPolicyRule) -> Self {
        Self::Password(Box::new(value))
    }
}
impl ::std::convert::From<crate::models::PasswordPolicyRule> for rt::Field<PolicyRule> {
    #[inline]
    fn from(value: crate::models::PasswordPolicyRule) -> Self {
        Self::Value(PolicyRule::from(value))
    }
}
impl ::std::convert::From<crate::models::ProfileEnrollmentPolicyRule> for PolicyRule {
    #[inline]
    fn from(value: crate::models::ProfileEnrollmentPolicyRule) -> Self {
        Self::ProfileEnrollment(Box::new(value))
    }
}
impl ::std::convert::From<crate::models::ProfileEnrollmentPolicyRule>
for rt::Field<PolicyRule> {
    #[inline]
    fn from(value: crate::models::ProfileEnrollmentPolicyRule) -> Self {
        Self::Value(PolicyRule::from(value))
    }
}
impl ::std::convert::From<crate::models::OktaSignOnPolicyRule> for PolicyRule {
    #[inline]
    fn from(value: crate::models::OktaSignOnPolicyRule) -> Self {
        Self::OktaSignOn(Box::new(value))
    }
}
impl ::std::convert::From<crate::models::OktaSignOnPolicyRule>
for rt::Field<PolicyRule> {
    #[inline]
    fn from(value: crate::models::OktaSignOnPolicyRule) -> Self {
        Self::Value(PolicyRule::from(value))
    }
}
impl ::std::convert::From<crate::models::OtherPolicyRule> for PolicyRule {
    #[inline]
    fn from(value: crate::models::OtherPolicyRule) -> Self {
        Self::Other(Box::new(value))
    }
}
impl ::std::convert::From<crate::models::OtherPolicyRule> for rt::Field<PolicyRule> {
    #[inline]
    fn from(value: crate::models::OtherPolicyRule) -> Self {
        Self::Value(PolicyRule::from(value))
    }
}

/// Whether the rule is tried or skipped.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/PolicyRule/properties/status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicyRuleStatus {
    /// `ACTIVE`
    Active,
    /// `INACTIVE`
    Inactive,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    PolicyRuleStatus {
        "ACTIVE" => Active;
        "INACTIVE" => Inactive;
    }
}

/// Type of the rule, which follows from that of the policy and decides which conditions and actions apply.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/PolicyRule/properties/type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicyRuleType {
    /// `SIGN_ON`
    SignOn,
    /// `PASSWORD`
    Password,
    /// `ACCESS_POLICY`
    AccessPolicy,
    /// `PROFILE_ENROLLMENT`
    ProfileEnrollment,
    /// `IDP_DISCOVERY`
    IdpDiscovery,
    /// `MFA_ENROLL`
    MfaEnroll,
    /// `POST_AUTH_SESSION`
    PostAuthSession,
    /// `SESSION_VIOLATION_DETECTION`
    SessionViolationDetection,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    PolicyRuleType {
        "SIGN_ON" => SignOn;
        "PASSWORD" => Password;
        "ACCESS_POLICY" => AccessPolicy;
        "PROFILE_ENROLLMENT" => ProfileEnrollment;
        "IDP_DISCOVERY" => IdpDiscovery;
        "MFA_ENROLL" => MfaEnroll;
        "POST_AUTH_SESSION" => PostAuthSession;
        "SESSION_VIOLATION_DETECTION" => SessionViolationDetection;
    }
}

/// One case of a policy: what happens when certain conditions hold. Rules are tried by priority until one
/// applies.
///
/// It has all members of [`PolicyRule`](crate::models::PolicyRule).
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
/// Schema at `/components/schemas/PolicyRule`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OtherPolicyRule {
    /// The actions.
    ///
    /// `actions` in JSON.
    pub actions: rt::Field<Box<crate::models::PolicyRuleActions>>,
    /// The conditions.
    ///
    /// `conditions` in JSON.
    pub conditions: rt::Field<Box<crate::models::PolicyRuleConditions>>,
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

impl OtherPolicyRule {
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
        actions: impl Into<rt::Field<Box<crate::models::PolicyRuleActions>>>,
    ) -> Self {
        self.actions = actions.into();
        self
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

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<rt::Field<crate::models::PolicyRuleType>>,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }
}

rt::object! {
    OtherPolicyRule as "PolicyRule" {
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
