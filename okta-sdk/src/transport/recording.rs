//! Traffic as text: recorded from one transport, answered from by another.
//!
//! A recording has one JSON object a line, which is what `cargo xtask replay` reads:
//!
//! ```json
//! {"method": "GET", "path": "/api/v1/users/{userId}", "url": "https://example.okta.com/api/v1/users/00u1", "status": 200,
//!  "headers": {"content-type": "application/json"}, "responseBody": {"id": "00u1"}}
//! ```
//!
//! `requestBody` and `responseBody` are JSON; what is no JSON is a text in `requestBodyText` and `responseBodyText`; and of what is no text
//! either there is the length, in `requestBodyBytes` and `responseBodyBytes`.

mod exchange;
mod mask;
mod record;
mod replay;

pub use record::RecordTransport;
pub use replay::ReplayTransport;
