use crate::model as rt;

/// How long the Okta session that follows a sign-in lives.
///
/// Schema `OktaSignOnPolicyRuleSignonSessionActions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OktaSignOnPolicyRuleSignonSessionActions {
    /// Number of idle minutes after which the session ends; 120 when omitted.
    ///
    /// `maxSessionIdleMinutes` in JSON; `120` by default.
    pub max_session_idle_minutes: rt::Field<i64>,
    /// Number of minutes after which the session ends, used or not; 0 sets no limit.
    ///
    /// `maxSessionLifetimeMinutes` in JSON; `0` by default.
    pub max_session_lifetime_minutes: rt::Field<i64>,
    /// Whether the session outlives the closing of the browser.
    ///
    /// `usePersistentCookie` in JSON; `false` by default.
    pub use_persistent_cookie: rt::Field<bool>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl OktaSignOnPolicyRuleSignonSessionActions {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `maxSessionIdleMinutes`.
    #[inline]
    #[must_use]
    pub fn max_session_idle_minutes(
        mut self,
        max_session_idle_minutes: impl Into<rt::Field<i64>>,
    ) -> Self {
        self.max_session_idle_minutes = max_session_idle_minutes.into();
        self
    }

    /// Sets `maxSessionLifetimeMinutes`.
    #[inline]
    #[must_use]
    pub fn max_session_lifetime_minutes(
        mut self,
        max_session_lifetime_minutes: impl Into<rt::Field<i64>>,
    ) -> Self {
        self.max_session_lifetime_minutes = max_session_lifetime_minutes.into();
        self
    }

    /// Sets `usePersistentCookie`.
    #[inline]
    #[must_use]
    pub fn use_persistent_cookie(
        mut self,
        use_persistent_cookie: impl Into<rt::Field<bool>>,
    ) -> Self {
        self.use_persistent_cookie = use_persistent_cookie.into();
        self
    }
}

rt::object! {
    OktaSignOnPolicyRuleSignonSessionActions as "OktaSignOnPolicyRuleSignonSessionActions" {
        0: "maxSessionIdleMinutes" => max_session_idle_minutes;
        1: "maxSessionLifetimeMinutes" => max_session_lifetime_minutes;
        2: "usePersistentCookie" => use_persistent_cookie;
    }
    additional: additional;
    fixed {  }
}
