use crate::model as rt;

/// Tells how far a factor is set up; only an `ACTIVE` one can be verified.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `FactorStatus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FactorStatus {
    /// `PENDING_ACTIVATION`
    PendingActivation,
    /// `ACTIVE`
    Active,
    /// `INACTIVE`
    Inactive,
    /// `NOT_SETUP`
    NotSetup,
    /// `ENROLLED`
    Enrolled,
    /// `DISABLED`
    Disabled,
    /// `EXPIRED`
    Expired,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    FactorStatus {
        "PENDING_ACTIVATION" => PendingActivation;
        "ACTIVE" => Active;
        "INACTIVE" => Inactive;
        "NOT_SETUP" => NotSetup;
        "ENROLLED" => Enrolled;
        "DISABLED" => Disabled;
        "EXPIRED" => Expired;
    }
}
