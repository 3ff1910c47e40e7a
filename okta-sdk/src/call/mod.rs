//! Calls: requests and their responses.
//!
//! In the guide: [getting started](crate::guide::getting_started) and [retries and rate limits](crate::guide::retries_and_rate_limits).
//!
//! A generated function names its [`Operation`] and fills the [`Request`]. A [`Call`] adds the type of the response. Only decoding depends on that type;
//! the rest is compiled once, not per operation.
//!
//! - `request`, `fields`, `multipart`: the request
//! - `output`, `response`: the response
//! - `call`: the call, which connects the two

#[allow(clippy::module_inception)]
mod call;
mod decoding;
mod fields;
mod multipart;
mod output;
mod request;
mod response;

#[cfg(test)]
#[allow(dead_code, unreachable_pub, reason = "what macros give to private types")]
mod tests;

pub use crate::facts::{Operation, OutputKind, RateLimit};
pub use crate::pipeline::{RawResponse, RetryOptions};
pub use crate::rt::PathValue;
pub use call::{Call, CallFuture, ResponseFuture};
pub(crate) use decoding::{Decoding, Started};
pub use multipart::FilePart;
pub use output::Output;
pub use request::Request;
pub use response::Response;
