use crate::model as rt;

/// The browser or program that a request came from.
///
/// Schema `LogUserAgent`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LogUserAgent {
    /// Name of the browser, such as `CHROME`.
    ///
    /// `browser` in JSON; read-only.
    pub browser: rt::Field<String>,
    /// Name of the operating system, such as `Mac OS X`.
    ///
    /// `os` in JSON; read-only.
    pub os: rt::Field<String>,
    /// The `User-Agent` header as it was sent.
    ///
    /// `rawUserAgent` in JSON; read-only.
    pub raw_user_agent: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl LogUserAgent {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}

rt::object! {
    LogUserAgent as "LogUserAgent" {
        0: "browser" => browser, read_only;
        1: "os" => os, read_only;
        2: "rawUserAgent" => raw_user_agent, read_only;
    }
    additional: additional;
    fixed {  }
}
