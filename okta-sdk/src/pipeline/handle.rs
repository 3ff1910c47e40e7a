//! The client handle: everything that sending a request needs.

use std::fmt;
use std::sync::Arc;

use http::{HeaderMap, HeaderValue};

use super::{Authenticator, CallOptions, Governor, ResetClock, RetryPolicy};
use crate::Error;
use crate::facts::{Gateway, OrgUrl, resolve};
use crate::transport::Transport;

/// A client of an Okta org.
///
/// Cheap to clone: clones share connections, tokens and the state of rate limits. Its calls are grouped by the spec's tags: `okta.user()`,
/// `okta.group()`, ...
#[derive(Clone)]
pub struct Okta(Arc<Inner>);

#[derive(Clone)]
pub(crate) struct Inner {
    pub(crate) org_url: OrgUrl,
    /// Where requests go instead of the org itself.
    pub(crate) gateway: Option<Gateway>,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) authenticator: Arc<dyn Authenticator>,
    pub(crate) governor: Arc<dyn Governor>,
    pub(crate) retry_policy: Arc<dyn RetryPolicy>,
    pub(crate) reset_clock: Arc<ResetClock>,
    pub(crate) user_agent: HeaderValue,
    pub(crate) headers: HeaderMap,
    pub(crate) options: CallOptions,
}

impl Okta {
    /// The org's URL.
    pub fn org_url(&self) -> &OrgUrl {
        &self.0.org_url
    }

    pub(crate) fn from_inner(inner: Inner) -> Self {
        Self(Arc::new(inner))
    }

    /// A copy of the client with some parts replaced.
    #[cfg(feature = "oauth")]
    pub(crate) fn with(&self, change: impl FnOnce(&mut Inner)) -> Self {
        let mut inner = Inner::clone(&self.0);
        change(&mut inner);
        Self::from_inner(inner)
    }

    /// The URL that a path and query within the org is sent to.
    pub(crate) fn uri(&self, target: &str) -> Result<http::Uri, Error> {
        let url = match &self.0.gateway {
            Some(gateway) => format!("{gateway}{target}"),
            None => format!("{}{target}", self.0.org_url),
        };
        url.parse().map_err(|error| Error::invalid_argument("path", format!("cannot be part of a URL: {error}")))
    }

    /// The path and query within the org that a link leads to, or the reason why it cannot be followed.
    pub(crate) fn resolve(&self, link: &str, found_at: &str) -> Result<String, String> {
        resolve(link, found_at, &self.0.org_url, self.0.gateway.as_ref())
    }

    pub(crate) fn transport(&self) -> &Arc<dyn Transport> {
        &self.0.transport
    }

    /// What authenticates requests; `authenticator` is the name of a tag.
    pub(crate) fn auth(&self) -> &dyn Authenticator {
        &*self.0.authenticator
    }

    pub(crate) fn governor(&self) -> &dyn Governor {
        &*self.0.governor
    }

    pub(crate) fn retry_policy(&self) -> &dyn RetryPolicy {
        &*self.0.retry_policy
    }

    /// The clock that determines when rate limits are reset.
    pub(crate) fn reset_clock(&self) -> &ResetClock {
        &self.0.reset_clock
    }

    pub(crate) fn user_agent(&self) -> &HeaderValue {
        &self.0.user_agent
    }

    /// Headers that are sent with every request.
    pub(crate) fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    pub(crate) fn options(&self) -> CallOptions {
        self.0.options
    }
}

/// Shows no credentials.
impl fmt::Debug for Okta {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Okta").field("org_url", &self.0.org_url).field("options", &self.0.options).finish_non_exhaustive()
    }
}
