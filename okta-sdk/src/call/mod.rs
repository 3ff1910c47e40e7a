//! Calls: what is asked, what is answered.
//!
//! A generated function states its facts: which [`Operation`], and what goes where in the [`Request`]. A [`Call`] adds the type of the answer.
//! Nothing here is compiled once per operation: requests are made and sent by code that knows no types, and only reading the answer does.
//!
//! - `operation`, `request`, `path`, `multipart`, `options`: what is asked
//! - `output`, `response`: what is answered
//! - `call`, `builder`: what callers hold in between

mod builder;
#[allow(clippy::module_inception)]
mod call;
mod multipart;
mod operation;
mod options;
mod output;
mod path;
mod request;
mod response;

#[cfg(test)]
#[allow(dead_code, unreachable_pub, reason = "what macros give to private types")]
mod tests;

#[doc(hidden)]
pub use builder::builder;
pub use call::{Call, CallFuture, ResponseFuture};
pub use multipart::FilePart;
pub use operation::{Operation, OutputKind};
pub(crate) use options::CallOptions;
pub use options::RetryOptions;
pub use output::Output;
pub(crate) use path::is_dot_segment;
pub use path::{MemberValue, PathText, PathValue, member_value, nested_value};
pub use request::Request;
pub(crate) use request::{Prepared, checked_header};
pub(crate) use response::request_id;
pub use response::{Answer, RateLimit, Response};
