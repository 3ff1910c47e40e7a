//! Okta's id of a request, by the headers of a response.

use http::HeaderMap;

/// Okta's id of a request.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    headers.get("x-okta-request-id")?.to_str().ok()
}
