use crate::model as rt;

/// Tells whether an authenticator must, or should, check the user by PIN or biometrics.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `UserVerificationEnum`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserVerificationEnum {
    /// `REQUIRED`
    Required,
    /// `PREFERRED`
    Preferred,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    UserVerificationEnum {
        "REQUIRED" => Required;
        "PREFERRED" => Preferred;
    }
}
