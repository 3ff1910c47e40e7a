use crate::model as rt;

/// Classifies by whom a user's password is checked: Okta, a directory, or a provider that the user signs in
/// through.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `AuthenticationProviderType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthenticationProviderType {
    /// `ACTIVE_DIRECTORY`
    ActiveDirectory,
    /// `FEDERATION`
    Federation,
    /// `LDAP`
    Ldap,
    /// `OKTA`
    Okta,
    /// `SOCIAL`
    Social,
    /// `IMPORT`
    Import,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    AuthenticationProviderType {
        "ACTIVE_DIRECTORY" => ActiveDirectory;
        "FEDERATION" => Federation;
        "LDAP" => Ldap;
        "OKTA" => Okta;
        "SOCIAL" => Social;
        "IMPORT" => Import;
    }
}
