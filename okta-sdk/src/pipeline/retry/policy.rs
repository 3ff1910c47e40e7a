//! Okta's rules for retries.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};
use tokio::time::Instant;

use super::{RetryPolicy, Tried};
use crate::error::error_code;
use crate::facts::RateLimit;
use crate::pipeline::jitter::Jitter;
use crate::pipeline::server_time::retry_after;
use crate::transport::TransportErrorKind;

/// How long to wait after `X-Rate-Limit-Reset`, because it and `Date` are whole seconds.
const AFTER_RESET: Duration = Duration::from_secs(1);

/// The first wait after a 429 without a reset time. Limits are per minute, so milliseconds would not help.
const BLIND_WAIT: Duration = Duration::from_secs(1);

/// The first wait after too many concurrent requests: there is room as soon as one of them completes.
const CONCURRENCY_WAIT: Duration = Duration::from_millis(100);

/// The longest wait that doubling reaches.
const LONGEST_BACKOFF: Duration = Duration::from_secs(20);

/// Retries requests that were rate limited, never reached the server, or are safe to repeat.
#[derive(Debug)]
pub(crate) struct Backoff {
    jitter: Jitter,
}

impl Backoff {
    pub(crate) fn new() -> Self {
        Self { jitter: Jitter::new() }
    }

    /// The wait after a 429. The request was rejected before it was executed, so the method does not matter.
    fn after_refusal(&self, tried: &Tried<'_>, headers: &HeaderMap) -> Duration {
        let retries = tried.retries;
        if RateLimit::of(headers).is_some_and(|limit| limit.is_concurrency()) {
            return self.exponential(CONCURRENCY_WAIT, retries);
        }
        let wait = match RateLimit::reset_of(headers) {
            Some(reset) => {
                let now = Instant::now();
                let end = tried.clock.end(headers, reset, now);
                // If the clocks contradict each other, the last retry comes after the reset in any case, if there is time.
                let is_last = retries.saturating_add(1) >= tried.options.max_retries;
                let surely = end.surely.saturating_duration_since(now);
                let has_time = tried.time_left.is_none_or(|left| surely + 2 * AFTER_RESET < left);
                let wait = if is_last && has_time { surely } else { end.likely.saturating_duration_since(now) };
                wait.saturating_add(AFTER_RESET)
            }
            None => match retry_after(headers) {
                Some(wait) => wait.max(AFTER_RESET),
                None => return self.exponential(BLIND_WAIT, retries),
            },
        };
        // Jitter only delays: every client that hit the limit waits for the same moment.
        wait + self.jitter.up_to(AFTER_RESET)
    }

    /// Doubles each time, with jitter in the upper half.
    fn exponential(&self, first: Duration, retries: u32) -> Duration {
        let wait = first.saturating_mul(2_u32.saturating_pow(retries)).min(LONGEST_BACKOFF);
        wait / 2 + self.jitter.up_to(wait / 2)
    }
}

impl RetryPolicy for Backoff {
    fn wait(&self, tried: &Tried<'_>) -> Option<Duration> {
        let options = tried.options;
        let backoff = || self.exponential(options.backoff, tried.retries);
        let wait = match tried.outcome {
            Ok(response) => match response.status() {
                StatusCode::TOO_MANY_REQUESTS if is_org_limit(response) => self.after_refusal(tried, response.headers()),
                StatusCode::INTERNAL_SERVER_ERROR
                | StatusCode::BAD_GATEWAY
                | StatusCode::SERVICE_UNAVAILABLE
                | StatusCode::GATEWAY_TIMEOUT
                    if may_repeat(tried) =>
                {
                    backoff().max(retry_after(response.headers()).unwrap_or_default())
                }
                _ => return None,
            },
            Err(error) => match error.kind() {
                // The server has not seen the request.
                TransportErrorKind::Connect => backoff(),
                TransportErrorKind::Cut | TransportErrorKind::Timeout if may_repeat(tried) => backoff(),
                _ => return None,
            },
        };
        // Never longer than the caller allows: an unbounded wait would let a server stop a client for good.
        let wait = wait.min(options.max_wait);
        match tried.time_left {
            Some(left) if wait >= left => None,
            _ => Some(wait),
        }
    }
}

/// Whether a 429 is about the org's rate limit, rather than about a limit of one user or one kind of message (`E0000109`: a text message was
/// just sent). Those last longer, and concern no other call. A 429 without a code is from a proxy or gateway in front of Okta.
pub(crate) fn is_org_limit(response: &http::Response<Bytes>) -> bool {
    error_code(response.body()).is_none_or(|code| code == "E0000047")
}

/// Whether a request is safe to repeat.
fn may_repeat(tried: &Tried<'_>) -> bool {
    if tried.options.any_method {
        return true;
    }
    match *tried.method {
        Method::GET | Method::HEAD | Method::OPTIONS | Method::PUT => true,
        Method::DELETE => !deletes_in_two_steps(tried.template),
        _ => false,
    }
}

/// `DELETE /api/v1/users/{userId}` deactivates a user, and a second one deletes the user permanently: Okta's only `DELETE` that is not idempotent.
fn deletes_in_two_steps(template: &str) -> bool {
    // Like the most lenient server, ignores escapes, doubled slashes and anything after a semicolon.
    let unescaped = unescaped(template).to_ascii_lowercase();
    let segments = unescaped.split('/').map(|segment| segment.split(';').next().unwrap_or(segment)).filter(|segment| !segment.is_empty());
    let segments: Vec<_> = segments.collect();
    matches!(segments.as_slice(), ["api", "v1", "users", _])
}

/// A path without escapes.
fn unescaped(path: &str) -> String {
    let mut parts = path.split('%');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            // An escaped slash does not separate segments.
            Some(byte) if byte.is_ascii() && byte != b'/' => {
                text.push(char::from(byte));
                text.push_str(part.get(2..).unwrap_or_default());
            }
            _ => {
                text.push('%');
                text.push_str(part);
            }
        }
    }
    text
}
