//! Rate limits: one-minute buckets, as in Okta.

use std::collections::HashMap;

/// Okta's default limits per minute, by the first path segment after `/api/v1`.
const DEFAULTS: &[(&str, u32)] = &[("users", 600), ("groups", 500), ("apps", 100), ("logs", 120), ("sessions", 750), ("oauth2", 2400)];
const OTHER: u32 = 1200;

const MINUTE: i64 = 60_000;

/// The values of the rate limit headers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Counted {
    pub(crate) limit: u32,
    pub(crate) remaining: u32,
    /// Seconds since 1970.
    pub(crate) reset: i64,
}

/// Counts requests.
#[derive(Debug)]
pub(crate) struct Limits {
    /// The limit of each bucket, if limits are enforced.
    enforced: Option<u32>,
    /// The start of the minute and the number of requests in it, by bucket.
    buckets: HashMap<String, (i64, u32)>,
}

impl Limits {
    pub(crate) fn new(enforced: Option<u32>) -> Self {
        Self { enforced, buckets: HashMap::new() }
    }

    fn limit(&self, bucket: &str) -> u32 {
        let default = DEFAULTS.iter().find(|(name, _)| *name == bucket).map_or(OTHER, |(_, limit)| *limit);
        self.enforced.unwrap_or(default)
    }

    /// Counts a request, and returns whether it exceeds the limit.
    pub(crate) fn exceeded(&mut self, path: &str, now: i64) -> bool {
        let name = bucket(path);
        let limit = self.limit(name);
        let entry = self.buckets.entry(name.to_owned()).or_insert((now, 0));
        if now - entry.0 >= MINUTE || now < entry.0 {
            *entry = (now, 0);
        }
        if self.enforced.is_some() && entry.1 >= limit {
            return true;
        }
        entry.1 += 1;
        false
    }

    /// The values of the headers after the request was counted.
    pub(crate) fn headers(&self, path: &str, now: i64, limited: bool) -> Counted {
        let name = bucket(path);
        let limit = self.limit(name);
        let (began, used) = self.buckets.get(name).copied().unwrap_or((now, 0));
        // A limit that is not enforced is never used up.
        let remaining = if limited { 0 } else { limit.saturating_sub(used).max(u32::from(self.enforced.is_none())) };
        Counted { limit, remaining, reset: (began + MINUTE).div_euclid(1000) }
    }
}

fn bucket(path: &str) -> &str {
    let mut segments = path.split('/').filter(|segment| !matches!(*segment, "" | "api" | "v1"));
    segments.next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::Limits;

    #[test]
    fn a_bucket_is_full_until_its_minute_is_over() {
        let mut limits = Limits::new(Some(2));
        let path = "/api/v1/users/1";
        assert!(!limits.exceeded(path, 0) && !limits.exceeded("/api/v1/users", 1));
        assert!(limits.exceeded(path, 59_999));
        assert!(!limits.exceeded("/api/v1/groups", 59_999));
        assert_eq!(limits.headers(path, 59_999, true).remaining, 0);
        assert_eq!(limits.headers(path, 59_999, true).reset, 60);
        assert!(!limits.exceeded(path, 60_000));
    }
}
