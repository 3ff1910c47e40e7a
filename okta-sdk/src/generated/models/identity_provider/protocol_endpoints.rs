use crate::model as rt;

/// The addresses that Okta and an identity provider call each other at. SAML uses `acs`, `sso` and `slo`, OpenID
/// Connect the others.
///
/// Schema `ProtocolEndpoints`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProtocolEndpoints {
    /// The acs.
    ///
    /// `acs` in JSON.
    pub acs: rt::Field<crate::models::ProtocolEndpoint>,
    /// The authorization.
    ///
    /// `authorization` in JSON.
    pub authorization: rt::Field<crate::models::ProtocolEndpoint>,
    /// The jwks.
    ///
    /// `jwks` in JSON.
    pub jwks: rt::Field<crate::models::ProtocolEndpoint>,
    /// The metadata.
    ///
    /// `metadata` in JSON.
    pub metadata: rt::Field<crate::models::ProtocolEndpoint>,
    /// The slo.
    ///
    /// `slo` in JSON.
    pub slo: rt::Field<crate::models::ProtocolEndpoint>,
    /// The sso.
    ///
    /// `sso` in JSON.
    pub sso: rt::Field<crate::models::ProtocolEndpoint>,
    /// The token.
    ///
    /// `token` in JSON.
    pub token: rt::Field<crate::models::ProtocolEndpoint>,
    /// The user info.
    ///
    /// `userInfo` in JSON.
    pub user_info: rt::Field<crate::models::ProtocolEndpoint>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ProtocolEndpoints {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `acs`.
    #[inline]
    #[must_use]
    pub fn acs(
        mut self,
        acs: impl Into<rt::Field<crate::models::ProtocolEndpoint>>,
    ) -> Self {
        self.acs = acs.into();
        self
    }

    /// Sets `authorization`.
    #[inline]
    #[must_use]
    pub fn authorization(
        mut self,
        authorization: impl Into<rt::Field<crate::models::ProtocolEndpoint>>,
    ) -> Self {
        self.authorization = authorization.into();
        self
    }

    /// Sets `jwks`.
    #[inline]
    #[must_use]
    pub fn jwks(
        mut self,
        jwks: impl Into<rt::Field<crate::models::ProtocolEndpoint>>,
    ) -> Self {
        self.jwks = jwks.into();
        self
    }

    /// Sets `metadata`.
    #[inline]
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: impl Into<rt::Field<crate::models::ProtocolEndpoint>>,
    ) -> Self {
        self.metadata = metadata.into();
        self
    }

    /// Sets `slo`.
    #[inline]
    #[must_use]
    pub fn slo(
        mut self,
        slo: impl Into<rt::Field<crate::models::ProtocolEndpoint>>,
    ) -> Self {
        self.slo = slo.into();
        self
    }

    /// Sets `sso`.
    #[inline]
    #[must_use]
    pub fn sso(
        mut self,
        sso: impl Into<rt::Field<crate::models::ProtocolEndpoint>>,
    ) -> Self {
        self.sso = sso.into();
        self
    }

    /// Sets `token`.
    #[inline]
    #[must_use]
    pub fn token(
        mut self,
        token: impl Into<rt::Field<crate::models::ProtocolEndpoint>>,
    ) -> Self {
        self.token = token.into();
        self
    }

    /// Sets `userInfo`.
    #[inline]
    #[must_use]
    pub fn user_info(
        mut self,
        user_info: impl Into<rt::Field<crate::models::ProtocolEndpoint>>,
    ) -> Self {
        self.user_info = user_info.into();
        self
    }
}

rt::object! {
    ProtocolEndpoints as "ProtocolEndpoints" {
        0: "acs" => acs;
        1: "authorization" => authorization;
        2: "jwks" => jwks;
        3: "metadata" => metadata;
        4: "slo" => slo;
        5: "sso" => sso;
        6: "token" => token;
        7: "userInfo" => user_info;
    }
    additional: additional;
    fixed {  }
}
