//! Recorded traffic: one transport writes it, another one responds from it.
//!
//! A recording has one JSON object per line, which `cargo xtask replay` reads too:
//!
//! ```json
//! {"method": "GET", "path": "/api/v1/users/{userId}", "url": "https://example.okta.com/api/v1/users/00u1", "status": 200,
//!  "headers": {"content-type": "application/json"}, "responseBody": {"id": "00u1"}}
//! ```
//!
//! `requestBody` and `responseBody` are JSON; other text is a string in `requestBodyText` and `responseBodyText`; of binary bodies there is only the
//! length, in `requestBodyBytes` and `responseBodyBytes`.

mod exchange;
mod mask;
mod record;
mod replay;

pub use record::RecordTransport;
pub use replay::ReplayTransport;
