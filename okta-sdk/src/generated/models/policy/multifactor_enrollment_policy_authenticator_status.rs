use crate::model as rt;

/// Tells whether users must, may or must not enroll an authenticator.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `MultifactorEnrollmentPolicyAuthenticatorStatus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MultifactorEnrollmentPolicyAuthenticatorStatus {
    /// `NOT_ALLOWED`
    NotAllowed,
    /// `OPTIONAL`
    Optional,
    /// `REQUIRED`
    Required,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    MultifactorEnrollmentPolicyAuthenticatorStatus {
        "NOT_ALLOWED" => NotAllowed;
        "OPTIONAL" => Optional;
        "REQUIRED" => Required;
    }
}
