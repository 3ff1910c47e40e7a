use crate::model as rt;

/// The conditions under which a rule of a password policy applies; all that are given must hold.
///
/// It has all members of [`PolicyRuleConditions`](crate::models::PolicyRuleConditions).
///
/// Schema `PasswordPolicyRuleConditions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PasswordPolicyRuleConditions {
    /// The app.
    ///
    /// `app` in JSON.
    pub app: rt::Field<crate::models::AppAndInstancePolicyRuleCondition>,
    /// The apps.
    ///
    /// `apps` in JSON.
    pub apps: rt::Field<crate::models::AppInstancePolicyRuleCondition>,
    /// The auth context.
    ///
    /// `authContext` in JSON.
    pub auth_context: rt::Field<crate::models::PolicyRuleAuthContextCondition>,
    /// The auth provider.
    ///
    /// `authProvider` in JSON.
    pub auth_provider: rt::Field<
        crate::models::PasswordPolicyAuthenticationProviderCondition,
    >,
    /// The before scheduled action.
    ///
    /// `beforeScheduledAction` in JSON.
    pub before_scheduled_action: rt::Field<
        crate::models::BeforeScheduledActionPolicyRuleCondition,
    >,
    /// The clients.
    ///
    /// `clients` in JSON.
    pub clients: rt::Field<crate::models::ClientPolicyCondition>,
    /// The context.
    ///
    /// `context` in JSON.
    pub context: rt::Field<crate::models::ContextPolicyRuleCondition>,
    /// The device.
    ///
    /// `device` in JSON.
    pub device: rt::Field<crate::models::DevicePolicyRuleCondition>,
    /// The grant types.
    ///
    /// `grantTypes` in JSON.
    pub grant_types: rt::Field<crate::models::GrantTypePolicyRuleCondition>,
    /// The groups.
    ///
    /// `groups` in JSON.
    pub groups: rt::Field<crate::models::GroupPolicyRuleCondition>,
    /// The identity provider.
    ///
    /// `identityProvider` in JSON.
    pub identity_provider: rt::Field<crate::models::IdentityProviderPolicyRuleCondition>,
    /// The mdm enrollment.
    ///
    /// `mdmEnrollment` in JSON.
    pub mdm_enrollment: rt::Field<crate::models::MDMEnrollmentPolicyRuleCondition>,
    /// The network.
    ///
    /// `network` in JSON.
    pub network: rt::Field<crate::models::PolicyNetworkCondition>,
    /// The people.
    ///
    /// `people` in JSON.
    pub people: rt::Field<crate::models::PolicyPeopleCondition>,
    /// The platform.
    ///
    /// `platform` in JSON.
    pub platform: rt::Field<crate::models::PlatformPolicyRuleCondition>,
    /// The risk.
    ///
    /// `risk` in JSON.
    pub risk: rt::Field<crate::models::RiskPolicyRuleCondition>,
    /// The risk score.
    ///
    /// `riskScore` in JSON.
    pub risk_score: rt::Field<crate::models::RiskScorePolicyRuleCondition>,
    /// The scopes.
    ///
    /// `scopes` in JSON.
    pub scopes: rt::Field<crate::models::OAuth2ScopesMediationPolicyRuleCondition>,
    /// The user identifier.
    ///
    /// `userIdentifier` in JSON.
    pub user_identifier: rt::Field<crate::models::UserIdentifierPolicyRuleCondition>,
    /// The user status.
    ///
    /// `userStatus` in JSON.
    pub user_status: rt::Field<crate::models::UserStatusPolicyRuleCondition>,
    /// The users.
    ///
    /// `users` in JSON.
    pub users: rt::Field<Box<crate::models::UserPolicyRuleCondition>>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PasswordPolicyRuleConditions {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `app`.
    #[inline]
    #[must_use]
    pub fn app(
        mut self,
        app: impl Into<rt::Field<crate::models::AppAndInstancePolicyRuleCondition>>,
    ) -> Self {
        self.app = app.into();
        self
    }

    /// Sets `apps`.
    #[inline]
    #[must_use]
    pub fn apps(
        mut self,
        apps: impl Into<rt::Field<crate::models::AppInstancePolicyRuleCondition>>,
    ) -> Self {
        self.apps = apps.into();
        self
    }

    /// Sets `authContext`.
    #[inline]
    #[must_use]
    pub fn auth_context(
        mut self,
        auth_context: impl Into<rt::Field<crate::models::PolicyRuleAuthContextCondition>>,
    ) -> Self {
        self.auth_context = auth_context.into();
        self
    }

    /// Sets `authProvider`.
    #[inline]
    #[must_use]
    pub fn auth_provider(
        mut self,
        auth_provider: impl Into<
            rt::Field<crate::models::PasswordPolicyAuthenticationProviderCondition>,
        >,
    ) -> Self {
        self.auth_provider = auth_provider.into();
        self
    }

    /// Sets `beforeScheduledAction`.
    #[inline]
    #[must_use]
    pub fn before_scheduled_action(
        mut self,
        before_scheduled_action: impl Into<
            rt::Field<crate::models::BeforeScheduledActionPolicyRuleCondition>,
        >,
    ) -> Self {
        self.before_scheduled_action = before_scheduled_action.into();
        self
    }

    /// Sets `clients`.
    #[inline]
    #[must_use]
    pub fn clients(
        mut self,
        clients: impl Into<rt::Field<crate::models::ClientPolicyCondition>>,
    ) -> Self {
        self.clients = clients.into();
        self
    }

    /// Sets `context`.
    #[inline]
    #[must_use]
    pub fn context(
        mut self,
        context: impl Into<rt::Field<crate::models::ContextPolicyRuleCondition>>,
    ) -> Self {
        self.context = context.into();
        self
    }

    /// Sets `device`.
    #[inline]
    #[must_use]
    pub fn device(
        mut self,
        device: impl Into<rt::Field<crate::models::DevicePolicyRuleCondition>>,
    ) -> Self {
        self.device = device.into();
        self
    }

    /// Sets `grantTypes`.
    #[inline]
    #[must_use]
    pub fn grant_types(
        mut self,
        grant_types: impl Into<rt::Field<crate::models::GrantTypePolicyRuleCondition>>,
    ) -> Self {
        self.grant_types = grant_types.into();
        self
    }

    /// Sets `groups`.
    #[inline]
    #[must_use]
    pub fn groups(
        mut self,
        groups: impl Into<rt::Field<crate::models::GroupPolicyRuleCondition>>,
    ) -> Self {
        self.groups = groups.into();
        self
    }

    /// Sets `identityProvider`.
    #[inline]
    #[must_use]
    pub fn identity_provider(
        mut self,
        identity_provider: impl Into<
            rt::Field<crate::models::IdentityProviderPolicyRuleCondition>,
        >,
    ) -> Self {
        self.identity_provider = identity_provider.into();
        self
    }

    /// Sets `mdmEnrollment`.
    #[inline]
    #[must_use]
    pub fn mdm_enrollment(
        mut self,
        mdm_enrollment: impl Into<
            rt::Field<crate::models::MDMEnrollmentPolicyRuleCondition>,
        >,
    ) -> Self {
        self.mdm_enrollment = mdm_enrollment.into();
        self
    }

    /// Sets `network`.
    #[inline]
    #[must_use]
    pub fn network(
        mut self,
        network: impl Into<rt::Field<crate::models::PolicyNetworkCondition>>,
    ) -> Self {
        self.network = network.into();
        self
    }

    /// Sets `people`.
    #[inline]
    #[must_use]
    pub fn people(
        mut self,
        people: impl Into<rt::Field<crate::models::PolicyPeopleCondition>>,
    ) -> Self {
        self.people = people.into();
        self
    }

    /// Sets `platform`.
    #[inline]
    #[must_use]
    pub fn platform(
        mut self,
        platform: impl Into<rt::Field<crate::models::PlatformPolicyRuleCondition>>,
    ) -> Self {
        self.platform = platform.into();
        self
    }

    /// Sets `risk`.
    #[inline]
    #[must_use]
    pub fn risk(
        mut self,
        risk: impl Into<rt::Field<crate::models::RiskPolicyRuleCondition>>,
    ) -> Self {
        self.risk = risk.into();
        self
    }

    /// Sets `riskScore`.
    #[inline]
    #[must_use]
    pub fn risk_score(
        mut self,
        risk_score: impl Into<rt::Field<crate::models::RiskScorePolicyRuleCondition>>,
    ) -> Self {
        self.risk_score = risk_score.into();
        self
    }

    /// Sets `scopes`.
    #[inline]
    #[must_use]
    pub fn scopes(
        mut self,
        scopes: impl Into<
            rt::Field<crate::models::OAuth2ScopesMediationPolicyRuleCondition>,
        >,
    ) -> Self {
        self.scopes = scopes.into();
        self
    }

    /// Sets `userIdentifier`.
    #[inline]
    #[must_use]
    pub fn user_identifier(
        mut self,
        user_identifier: impl Into<
            rt::Field<crate::models::UserIdentifierPolicyRuleCondition>,
        >,
    ) -> Self {
        self.user_identifier = user_identifier.into();
        self
    }

    /// Sets `userStatus`.
    #[inline]
    #[must_use]
    pub fn user_status(
        mut self,
        user_status: impl Into<rt::Field<crate::models::UserStatusPolicyRuleCondition>>,
    ) -> Self {
        self.user_status = user_status.into();
        self
    }

    /// Sets `users`.
    #[inline]
    #[must_use]
    pub fn users(
        mut self,
        users: impl Into<rt::Field<Box<crate::models::UserPolicyRuleCondition>>>,
    ) -> Self {
        self.users = users.into();
        self
    }
}

rt::object! {
    PasswordPolicyRuleConditions as "PasswordPolicyRuleConditions" {
        0: "app" => app;
        1: "apps" => apps;
        2: "authContext" => auth_context;
        3: "authProvider" => auth_provider;
        4: "beforeScheduledAction" => before_scheduled_action;
        5: "clients" => clients;
        6: "context" => context;
        7: "device" => device;
        8: "grantTypes" => grant_types;
        9: "groups" => groups;
        10: "identityProvider" => identity_provider;
        11: "mdmEnrollment" => mdm_enrollment;
        12: "network" => network;
        13: "people" => people;
        14: "platform" => platform;
        15: "risk" => risk;
        16: "riskScore" => risk_score;
        17: "scopes" => scopes;
        18: "userIdentifier" => user_identifier;
        19: "userStatus" => user_status;
        20: "users" => users;
    }
    additional: additional;
    fixed {  }
}
