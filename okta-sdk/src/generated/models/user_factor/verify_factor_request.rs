use crate::model as rt;

/// The answer to a challenge; which members it needs depends on the type of factor.
///
/// Schema `VerifyFactorRequest`.
#[derive(Clone)]
#[non_exhaustive]
pub struct VerifyFactorRequest {
    /// Token that an enrollment in progress is continued with.
    ///
    /// `activationToken` in JSON.
    pub activation_token: rt::Field<rt::Secret>,
    /// Answer to the security question.
    ///
    /// `answer` in JSON.
    pub answer: rt::Field<rt::Secret>,
    /// Statement of the authenticator about the key pair, as base64; for `webauthn`.
    ///
    /// `attestation` in JSON.
    pub attestation: rt::Field<String>,
    /// Data that the browser signed over, as base64; for `u2f` and `webauthn`.
    ///
    /// `clientData` in JSON.
    pub client_data: rt::Field<String>,
    /// The code that the token shows after `passCode`; for RSA and Symantec tokens that are out of step.
    ///
    /// `nextPassCode` in JSON.
    pub next_pass_code: rt::Field<rt::Secret>,
    /// Code that was sent to the user or that a token shows.
    ///
    /// `passCode` in JSON.
    pub pass_code: rt::Field<rt::Secret>,
    /// Answer of the security key to the registration, as base64; for `u2f`.
    ///
    /// `registrationData` in JSON.
    pub registration_data: rt::Field<String>,
    /// Token of the sign-in that the verification is part of, if it is part of one.
    ///
    /// `stateToken` in JSON.
    pub state_token: rt::Field<rt::Secret>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl VerifyFactorRequest {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `activationToken`.
    #[inline]
    #[must_use]
    pub fn activation_token(
        mut self,
        activation_token: impl Into<rt::Field<rt::Secret>>,
    ) -> Self {
        self.activation_token = activation_token.into();
        self
    }

    /// Sets `answer`.
    #[inline]
    #[must_use]
    pub fn answer(mut self, answer: impl Into<rt::Field<rt::Secret>>) -> Self {
        self.answer = answer.into();
        self
    }

    /// Sets `attestation`.
    #[inline]
    #[must_use]
    pub fn attestation(mut self, attestation: impl Into<rt::Field<String>>) -> Self {
        self.attestation = attestation.into();
        self
    }

    /// Sets `clientData`.
    #[inline]
    #[must_use]
    pub fn client_data(mut self, client_data: impl Into<rt::Field<String>>) -> Self {
        self.client_data = client_data.into();
        self
    }

    /// Sets `nextPassCode`.
    #[inline]
    #[must_use]
    pub fn next_pass_code(
        mut self,
        next_pass_code: impl Into<rt::Field<rt::Secret>>,
    ) -> Self {
        self.next_pass_code = next_pass_code.into();
        self
    }

    /// Sets `passCode`.
    #[inline]
    #[must_use]
    pub fn pass_code(mut self, pass_code: impl Into<rt::Field<rt::Secret>>) -> Self {
        self.pass_code = pass_code.into();
        self
    }

    /// Sets `registrationData`.
    #[inline]
    #[must_use]
    pub fn registration_data(
        mut self,
        registration_data: impl Into<rt::Field<String>>,
    ) -> Self {
        self.registration_data = registration_data.into();
        self
    }

    /// Sets `stateToken`.
    #[inline]
    #[must_use]
    pub fn state_token(mut self, state_token: impl Into<rt::Field<rt::Secret>>) -> Self {
        self.state_token = state_token.into();
        self
    }
}

rt::object! {
    VerifyFactorRequest as "VerifyFactorRequest" {
        0: "activationToken" => activation_token;
        1: "answer" => answer;
        2: "attestation" => attestation;
        3: "clientData" => client_data;
        4: "nextPassCode" => next_pass_code;
        5: "passCode" => pass_code;
        6: "registrationData" => registration_data;
        7: "stateToken" => state_token;
    }
    additional: additional;
    fixed {  }
}
