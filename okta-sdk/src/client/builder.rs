//! Configures a client in code.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderValue};

use super::Okta;
use crate::Error;
use crate::auth::BearerToken;
#[cfg(feature = "oauth")]
use crate::auth::OAuth;
use crate::config::Settings;
use crate::facts::{Gateway, OrgUrl};
use crate::model::Secret;
use crate::pipeline::{
    ApiToken, Authenticator, Backoff, CallOptions, Governor, Inner, Limiter, NoCredentials, NoGovernor, ResetClock, RetryOptions,
    RetryPolicy, checked_header,
};
use crate::transport::Transport;
#[cfg(feature = "reqwest")]
use crate::transport::{Proxy, ReqwestTransport, ReqwestTransportBuilder};

/// Configures a client. Create one with [`Okta::builder`].
///
/// ```
/// # fn main() -> Result<(), okta_sdk::Error> {
/// # #[cfg(feature = "reqwest")] {
/// use std::time::Duration;
/// use okta_sdk::Okta;
///
/// let okta = Okta::builder()
///     .org_url("https://example.okta.com")
///     .token("00a1b2c3")
///     .timeout(Duration::from_secs(120))
///     .build()?;
/// # }
/// # Ok(())
/// # }
/// ```
#[must_use = "a builder does nothing until `build` is called"]
#[derive(Default)]
pub struct OktaBuilder {
    org_url: Option<String>,
    gateway: Option<String>,
    allow_http: bool,
    credentials: Credentials,
    transport: Option<Arc<dyn Transport>>,
    #[cfg(feature = "reqwest")]
    http: ReqwestTransportBuilder,
    governor: Option<Arc<dyn Governor>>,
    is_ungoverned: bool,
    max_capacity_percent: Option<u8>,
    retry_policy: Option<Arc<dyn RetryPolicy>>,
    user_agent_extra: Option<String>,
    headers: HeaderMap,
    options: CallOptions,
    /// Settings from the environment and files, which code overrides.
    settings: Settings,
    /// The first invalid setting.
    problem: Option<Error>,
}

#[derive(Default)]
enum Credentials {
    #[default]
    Missing,
    None,
    Token(Secret),
    Other(Arc<dyn Authenticator>),
}

impl OktaBuilder {
    /// Sets the org's URL, for example `https://example.okta.com`. Required.
    pub fn org_url(mut self, url: impl Into<String>) -> Self {
        self.org_url = Some(url.into());
        self
    }

    /// Sends requests to an API gateway in front of the org, `https://gateway.example.com/okta`, instead of the org itself.
    ///
    /// The org's own paths are below the path of the gateway's URL: `/api/v1/users` is sent to `/okta/api/v1/users`. Links in responses may
    /// name the gateway or the org behind it ([`org_url`](Self::org_url)); both are followed through the gateway. Credentials go to the
    /// gateway only.
    pub fn gateway(mut self, url: impl Into<String>) -> Self {
        self.gateway = Some(url.into());
        self
    }

    /// Authenticates with an API token (SSWS).
    pub fn token(mut self, token: impl Into<Secret>) -> Self {
        self.credentials = Credentials::Token(token.into());
        self
    }

    /// Authenticates with an access token that you obtained yourself. It is sent unchanged and never renewed.
    pub fn bearer(self, token: impl Into<Secret>) -> Self {
        match BearerToken::new(&token.into()) {
            Ok(bearer) => self.authenticator(Arc::new(bearer)),
            Err(error) => self.fail(error),
        }
    }

    /// Authenticates with OAuth 2.0: the SDK requests access tokens, caches them and renews them before they expire.
    #[cfg(feature = "oauth")]
    pub fn oauth(self, oauth: OAuth) -> Self {
        match oauth.authenticator() {
            Ok(authenticator) => self.authenticator(authenticator),
            Err(error) => self.fail(error),
        }
    }

    /// Sends no credentials, for transports that add their own and servers that need none.
    pub fn without_credentials(mut self) -> Self {
        self.credentials = Credentials::None;
        self
    }

    /// Adds the settings from the environment and files.
    pub(super) fn settings(mut self, settings: Settings) -> Self {
        self.settings = settings;
        self
    }

    /// Records why `build` must fail; the first reason counts.
    fn fail(mut self, problem: Error) -> Self {
        self.problem.get_or_insert(problem);
        self
    }

