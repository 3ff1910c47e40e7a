//! Responses as Okta sends them.

use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, DATE, LINK};
use http::{HeaderValue, Response, StatusCode};

/// A response without a body.
///
/// # Panics
///
/// The status is not from 100 to 999.
#[track_caller]
pub fn status(status: u16) -> Response<Bytes> {
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = StatusCode::from_u16(status).expect("a status of HTTP");
    response
}

/// A response with JSON, and `req1` as its request ID.
///
/// # Panics
///
/// The status is not from 100 to 999.
#[track_caller]
pub fn json(status: u16, body: &str) -> Response<Bytes> {
    let mut response = self::status(status);
    *response.body_mut() = Bytes::copy_from_slice(body.as_bytes());
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response.headers_mut().insert("x-okta-request-id", HeaderValue::from_static("req1"));
    response
}

/// A page of a list, with links to itself and to the next page if there is one.
///
/// The next page's URL must be one of the client's org, which is `https://example.okta.com` for
/// [`MockTransport::okta`](super::MockTransport::okta).
///
/// # Panics
///
/// The URL contains characters that are not allowed in a header.
#[track_caller]
pub fn page(body: &str, next: Option<&str>) -> Response<Bytes> {
    let mut response = json(200, body);
    response.headers_mut().append(LINK, HeaderValue::from_static("<https://example.okta.com/self>; rel=\"self\""));
    if let Some(next) = next {
        let link = HeaderValue::try_from(format!("<{next}>; rel=\"next\"")).expect("a URL");
        response.headers_mut().append(LINK, link);
    }
    response
}

/// One of Okta's errors, such as `error(404, "E0000007", "Not found: Resource not found: 00u1 (User)")`.
///
/// # Panics
///
/// The status is not from 100 to 999.
#[track_caller]
pub fn error(status: u16, code: &str, summary: &str) -> Response<Bytes> {
    let body = serde_json::json!({
        "errorCode": code, "errorSummary": summary, "errorLink": code, "errorId": "oae1", "errorCauses": [],
    });
    json(status, &body.to_string())
}

/// A 429 for a limit of 600 requests, which is reset after the given time (in whole seconds) by the server's clock.
pub fn rate_limited(resets_after: Duration) -> Response<Bytes> {
    let mut response = error(429, "E0000047", "API call exceeded rate limit due to too many requests.");
    let headers = response.headers_mut();
    headers.insert(DATE, HeaderValue::from_static("Thu, 01 Jan 2026 00:00:00 GMT"));
    headers.insert("x-rate-limit-limit", HeaderValue::from_static("600"));
    headers.insert("x-rate-limit-remaining", HeaderValue::from_static("0"));
    headers.insert("x-rate-limit-reset", HeaderValue::from(1_767_225_600 + resets_after.as_secs()));
    response
}
