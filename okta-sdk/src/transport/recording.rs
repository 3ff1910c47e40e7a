//! Recorded traffic: one transport records it, another one replays it.
//!
//! A recording has one JSON object per line, which `cargo xtask replay` reads too:
//!
//! ```json
//! {"method": "GET", "path": "/api/v1/users/{userId}", "url": "https://example.okta.com/api/v1/users/00u1", "status": 200,
//!  "headers": {"content-type": "application/json"}, "responseBody": {"id": "00u1"}}
//! ```
//!
//! `requestBody` and `responseBody` are JSON. Other text is a string in `requestBodyText` and `responseBodyText`. Of binary bodies, only the length is
//! recorded, in `requestBodyBytes` and `responseBodyBytes`.

mod exchange;
mod mask;
mod record;
mod replay;

pub use record::RecordTransport;
pub use replay::ReplayTransport;
