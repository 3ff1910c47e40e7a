use crate::model as rt;

/// The address of the service behind an inline hook, and what is sent along with each request to it.
///
/// Schema `InlineHookChannelConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InlineHookChannelConfig {
    /// The auth scheme.
    ///
    /// `authScheme` in JSON.
    pub auth_scheme: rt::Field<crate::models::InlineHookChannelConfigAuthScheme>,
    /// Further request headers to send, fixed ones.
    ///
    /// `headers` in JSON.
    pub headers: rt::Field<Vec<crate::models::InlineHookChannelConfigHeaders>>,
    /// HTTP method of the request; `POST` when omitted.
    ///
    /// `method` in JSON.
    pub method: rt::Field<String>,
    /// Address of the service; HTTPS only.
    ///
    /// `uri` in JSON.
    pub uri: rt::Field<String>,
    /// The client secret that Okta presents to the token endpoint of the hook.
    ///
    /// `clientSecret` in JSON.
    pub client_secret: rt::Field<rt::Secret>,
    /// How Okta authenticates at the token endpoint, `client_secret_post` or `private_key_jwt`.
    ///
    /// `authType` in JSON.
    pub auth_type: rt::Field<String>,
    /// Client id that Okta presents to the token endpoint.
    ///
    /// `clientId` in JSON.
    pub client_id: rt::Field<String>,
    /// The scope that Okta asks the token endpoint for.
    ///
    /// `scope` in JSON.
    pub scope: rt::Field<String>,
    /// The token endpoint of the hook.
    ///
    /// `tokenUrl` in JSON.
    pub token_url: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl InlineHookChannelConfig {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `authScheme`.
    #[inline]
    #[must_use]
    pub fn auth_scheme(
        mut self,
        auth_scheme: impl Into<
            rt::Field<crate::models::InlineHookChannelConfigAuthScheme>,
        >,
    ) -> Self {
        self.auth_scheme = auth_scheme.into();
        self
    }

    /// Sets `headers`.
    #[inline]
    #[must_use]
    pub fn headers(
        mut self,
        headers: impl Into<rt::Field<Vec<crate::models::InlineHookChannelConfigHeaders>>>,
    ) -> Self {
        self.headers = headers.into();
        self
    }

    /// Sets `method`.
    #[inline]
    #[must_use]
    pub fn method(mut self, method: impl Into<rt::Field<String>>) -> Self {
        self.method = method.into();
        self
    }

    /// Sets `uri`.
    #[inline]
    #[must_use]
    pub fn uri(mut self, uri: impl Into<rt::Field<String>>) -> Self {
        self.uri = uri.into();
        self
    }

    /// Sets `clientSecret`.
    #[inline]
    #[must_use]
    pub fn client_secret(
        mut self,
        client_secret: impl Into<rt::Field<rt::Secret>>,
    ) -> Self {
        self.client_secret = client_secret.into();
        self
    }

    /// Sets `authType`.
    #[inline]
    #[must_use]
    pub fn auth_type(mut self, auth_type: impl Into<rt::Field<String>>) -> Self {
        self.auth_type = auth_type.into();
        self
    }

    /// Sets `clientId`.
    #[inline]
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<rt::Field<String>>) -> Self {
        self.client_id = client_id.into();
        self
    }

    /// Sets `scope`.
    #[inline]
    #[must_use]
    pub fn scope(mut self, scope: impl Into<rt::Field<String>>) -> Self {
        self.scope = scope.into();
        self
    }

    /// Sets `tokenUrl`.
    #[inline]
    #[must_use]
    pub fn token_url(mut self, token_url: impl Into<rt::Field<String>>) -> Self {
        self.token_url = token_url.into();
        self
    }
}

rt::object! {
    InlineHookChannelConfig as "InlineHookChannelConfig" {
        0: "authScheme" => auth_scheme;
        1: "headers" => headers;
        2: "method" => method;
        3: "uri" => uri;
        4: "clientSecret" => client_secret;
        5: "authType" => auth_type;
        6: "clientId" => client_id;
        7: "scope" => scope;
        8: "tokenUrl" => token_url;
    }
    additional: additional;
    fixed {  }
}
