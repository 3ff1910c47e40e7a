use crate::model as rt;

/// Tells whether a session is complete or still lacks a second factor.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `SessionStatus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SessionStatus {
    /// `ACTIVE`
    Active,
    /// `MFA_ENROLL`
    MfaEnroll,
    /// `MFA_REQUIRED`
    MfaRequired,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    SessionStatus {
        "ACTIVE" => Active;
        "MFA_ENROLL" => MfaEnroll;
        "MFA_REQUIRED" => MfaRequired;
    }
}
