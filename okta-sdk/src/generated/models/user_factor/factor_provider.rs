use crate::model as rt;

/// Names the maker of a factor, whose service or device checks it.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `FactorProvider`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FactorProvider {
    /// `OKTA`
    Okta,
    /// `RSA`
    Rsa,
    /// `FIDO`
    Fido,
    /// `GOOGLE`
    Google,
    /// `SYMANTEC`
    Symantec,
    /// `DUO`
    Duo,
    /// `YUBICO`
    Yubico,
    /// `CUSTOM`
    Custom,
    /// `APPLE`
    Apple,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    FactorProvider {
        "OKTA" => Okta;
        "RSA" => Rsa;
        "FIDO" => Fido;
        "GOOGLE" => Google;
        "SYMANTEC" => Symantec;
        "DUO" => Duo;
        "YUBICO" => Yubico;
        "CUSTOM" => Custom;
        "APPLE" => Apple;
    }
}
