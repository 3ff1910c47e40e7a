//! An API gateway in front of an org.

use std::fmt;

use super::{InvalidOrgUrl, OrgUrl};

/// The base URL of an API gateway: its origin, and the prefix of the org's paths.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Gateway {
    origin: OrgUrl,
    /// Starts with a slash and does not end with one; empty if the gateway adds no prefix.
    prefix: Box<str>,
}

impl Gateway {
    /// Parses the URL of a gateway, `https://gateway.example.com/okta`.
    pub(crate) fn parse(text: &str, for_tests: bool) -> Result<Self, InvalidOrgUrl> {
        let text = text.trim();
        let start = text.find("://").map_or(0, |index| index + "://".len());
        let (authority, path) = match text.get(start..).and_then(|rest| rest.find('/')) {
            Some(slash) => text.split_at(start + slash),
            None => (text, ""),
        };
        if !path.is_empty() && (path.contains('?') || super::problem_in_path(path).is_some()) {
            return Err(InvalidOrgUrl::new(
                "the gateway's URL may only have a plain path after its host: no query, fragment or dot segments",
            ));
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

    /// The org's path for a path at the gateway; `None` if the path does not have the prefix.
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
