use crate::model as rt;

/// Tells how a verification has ended, or that it still goes on.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `FactorResultType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FactorResultType {
    /// `SUCCESS`
    Success,
    /// `CHALLENGE`
    Challenge,
    /// `WAITING`
    Waiting,
    /// `FAILED`
    Failed,
    /// `REJECTED`
    Rejected,
    /// `TIMEOUT`
    Timeout,
    /// `TIME_WINDOW_EXCEEDED`
    TimeWindowExceeded,
    /// `PASSCODE_REPLAYED`
    PasscodeReplayed,
    /// `ERROR`
    Error,
    /// `CANCELLED`
    Cancelled,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    FactorResultType {
        "SUCCESS" => Success;
        "CHALLENGE" => Challenge;
        "WAITING" => Waiting;
        "FAILED" => Failed;
        "REJECTED" => Rejected;
        "TIMEOUT" => Timeout;
        "TIME_WINDOW_EXCEEDED" => TimeWindowExceeded;
        "PASSCODE_REPLAYED" => PasscodeReplayed;
        "ERROR" => Error;
        "CANCELLED" => Cancelled;
    }
}
