use crate::model as rt;

/// Names the maker of the credentials that a sign-in used.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `LogCredentialProvider`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LogCredentialProvider {
    /// `OKTA_AUTHENTICATION_PROVIDER`
    OktaAuthenticationProvider,
    /// `OKTA_CREDENTIAL_PROVIDER`
    OktaCredentialProvider,
    /// `RSA`
    Rsa,
    /// `SYMANTEC`
    Symantec,
    /// `GOOGLE`
    Google,
    /// `DUO`
    Duo,
    /// `YUBIKEY`
    Yubikey,
    /// `APPLE`
    Apple,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    LogCredentialProvider {
        "OKTA_AUTHENTICATION_PROVIDER" => OktaAuthenticationProvider;
        "OKTA_CREDENTIAL_PROVIDER" => OktaCredentialProvider;
        "RSA" => Rsa;
        "SYMANTEC" => Symantec;
        "GOOGLE" => Google;
        "DUO" => Duo;
        "YUBIKEY" => Yubikey;
        "APPLE" => Apple;
    }
}
