use crate::model as rt;

/// The token that a recovery message carries.
///
/// Schema `PasswordPolicyRecoveryEmailRecoveryToken`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PasswordPolicyRecoveryEmailRecoveryToken {
    /// Number of minutes for which the token is valid; 10080, which is a week, when omitted.
    ///
    /// `tokenLifetimeMinutes` in JSON; `10080` by default.
    pub token_lifetime_minutes: rt::Field<i64>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PasswordPolicyRecoveryEmailRecoveryToken {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `tokenLifetimeMinutes`.
    #[inline]
    #[must_use]
    pub fn token_lifetime_minutes(
        mut self,
        token_lifetime_minutes: impl Into<rt::Field<i64>>,
    ) -> Self {
        self.token_lifetime_minutes = token_lifetime_minutes.into();
        self
    }
}

rt::object! {
    PasswordPolicyRecoveryEmailRecoveryToken as "PasswordPolicyRecoveryEmailRecoveryToken" {
        0: "tokenLifetimeMinutes" => token_lifetime_minutes;
    }
    additional: additional;
    fixed {  }
}
