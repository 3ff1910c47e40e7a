//! Utilities for testing code that calls Okta: scripted responses, a log of requests, and paused time.
//!
//! In the guide: [testing](crate::guide::testing), which also describes the emulator, an org with state for tests of whole workflows. These utilities are
//! for tests that need one exact response.
//!
//! | to | use |
//! |---|---|
//! | respond from a script or a function | [`MockTransport`] |
//! | make a response | [`json`], [`page`], [`error`], [`rate_limited`], [`status`] |
//! | log the requests that go through another transport | [`SpyTransport`] |
//! | test waits without waiting | [`paused`], [`timed`] |
//!
//! ```
//! use okta_sdk::testing::{MockTransport, json, paused, rate_limited, timed};
//! use std::time::Duration;
//!
//! # fn main() -> Result<(), okta_sdk::Error> {
//! // The first request is rejected for half a minute, and the second one succeeds.
//! let transport = MockTransport::script([Ok(rate_limited(Duration::from_secs(30))), Ok(json(200, r#"{"id": "00u1"}"#))]);
//! let okta = transport.okta();
//! let (response, waited) = paused(timed(async { okta.raw().get("/api/v1/users/{userId}").path("ada").await }));
//! assert_eq!(response?.as_str(), r#"{"id": "00u1"}"#);
//! assert!(waited > Duration::from_secs(30));
//! assert_eq!(transport.paths(), ["/api/v1/users/ada", "/api/v1/users/ada"]);
//! # Ok(())
//! # }
//! ```
//!
//! These functions panic if a test uses them wrongly: enable the feature in `[dev-dependencies]` only.

mod mock;
mod responses;
mod spy;
mod time;

pub use mock::MockTransport;
pub use responses::{error, json, page, rate_limited, status};
pub use spy::SpyTransport;
pub use time::{paused, timed};
