//! The settings of the connection: the org's URL, the `User-Agent` header, the proxy, the HTTPS check.

use super::keys::Setting;
use super::settings::{Found, Origin, Settings};
use crate::Error;
use crate::facts::OrgUrl;
#[cfg(feature = "reqwest")]
use crate::transport::Proxy;

impl Settings {
    /// What to add to the `User-Agent` header.
    pub(crate) fn user_agent(&self) -> Result<Option<&str>, Error> {
        match self.get(Setting::UserAgent) {
            Some(found) if !found.text().chars().all(|char| matches!(char, ' '..='~')) => {
                Err(found.wrong("has characters that cannot be sent in a header; use plain ASCII"))
            }
            found => Ok(found.map(Found::text)),
        }
    }

    /// The proxy.
    #[cfg(feature = "reqwest")]
    pub(crate) fn proxy(&self) -> Result<Option<Proxy>, Error> {
        let port = self.number::<u16>(Setting::ProxyPort, 1..=u16::MAX)?;
        let (username, password) = (self.get(Setting::ProxyUsername), self.get(Setting::ProxyPassword));
        let Some(host) = self.get(Setting::ProxyHost) else {
            if let Some(stray) = self.get(Setting::ProxyPort).or(username).or(password) {
                return Err(stray.wrong(&format!("is set, but the proxy has no host; {}", Setting::ProxyHost.help())));
            }
            return Ok(None);
        };
        // A project's file could send the password of the home directory's anywhere.
        if let (Origin::File { path: of_host, .. }, Some(password)) = (&host.origin, password)
            && let Origin::File { path, .. } = &password.origin
            && path != of_host
        {
            let reason = format!("is not sent to a proxy that only {} names; {}", host.origin, Setting::ProxyHost.help_in_environment());
            return Err(password.wrong(&reason));
        }
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

    /// Whether the HTTPS check is disabled. Only the environment can do that, because a file may come with another project.
    pub(crate) fn is_https_check_off(&self) -> Result<bool, Error> {
        // An invalid value in a file is an error all the same.
        self.flag(Setting::DisableHttpsCheck)?;
        if let Some(ignored) = self.https_check_in_file() {
            tracing::warn!(target: "okta_sdk", "{ignored} has no effect: only code and the environment can disable the HTTPS check");
            return Ok(false);
        }
        Ok(self.flag(Setting::DisableHttpsCheck)? == Some(true))
    }

    /// The setting in a file that would disable the HTTPS check.
    fn https_check_in_file(&self) -> Option<&Origin> {
        let is_off = self.flag(Setting::DisableHttpsCheck).ok().flatten() == Some(true);
        self.get(Setting::DisableHttpsCheck).map(|found| &found.origin).filter(|origin| is_off && matches!(origin, Origin::File { .. }))
    }

    /// The org's URL.
    pub(crate) fn org_url(&self, allow_http: bool) -> Result<OrgUrl, Error> {
        let parse = if allow_http { OrgUrl::parse_for_tests } else { OrgUrl::parse };
        match self.get(Setting::OrgUrl) {
            Some(found) => parse(found.text()).map_err(|error| {
                let error = found.located(&error.into());
                match self.https_check_in_file() {
                    Some(ignored) if found.text().starts_with("http://") => Error::configuration(format!(
                        "{error}; {ignored} has no effect: only code and the environment (`OKTA_TESTING_DISABLEHTTPSCHECK`) can switch the \
                         HTTPS check off"
                    )),
                    _ => error,
                }
            }),
            None if self.asked => {
                // The message about the missing URL, with the places that could set it.
                let error = parse("").err().map_or_else(String::new, |error| error.to_string());
                Err(Error::configuration(format!(
                    "{error}; then {}, or call `OktaBuilder::org_url`{}",
                    Setting::OrgUrl.help(),
                    self.looked()
                )))
            }
            None => Ok(parse("")?),
        }
    }

    /// The files that were read, and their unused settings.
    pub(super) fn looked(&self) -> String {
        let mut text = String::new();
        for reason in &self.withheld {
            text.push_str("; ");
            text.push_str(reason);
        }
        if !self.files.is_empty() {
            let files: Vec<_> = self.files.iter().map(|file| file.display().to_string()).collect();
            text.push_str(&format!(" (files read: {}", files.join(", ")));
            if !self.without_effect.is_empty() {
                text.push_str(&format!("; ignored there: {}", self.without_effect.join(", ")));
            }
            text.push(')');
        }
        text
    }
}

/// The URL of a proxy from its host, with or without a scheme.
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
        Some(_) if has_port => return Err(host.wrong("contains a port, and the port is set as well; set it once")),
        Some(port) => format!("{scheme}://{name}:{port}"),
        None => format!("{scheme}://{name}"),
    })
}
