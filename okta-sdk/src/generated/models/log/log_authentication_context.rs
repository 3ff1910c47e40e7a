use crate::model as rt;

/// How the actor of an event had signed in.
///
/// Schema `LogAuthenticationContext`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LogAuthenticationContext {
    /// The authentication provider.
    ///
    /// `authenticationProvider` in JSON.
    pub authentication_provider: rt::Field<crate::models::LogAuthenticationProvider>,
    /// Number of the step within a sign-in of several steps, counted from 0.
    ///
    /// `authenticationStep` in JSON; read-only.
    pub authentication_step: rt::Field<i64>,
    /// The credential provider.
    ///
    /// `credentialProvider` in JSON.
    pub credential_provider: rt::Field<crate::models::LogCredentialProvider>,
    /// The credential type.
    ///
    /// `credentialType` in JSON.
    pub credential_type: rt::Field<crate::models::LogCredentialType>,
    /// Identifier that all events of one session share; it cannot be used as a session id.
    ///
    /// `externalSessionId` in JSON; read-only.
    pub external_session_id: rt::Field<String>,
    /// What the user signed in through, such as `Outlook`.
    ///
    /// `interface` in JSON; read-only.
    pub interface: rt::Field<String>,
    /// The issuer.
    ///
    /// `issuer` in JSON.
    pub issuer: rt::Field<crate::models::LogIssuer>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl LogAuthenticationContext {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `authenticationProvider`.
    #[inline]
    #[must_use]
    pub fn authentication_provider(
        mut self,
        authentication_provider: impl Into<
            rt::Field<crate::models::LogAuthenticationProvider>,
        >,
    ) -> Self {
        self.authentication_provider = authentication_provider.into();
        self
    }

    /// Sets `credentialProvider`.
    #[inline]
    #[must_use]
    pub fn credential_provider(
        mut self,
        credential_provider: impl Into<rt::Field<crate::models::LogCredentialProvider>>,
    ) -> Self {
        self.credential_provider = credential_provider.into();
        self
    }

    /// Sets `credentialType`.
    #[inline]
    #[must_use]
    pub fn credential_type(
        mut self,
        credential_type: impl Into<rt::Field<crate::models::LogCredentialType>>,
    ) -> Self {
        self.credential_type = credential_type.into();
        self
    }

    /// Sets `issuer`.
    #[inline]
    #[must_use]
    pub fn issuer(
        mut self,
        issuer: impl Into<rt::Field<crate::models::LogIssuer>>,
    ) -> Self {
        self.issuer = issuer.into();
        self
    }
}

rt::object! {
    LogAuthenticationContext as "LogAuthenticationContext" {
        0: "authenticationProvider" => authentication_provider;
        1: "authenticationStep" => authentication_step, read_only;
        2: "credentialProvider" => credential_provider;
        3: "credentialType" => credential_type;
        4: "externalSessionId" => external_session_id, read_only;
        5: "interface" => interface, read_only;
        6: "issuer" => issuer;
    }
    additional: additional;
    fixed {  }
}
