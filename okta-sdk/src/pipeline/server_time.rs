//! The server's clock, and its rate limits in terms of it.
//!
//! Limits are reset by the server's clock. The client's own may be minutes off, so it is used only if a response has no `Date`.

use std::sync::OnceLock;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::header::DATE;
use http::{HeaderMap, HeaderName};
use jiff::fmt::rfc2822::DateTimeParser;
use tokio::time::Instant;

use crate::facts::whole_number;

/// The longest accepted wait in seconds: a year. Each wait has its own bound.
const LONGEST_WAIT: i64 = 365 * 24 * 3600;

/// When a response was created, in whole seconds since 1970 by the server's clock.
pub(crate) fn server_time(headers: &HeaderMap) -> i64 {
    date(headers).unwrap_or_else(local_time)
}

/// The `Date` of a response, in seconds since 1970.
pub(super) fn date(headers: &HeaderMap) -> Option<i64> {
    headers.get(DATE).and_then(|date| date.to_str().ok()).and_then(http_date)
}

/// A time in HTTP's format, `Tue, 24 Nov 2026 22:01:50 GMT`, in seconds since 1970.
pub(super) fn http_date(text: &str) -> Option<i64> {
    // A wrong day of the week does not make the rest invalid.
    static PARSER: DateTimeParser = DateTimeParser::new().relaxed_weekday(true);
    Some(PARSER.parse_timestamp(text.trim()).ok()?.as_second())
}

/// The wait that a response requests (`Retry-After`): seconds, or a date.
pub(super) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    const RETRY_AFTER: HeaderName = http::header::RETRY_AFTER;
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    let seconds = match whole_number(text) {
        Some(seconds) => seconds,
        None => http_date(text)?.saturating_sub(server_time(headers)),
    };
    Some(Duration::from_secs(seconds.clamp(0, LONGEST_WAIT).unsigned_abs()))
}

/// The local clock, which advances with the runtime's clock, so that it is simulated too where time is.
fn local_time() -> i64 {
    static START: OnceLock<(Duration, Instant)> = OnceLock::new();
    let system = || SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let (then, started) = START.get_or_init(|| (system(), Instant::now()));
    // The system's clock is ahead after the machine has slept.
    let now = system().max(*then + started.elapsed());
    i64::try_from(now.as_secs()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (HeaderName::from_static(name), http::HeaderValue::from_static(value))).collect()
    }

    #[test]
    fn the_servers_clock_is_used_if_it_is_readable() {
        assert_eq!(http_date("Thu, 01 Jan 1970 00:01:00 GMT"), Some(60));
        assert_eq!(http_date("Mon, 01 Jan 1970 00:01:00 GMT"), Some(60), "a Thursday");
        assert_eq!(http_date("60"), None);
        assert_eq!(server_time(&headers(&[("date", "Thu, 01 Jan 1970 00:01:00 GMT")])), 60);
        for broken in [headers(&[]), headers(&[("date", "yesterday")])] {
            assert!((server_time(&broken) - local_time()).abs() <= 1);
        }
    }

    #[tokio::test(start_paused = true)]
    async fn the_local_clock_advances_with_the_runtimes_clock() {
        let before = local_time();
        tokio::time::sleep(Duration::from_secs(100_000)).await;
        assert!(local_time() - before >= 100_000);
    }

    #[test]
    fn a_wait_is_requested_in_seconds_or_by_date() {
        assert_eq!(retry_after(&headers(&[("retry-after", "7")])), Some(Duration::from_secs(7)));
        let date = headers(&[("date", "Thu, 01 Jan 1970 00:01:00 GMT"), ("retry-after", "Thu, 01 Jan 1970 00:01:09 GMT")]);
        assert_eq!(retry_after(&date), Some(Duration::from_secs(9)));
        assert_eq!(retry_after(&headers(&[("retry-after", "-7")])), Some(Duration::ZERO));
        assert_eq!(retry_after(&headers(&[("retry-after", "soon")])), None);
        assert_eq!(retry_after(&headers(&[])), None);
    }
}
