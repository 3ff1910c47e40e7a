use crate::model as rt;

/// Names the flows by which clients get tokens.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `OAuthGrantType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OAuthGrantType {
    /// `authorization_code`
    AuthorizationCode,
    /// `implicit`
    Implicit,
    /// `password`
    Password,
    /// `refresh_token`
    RefreshToken,
    /// `client_credentials`
    ClientCredentials,
    /// `saml2_bearer`
    Saml2Bearer,
    /// `device_code`
    DeviceCode,
    /// `token_exchange`
    TokenExchange,
    /// `interaction_code`
    InteractionCode,
    /// `urn:ietf:params:oauth:grant-type:device_code`
    UrnIetfParamsOauthGrantTypeDeviceCode,
    /// `urn:ietf:params:oauth:grant-type:token-exchange`
    UrnIetfParamsOauthGrantTypeTokenExchange,
    /// `urn:ietf:params:oauth:grant-type:jwt-bearer`
    UrnIetfParamsOauthGrantTypeJwtBearer,
    /// `urn:ietf:params:oauth:grant-type:saml2-bearer`
    UrnIetfParamsOauthGrantTypeSaml2Bearer,
    /// `urn:openid:params:grant-type:ciba`
    UrnOpenidParamsGrantTypeCiba,
    /// `urn:okta:params:oauth:grant-type:otp`
    UrnOktaParamsOauthGrantTypeOtp,
    /// `urn:okta:params:oauth:grant-type:oob`
    UrnOktaParamsOauthGrantTypeOob,
    /// `http://auth0.com/oauth/grant-type/mfa-otp`
    HttpAuth0ComOauthGrantTypeMfaOtp,
    /// `http://auth0.com/oauth/grant-type/mfa-oob`
    HttpAuth0ComOauthGrantTypeMfaOob,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    OAuthGrantType {
        "authorization_code" => AuthorizationCode;
        "implicit" => Implicit;
        "password" => Password;
        "refresh_token" => RefreshToken;
        "client_credentials" => ClientCredentials;
        "saml2_bearer" => Saml2Bearer;
        "device_code" => DeviceCode;
        "token_exchange" => TokenExchange;
        "interaction_code" => InteractionCode;
        "urn:ietf:params:oauth:grant-type:device_code" => UrnIetfParamsOauthGrantTypeDeviceCode;
        "urn:ietf:params:oauth:grant-type:token-exchange" => UrnIetfParamsOauthGrantTypeTokenExchange;
        "urn:ietf:params:oauth:grant-type:jwt-bearer" => UrnIetfParamsOauthGrantTypeJwtBearer;
        "urn:ietf:params:oauth:grant-type:saml2-bearer" => UrnIetfParamsOauthGrantTypeSaml2Bearer;
        "urn:openid:params:grant-type:ciba" => UrnOpenidParamsGrantTypeCiba;
        "urn:okta:params:oauth:grant-type:otp" => UrnOktaParamsOauthGrantTypeOtp;
        "urn:okta:params:oauth:grant-type:oob" => UrnOktaParamsOauthGrantTypeOob;
        "http://auth0.com/oauth/grant-type/mfa-otp" => HttpAuth0ComOauthGrantTypeMfaOtp;
        "http://auth0.com/oauth/grant-type/mfa-oob" => HttpAuth0ComOauthGrantTypeMfaOob;
    }
}
