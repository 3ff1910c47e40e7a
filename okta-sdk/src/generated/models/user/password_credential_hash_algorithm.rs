use crate::model as rt;

/// Names the algorithm that an imported password was hashed with.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `PasswordCredentialHashAlgorithm`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PasswordCredentialHashAlgorithm {
    /// `BCRYPT`
    Bcrypt,
    /// `SHA-512`
    Sha512,
    /// `SHA-256`
    Sha256,
    /// `SHA-1`
    Sha1,
    /// `MD5`
    Md5,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    PasswordCredentialHashAlgorithm {
        "BCRYPT" => Bcrypt;
        "SHA-512" => Sha512;
        "SHA-256" => Sha256;
        "SHA-1" => Sha1;
        "MD5" => Md5;
    }
}
