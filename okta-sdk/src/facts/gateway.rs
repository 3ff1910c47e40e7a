//! An API gateway in front of an org.

use std::fmt;

use super::{InvalidOrgUrl, OrgUrl};

/// Where an API gateway takes the org's requests: an origin, and the path below which the org's own paths are.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Gateway {
    origin: OrgUrl,
    /// Begins with a slash and ends without one; empty where the gateway adds no path.
    prefix: Box<str>,
}

impl Gateway {
    /// Reads the URL of a gateway, `https://gateway.example.com/okta`.
    pub(crate) fn parse(text: &str, for_tests: bool) -> Result<Self, InvalidOrgUrl> {
        let text = text.trim();
        let start = text.find("://").map_or(0, |index| index + "://".len());
        let (authority, path) = match text.get(start..).and_then(|rest| rest.find('/')) {
            Some(slash) => text.split_at(start + slash),
            None => (text, ""),
        };
        if !path.is_empty() && (path.contains('?') || super::problem_in_path(path).is_some()) {
            return Err(InvalidOrgUrl::new("the gateway's URL has more than a plain path after its host: no query, no fragment, no dots"));
        }
        let origin = if for_tests { OrgUrl::parse_for_tests(authority) } else { OrgUrl::parse(authority) };
        let origin = origin.map_err(|error| InvalidOrgUrl::new(format!("the URL of the gateway: {error}")))?;
        Ok(Self { origin, prefix: path.trim_end_matches('/').into() })
    }

    pub(crate) fn origin(&self) -> &OrgUrl {
        &self.origin
    }

    pub(crate) fn prefix(&self) -> &str {
        &self.prefix
    }

    /// The org's own path of a path at the gateway; `None` for a path that is not below the prefix.
    pub(crate) fn strip<'p>(&self, path: &'p str) -> Option<&'p str> {
        path.strip_prefix(&*self.prefix).filter(|rest| rest.starts_with('/'))
    }
}

impl fmt::Display for Gateway {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.origin, self.prefix)
    }
}

impl fmt::Debug for Gateway {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gateway_is_an_origin_and_a_path() {
        let text = |url: &str| Gateway::parse(url, false).unwrap().to_string();
        assert_eq!(text("https://gateway.example.com/okta"), "https://gateway.example.com/okta");
        assert_eq!(text(" HTTPS://Gateway.Example.com:443/okta/v2/ "), "https://gateway.example.com/okta/v2");
        assert_eq!(text("https://gateway.example.com"), "https://gateway.example.com");
        for url in [
            "",
            "gateway",
            "http://gateway.example.com/okta",
            "https://a@b/okta",
            "https://g/okta?x=1",
            "https://g/a/../b",
            "https://g/a#b",
        ] {
            assert!(Gateway::parse(url, false).is_err(), "{url}");
        }
    }
}
