//! Facts about the API and its protocol, which everything else stands on: nothing here depends on another module of the crate.
//!
//! - `operation`: what the spec says about an operation
//! - `org_url`: the URL of an org
//! - `rate_limit`, `request_id`: what the headers of a response say
//! - `encode`: how values are written into a URL

mod encode;
mod operation;
mod org_url;
mod rate_limit;
mod request_id;

pub(crate) use encode::{Escaped, problem_in_path, push_escaped, written_query};
pub use operation::{Operation, OutputKind};
pub use org_url::{InvalidOrgUrl, OrgUrl};
pub use rate_limit::RateLimit;
pub(crate) use request_id::request_id;
