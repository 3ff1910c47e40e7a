use crate::model as rt;

/// Tells how far the verification of a custom domain has come.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `DomainValidationStatus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DomainValidationStatus {
    /// `NOT_STARTED`
    NotStarted,
    /// `IN_PROGRESS`
    InProgress,
    /// `VERIFIED`
    Verified,
    /// `FAILED_TO_VERIFY`
    FailedToVerify,
    /// `DOMAIN_TAKEN`
    DomainTaken,
    /// `COMPLETED`
    Completed,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    DomainValidationStatus {
        "NOT_STARTED" => NotStarted;
        "IN_PROGRESS" => InProgress;
        "VERIFIED" => Verified;
        "FAILED_TO_VERIFY" => FailedToVerify;
        "DOMAIN_TAKEN" => DomainTaken;
        "COMPLETED" => Completed;
    }
}
