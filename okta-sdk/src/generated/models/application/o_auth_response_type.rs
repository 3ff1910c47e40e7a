use crate::model as rt;

/// Names what the authorization endpoint can answer with.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `OAuthResponseType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OAuthResponseType {
    /// `code`
    Code,
    /// `token`
    Token,
    /// `id_token`
    IdToken,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    OAuthResponseType {
        "code" => Code;
        "token" => Token;
        "id_token" => IdToken;
    }
}
