use crate::model as rt;

/// Whether a sign-in to Okta is admitted, whether it takes a further factor, and what session follows.
///
/// Schema `OktaSignOnPolicyRuleSignonActions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OktaSignOnPolicyRuleSignonActions {
    /// Whether the sign-in is admitted.
    ///
    /// `access` in JSON.
    pub access: rt::Field<crate::models::OktaSignOnPolicyRuleSignonActionsAccess>,
    /// Number of minutes until the further factor is asked for again.
    ///
    /// `factorLifetime` in JSON.
    pub factor_lifetime: rt::Field<i64>,
    /// When the further factor is asked for: at each sign-in, once per device, or once per session.
    ///
    /// `factorPromptMode` in JSON.
    pub factor_prompt_mode: rt::Field<
        crate::models::OktaSignOnPolicyRuleSignonActionsFactorPromptMode,
    >,
    /// Whether the choice to skip the further factor on this device is ticked in advance.
    ///
    /// `rememberDeviceByDefault` in JSON; `false` by default.
    pub remember_device_by_default: rt::Field<bool>,
    /// Whether a further factor is needed.
    ///
    /// `requireFactor` in JSON; `false` by default.
    pub require_factor: rt::Field<bool>,
    /// The session.
    ///
    /// `session` in JSON.
    pub session: rt::Field<crate::models::OktaSignOnPolicyRuleSignonSessionActions>,
    /// The factor that comes first, such as `PASSWORD_IDP_ANY_FACTOR`.
    ///
    /// `primaryFactor` in JSON.
    pub primary_factor: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl OktaSignOnPolicyRuleSignonActions {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `access`.
    #[inline]
    #[must_use]
    pub fn access(
        mut self,
        access: impl Into<
            rt::Field<crate::models::OktaSignOnPolicyRuleSignonActionsAccess>,
        >,
    ) -> Self {
        self.access = access.into();
        self
    }

    /// Sets `factorLifetime`.
    #[inline]
    #[must_use]
    pub fn factor_lifetime(
        mut self,
        factor_lifetime: impl Into<rt::Field<i64>>,
    ) -> Self {
        self.factor_lifetime = factor_lifetime.into();
        self
    }

    /// Sets `factorPromptMode`.
    #[inline]
    #[must_use]
    pub fn factor_prompt_mode(
        mut self,
        factor_prompt_mode: impl Into<
            rt::Field<crate::models::OktaSignOnPolicyRuleSignonActionsFactorPromptMode>,
        >,
    ) -> Self {
        self.factor_prompt_mode = factor_prompt_mode.into();
        self
    }

    /// Sets `rememberDeviceByDefault`.
    #[inline]
    #[must_use]
    pub fn remember_device_by_default(
        mut self,
        remember_device_by_default: impl Into<rt::Field<bool>>,
    ) -> Self {
        self.remember_device_by_default = remember_device_by_default.into();
        self
    }

    /// Sets `requireFactor`.
    #[inline]
    #[must_use]
    pub fn require_factor(mut self, require_factor: impl Into<rt::Field<bool>>) -> Self {
        self.require_factor = require_factor.into();
        self
    }

    /// Sets `session`.
    #[inline]
    #[must_use]
    pub fn session(
        mut self,
        session: impl Into<
            rt::Field<crate::models::OktaSignOnPolicyRuleSignonSessionActions>,
        >,
    ) -> Self {
        self.session = session.into();
        self
    }

    /// Sets `primaryFactor`.
    #[inline]
    #[must_use]
    pub fn primary_factor(
        mut self,
        primary_factor: impl Into<rt::Field<String>>,
    ) -> Self {
        self.primary_factor = primary_factor.into();
        self
    }
}

rt::object! {
    OktaSignOnPolicyRuleSignonActions as "OktaSignOnPolicyRuleSignonActions" {
        0: "access" => access;
        1: "factorLifetime" => factor_lifetime;
        2: "factorPromptMode" => factor_prompt_mode;
        3: "rememberDeviceByDefault" => remember_device_by_default;
        4: "requireFactor" => require_factor;
        5: "session" => session;
        6: "primaryFactor" => primary_factor;
    }
    additional: additional;
    fixed {  }
}

/// Whether the sign-in is admitted.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/OktaSignOnPolicyRuleSignonActions/properties/access`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OktaSignOnPolicyRuleSignonActionsAccess {
    /// `ALLOW`
    Allow,
    /// `DENY`
    Deny,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    OktaSignOnPolicyRuleSignonActionsAccess {
        "ALLOW" => Allow;
        "DENY" => Deny;
    }
}

/// When the further factor is asked for: at each sign-in, once per device, or once per session.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/OktaSignOnPolicyRuleSignonActions/properties/factorPromptMode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OktaSignOnPolicyRuleSignonActionsFactorPromptMode {
    /// `ALWAYS`
    Always,
    /// `DEVICE`
    Device,
    /// `SESSION`
    Session,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    OktaSignOnPolicyRuleSignonActionsFactorPromptMode {
        "ALWAYS" => Always;
        "DEVICE" => Device;
        "SESSION" => Session;
    }
}
