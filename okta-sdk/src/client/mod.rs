//! The client: its configuration, and calls beyond the spec.
//!
//! - `okta`: the client; its calls by tag are generated
//! - `builder`, `from_env`: its configuration
//! - `raw`: calls beyond the spec
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
