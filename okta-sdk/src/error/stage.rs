//! What a call was waiting for when it timed out.

use std::fmt;

/// What a call was waiting for when it timed out, which also says whether the request was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Stage {
    /// For its turn under the org's rate limit. The request was not sent.
    RateLimit,
    /// For an access token. The request was not sent.
    Credentials,
    /// For the response. The request was sent and may have been executed.
    Response,
    /// For the next retry, after a failure.
    Retry,
}

/// The end of a sentence: "timed out after 5s: ...".
impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::RateLimit => "the request was not sent, because it waited for its turn under the rate limit",
            Self::Credentials => "the request was not sent, because it waited for an access token",
            Self::Response => "the request was sent and may have been executed, but there was no response",
            Self::Retry => "the request failed, and the call was waiting to retry it",
        })
    }
}
