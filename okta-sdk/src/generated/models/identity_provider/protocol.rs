use crate::model as rt;

/// The protocol that Okta speaks with an identity provider, with its endpoints, keys and settings.
///
/// Schema `Protocol`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Protocol {
    /// The algorithms.
    ///
    /// `algorithms` in JSON.
    pub algorithms: rt::Field<crate::models::ProtocolAlgorithms>,
    /// The credentials.
    ///
    /// `credentials` in JSON.
    pub credentials: rt::Field<Box<crate::models::IdentityProviderCredentials>>,
    /// The endpoints.
    ///
    /// `endpoints` in JSON.
    pub endpoints: rt::Field<Box<crate::models::ProtocolEndpoints>>,
    /// The issuer.
    ///
    /// `issuer` in JSON.
    pub issuer: rt::Field<crate::models::ProtocolEndpoint>,
    /// The relay state.
    ///
    /// `relayState` in JSON.
    pub relay_state: rt::Field<crate::models::ProtocolRelayState>,
    /// OAuth 2.0 scopes that Okta asks the provider for, such as `openid` and `email`.
    ///
    /// `scopes` in JSON.
    pub scopes: rt::Field<Vec<String>>,
    /// The settings.
    ///
    /// `settings` in JSON.
    pub settings: rt::Field<crate::models::ProtocolSettings>,
    /// Protocol spoken; `MTLS` stands for sign-in with a client certificate.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<crate::models::ProtocolType>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl Protocol {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `algorithms`.
    #[inline]
    #[must_use]
    pub fn algorithms(
        mut self,
        algorithms: impl Into<rt::Field<crate::models::ProtocolAlgorithms>>,
    ) -> Self {
        self.algorithms = algorithms.into();
        self
    }

    /// Sets `credentials`.
    #[inline]
    #[must_use]
    pub fn credentials(
        mut self,
        credentials: impl Into<
            rt::Field<Box<crate::models::IdentityProviderCredentials>>,
        >,
    ) -> Self {
        self.credentials = credentials.into();
        self
    }

    /// Sets `endpoints`.
    #[inline]
    #[must_use]
    pub fn endpoints(
        mut self,
        endpoints: impl Into<rt::Field<Box<crate::models::ProtocolEndpoints>>>,
    ) -> Self {
        self.endpoints = endpoints.into();
        self
    }

    /// Sets `issuer`.
    #[inline]
    #[must_use]
    pub fn issuer(
        mut self,
        issuer: impl Into<rt::Field<crate::models::ProtocolEndpoint>>,
    ) -> Self {
        self.issuer = issuer.into();
        self
    }

    /// Sets `relayState`.
    #[inline]
    #[must_use]
    pub fn relay_state(
        mut self,
        relay_state: impl Into<rt::Field<crate::models::ProtocolRelayState>>,
    ) -> Self {
        self.relay_state = relay_state.into();
        self
    }

    /// Sets `scopes`.
    #[inline]
    #[must_use]
    pub fn scopes(mut self, scopes: impl Into<rt::Field<Vec<String>>>) -> Self {
        self.scopes = scopes.into();
        self
    }

    /// Sets `settings`.
    #[inline]
    #[must_use]
    pub fn settings(
        mut self,
        settings: impl Into<rt::Field<crate::models::ProtocolSettings>>,
    ) -> Self {
        self.settings = settings.into();
        self
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<rt::Field<crate::models::ProtocolType>>,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }
}

rt::object! {
    Protocol as "Protocol" {
        0: "algorithms" => algorithms;
        1: "credentials" => credentials;
        2: "endpoints" => endpoints;
        3: "issuer" => issuer;
        4: "relayState" => relay_state;
        5: "scopes" => scopes;
        6: "settings" => settings;
        7: "type" => r#type;
    }
    additional: additional;
    fixed {  }
}

/// Protocol spoken; `MTLS` stands for sign-in with a client certificate.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/Protocol/properties/type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProtocolType {
    /// `SAML2`
    Saml2,
    /// `OIDC`
    Oidc,
    /// `OAUTH2`
    Oauth2,
    /// `MTLS`
    Mtls,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    ProtocolType {
        "SAML2" => Saml2;
        "OIDC" => Oidc;
        "OAUTH2" => Oauth2;
        "MTLS" => Mtls;
    }
}
