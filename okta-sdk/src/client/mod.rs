//! The client: how it is made, and the calls that the spec does not know.
//!
//! - `okta`: what users call on the client itself; its calls by tag are generated
//! - `builder`, `from_env`: how it is configured
//! - `raw`: calls that the spec does not know
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
