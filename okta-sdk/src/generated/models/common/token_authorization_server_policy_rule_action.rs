use crate::model as rt;

/// The lifetimes of tokens that are issued under a rule, and the hook that may alter them.
///
/// Schema `TokenAuthorizationServerPolicyRuleAction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TokenAuthorizationServerPolicyRuleAction {
    /// Lifetime of access tokens in minutes, from 5 to 1440.
    ///
    /// `accessTokenLifetimeMinutes` in JSON.
    pub access_token_lifetime_minutes: rt::Field<i64>,
    /// The inline hook.
    ///
    /// `inlineHook` in JSON.
    pub inline_hook: rt::Field<
        crate::models::TokenAuthorizationServerPolicyRuleActionInlineHook,
    >,
    /// Lifetime of refresh tokens in minutes, however often they are used; 0 is unlimited.
    ///
    /// `refreshTokenLifetimeMinutes` in JSON.
    pub refresh_token_lifetime_minutes: rt::Field<i64>,
    /// How many minutes a refresh token may lie idle before it expires.
    ///
    /// `refreshTokenWindowMinutes` in JSON.
    pub refresh_token_window_minutes: rt::Field<i64>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl TokenAuthorizationServerPolicyRuleAction {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `accessTokenLifetimeMinutes`.
    #[inline]
    #[must_use]
    pub fn access_token_lifetime_minutes(
        mut self,
        access_token_lifetime_minutes: impl Into<rt::Field<i64>>,
    ) -> Self {
        self.access_token_lifetime_minutes = access_token_lifetime_minutes.into();
        self
    }

    /// Sets `inlineHook`.
    #[inline]
    #[must_use]
    pub fn inline_hook(
        mut self,
        inline_hook: impl Into<
            rt::Field<crate::models::TokenAuthorizationServerPolicyRuleActionInlineHook>,
        >,
    ) -> Self {
        self.inline_hook = inline_hook.into();
        self
    }

    /// Sets `refreshTokenLifetimeMinutes`.
    #[inline]
    #[must_use]
    pub fn refresh_token_lifetime_minutes(
        mut self,
        refresh_token_lifetime_minutes: impl Into<rt::Field<i64>>,
    ) -> Self {
        self.refresh_token_lifetime_minutes = refresh_token_lifetime_minutes.into();
        self
    }

    /// Sets `refreshTokenWindowMinutes`.
    #[inline]
    #[must_use]
    pub fn refresh_token_window_minutes(
        mut self,
        refresh_token_window_minutes: impl Into<rt::Field<i64>>,
    ) -> Self {
        self.refresh_token_window_minutes = refresh_token_window_minutes.into();
        self
    }
}

rt::object! {
    TokenAuthorizationServerPolicyRuleAction as "TokenAuthorizationServerPolicyRuleAction" {
        0: "accessTokenLifetimeMinutes" => access_token_lifetime_minutes;
        1: "inlineHook" => inline_hook;
        2: "refreshTokenLifetimeMinutes" => refresh_token_lifetime_minutes;
        3: "refreshTokenWindowMinutes" => refresh_token_window_minutes;
    }
    additional: additional;
    fixed {  }
}
