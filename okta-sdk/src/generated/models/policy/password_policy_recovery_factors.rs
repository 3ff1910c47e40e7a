use crate::model as rt;

/// The factors by which users may recover a password.
///
/// Schema `PasswordPolicyRecoveryFactors`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PasswordPolicyRecoveryFactors {
    /// The okta call.
    ///
    /// `okta_call` in JSON.
    pub okta_call: rt::Field<crate::models::PasswordPolicyRecoveryFactorSettings>,
    /// The okta email.
    ///
    /// `okta_email` in JSON.
    pub okta_email: rt::Field<crate::models::PasswordPolicyRecoveryEmail>,
    /// The okta sms.
    ///
    /// `okta_sms` in JSON.
    pub okta_sms: rt::Field<crate::models::PasswordPolicyRecoveryFactorSettings>,
    /// The recovery question.
    ///
    /// `recovery_question` in JSON.
    pub recovery_question: rt::Field<crate::models::PasswordPolicyRecoveryQuestion>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PasswordPolicyRecoveryFactors {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `okta_call`.
    #[inline]
    #[must_use]
    pub fn okta_call(
        mut self,
        okta_call: impl Into<
            rt::Field<crate::models::PasswordPolicyRecoveryFactorSettings>,
        >,
    ) -> Self {
        self.okta_call = okta_call.into();
        self
    }

    /// Sets `okta_email`.
    #[inline]
    #[must_use]
    pub fn okta_email(
        mut self,
        okta_email: impl Into<rt::Field<crate::models::PasswordPolicyRecoveryEmail>>,
    ) -> Self {
        self.okta_email = okta_email.into();
        self
    }

    /// Sets `okta_sms`.
    #[inline]
    #[must_use]
    pub fn okta_sms(
        mut self,
        okta_sms: impl Into<
            rt::Field<crate::models::PasswordPolicyRecoveryFactorSettings>,
        >,
    ) -> Self {
        self.okta_sms = okta_sms.into();
        self
    }

    /// Sets `recovery_question`.
    #[inline]
    #[must_use]
    pub fn recovery_question(
        mut self,
        recovery_question: impl Into<
            rt::Field<crate::models::PasswordPolicyRecoveryQuestion>,
        >,
    ) -> Self {
        self.recovery_question = recovery_question.into();
        self
    }
}

rt::object! {
    PasswordPolicyRecoveryFactors as "PasswordPolicyRecoveryFactors" {
        0: "okta_call" => okta_call;
        1: "okta_email" => okta_email;
        2: "okta_sms" => okta_sms;
        3: "recovery_question" => recovery_question;
    }
    additional: additional;
    fixed {  }
}
