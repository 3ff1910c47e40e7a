use crate::model as rt;

/// When wrong passwords lock an account, and how it is unlocked.
///
/// Schema `PasswordPolicyPasswordSettingsLockout`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PasswordPolicyPasswordSettingsLockout {
    /// Number of minutes after which a locked account unlocks by itself; 0 leaves that to a person.
    ///
    /// `autoUnlockMinutes` in JSON.
    pub auto_unlock_minutes: rt::Field<i64>,
    /// Number of wrong passwords in a row that lock the account; 0 never locks it.
    ///
    /// `maxAttempts` in JSON.
    pub max_attempts: rt::Field<i64>,
    /// Whether the user is told at sign-in that the account is locked.
    ///
    /// `showLockoutFailures` in JSON.
    pub show_lockout_failures: rt::Field<bool>,
    /// Channels on which the user is told that the account was locked, such as `EMAIL`.
    ///
    /// `userLockoutNotificationChannels` in JSON.
    pub user_lockout_notification_channels: rt::Field<Vec<String>>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PasswordPolicyPasswordSettingsLockout {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `autoUnlockMinutes`.
    #[inline]
    #[must_use]
    pub fn auto_unlock_minutes(
        mut self,
        auto_unlock_minutes: impl Into<rt::Field<i64>>,
    ) -> Self {
        self.auto_unlock_minutes = auto_unlock_minutes.into();
        self
    }

    /// Sets `maxAttempts`.
    #[inline]
    #[must_use]
    pub fn max_attempts(mut self, max_attempts: impl Into<rt::Field<i64>>) -> Self {
        self.max_attempts = max_attempts.into();
        self
    }

    /// Sets `showLockoutFailures`.
    #[inline]
    #[must_use]
    pub fn show_lockout_failures(
        mut self,
        show_lockout_failures: impl Into<rt::Field<bool>>,
    ) -> Self {
        self.show_lockout_failures = show_lockout_failures.into();
        self
    }

    /// Sets `userLockoutNotificationChannels`.
    #[inline]
    #[must_use]
    pub fn user_lockout_notification_channels(
        mut self,
        user_lockout_notification_channels: impl Into<rt::Field<Vec<String>>>,
    ) -> Self {
        self.user_lockout_notification_channels = user_lockout_notification_channels
            .into();
        self
    }
}

rt::object! {
    PasswordPolicyPasswordSettingsLockout as "PasswordPolicyPasswordSettingsLockout" {
        0: "autoUnlockMinutes" => auto_unlock_minutes;
        1: "maxAttempts" => max_attempts;
        2: "showLockoutFailures" => show_lockout_failures;
        3: "userLockoutNotificationChannels" => user_lockout_notification_channels;
    }
    additional: additional;
    fixed {  }
}
