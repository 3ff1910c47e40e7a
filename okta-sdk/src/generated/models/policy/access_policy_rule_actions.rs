use crate::model as rt;

/// What happens when a rule of an authentication policy applies.
///
/// It has all members of [`PolicyRuleActions`](crate::models::PolicyRuleActions).
///
/// Schema `AccessPolicyRuleActions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccessPolicyRuleActions {
    /// The enroll.
    ///
    /// `enroll` in JSON.
    pub enroll: rt::Field<crate::models::PolicyRuleActionsEnroll>,
    /// The idp.
    ///
    /// `idp` in JSON.
    pub idp: rt::Field<crate::models::IdpPolicyRuleAction>,
    /// The password change.
    ///
    /// `passwordChange` in JSON.
    pub password_change: rt::Field<crate::models::PasswordPolicyRuleAction>,
    /// The self service password reset.
    ///
    /// `selfServicePasswordReset` in JSON.
    pub self_service_password_reset: rt::Field<crate::models::PasswordPolicyRuleAction>,
    /// The self service unlock.
    ///
    /// `selfServiceUnlock` in JSON.
    pub self_service_unlock: rt::Field<crate::models::PasswordPolicyRuleAction>,
    /// The signon.
    ///
    /// `signon` in JSON.
    pub signon: rt::Field<crate::models::OktaSignOnPolicyRuleSignonActions>,
    /// What happens when a session no longer meets its policies.
    ///
    /// `postAuthSession` in JSON.
    pub post_auth_session: rt::Field<rt::FreeForm>,
    /// What happens when a session changes in a way that violates a policy.
    ///
    /// `sessionViolationDetection` in JSON.
    pub session_violation_detection: rt::Field<rt::FreeForm>,
    /// The app sign on.
    ///
    /// `appSignOn` in JSON.
    pub app_sign_on: rt::Field<crate::models::AccessPolicyRuleApplicationSignOn>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl AccessPolicyRuleActions {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `enroll`.
    #[inline]
    #[must_use]
    pub fn enroll(
        mut self,
        enroll: impl Into<rt::Field<crate::models::PolicyRuleActionsEnroll>>,
    ) -> Self {
        self.enroll = enroll.into();
        self
    }

    /// Sets `idp`.
    #[inline]
    #[must_use]
    pub fn idp(
        mut self,
        idp: impl Into<rt::Field<crate::models::IdpPolicyRuleAction>>,
    ) -> Self {
        self.idp = idp.into();
        self
    }

    /// Sets `passwordChange`.
    #[inline]
    #[must_use]
    pub fn password_change(
        mut self,
        password_change: impl Into<rt::Field<crate::models::PasswordPolicyRuleAction>>,
    ) -> Self {
        self.password_change = password_change.into();
        self
    }

    /// Sets `selfServicePasswordReset`.
    #[inline]
    #[must_use]
    pub fn self_service_password_reset(
        mut self,
        self_service_password_reset: impl Into<
            rt::Field<crate::models::PasswordPolicyRuleAction>,
        >,
    ) -> Self {
        self.self_service_password_reset = self_service_password_reset.into();
        self
    }

    /// Sets `selfServiceUnlock`.
    #[inline]
    #[must_use]
    pub fn self_service_unlock(
        mut self,
        self_service_unlock: impl Into<
            rt::Field<crate::models::PasswordPolicyRuleAction>,
        >,
    ) -> Self {
        self.self_service_unlock = self_service_unlock.into();
        self
    }

    /// Sets `signon`.
    #[inline]
    #[must_use]
    pub fn signon(
        mut self,
        signon: impl Into<rt::Field<crate::models::OktaSignOnPolicyRuleSignonActions>>,
    ) -> Self {
        self.signon = signon.into();
        self
    }

    /// Sets `postAuthSession`.
    #[inline]
    #[must_use]
    pub fn post_auth_session(
        mut self,
        post_auth_session: impl Into<rt::Field<rt::FreeForm>>,
    ) -> Self {
        self.post_auth_session = post_auth_session.into();
        self
    }

    /// Sets `sessionViolationDetection`.
    #[inline]
    #[must_use]
    pub fn session_violation_detection(
        mut self,
        session_violation_detection: impl Into<rt::Field<rt::FreeForm>>,
    ) -> Self {
        self.session_violation_detection = session_violation_detection.into();
        self
    }

    /// Sets `appSignOn`.
    #[inline]
    #[must_use]
    pub fn app_sign_on(
        mut self,
        app_sign_on: impl Into<
            rt::Field<crate::models::AccessPolicyRuleApplicationSignOn>,
        >,
    ) -> Self {
        self.app_sign_on = app_sign_on.into();
        self
    }
}

rt::object! {
    AccessPolicyRuleActions as "AccessPolicyRuleActions" {
        0: "enroll" => enroll;
        1: "idp" => idp;
        2: "passwordChange" => password_change;
        3: "selfServicePasswordReset" => self_service_password_reset;
        4: "selfServiceUnlock" => self_service_unlock;
        5: "signon" => signon;
        6: "postAuthSession" => post_auth_session;
        7: "sessionViolationDetection" => session_violation_detection;
        8: "appSignOn" => app_sign_on;
    }
    additional: additional;
    fixed {  }
}
