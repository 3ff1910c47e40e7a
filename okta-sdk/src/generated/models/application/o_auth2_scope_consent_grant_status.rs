use crate::model as rt;

/// Tells whether a consent still counts.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `OAuth2ScopeConsentGrantStatus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OAuth2ScopeConsentGrantStatus {
    /// `ACTIVE`
    Active,
    /// `REVOKED`
    Revoked,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    OAuth2ScopeConsentGrantStatus {
        "ACTIVE" => Active;
        "REVOKED" => Revoked;
    }
}
