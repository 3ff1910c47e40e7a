//! Facts about the API and its protocol. Nothing here depends on other modules of the crate.
//!
//! - `operation`: the facts of an operation
//! - `org_url`, `gateway`: the URLs of an org and of a gateway in front of it
//! - `reference`: resolves links in responses
//! - `rate_limit`, `request_id`: values from response headers
//! - `secrets`: recognises and masks secrets
//! - `encode`: percent-encoding of values in a URL

mod encode;
mod gateway;
mod operation;
mod org_url;
mod rate_limit;
mod reference;
mod request_id;
mod secret_url;
mod secrets;

pub(crate) use encode::{Escaped, problem_in_path, push_escaped, unescaped, written_query};
pub(crate) use gateway::Gateway;
pub use operation::{Operation, OutputKind};
pub use org_url::{InvalidOrgUrl, OrgUrl};
pub use rate_limit::RateLimit;
pub(crate) use rate_limit::whole_number;
pub(crate) use reference::resolve;
pub(crate) use request_id::request_id;
pub(crate) use secret_url::without_secrets;
#[cfg(feature = "recording")]
pub(crate) use secrets::{MASK, is_secret_name, normalized, secret_in};
pub(crate) use secrets::{mask, mask_field};
