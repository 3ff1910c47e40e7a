//! What became of all bodies.

use serde::Serialize;

use crate::compare::Difference;
use crate::text::Text;

/// What became of a recording. As JSON, its names are in camelCase.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Summary {
    /// The answers.
    #[serde(flatten)]
    pub responses: Count,
    /// The bodies of requests.
    pub requests: Count,
    /// What became of each operation's, in the order of their ids.
    pub operations: Vec<OperationCount>,
    /// The first bodies and lines that could not be read.
    pub failures: Vec<Failure>,
    /// The first bodies that are not written as they were read.
    pub losses: Vec<Loss>,
    /// Values that are not of the type that the document says, most frequent first.
    pub mismatches: Vec<MismatchCount>,
    /// What Okta sends that the document does not know, most frequent first.
    pub unknown: Vec<UnknownCount>,
    /// Requests that are of no operation of the document; their bodies are kept as they are.
    pub unmatched: Vec<Unmatched>,
}

/// How many bodies became what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Count {
    /// All of them: `exact`, `tolerant` and `failed`. An answer without a body counts as one that was read exactly.
    pub pairs: u64,
    /// Read, with every value of the type that the document says.
    pub exact: u64,
    /// Read, with values of other types kept as they are.
    pub tolerant: u64,
    /// Not read.
    pub failed: u64,
    /// Written as they were read.
    pub lossless: u64,
    /// Read, and not written as they were read.
    pub lost: u64,
}

/// What became of one operation's bodies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OperationCount {
    /// The document's id.
    pub operation_id: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path template.
    pub path: &'static str,
    /// The answers.
    #[serde(flatten)]
    pub responses: Count,
    /// The bodies of requests.
    pub requests: Count,
}

/// Whose body it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Side {
    /// The request's.
    Request,
    /// The answer's.
    Response,
}

/// A body or a line that could not be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Failure {
    /// The line of the recording.
    pub line: u64,
    /// The operation; `None` if the line itself could not be read.
    pub operation_id: Option<&'static str>,
    /// Whose body it is.
    pub side: Side,
    /// JSON pointer of the value that could not be read.
    pub pointer: String,
    /// Why not.
    pub reason: String,
}

/// A body that is not written as it was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Loss {
    /// The line of the recording.
    pub line: u64,
    /// The operation.
    pub operation_id: Option<&'static str>,
    /// Whose body it is.
    pub side: Side,
    /// The first differences.
    pub differences: Vec<Difference>,
}

/// Values at one place that are not of the type that the document says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MismatchCount {
    /// How often.
    pub count: u64,
    /// The operation.
    pub operation_id: Option<&'static str>,
    /// Whose body it is.
    pub side: Side,
    /// JSON pointer of the values, `*` for the index in a list.
    pub pointer: String,
    /// The type that the document says.
    pub expected: &'static str,
    /// The kind of JSON that was there.
    pub found: &'static str,
    /// The first line of the recording with one.
    pub line: u64,
}

/// Something that the document does not know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnknownCount {
    /// How often.
    pub count: u64,
    /// `member`, `enumValue` or `unionTag`.
    pub kind: &'static str,
    /// Whose body it is.
    pub side: Side,
    /// The schema of the object that holds it.
    pub model: &'static str,
    /// The member that holds it, for values and tags.
    pub member: String,
    /// The member's name, or the text.
    pub text: String,
    /// The operation of the first one.
    pub operation_id: Option<&'static str>,
    /// JSON pointer of the first one.
    pub pointer: String,
    /// The first line of the recording with one.
    pub line: u64,
}

/// Requests that are of no operation of the document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Unmatched {
    /// How often.
    pub count: u64,
    /// The HTTP method.
    pub method: String,
    /// The path, as recorded.
    pub path: String,
    /// The first line of the recording with one.
    pub line: u64,
}

impl Summary {
    /// The summary for people; `verbose` lists every operation and every entry.
    pub fn text(&self, verbose: bool) -> Text<'_> {
        Text { summary: self, verbose }
    }

    /// Whether every body was read and nothing was lost.
    pub fn is_clean(&self) -> bool {
        [self.responses, self.requests].iter().all(|count| count.failed == 0 && count.lost == 0)
    }
}
