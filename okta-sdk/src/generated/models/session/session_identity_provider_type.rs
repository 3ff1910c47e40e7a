use crate::model as rt;

/// Classifies what has checked the identity of the session's user.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `SessionIdentityProviderType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SessionIdentityProviderType {
    /// `ACTIVE_DIRECTORY`
    ActiveDirectory,
    /// `LDAP`
    Ldap,
    /// `OKTA`
    Okta,
    /// `FEDERATION`
    Federation,
    /// `SOCIAL`
    Social,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    SessionIdentityProviderType {
        "ACTIVE_DIRECTORY" => ActiveDirectory;
        "LDAP" => Ldap;
        "OKTA" => Okta;
        "FEDERATION" => Federation;
        "SOCIAL" => Social;
    }
}
