use crate::model as rt;

/// Tells how grave an event is.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `LogSeverity`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LogSeverity {
    /// `DEBUG`
    Debug,
    /// `INFO`
    Info,
    /// `WARN`
    Warn,
    /// `ERROR`
    Error,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    LogSeverity {
        "DEBUG" => Debug;
        "INFO" => Info;
        "WARN" => Warn;
        "ERROR" => Error;
    }
}
