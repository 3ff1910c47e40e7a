use crate::model as rt;

/// What an enrollment policy says about each authenticator.
///
/// Schema `MultifactorEnrollmentPolicySettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct MultifactorEnrollmentPolicySettings {
    /// The authenticators that the policy treats.
    ///
    /// `authenticators` in JSON.
    pub authenticators: rt::Field<
        Vec<crate::models::MultifactorEnrollmentPolicyAuthenticatorSettings>,
    >,
    /// The type.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<crate::models::MultifactorEnrollmentPolicySettingsType>,
    /// Enrollment by factor, in orgs of the Classic Engine.
    ///
    /// `factors` in JSON.
    pub factors: rt::Field<rt::FreeForm>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl MultifactorEnrollmentPolicySettings {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `authenticators`.
    #[inline]
    #[must_use]
    pub fn authenticators(
        mut self,
        authenticators: impl Into<
            rt::Field<
                Vec<crate::models::MultifactorEnrollmentPolicyAuthenticatorSettings>,
            >,
        >,
    ) -> Self {
        self.authenticators = authenticators.into();
        self
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<
            rt::Field<crate::models::MultifactorEnrollmentPolicySettingsType>,
        >,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Sets `factors`.
    #[inline]
    #[must_use]
    pub fn factors(mut self, factors: impl Into<rt::Field<rt::FreeForm>>) -> Self {
        self.factors = factors.into();
        self
    }
}

rt::object! {
    MultifactorEnrollmentPolicySettings as "MultifactorEnrollmentPolicySettings" {
        0: "authenticators" => authenticators;
        1: "type" => r#type;
        2: "factors" => factors;
    }
    additional: additional;
    fixed {  }
}
