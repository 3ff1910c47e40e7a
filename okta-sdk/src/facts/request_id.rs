//! Okta's id of a request, from the headers of a response.

use http::HeaderMap;

/// Okta's ids of requests have 27 characters; what is much longer is none.
const LONGEST: usize = 128;

/// Okta's id of a request; `None` if there is none, or what is there can be none.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    let id = headers.get("x-okta-request-id")?.to_str().ok()?;
    (id.len() <= LONGEST && id.bytes().all(|byte| byte.is_ascii_graphic())).then_some(id)
}
