use crate::model as rt;

/// Tells whether users are asked to consent to the scopes of a client, or the client is trusted without.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `OpenIdConnectApplicationConsentMethod`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpenIdConnectApplicationConsentMethod {
    /// `REQUIRED`
    Required,
    /// `TRUSTED`
    Trusted,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    OpenIdConnectApplicationConsentMethod {
        "REQUIRED" => Required;
        "TRUSTED" => Trusted;
    }
}
