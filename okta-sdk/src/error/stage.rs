//! How far a call had come.

use std::fmt;

/// What a call that ran out of time was waiting for: whether the request was sent, and why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Stage {
    /// For its turn under the org's rate limit. The request was not sent.
    RateLimit,
    /// For an access token. The request was not sent.
    Credentials,
    /// For the response. The request was sent and may have been run.
    Response,
    /// For the moment to send the request again, after a failure.
    Retry,
}

/// The end of a sentence: "not done within 5s: ...".
impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::RateLimit => "the request was not sent, since it waited for its turn under the rate limit",
            Self::Credentials => "the request was not sent, since it waited for an access token",
            Self::Response => "the request was sent and may have been run, but there was no response",
            Self::Retry => "the request failed, and was to be sent again after a wait",
        })
    }
}
