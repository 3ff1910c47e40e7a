//! What settings say about the org's URL and the proxy.

use super::keys::Setting;
#[cfg(feature = "reqwest")]
use super::settings::Found;
use super::settings::Settings;
use crate::Error;
use crate::facts::OrgUrl;
#[cfg(feature = "reqwest")]
use crate::transport::Proxy;

impl Settings {
    #[cfg(feature = "reqwest")]
    /// The proxy.
    pub(crate) fn proxy(&self) -> Result<Option<Proxy>, Error> {
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
            Some(found) => parse(found.text()).map_err(|error| found.located(&error.into())),
            None if self.asked => {
                // The message of the URL that is missing, with what could have had it.
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
