//! Headers that callers set.

use http::{HeaderName, HeaderValue};

/// A header that callers may set.
pub(crate) fn checked_header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), &'static str> {
    const RESERVED: [&str; 11] = [
        "authorization",
        "connection",
        "content-length",
        "dpop",
        "host",
        "proxy-authorization",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
        "user-agent",
    ];
    let name: HeaderName = name.parse().map_err(|_| "is not a valid header name")?;
    if RESERVED.contains(&name.as_str()) {
        return Err("is a header that only the SDK sets");
    }
    let value = HeaderValue::from_str(value).map_err(|_| "has a value that is not allowed in a header")?;
    Ok((name, value))
}
