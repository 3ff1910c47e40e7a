use crate::model as rt;

/// Tells whether users must enroll Okta Verify on a device with FIPS-compliant cryptography.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `FipsEnum`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FipsEnum {
    /// `REQUIRED`
    Required,
    /// `OPTIONAL`
    Optional,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    FipsEnum {
        "REQUIRED" => Required;
        "OPTIONAL" => Optional;
    }
}
