use crate::model as rt;

/// Whether a sign-in to an application is admitted, and against which proof.
///
/// Schema `AccessPolicyRuleApplicationSignOn`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccessPolicyRuleApplicationSignOn {
    /// `ALLOW` or `DENY`.
    ///
    /// `access` in JSON.
    pub access: rt::Field<String>,
    /// The verification method.
    ///
    /// `verificationMethod` in JSON.
    pub verification_method: rt::Field<crate::models::VerificationMethod>,
    /// Whether and how often users are asked to stay signed in.
    ///
    /// `keepMeSignedIn` in JSON.
    pub keep_me_signed_in: rt::Field<rt::FreeForm>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl AccessPolicyRuleApplicationSignOn {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `access`.
    #[inline]
    #[must_use]
    pub fn access(mut self, access: impl Into<rt::Field<String>>) -> Self {
        self.access = access.into();
        self
    }

    /// Sets `verificationMethod`.
    #[inline]
    #[must_use]
    pub fn verification_method(
        mut self,
        verification_method: impl Into<rt::Field<crate::models::VerificationMethod>>,
    ) -> Self {
        self.verification_method = verification_method.into();
        self
    }

    /// Sets `keepMeSignedIn`.
    #[inline]
    #[must_use]
    pub fn keep_me_signed_in(
        mut self,
        keep_me_signed_in: impl Into<rt::Field<rt::FreeForm>>,
    ) -> Self {
        self.keep_me_signed_in = keep_me_signed_in.into();
        self
    }
}

rt::object! {
    AccessPolicyRuleApplicationSignOn as "AccessPolicyRuleApplicationSignOn" {
        0: "access" => access;
        1: "verificationMethod" => verification_method;
        2: "keepMeSignedIn" => keep_me_signed_in;
    }
    additional: additional;
    fixed {  }
}
