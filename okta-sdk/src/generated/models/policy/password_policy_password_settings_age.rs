use crate::model as rt;

/// How long passwords live and how soon they may be used again.
///
/// Schema `PasswordPolicyPasswordSettingsAge`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PasswordPolicyPasswordSettingsAge {
    /// Number of days before the expiration that the user is warned; 0 gives no warning.
    ///
    /// `expireWarnDays` in JSON; `0` by default.
    pub expire_warn_days: rt::Field<i64>,
    /// Number of different passwords that must follow before one may be used again; 0 sets no limit.
    ///
    /// `historyCount` in JSON; `0` by default.
    pub history_count: rt::Field<i64>,
    /// Number of days after which a password expires; 0 lets it live forever.
    ///
    /// `maxAgeDays` in JSON; `0` by default.
    pub max_age_days: rt::Field<i64>,
    /// Number of minutes that a password must be in use before it may change; 0 sets no limit.
    ///
    /// `minAgeMinutes` in JSON; `0` by default.
    pub min_age_minutes: rt::Field<i64>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PasswordPolicyPasswordSettingsAge {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `expireWarnDays`.
    #[inline]
    #[must_use]
    pub fn expire_warn_days(
        mut self,
        expire_warn_days: impl Into<rt::Field<i64>>,
    ) -> Self {
        self.expire_warn_days = expire_warn_days.into();
        self
    }

    /// Sets `historyCount`.
    #[inline]
    #[must_use]
    pub fn history_count(mut self, history_count: impl Into<rt::Field<i64>>) -> Self {
        self.history_count = history_count.into();
        self
    }

    /// Sets `maxAgeDays`.
    #[inline]
    #[must_use]
    pub fn max_age_days(mut self, max_age_days: impl Into<rt::Field<i64>>) -> Self {
        self.max_age_days = max_age_days.into();
        self
    }

    /// Sets `minAgeMinutes`.
    #[inline]
    #[must_use]
    pub fn min_age_minutes(
        mut self,
        min_age_minutes: impl Into<rt::Field<i64>>,
    ) -> Self {
        self.min_age_minutes = min_age_minutes.into();
        self
    }
}

rt::object! {
    PasswordPolicyPasswordSettingsAge as "PasswordPolicyPasswordSettingsAge" {
        0: "expireWarnDays" => expire_warn_days;
        1: "historyCount" => history_count;
        2: "maxAgeDays" => max_age_days;
        3: "minAgeMinutes" => min_age_minutes;
    }
    additional: additional;
    fixed {  }
}
