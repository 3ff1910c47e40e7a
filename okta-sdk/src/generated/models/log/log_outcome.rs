use crate::model as rt;

/// How what an event tells of has ended.
///
/// Schema `LogOutcome`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LogOutcome {
    /// Why it ended that way, such as `INVALID_CREDENTIALS`.
    ///
    /// `reason` in JSON; read-only.
    pub reason: rt::Field<String>,
    /// How it ended: `SUCCESS`, `FAILURE`, `SKIPPED`, `ALLOW`, `DENY`, `CHALLENGE` or `UNKNOWN`.
    ///
    /// `result` in JSON; read-only.
    pub result: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl LogOutcome {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}

rt::object! {
    LogOutcome as "LogOutcome" {
        0: "reason" => reason, read_only;
        1: "result" => result, read_only;
    }
    additional: additional;
    fixed {  }
}
