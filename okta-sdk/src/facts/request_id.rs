//! Okta's ID of a request, from the headers of a response.

use http::HeaderMap;

/// The maximum length of a request ID. Okta's have 27 characters.
const LONGEST: usize = 128;

/// Okta's ID of a request; `None` if it is missing or invalid.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    let id = headers.get("x-okta-request-id")?.to_str().ok()?;
    (id.len() <= LONGEST && id.bytes().all(|byte| byte.is_ascii_graphic())).then_some(id)
}
