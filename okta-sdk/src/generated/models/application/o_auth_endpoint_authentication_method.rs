use crate::model as rt;

/// Tells how a client authenticates itself at the token endpoint; `none` is for public clients.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `OAuthEndpointAuthenticationMethod`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OAuthEndpointAuthenticationMethod {
    /// `none`
    None,
    /// `client_secret_post`
    ClientSecretPost,
    /// `client_secret_basic`
    ClientSecretBasic,
    /// `client_secret_jwt`
    ClientSecretJwt,
    /// `private_key_jwt`
    PrivateKeyJwt,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    OAuthEndpointAuthenticationMethod {
        "none" => None;
        "client_secret_post" => ClientSecretPost;
        "client_secret_basic" => ClientSecretBasic;
        "client_secret_jwt" => ClientSecretJwt;
        "private_key_jwt" => PrivateKeyJwt;
    }
}
