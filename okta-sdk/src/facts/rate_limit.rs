//! The state of a rate limit, from the headers of a response.

use http::HeaderMap;

/// The state of a rate limit, as reported by a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// The number of requests allowed per minute (`X-Rate-Limit-Limit`). If it and `remaining` are both 0, this is the limit on
    /// concurrent requests.
    pub limit: u64,
    /// The number of requests left (`X-Rate-Limit-Remaining`).
    pub remaining: u64,
    /// The time when the limit resets, in seconds since 1970 (`X-Rate-Limit-Reset`).
    pub reset: i64,
}

impl RateLimit {
    /// Reads the headers of a response. Okta sometimes sends a header twice; the smallest value counts.
    pub(crate) fn of(headers: &HeaderMap) -> Option<Self> {
        Some(Self {
            limit: u64::try_from(smallest(headers, "x-rate-limit-limit")?).ok()?.min(LARGEST),
            // Treat negative values as zero.
            remaining: u64::try_from(smallest(headers, "x-rate-limit-remaining")?).unwrap_or(0).min(LARGEST),
            reset: Self::reset_of(headers)?,
        })
    }

    /// The reset time of a response that may lack the other headers.
    pub(crate) fn reset_of(headers: &HeaderMap) -> Option<i64> {
        smallest(headers, "x-rate-limit-reset").map(|reset| reset.clamp(0, LATEST))
    }

    /// Whether this is the limit on concurrent requests rather than on requests per minute. It ends as soon as other requests complete, and
    /// `reset` does not apply to it.
    pub fn is_concurrency(&self) -> bool {
        self.limit == 0 && self.remaining == 0
    }
}

/// The largest limit. Larger values from a server are reduced to it.
const LARGEST: u64 = 1_000_000_000;

/// The end of the year 9999, the latest reset time.
const LATEST: i64 = 253_402_300_799;

fn smallest(headers: &HeaderMap, name: &str) -> Option<i64> {
    let values = headers.get_all(name).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(',')).filter_map(whole_number).min()
}

/// An integer in a header. Out-of-range values saturate.
pub(crate) fn whole_number(text: &str) -> Option<i64> {
    let text = text.trim();
    let digits = text.trim_start_matches(['-', '+']);
    if digits.is_empty() || text.len() > digits.len() + 1 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Some(text.parse().unwrap_or(if text.starts_with('-') { i64::MIN } else { i64::MAX }))
}
