use crate::model as rt;

/// The proof that a user has the factor to be activated; which members it needs depends on the type.
///
/// Schema `ActivateFactorRequest`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActivateFactorRequest {
    /// Statement of the authenticator about the new key pair, as base64; for `webauthn`.
    ///
    /// `attestation` in JSON.
    pub attestation: rt::Field<String>,
    /// Data that the browser signed over, as base64; for `u2f` and `webauthn`.
    ///
    /// `clientData` in JSON.
    pub client_data: rt::Field<String>,
    /// Code that was sent to the user or that a token shows.
    ///
    /// `passCode` in JSON.
    pub pass_code: rt::Field<rt::Secret>,
    /// Answer of the security key to the registration, as base64; for `u2f`.
    ///
    /// `registrationData` in JSON.
    pub registration_data: rt::Field<String>,
    /// Token of the sign-in that the enrollment is part of, if it is part of one.
    ///
    /// `stateToken` in JSON.
    pub state_token: rt::Field<rt::Secret>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ActivateFactorRequest {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
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
    ActivateFactorRequest as "ActivateFactorRequest" {
        0: "attestation" => attestation;
        1: "clientData" => client_data;
        2: "passCode" => pass_code;
        3: "registrationData" => registration_data;
        4: "stateToken" => state_token;
    }
    additional: additional;
    fixed {  }
}
