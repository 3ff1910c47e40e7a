//! The summary of a replay.

use serde::Serialize;

use crate::compare::Difference;
use crate::text::Text;

/// The result of replaying a recording. Its JSON uses camelCase names.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Summary {
    /// Counts for responses.
    #[serde(flatten)]
    pub responses: Count,
    /// Counts for request bodies.
    pub requests: Count,
    /// Results per operation, ordered by ID.
    pub operations: Vec<OperationCount>,
    /// The first bodies and lines that could not be decoded.
    pub failures: Vec<Failure>,
    /// The first bodies that lost or changed values.
    pub losses: Vec<Loss>,
    /// Values whose type differs from the spec, most frequent first.
    pub mismatches: Vec<MismatchCount>,
    /// Fields, values and tags that are not in the spec, most frequent first.
    pub unknown: Vec<UnknownCount>,
    /// Requests that match no operation of the spec; their bodies are not checked.
    pub unmatched: Vec<Unmatched>,
}

/// Counts of bodies by result.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Count {
    /// All bodies: `exact`, `tolerant` and `failed` together. A response without a body counts as exact.
    pub pairs: u64,
    /// Decoded, and every value has the type in the spec.
    pub exact: u64,
    /// Decoded, with some values of unexpected types preserved.
    pub tolerant: u64,
    /// Could not be decoded.
    pub failed: u64,
    /// Re-encoded to the same JSON value.
    pub lossless: u64,
    /// Decoded, but values were lost or changed.
    pub lost: u64,
}

/// The results of one operation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OperationCount {
    /// The operation ID.
    pub operation_id: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path template.
    pub path: &'static str,
    /// Counts for responses.
    #[serde(flatten)]
    pub responses: Count,
    /// Counts for request bodies.
    pub requests: Count,
}

/// Whether the body is a request's or a response's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Side {
    /// A request body.
    Request,
    /// A response body.
    Response,
}

/// A body or line that could not be decoded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Failure {
    /// The line of the recording.
    pub line: u64,
    /// The operation; `None` if the line itself is invalid.
    pub operation_id: Option<&'static str>,
    /// Whether the body is a request's or a response's.
    pub side: Side,
    /// JSON pointer of the value that could not be decoded.
    pub pointer: String,
    /// The reason.
    pub reason: String,
}

/// A body that lost or changed values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Loss {
    /// The line of the recording.
    pub line: u64,
    /// The operation.
    pub operation_id: Option<&'static str>,
    /// Whether the body is a request's or a response's.
    pub side: Side,
    /// The first differences.
    pub differences: Vec<Difference>,
}

/// Values at one location whose type differs from the spec.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MismatchCount {
    /// The number of occurrences.
    pub count: u64,
    /// The operation.
    pub operation_id: Option<&'static str>,
    /// Whether the body is a request's or a response's.
    pub side: Side,
    /// JSON pointer of the values, `*` for the index in a list.
    pub pointer: String,
    /// The type in the spec.
    pub expected: &'static str,
    /// The JSON type that was found.
    pub found: &'static str,
    /// The first line of the recording where it occurs.
    pub line: u64,
}

/// A field, enum value or union tag that is not in the spec.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnknownCount {
    /// The number of occurrences.
    pub count: u64,
    /// `member`, `enumValue` or `unionTag`.
    pub kind: &'static str,
    /// Whether the body is a request's or a response's.
    pub side: Side,
    /// The schema of the object that contains it.
    pub model: &'static str,
    /// For enum values and tags: the field that contains it.
    pub member: String,
    /// The field name, enum value or tag.
    pub text: String,
    /// The operation of the first occurrence.
    pub operation_id: Option<&'static str>,
    /// JSON pointer of the first occurrence.
    pub pointer: String,
    /// The first line of the recording where it occurs.
    pub line: u64,
}

/// Requests that match no operation of the spec.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Unmatched {
    /// The number of occurrences.
    pub count: u64,
    /// The HTTP method.
    pub method: String,
    /// The path, as recorded.
    pub path: String,
    /// The first line of the recording where it occurs.
    pub line: u64,
}

impl Summary {
    /// Renders the summary for people; `verbose` lists every operation and every entry.
    pub fn text(&self, verbose: bool) -> Text<'_> {
        Text { summary: self, verbose }
    }

    /// Whether every body was decoded without loss.
    pub fn is_clean(&self) -> bool {
        [self.responses, self.requests].iter().all(|count| count.failed == 0 && count.lost == 0)
    }
}
