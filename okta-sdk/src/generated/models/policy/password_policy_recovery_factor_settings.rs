use crate::model as rt;

/// Whether users may recover a password by means of one factor.
///
/// Schema `PasswordPolicyRecoveryFactorSettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PasswordPolicyRecoveryFactorSettings {
    /// Whether the factor may be used for recovery; when omitted, it may not.
    ///
    /// `status` in JSON; `INACTIVE` by default.
    pub status: rt::Field<crate::models::PasswordPolicyRecoveryFactorSettingsStatus>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PasswordPolicyRecoveryFactorSettings {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `status`.
    #[inline]
    #[must_use]
    pub fn status(
        mut self,
        status: impl Into<
            rt::Field<crate::models::PasswordPolicyRecoveryFactorSettingsStatus>,
        >,
    ) -> Self {
        self.status = status.into();
        self
    }
}

rt::object! {
    PasswordPolicyRecoveryFactorSettings as "PasswordPolicyRecoveryFactorSettings" {
        0: "status" => status;
    }
    additional: additional;
    fixed {  }
}

/// Whether the factor may be used for recovery; when omitted, it may not.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/PasswordPolicyRecoveryFactorSettings/properties/status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PasswordPolicyRecoveryFactorSettingsStatus {
    /// `ACTIVE`
    Active,
    /// `INACTIVE`
    Inactive,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    PasswordPolicyRecoveryFactorSettingsStatus {
        "ACTIVE" => Active;
        "INACTIVE" => Inactive;
    }
}
