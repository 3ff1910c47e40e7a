//! Options of a client's calls, which each call can override.

use std::time::Duration;

use crate::transport::Attempt;

/// When a call is retried, and how often.
///
/// - After a 429 for the org's rate limit (`E0000047`, or no code), every call is retried: Okta rejected it before executing it. The wait lasts
///   until the limit's reset by the server's clock, plus one to two seconds. After the limit on concurrent requests, it is a fraction of a second.
/// - After a failed connection attempt, every call is retried: the server has not seen it.
/// - After a 500, 502, 503 or 504, a broken connection or a timed-out attempt, only calls that are safe to repeat are retried: `GET`, `HEAD`,
///   `PUT` and `DELETE`, except the `DELETE` of a user, which deactivates the user first and deletes on repetition. A `DELETE` whose first
///   attempt was executed returns not-found.
///
/// A call fails rather than waiting beyond its [`timeout`](crate::call::Call::timeout). A retry sends the same bytes.
///
/// ```
/// # async fn example(okta: okta_sdk::Okta) -> Result<(), okta_sdk::Error> {
/// use std::time::Duration;
/// use okta_sdk::call::RetryOptions;
/// use okta_sdk::model::Json;
///
/// // for a client: `Okta::builder().retry(...)`; for one call:
/// let patient = RetryOptions::new().max_retries(5).backoff(Duration::from_secs(1));
/// let users = okta.raw().get("/api/v1/users").retry(patient).await?;
/// // at most once
/// let users = okta.raw().get("/api/v1/users").retry(RetryOptions::none()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RetryOptions {
    /// Number of retries after the first attempt; 0 disables them. 2 by default.
    pub max_retries: u32,
    /// The longest single wait, even if the server asks for more. 65 seconds by default, since Okta's limits are per minute. Waiting under the
    /// rate limit governor is not a retry; the call's timeout bounds both.
    pub max_wait: Duration,
    /// The first wait after a failure that does not say when to retry. It doubles with each retry. 300 milliseconds by default.
    pub backoff: Duration,
    /// Whether to retry any method, even if the request may have been executed. Off by default.
    pub any_method: bool,
}

impl RetryOptions {
    /// The defaults.
    pub const fn new() -> Self {
        Self { max_retries: 2, max_wait: Duration::from_secs(65), backoff: Duration::from_millis(300), any_method: false }
    }

    /// No retries at all.
    pub const fn none() -> Self {
        Self { max_retries: 0, ..Self::new() }
    }

    /// Sets the number of retries after the first attempt.
    #[must_use]
    pub const fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = retries;
        self
    }

    /// Sets the longest single wait, even if the server asks for more.
    #[must_use]
    pub const fn max_wait(mut self, wait: Duration) -> Self {
        self.max_wait = wait;
        self
    }

    /// Sets the first wait after a failure that does not say when to retry.
    #[must_use]
    pub const fn backoff(mut self, wait: Duration) -> Self {
        self.backoff = wait;
        self
    }

    /// Sets whether to retry any method, even if the request may have been executed: for a `POST` that is safe to repeat.
    #[must_use]
    pub const fn any_method(mut self, any: bool) -> Self {
        self.any_method = any;
        self
    }
}

impl Default for RetryOptions {
    fn default() -> Self {
        Self::new()
    }
}

/// The options of a call.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CallOptions {
    /// The timeout of the whole call, including waits and retries.
    pub(crate) timeout: Option<Duration>,
    /// The timeout of one attempt.
    pub(crate) attempt_timeout: Option<Duration>,
    /// When and how often the call is retried.
    pub(crate) retry: RetryOptions,
    /// Whether a value of an unexpected type is an error.
    pub(crate) strict: bool,
    /// Whether the call is paced under the rate limits.
    pub(crate) governed: bool,
    /// The largest response body in bytes.
    pub(crate) max_response_bytes: usize,
}

impl Default for CallOptions {
    fn default() -> Self {
        Self {
            timeout: None,
            attempt_timeout: Some(Duration::from_secs(60)),
            retry: RetryOptions::new(),
            strict: false,
            governed: true,
            max_response_bytes: Attempt::DEFAULT_MAX_RESPONSE_BYTES,
        }
    }
}
