use crate::model as rt;

/// Names the system that checked the credentials in a sign-in.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `LogAuthenticationProvider`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LogAuthenticationProvider {
    /// `OKTA_AUTHENTICATION_PROVIDER`
    OktaAuthenticationProvider,
    /// `ACTIVE_DIRECTORY`
    ActiveDirectory,
    /// `LDAP`
    Ldap,
    /// `FEDERATION`
    Federation,
    /// `SOCIAL`
    Social,
    /// `FACTOR_PROVIDER`
    FactorProvider,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    LogAuthenticationProvider {
        "OKTA_AUTHENTICATION_PROVIDER" => OktaAuthenticationProvider;
        "ACTIVE_DIRECTORY" => ActiveDirectory;
        "LDAP" => Ldap;
        "FEDERATION" => Federation;
        "SOCIAL" => Social;
        "FACTOR_PROVIDER" => FactorProvider;
    }
}
