//! The client, its configuration, and calls that are not generated.
//!
//! - `okta`: the client; its calls by tag are generated
//! - `builder`, `from_env`: configuration in code, and from the environment and files
//! - `raw`: calls to endpoints that are not in the spec
//! - `blocking`: calls that block their thread

#[cfg(feature = "blocking")]
pub mod blocking;
mod builder;
mod from_env;
mod okta;
mod raw;

pub use crate::pipeline::Okta;
pub use builder::OktaBuilder;
pub use raw::{Raw, RawCall};
