use crate::model as rt;

/// Tells whether a user or an administrator consented.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `OAuth2ScopeConsentGrantSource`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OAuth2ScopeConsentGrantSource {
    /// `END_USER`
    EndUser,
    /// `ADMIN`
    Admin,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    OAuth2ScopeConsentGrantSource {
        "END_USER" => EndUser;
        "ADMIN" => Admin;
    }
}
