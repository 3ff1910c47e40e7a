//! What a client sets for all calls and a call for itself.

use std::time::Duration;

use crate::transport::Attempt;

/// When a call is tried again, and how often.
///
/// The wait after a 429 is what Okta's headers ask for. 503, 504 and connections that fail are tried again only where the method is
/// idempotent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RetryOptions {
    /// How often a call is tried again after the first try; 0 switches it off. 2 by default.
    pub max_retries: u32,
    /// The longest that one wait may take; a server that asks for more gets the call given up. 65 seconds by default: Okta's limits
    /// are per minute.
    pub max_wait: Duration,
}

impl RetryOptions {
    /// The defaults.
    pub const fn new() -> Self {
        Self { max_retries: 2, max_wait: Duration::from_secs(65) }
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

    /// Sets the longest that one wait may take.
    #[must_use]
    pub const fn max_wait(mut self, wait: Duration) -> Self {
        self.max_wait = wait;
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
            max_response_bytes: Attempt::DEFAULT_MAX_RESPONSE_BYTES,
        }
    }
}
