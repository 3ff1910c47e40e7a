use crate::model as rt;

/// The proof that a rule of an authentication policy asks for.
///
/// Schema `VerificationMethod`.
#[derive(Clone)]
#[non_exhaustive]
pub struct VerificationMethod {
    /// Combinations of proofs that are accepted; meeting one of them is enough.
    ///
    /// `constraints` in JSON.
    pub constraints: rt::Field<Vec<crate::models::AccessPolicyConstraints>>,
    /// Number of factors to prove: `1FA` or `2FA`.
    ///
    /// `factorMode` in JSON.
    pub factor_mode: rt::Field<String>,
    /// Length of inactivity after which proof must be given again, as an ISO 8601 duration.
    ///
    /// `inactivityPeriod` in JSON.
    pub inactivity_period: rt::Field<String>,
    /// Length of time after which proof must be given again, as an ISO 8601 duration; `PT0S` asks each time.
    ///
    /// `reauthenticateIn` in JSON.
    pub reauthenticate_in: rt::Field<String>,
    /// Kind of method, such as `ASSURANCE`.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<String>,
    /// Sequences of authenticators to prove one after the other; for `AUTH_METHOD_CHAIN`.
    ///
    /// `chains` in JSON.
    pub chains: rt::Field<Vec<rt::FreeForm>>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl VerificationMethod {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `constraints`.
    #[inline]
    #[must_use]
    pub fn constraints(
        mut self,
        constraints: impl Into<rt::Field<Vec<crate::models::AccessPolicyConstraints>>>,
    ) -> Self {
        self.constraints = constraints.into();
        self
    }

    /// Sets `factorMode`.
    #[inline]
    #[must_use]
    pub fn factor_mode(mut self, factor_mode: impl Into<rt::Field<String>>) -> Self {
        self.factor_mode = factor_mode.into();
        self
    }

    /// Sets `inactivityPeriod`.
    #[inline]
    #[must_use]
    pub fn inactivity_period(
        mut self,
        inactivity_period: impl Into<rt::Field<String>>,
    ) -> Self {
        self.inactivity_period = inactivity_period.into();
        self
    }

    /// Sets `reauthenticateIn`.
    #[inline]
    #[must_use]
    pub fn reauthenticate_in(
        mut self,
        reauthenticate_in: impl Into<rt::Field<String>>,
    ) -> Self {
        self.reauthenticate_in = reauthenticate_in.into();
        self
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<rt::Field<String>>) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Sets `chains`.
    #[inline]
    #[must_use]
    pub fn chains(mut self, chains: impl Into<rt::Field<Vec<rt::FreeForm>>>) -> Self {
        self.chains = chains.into();
        self
    }
}

rt::object! {
    VerificationMethod as "VerificationMethod" {
        0: "constraints" => constraints;
        1: "factorMode" => factor_mode;
        2: "inactivityPeriod" => inactivity_period;
        3: "reauthenticateIn" => reauthenticate_in;
        4: "type" => r#type;
        5: "chains" => chains;
    }
    additional: additional;
    fixed {  }
}
