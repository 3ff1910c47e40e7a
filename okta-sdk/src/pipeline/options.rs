//! What a client sets for all calls and a call for itself.

use std::time::Duration;

use crate::transport::Attempt;

/// When a call is tried again, and how often.
///
/// - After a 429 that is about the org's rate limit (`E0000047`, or no code) every call is tried again, for it was refused before it was run. The wait is what Okta's headers ask for: until the limit's
///   reset by the server's own clock, and a second more. Where too many requests were under way at once it is milliseconds.
/// - After a connection that could not be made every call is tried again, for the server has seen nothing of it.
/// - After a 500, 502, 503 or 504, a connection that breaks and a try that takes too long, calls are tried again only if running them twice does
///   no harm: `GET`, `HEAD`, `PUT` and `DELETE`, but not the `DELETE` of a user, which deactivates at first and deletes when it is repeated.
///   A `DELETE` whose first try was run after all answers not-found.
///
/// A call fails rather than waits beyond its [`timeout`](crate::call::Call::timeout). A retry sends the same bytes.
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
    /// How often a call is tried again after the first try; 0 switches it off. 2 by default.
    pub max_retries: u32,
    /// The longest that one wait takes, whatever the server asks for. 65 seconds by default: Okta's limits are per minute. Waiting for a turn
    /// under the rate limit governor is no retry; the call's timeout bounds both.
    pub max_wait: Duration,
    /// The first wait after a failure that says nothing about when it will be over. It doubles with each retry. 300 milliseconds by default.
    pub backoff: Duration,
    /// Whether every method is tried again after failures that leave open whether the request was run. Off by default.
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

    /// Sets how often a call is tried again after the first try.
    #[must_use]
    pub const fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = retries;
        self
    }

    /// Sets the longest that one wait takes, whatever the server asks for.
    #[must_use]
    pub const fn max_wait(mut self, wait: Duration) -> Self {
        self.max_wait = wait;
        self
    }

    /// Sets the first wait after a failure that says nothing about when it will be over.
    #[must_use]
    pub const fn backoff(mut self, wait: Duration) -> Self {
        self.backoff = wait;
        self
    }

    /// Sets whether every method is tried again after failures that leave open whether the request was run: for a `POST` whose repetition
    /// does no harm.
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

/// What holds for a call.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CallOptions {
    /// How long the call as a whole may take, waits and retries included.
    pub(crate) timeout: Option<Duration>,
    /// How long one try may take.
    pub(crate) attempt_timeout: Option<Duration>,
    /// When it is tried again.
    pub(crate) retry: RetryOptions,
    /// Whether a value of an unexpected type is an error.
    pub(crate) strict: bool,
    /// Whether it waits for its turn under the rate limits.
    pub(crate) governed: bool,
    /// How many bytes of body are read.
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
