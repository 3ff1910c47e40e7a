//! The org's URL.

#[cfg(test)]
mod tests;

use std::fmt;

use http::Uri;
use http::uri::Scheme;

/// The domains of Okta's admin consoles. The API's host has the same name without `-admin`.
const ADMIN_DOMAINS: [&str; 7] = [
    "-admin.okta.com",
    "-admin.oktapreview.com",
    "-admin.okta-emea.com",
    "-admin.okta-gov.com",
    "-admin.okta.mil",
    "-admin.okta-miltest.com",
    "-admin.trex-govcloud.com",
];

const HELP: &str = "copy your org's URL from the Okta Admin Console: click your name at the top right";

/// The URL of an Okta org, `https://example.okta.com`: a scheme, a host and at most a port. Credentials are sent to this origin only.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct OrgUrl {
    origin: Box<str>,
    host_start: usize,
}

impl OrgUrl {
    /// Parses an org's URL.
    ///
    /// # Errors
    ///
    /// The string is not the URL of an org: it is not an `https` URL, has user information, a path or a query, or is an admin console's URL
    /// or a placeholder. The message says what was found and how to fix it.
    pub fn parse(text: &str) -> Result<Self, InvalidOrgUrl> {
        Self::check(text, false)
    }

    /// Parses the URL of a test server: allows `http`, and does not apply Okta's naming rules.
    ///
    /// # Errors
    ///
    /// The string is not a URL with a scheme, a host and at most a port.
    pub fn parse_for_tests(text: &str) -> Result<Self, InvalidOrgUrl> {
        Self::check(text, true)
    }

    fn check(text: &str, for_tests: bool) -> Result<Self, InvalidOrgUrl> {
        let text = text.trim();
        let wrong = |problem: &str| Err(InvalidOrgUrl(format!("the org URL {problem}; {HELP}").into()));
        if text.is_empty() {
            return wrong("is missing");
        }
        if text.contains(['{', '}', '<', '>']) {
            return wrong("is a placeholder");
        }
        if text.matches("://").count() > 1 {
            return wrong("contains \"://\" twice");
        }
        let Ok(uri) = text.parse::<Uri>() else { return wrong("is not a URL") };
        let Some(scheme) = uri.scheme() else { return wrong("has no scheme: it must begin with https://") };
        if !(*scheme == Scheme::HTTPS || for_tests && *scheme == Scheme::HTTP) {
            return wrong("must begin with https://: a token must not be sent unencrypted");
        }
        let Some(authority) = uri.authority() else { return wrong("has no host") };
        if authority.as_str().contains('@') {
            return wrong("contains a user name or password");
        }
        if uri.path() != "/" || uri.query().is_some() || text.contains(['?', '#']) {
            return wrong("has a path, a query or a fragment: it must consist only of https:// and the host");
        }
        let host = authority.host().trim_end_matches('.').to_ascii_lowercase();
        if host.is_empty() {
            return wrong("has no host");
        }
        if authority.port().is_some_and(|port| port.as_u16() == 0) || authority.as_str().ends_with(':') {
            return wrong("has an invalid port");
        }
        if !for_tests {
            if let Some(domain) = ADMIN_DOMAINS.iter().find(|domain| host.ends_with(*domain)) {
                let fixed = host.replace(domain, &domain.replace("-admin", ""));
                return Err(InvalidOrgUrl(format!("the org URL is the admin console's; use https://{fixed}").into()));
            }
            if host.ends_with(".com.com") {
                return wrong("ends with .com.com");
            }
        }
        let default_port = if *scheme == Scheme::HTTPS { 443 } else { 80 };
        let port = authority.port_u16().filter(|port| *port != default_port);
        let host_start = scheme.as_str().len() + "://".len();
        let port = port.map(|port| format!(":{port}")).unwrap_or_default();
        Ok(Self { origin: format!("{scheme}://{host}{port}").into(), host_start })
    }

    /// The URL without a trailing slash: `https://example.okta.com`.
    pub fn as_str(&self) -> &str {
        &self.origin
    }

    /// The host, and the port if it is not the default one.
    pub fn authority(&self) -> &str {
        self.origin.get(self.host_start..).unwrap_or_default()
    }
}

/// Why a string is not the URL of an org: what was found, and how to fix it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidOrgUrl(Box<str>);

impl InvalidOrgUrl {
    pub(super) fn new(message: impl Into<Box<str>>) -> Self {
        Self(message.into())
    }
}

impl fmt::Display for InvalidOrgUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for InvalidOrgUrl {}

impl fmt::Display for OrgUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.origin)
    }
}

impl fmt::Debug for OrgUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.origin)
    }
}
