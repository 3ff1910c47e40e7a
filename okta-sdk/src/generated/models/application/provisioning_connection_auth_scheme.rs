use crate::model as rt;

/// Tells how Okta authenticates itself when it provisions users.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `ProvisioningConnectionAuthScheme`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProvisioningConnectionAuthScheme {
    /// `TOKEN`
    Token,
    /// `UNKNOWN`
    UnknownValue,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    ProvisioningConnectionAuthScheme {
        "TOKEN" => Token;
        "UNKNOWN" => UnknownValue;
    }
}