    pub(crate) fn authenticator(mut self, authenticator: Arc<dyn Authenticator>) -> Self {
        self.credentials = Credentials::Other(authenticator);
        self
    }

    #[cfg(test)]
    pub(crate) fn governor(mut self, governor: Arc<dyn Governor>) -> Self {
        self.governor = Some(governor);
        self
    }

    #[cfg(test)]
    pub(crate) fn retry_policy(mut self, policy: Arc<dyn RetryPolicy>) -> Self {
        self.retry_policy = Some(policy);
        self
    }

    /// Sends requests through your own transport: a test double, middleware or another HTTP client.
    ///
    /// Settings of the default transport (connect timeout, proxy, root certificates) then have no effect.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Sends requests through your own `reqwest` client. Disable its redirects: the SDK never follows one, but cannot stop the client from doing so.
    #[cfg(feature = "reqwest")]
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.transport = Some(Arc::new(ReqwestTransport::from_client(client)));
        self
    }

    /// Sets the connect timeout. 30 seconds by default.
    #[cfg(feature = "reqwest")]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.http = self.http.connect_timeout(timeout);
        self
    }

    /// Sends requests through a proxy. By default, the environment variables `HTTPS_PROXY` and `NO_PROXY` set it.
    #[cfg(feature = "reqwest")]
    pub fn proxy(mut self, proxy: Proxy) -> Self {
        self.http = self.http.proxy(proxy);
        self
    }

    /// Uses no proxy, even if the environment names one.
    #[cfg(feature = "reqwest")]
    pub fn no_proxy(mut self) -> Self {
        self.http = self.http.no_proxy();
        self
    }

    /// Trusts additional root certificates (PEM) besides the platform's.
    #[cfg(feature = "reqwest")]
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.http = self.http.root_certificates(pem);
        self
    }

    /// Appends a token to the `User-Agent`, for example `my-app/1.2`.
    pub fn user_agent_extra(mut self, text: impl Into<String>) -> Self {
        self.user_agent_extra = Some(text.into());
        self
    }

    /// Sends a header with every request.
    pub fn header(mut self, name: &str, value: impl AsRef<str>) -> Self {
        match checked_header(name, value.as_ref()) {
            Ok((name, value)) => {
                self.headers.insert(name, value);
            }
            Err(reason) => {
                self.problem.get_or_insert(Error::configuration(format!("the header `{name}` {reason}")));
            }
        }
        self
    }

    /// Sets the timeout of a whole call, including waits and retries. Zero, the default, means no limit.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = (!timeout.is_zero()).then_some(timeout);
        self
    }

    /// Sets the timeout of one attempt, from connecting to the end of the response. 60 seconds by default; zero means no limit.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.options.attempt_timeout = (!timeout.is_zero()).then_some(timeout);
        self
    }

    /// Sets when and how often calls are retried. By default, up to twice; see [`RetryOptions`].
    pub fn retry(mut self, retry: RetryOptions) -> Self {
        self.options.retry = retry;
        self
    }

    /// Enables client-side pacing, so that concurrent calls stay under the org's rate limits. On by default.
    ///
    /// The limits are learned from response headers, per operation or per group of operations that share a limit. The first half of a limit
    /// is used as fast as requests come; the second half is spread over the rest of its minute. Requests wait in order of arrival. All
    /// clones of a client share one queue; other clients and programs show up as a smaller remaining count.
    ///
    /// Pacing costs nothing until a limit is half used, except at the start: until the first response of an operation reports how much is
    /// left, its other requests wait. Without pacing, many concurrent calls hit the limit together, and each of them waits for the reset and
    /// uses up its retries.
    pub fn rate_limit_governor(mut self, on: bool) -> Self {
        self.is_ungoverned = !on;
        self
    }

    /// Sets the share of each rate limit that this client may use, in percent from 1 to 100 (the default). The rest is left to others: when
    /// this client and others together have used that share, its requests wait for the reset.
    pub fn max_capacity_percent(mut self, percent: u8) -> Self {
        if (1..=100).contains(&percent) {
            self.max_capacity_percent = Some(percent);
        } else {
            let message = format!("the capacity is {percent} percent; it must be from 1 to 100 (100 uses the full limits)");
            self.problem.get_or_insert(Error::configuration(message));
        }
        self
    }

    /// Sets the largest response body, in bytes after decompression. 64 MiB by default; a larger one is an error.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.options.max_response_bytes = bytes;
        self
    }

    /// Makes a value of an unexpected type an error. By default it is kept and sent back unchanged.
    pub fn strict(mut self, strict: bool) -> Self {
        self.options.strict = strict;
        self
    }

    /// Allows plain `http` and any host, for test servers on the same machine. Never use it elsewhere: credentials are sent unencrypted.
    pub fn allow_http_for_tests(mut self, allow: bool) -> Self {
        self.allow_http = allow;
        self
    }

    /// Creates the client. No request is sent.
    ///
    /// # Errors
    ///
    /// A setting is missing or invalid. The message says which one, and how to fix it.
    pub fn build(self) -> Result<Okta, Error> {
        if let Some(problem) = self.problem {
            return Err(problem);
        }
        let org_url = match &self.org_url {
            None => self.settings.org_url(self.allow_http)?,
            Some(url) => {
                let parsed = if self.allow_http { OrgUrl::parse_for_tests(url) } else { OrgUrl::parse(url) };
                parsed.map_err(|error| self.settings.in_code("org_url", error.into()))?
            }
        };
        let gateway = match &self.gateway {
            Some(url) => Some(Gateway::parse(url, self.allow_http).map_err(|error| self.settings.in_code("gateway", error.into()))?),
            None => {
                let in_code = self.org_url.is_some() || !matches!(self.credentials, Credentials::Missing);
                self.settings.gateway(self.allow_http, in_code)?
            }
        };
        let authenticator: Arc<dyn Authenticator> = match self.credentials {
            Credentials::Token(token) => Arc::new(ApiToken::new(&token).map_err(|error| self.settings.in_code("token", error))?),
            Credentials::Other(authenticator) => authenticator,
            Credentials::None => Arc::new(NoCredentials),
            Credentials::Missing => self.settings.for_org(&org_url, self.org_url.is_some()).authenticator()?,
        };
        let transport = match self.transport {
            Some(transport) => transport,
            #[cfg(feature = "reqwest")]
            None => Arc::new(self.http.build()?),
            #[cfg(not(feature = "reqwest"))]
            None => return Err(Error::configuration("there is no transport; set one, or enable the feature `reqwest`")),
        };
        let reset_clock = Arc::new(ResetClock::new());
        Ok(Okta::from_inner(Inner {
            org_url,
            gateway,
            transport,
            authenticator,
            governor: match self.governor {
                Some(governor) => governor,
                None if self.is_ungoverned => Arc::new(NoGovernor),
                None => Arc::new(Limiter::new(self.max_capacity_percent.unwrap_or(100), reset_clock.clone())),
            },
            retry_policy: self.retry_policy.unwrap_or_else(|| Arc::new(Backoff::new())),
            reset_clock,
            user_agent: user_agent(self.user_agent_extra.as_deref())?,
            headers: self.headers,
            options: self.options,
        }))
    }
}

/// Okta's format: `okta-sdk-rust/0.1.0 rust/1.88 linux/x86_64`. The Rust version is the SDK's minimum, because a program does not know which compiler
/// built it.
fn user_agent(extra: Option<&str>) -> Result<HeaderValue, Error> {
    let (os, arch) = (std::env::consts::OS, std::env::consts::ARCH);
    let mut text = format!("okta-sdk-rust/{} rust/{} {os}/{arch}", env!("CARGO_PKG_VERSION"), env!("CARGO_PKG_RUST_VERSION"));
    if let Some(extra) = extra.map(str::trim).filter(|extra| !extra.is_empty()) {
        text.push(' ');
        text.push_str(extra);
    }
    text.parse().map_err(|_| Error::configuration("the text for the User-Agent has characters that are not allowed in a header"))
}

/// Shows no credential.
impl fmt::Debug for OktaBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let credentials = match &self.credentials {
            Credentials::Missing => "missing",
            Credentials::None => "none",
            Credentials::Token(_) => "API token",
            Credentials::Other(_) => "other",
        };
        f.debug_struct("OktaBuilder")
            .field("org_url", &self.org_url.is_some())
            .field("credentials", &credentials)
            .field("options", &self.options)
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}
