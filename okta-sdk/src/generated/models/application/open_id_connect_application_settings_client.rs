use crate::model as rt;

/// What an OAuth 2.0 client may do, and where users and tokens are sent.
///
/// Schema `OpenIdConnectApplicationSettingsClient`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OpenIdConnectApplicationSettingsClient {
    /// The application type.
    ///
    /// `application_type` in JSON.
    pub application_type: rt::Field<crate::models::OpenIdConnectApplicationType>,
    /// Address of a page that tells about the client.
    ///
    /// `client_uri` in JSON.
    pub client_uri: rt::Field<String>,
    /// The consent method.
    ///
    /// `consent_method` in JSON.
    pub consent_method: rt::Field<crate::models::OpenIdConnectApplicationConsentMethod>,
    /// Flows by which the client may get tokens.
    ///
    /// `grant_types` in JSON.
    pub grant_types: rt::Field<Vec<crate::models::OAuthGrantType>>,
    /// The idp initiated login.
    ///
    /// `idp_initiated_login` in JSON.
    pub idp_initiated_login: rt::Field<
        crate::models::OpenIdConnectApplicationIdpInitiatedLogin,
    >,
    /// Address that starts a sign-in on behalf of the client.
    ///
    /// `initiate_login_uri` in JSON.
    pub initiate_login_uri: rt::Field<String>,
    /// The issuer mode.
    ///
    /// `issuer_mode` in JSON.
    pub issuer_mode: rt::Field<crate::models::OpenIdConnectApplicationIssuerMode>,
    /// The jwks.
    ///
    /// `jwks` in JSON.
    pub jwks: rt::Field<crate::models::OpenIdConnectApplicationSettingsClientKeys>,
    /// Address of the logo that the consent page shows.
    ///
    /// `logo_uri` in JSON.
    pub logo_uri: rt::Field<String>,
    /// Address of the privacy policy of the client.
    ///
    /// `policy_uri` in JSON.
    pub policy_uri: rt::Field<String>,
    /// Addresses that users may be sent to after signing out.
    ///
    /// `post_logout_redirect_uris` in JSON.
    pub post_logout_redirect_uris: rt::Field<Vec<String>>,
    /// Addresses that users may be sent to with the answer to a sign-in.
    ///
    /// `redirect_uris` in JSON.
    pub redirect_uris: rt::Field<Vec<String>>,
    /// The refresh token.
    ///
    /// `refresh_token` in JSON.
    pub refresh_token: rt::Field<
        crate::models::OpenIdConnectApplicationSettingsRefreshToken,
    >,
    /// What the authorization endpoint may answer the client with.
    ///
    /// `response_types` in JSON.
    pub response_types: rt::Field<Vec<crate::models::OAuthResponseType>>,
    /// Address of the terms of service of the client.
    ///
    /// `tos_uri` in JSON.
    pub tos_uri: rt::Field<String>,
    /// Whether a `*` may stand in the subdomain of redirect addresses: `SUBDOMAIN` or `DISABLED`.
    ///
    /// `wildcard_redirect` in JSON.
    pub wildcard_redirect: rt::Field<String>,
    /// Whether the client must prove by DPoP that its tokens are its own.
    ///
    /// `dpop_bound_access_tokens` in JSON.
    pub dpop_bound_access_tokens: rt::Field<bool>,
    /// Whether signing out elsewhere signs users out of the client too.
    ///
    /// `participate_slo` in JSON.
    pub participate_slo: rt::Field<bool>,
    /// Address at which the client publishes its public keys, in place of `jwks`.
    ///
    /// `jwks_uri` in JSON.
    pub jwks_uri: rt::Field<String>,
    /// Address that the browser calls to sign users out of the client.
    ///
    /// `frontchannel_logout_uri` in JSON.
    pub frontchannel_logout_uri: rt::Field<String>,
    /// Whether that call names the issuer and the session.
    ///
    /// `frontchannel_logout_session_required` in JSON.
    pub frontchannel_logout_session_required: rt::Field<bool>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl OpenIdConnectApplicationSettingsClient {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `application_type`.
    #[inline]
    #[must_use]
    pub fn application_type(
        mut self,
        application_type: impl Into<
            rt::Field<crate::models::OpenIdConnectApplicationType>,
        >,
    ) -> Self {
        self.application_type = application_type.into();
        self
    }

    /// Sets `client_uri`.
    #[inline]
    #[must_use]
    pub fn client_uri(mut self, client_uri: impl Into<rt::Field<String>>) -> Self {
        self.client_uri = client_uri.into();
        self
    }

    /// Sets `consent_method`.
    #[inline]
    #[must_use]
    pub fn consent_method(
        mut self,
        consent_method: impl Into<
            rt::Field<crate::models::OpenIdConnectApplicationConsentMethod>,
        >,
    ) -> Self {
        self.consent_method = consent_method.into();
        self
    }

    /// Sets `grant_types`.
    #[inline]
    #[must_use]
    pub fn grant_types(
        mut self,
        grant_types: impl Into<rt::Field<Vec<crate::models::OAuthGrantType>>>,
    ) -> Self {
        self.grant_types = grant_types.into();
        self
    }

    /// Sets `idp_initiated_login`.
    #[inline]
    #[must_use]
    pub fn idp_initiated_login(
        mut self,
        idp_initiated_login: impl Into<
            rt::Field<crate::models::OpenIdConnectApplicationIdpInitiatedLogin>,
        >,
    ) -> Self {
        self.idp_initiated_login = idp_initiated_login.into();
        self
    }

    /// Sets `initiate_login_uri`.
    #[inline]
    #[must_use]
    pub fn initiate_login_uri(
        mut self,
        initiate_login_uri: impl Into<rt::Field<String>>,
    ) -> Self {
        self.initiate_login_uri = initiate_login_uri.into();
        self
    }

    /// Sets `issuer_mode`.
    #[inline]
    #[must_use]
    pub fn issuer_mode(
        mut self,
        issuer_mode: impl Into<
            rt::Field<crate::models::OpenIdConnectApplicationIssuerMode>,
        >,
    ) -> Self {
        self.issuer_mode = issuer_mode.into();
        self
    }

    /// Sets `jwks`.
    #[inline]
    #[must_use]
    pub fn jwks(
        mut self,
        jwks: impl Into<
            rt::Field<crate::models::OpenIdConnectApplicationSettingsClientKeys>,
        >,
    ) -> Self {
        self.jwks = jwks.into();
        self
    }

    /// Sets `logo_uri`.
    #[inline]
    #[must_use]
    pub fn logo_uri(mut self, logo_uri: impl Into<rt::Field<String>>) -> Self {
        self.logo_uri = logo_uri.into();
        self
    }

    /// Sets `policy_uri`.
    #[inline]
    #[must_use]
    pub fn policy_uri(mut self, policy_uri: impl Into<rt::Field<String>>) -> Self {
        self.policy_uri = policy_uri.into();
        self
    }

    /// Sets `post_logout_redirect_uris`.
    #[inline]
    #[must_use]
    pub fn post_logout_redirect_uris(
        mut self,
        post_logout_redirect_uris: impl Into<rt::Field<Vec<String>>>,
    ) -> Self {
        self.post_logout_redirect_uris = post_logout_redirect_uris.into();
        self
    }

    /// Sets `redirect_uris`.
    #[inline]
    #[must_use]
    pub fn redirect_uris(
        mut self,
        redirect_uris: impl Into<rt::Field<Vec<String>>>,
    ) -> Self {
        self.redirect_uris = redirect_uris.into();
        self
    }

    /// Sets `refresh_token`.
    #[inline]
    #[must_use]
    pub fn refresh_token(
        mut self,
        refresh_token: impl Into<
            rt::Field<crate::models::OpenIdConnectApplicationSettingsRefreshToken>,
        >,
    ) -> Self {
        self.refresh_token = refresh_token.into();
        self
    }

    /// Sets `response_types`.
    #[inline]
    #[must_use]
    pub fn response_types(
        mut self,
        response_types: impl Into<rt::Field<Vec<crate::models::OAuthResponseType>>>,
    ) -> Self {
        self.response_types = response_types.into();
        self
    }

    /// Sets `tos_uri`.
    #[inline]
    #[must_use]
    pub fn tos_uri(mut self, tos_uri: impl Into<rt::Field<String>>) -> Self {
        self.tos_uri = tos_uri.into();
        self
    }

    /// Sets `wildcard_redirect`.
    #[inline]
    #[must_use]
    pub fn wildcard_redirect(
        mut self,
        wildcard_redirect: impl Into<rt::Field<String>>,
    ) -> Self {
        self.wildcard_redirect = wildcard_redirect.into();
        self
    }

    /// Sets `dpop_bound_access_tokens`.
    #[inline]
    #[must_use]
    pub fn dpop_bound_access_tokens(
        mut self,
        dpop_bound_access_tokens: impl Into<rt::Field<bool>>,
    ) -> Self {
        self.dpop_bound_access_tokens = dpop_bound_access_tokens.into();
        self
    }

    /// Sets `participate_slo`.
    #[inline]
    #[must_use]
    pub fn participate_slo(
        mut self,
        participate_slo: impl Into<rt::Field<bool>>,
    ) -> Self {
        self.participate_slo = participate_slo.into();
        self
    }

    /// Sets `jwks_uri`.
    #[inline]
    #[must_use]
    pub fn jwks_uri(mut self, jwks_uri: impl Into<rt::Field<String>>) -> Self {
        self.jwks_uri = jwks_uri.into();
        self
    }

    /// Sets `frontchannel_logout_uri`.
    #[inline]
    #[must_use]
    pub fn frontchannel_logout_uri(
        mut self,
        frontchannel_logout_uri: impl Into<rt::Field<String>>,
    ) -> Self {
        self.frontchannel_logout_uri = frontchannel_logout_uri.into();
        self
    }

    /// Sets `frontchannel_logout_session_required`.
    #[inline]
    #[must_use]
    pub fn frontchannel_logout_session_required(
        mut self,
        frontchannel_logout_session_required: impl Into<rt::Field<bool>>,
    ) -> Self {
        self.frontchannel_logout_session_required = frontchannel_logout_session_required
            .into();
        self
    }
}

rt::object! {
    OpenIdConnectApplicationSettingsClient as "OpenIdConnectApplicationSettingsClient" {
        0: "application_type" => application_type;
        1: "client_uri" => client_uri;
        2: "consent_method" => consent_method;
        3: "grant_types" => grant_types;
        4: "idp_initiated_login" => idp_initiated_login;
        5: "initiate_login_uri" => initiate_login_uri;
        6: "issuer_mode" => issuer_mode;
        7: "jwks" => jwks;
        8: "logo_uri" => logo_uri;
        9: "policy_uri" => policy_uri;
        10: "post_logout_redirect_uris" => post_logout_redirect_uris;
        11: "redirect_uris" => redirect_uris;
        12: "refresh_token" => refresh_token;
        13: "response_types" => response_types;
        14: "tos_uri" => tos_uri;
        15: "wildcard_redirect" => wildcard_redirect;
        16: "dpop_bound_access_tokens" => dpop_bound_access_tokens;
        17: "participate_slo" => participate_slo;
        18: "jwks_uri" => jwks_uri;
        19: "frontchannel_logout_uri" => frontchannel_logout_uri;
        20: "frontchannel_logout_session_required" => frontchannel_logout_session_required;
    }
    additional: additional;
    fixed {  }
}
