//! Clients configured from the environment and files.

use super::{Okta, OktaBuilder};
use crate::Error;
use crate::config::{Setting, Settings, Sources};
use crate::pipeline::RetryOptions;

impl Okta {
    /// Creates a client from the environment and files: `OKTA_CLIENT_ORGURL`, `OKTA_CLIENT_TOKEN`, `~/.okta/okta.yaml`, …;
    /// [`config`](crate::config) lists all of them.
    ///
    /// # Errors
    ///
    /// A setting is missing or invalid. The message says which one, where, and how to fix it.
    #[cfg(feature = "reqwest")]
    pub fn from_env() -> Result<Self, Error> {
        OktaBuilder::from_env()?.build()
    }
}

impl OktaBuilder {
    /// Starts with the settings in the process's environment and files; see [`config`](crate::config). Code overrides them.
    ///
    /// # Errors
    ///
    /// A file cannot be read, or a setting is invalid. Missing settings are reported by [`build`](OktaBuilder::build).
    pub fn from_env() -> Result<Self, Error> {
        Self::from_sources(&Sources::system())
    }

    /// Starts with the settings in one file and in the environment, which overrides the file. Other files are not read.
    ///
    /// # Errors
    ///
    /// The file cannot be read, or a setting is invalid.
    #[cfg(feature = "config-file")]
    pub fn from_file(path: impl Into<std::path::PathBuf>) -> Result<Self, Error> {
        Self::from_sources(&Sources::system().file(path))
    }

    /// Starts with the settings in the given sources. Code overrides them.
    ///
    /// # Errors
    ///
    /// A file cannot be read, or a setting is invalid.
    pub fn from_sources(sources: &Sources) -> Result<Self, Error> {
        let settings = sources.read()?;
        let builder = settings.apply(Self::default())?;
        Ok(builder.settings(settings))
    }
}

impl Settings {
    /// Applies all settings except the URL and the credentials. Those count only if code does not set them, so `build` reads them.
    fn apply(&self, mut builder: OktaBuilder) -> Result<OktaBuilder, Error> {
        if let Some(timeout) = self.seconds(Setting::RequestTimeout)? {
            builder = builder.timeout(timeout);
        }
        let mut retry = RetryOptions::new();
        if let Some(retries) = self.number(Setting::MaxRetries, 0..=u32::MAX)? {
            retry = retry.max_retries(retries);
        }
        if let Some(wait) = self.seconds(Setting::MaxBackoff)? {
            retry = retry.max_wait(wait);
        }
        builder = builder.retry(retry);
        if let Some(on) = self.flag(Setting::GovernorEnabled)? {
            builder = builder.rate_limit_governor(on);
        }
        if let Some(percent) = self.number(Setting::MaxCapacityPercent, 1..=100)? {
            builder = builder.max_capacity_percent(percent);
        }
        if let Some(text) = self.user_agent()? {
            builder = builder.user_agent_extra(text);
        }
        if self.is_https_check_off()? {
            tracing::warn!(target: "okta_sdk", "the HTTPS check is disabled: credentials may be sent unencrypted");
            builder = builder.allow_http_for_tests(true);
        }
        let connect_timeout = self.seconds(Setting::ConnectionTimeout)?;
        self.apply_to_transport(builder, connect_timeout)
    }

    #[cfg(not(feature = "reqwest"))]
    fn apply_to_transport(&self, builder: OktaBuilder, _: Option<std::time::Duration>) -> Result<OktaBuilder, Error> {
        if self.is_set(Setting::ProxyHost) {
            tracing::warn!(target: "okta_sdk", "the proxy setting has no effect without the feature `reqwest`: configure the proxy in your own transport");
        }
        Ok(builder)
    }

    #[cfg(feature = "reqwest")]
    fn apply_to_transport(&self, mut builder: OktaBuilder, timeout: Option<std::time::Duration>) -> Result<OktaBuilder, Error> {
        if let Some(timeout) = timeout {
            builder = builder.connect_timeout(timeout);
        }
        Ok(match self.proxy()? {
            Some(proxy) => builder.proxy(proxy),
            None => builder,
        })
    }
}
