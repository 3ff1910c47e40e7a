use crate::model as rt;

/// What new users have to do before their account becomes active.
///
/// Schema `ProfileEnrollmentPolicyRuleActivationRequirement`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProfileEnrollmentPolicyRuleActivationRequirement {
    /// Whether they have to prove that the email address is theirs.
    ///
    /// `emailVerification` in JSON.
    pub email_verification: rt::Field<bool>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ProfileEnrollmentPolicyRuleActivationRequirement {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `emailVerification`.
    #[inline]
    #[must_use]
    pub fn email_verification(
        mut self,
        email_verification: impl Into<rt::Field<bool>>,
    ) -> Self {
        self.email_verification = email_verification.into();
        self
    }
}

rt::object! {
    ProfileEnrollmentPolicyRuleActivationRequirement as "ProfileEnrollmentPolicyRuleActivationRequirement" {
        0: "emailVerification" => email_verification;
    }
    additional: additional;
    fixed {  }
}
