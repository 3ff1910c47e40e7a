//! The Okta Management API from Rust: models that lose nothing, rate limits that are kept, pages, every operation.
//!
//! ```no_run
//! # #[cfg(feature = "reqwest")]
//! # async fn example() -> Result<(), okta_sdk::Error> {
//! use okta_sdk::{Okta, Optional};
//! use okta_sdk::model::{FreeForm, Model};
//!
//! let okta = Okta::new("https://example.okta.com", "00a1b2c3")?;
//!
//! // a call is awaited for its value, or sent for everything about the answer
//! let user = okta.raw().get("/api/v1/users/{userId}").path("ada@example.com").await.optional()?;
//!
//! // lists are streams
//! let mut users = okta.raw().get("/api/v1/users").query("limit", 200).list::<FreeForm>().stream();
//! while let Some(user) = users.try_next().await? {
//!     println!("{:?}", user.get::<String>("id"));
//! }
//! # Ok(())
//! # }
//! ```
//!
//! - [`Okta`] is the client, [`OktaBuilder`] configures it, [`Okta::raw`] calls what the document does not know.
//! - [`config`] is how environment variables and files configure it, [`auth`] how it authenticates.
//! - [`model`] is what every model can do: absent, null and value are told apart, and what is unknown is kept.
//! - [`call`] is a call and its answer; [`pages`] are lists in pages and the System Log as it grows.
//! - [`error`] is what can go wrong, in one type.
//! - [`transport`] is what carries requests: replace it for tests, or wrap it for middleware.
//!
//! Calls are awaited inside a [Tokio](https://tokio.rs) runtime with its time driver on, or with the feature `blocking` waited for.
#![forbid(unsafe_code)]

pub mod auth;
pub mod call;
mod client;
pub mod config;
pub mod error;
mod facts;
pub mod filter;
#[rustfmt::skip]
#[allow(clippy::module_inception, reason = "a model may have the name of its tag")]
mod generated;
#[cfg(any(doc, doctest))]
pub mod guide;
pub mod model;
pub mod pages;
mod pipeline;
#[cfg(feature = "registry")]
pub mod registry;
#[doc(hidden)]
pub mod rt;
pub mod transport;

pub use bytes::Bytes;
#[cfg(feature = "blocking")]
pub use client::blocking;
pub use client::{Okta, OktaBuilder, Raw, RawCall};
pub use error::{Error, Optional};
pub use facts::{InvalidOrgUrl, OrgUrl};
pub use generated::{api, models};
/// Dates are made of its `Timestamp`.
pub use jiff;

/// The examples of the README compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
