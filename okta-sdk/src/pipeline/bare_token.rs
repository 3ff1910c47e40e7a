//! Checks whether a string can be a token, so that a wrong one fails when the client is created rather than with a 401.

/// The reason why a string cannot be a token; `None` if it can. The reason does not show the string.
pub(crate) fn problem_of(token: &str) -> Option<&'static str> {
    let scheme = token.split_whitespace().next().unwrap_or_default();
    if token.is_empty() {
        return Some("is empty");
    }
    if token.contains(['{', '}', '<', '>', '$']) {
        return Some("is a placeholder");
    }
    if token.contains(['"', '\'', '`', '“', '”', '‘', '’']) {
        return Some("contains quotes: leave them out");
    }
    if token.starts_with("-----BEGIN") {
        return Some("is a key, not a token");
    }
    if scheme.len() < token.len() {
        return Some(match scheme.trim_end_matches(':').to_ascii_lowercase().as_str() {
            "ssws" | "bearer" | "dpop" | "basic" | "authorization" | "token" => "starts with a scheme: pass only the token",
            _ => "contains spaces",
        });
    }
    // The characters of tokens (RFC 6750 section 2.1); API tokens use a subset.
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~' | b'+' | b'/' | b'=');
    if !token.bytes().all(is_token) {
        return Some("contains characters that tokens cannot contain");
    }
    None
}

/// Whether a token is a JSON Web Token, and so an OAuth 2.0 access token rather than an API token.
pub(crate) fn is_jwt(token: &str) -> bool {
    token.starts_with("eyJ") && token.split('.').count() == 3
}
