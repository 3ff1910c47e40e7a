//! What settings do to a client.

use super::keys::Setting;
#[cfg(feature = "reqwest")]
use super::settings::Found;
use super::settings::Settings;
use super::sources::Sources;
use crate::call::RetryOptions;
#[cfg(feature = "reqwest")]
use crate::transport::Proxy;
use crate::{Error, Okta, OktaBuilder, OrgUrl};

impl Okta {
    /// A client that is configured by the environment and files: `OKTA_CLIENT_ORGURL`, `OKTA_CLIENT_TOKEN`, `~/.okta/okta.yaml`, …; see
    /// [`config`](crate::config) for all of them.
    ///
    /// # Errors
    ///
    /// Something is missing or wrong. The message says what, where, and how to mend it.
    #[cfg(feature = "reqwest")]
    pub fn from_env() -> Result<Self, Error> {
        OktaBuilder::from_env()?.build()
    }
}

impl OktaBuilder {
    /// Begins with what the environment and files of the process say: see [`config`](crate::config). What is set in code counts over it.
    ///
    /// # Errors
    ///
    /// A file cannot be read, or a setting is not what it should be. What is missing is an error only of [`build`](OktaBuilder::build).
    pub fn from_env() -> Result<Self, Error> {
        Self::from_sources(&Sources::system())
    }

    /// Begins with what a file and, over it, the environment say. Other files are not read.
    ///
    /// # Errors
    ///
    /// The file cannot be read, or a setting is not what it should be.
    #[cfg(feature = "config-file")]
    pub fn from_file(path: impl Into<std::path::PathBuf>) -> Result<Self, Error> {
        Self::from_sources(&Sources::system().file(path))
    }

    /// Begins with what sources say. What is set in code counts over it.
    ///
    /// # Errors
    ///
    /// A file cannot be read, or a setting is not what it should be.
    pub fn from_sources(sources: &Sources) -> Result<Self, Error> {
        let settings = sources.read()?;
        let builder = settings.apply(Self::default())?;
        Ok(builder.settings(settings))
    }
}

impl Settings {
    /// Sets everything but the URL and the credentials. Those count only if code sets no others, so a client looks at them when it is made.
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
        if let Some(text) = self.get(Setting::UserAgent) {
            if !text.text().chars().all(|char| matches!(char, ' '..='~')) {
                return Err(text.wrong("has characters that cannot be sent in a header; use plain ASCII"));
            }
            builder = builder.user_agent_extra(text.text());
        }
        if self.flag(Setting::DisableHttpsCheck)? == Some(true) {
            tracing::warn!(target: "okta_sdk", "the HTTPS check is switched off: credentials may be sent in the clear");
            builder = builder.allow_http_for_tests(true);
        }
        let connect_timeout = self.seconds(Setting::ConnectionTimeout)?;
        self.apply_to_transport(builder, connect_timeout)
    }

    #[cfg(not(feature = "reqwest"))]
    fn apply_to_transport(&self, builder: OktaBuilder, _: Option<std::time::Duration>) -> Result<OktaBuilder, Error> {
        if self.get(Setting::ProxyHost).is_some() {
            tracing::warn!(target: "okta_sdk", "the proxy has no effect: without the feature `reqwest`, the transport is one's own");
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

    #[cfg(feature = "reqwest")]
    fn proxy(&self) -> Result<Option<Proxy>, Error> {
        let port = self.number::<u16>(Setting::ProxyPort, 1..=u16::MAX)?;
        let (username, password) = (self.get(Setting::ProxyUsername), self.get(Setting::ProxyPassword));
        let Some(host) = self.get(Setting::ProxyHost) else {
            if let Some(stray) = self.get(Setting::ProxyPort).or(username).or(password) {
                return Err(stray.wrong(&format!("is set, but the proxy has no host; {}", Setting::ProxyHost.help())));
            }
            return Ok(None);
        };
        let mut proxy = Proxy::new(proxy_url(host, port)?);
        match (username, password) {
            (Some(username), Some(password)) => proxy = proxy.basic_auth(username.text(), password.text.clone()),
            (None, None) => {}
            (Some(lone), None) => {
                return Err(lone.wrong(&format!("is set, but the proxy has no password; {}", Setting::ProxyPassword.help())));
            }
            (None, Some(lone)) => {
                return Err(lone.wrong(&format!("is set, but the proxy has no user name; {}", Setting::ProxyUsername.help())));
            }
        }
        Ok(Some(proxy))
    }

    /// The org's URL.
    pub(crate) fn org_url(&self, allow_http: bool) -> Result<OrgUrl, Error> {
        let parse = if allow_http { OrgUrl::parse_for_tests } else { OrgUrl::parse };
        match self.get(Setting::OrgUrl) {
            Some(found) => parse(found.text()).map_err(|error| found.located(&error)),
            None if self.asked => {
                // The message of the URL that is missing, with what could have had it.
                let error = parse("").err().map_or_else(String::new, |error| error.to_string());
                Err(Error::configuration(format!(
                    "{error}; then {}, or call `OktaBuilder::org_url`{}",
                    Setting::OrgUrl.help(),
                    self.looked()
                )))
            }
            None => parse(""),
        }
    }

    /// Which files were read.
    pub(super) fn looked(&self) -> String {
        if self.files.is_empty() {
            return String::new();
        }
        let files: Vec<_> = self.files.iter().map(|file| file.display().to_string()).collect();
        format!(" (files read: {})", files.join(", "))
    }
}

/// The URL of a proxy that is given by its host, with or without a scheme.
#[cfg(feature = "reqwest")]
fn proxy_url(host: &Found, port: Option<u16>) -> Result<String, Error> {
    let text = host.text().trim_end_matches('/');
    let (scheme, name) = text.split_once("://").unwrap_or(("http", text));
    if name.is_empty() || name.contains(['@', '/', '?', '#', ' ', '{', '}']) {
        return Err(host.wrong("must be a host, `proxy.example.com`, without user name and path"));
    }
    let name = if name.matches(':').count() > 1 && !name.starts_with('[') { format!("[{name}]") } else { name.to_owned() };
    let has_port = name.rsplit_once(':').is_some_and(|(_, port)| !port.contains(']'));
    Ok(match port {
        Some(_) if has_port => return Err(host.wrong("has a port in it, and the port is set as well; set it once")),
        Some(port) => format!("{scheme}://{name}:{port}"),
        None => format!("{scheme}://{name}"),
    })
}
