//! Resolves links in responses within the org.

use http::Uri;

use super::{Gateway, OrgUrl, problem_in_path, written_query};

/// The path and query of a link within the org. A relative link is resolved against the path and query where it was found.
///
/// # Errors
///
/// The reason why the link cannot be followed, as the rest of a sentence: "the link ...". Links to other origins are rejected, because
/// credentials are only sent to the org.
pub(crate) fn resolve(link: &str, found_at: &str, org: &OrgUrl, gateway: Option<&Gateway>) -> Result<String, String> {
    if link.is_empty() {
        return Err("is empty".to_owned());
    }
    if link.contains(|character: char| character.is_whitespace() || character.is_control()) {
        return Err("contains a space or a control character".to_owned());
    }
    if link.contains('\\') {
        return Err("contains a backslash, which some parsers read as a slash".to_owned());
    }
    if link.contains('#') {
        return Err("has a fragment (`#`), which HTTP does not send".to_owned());
    }
    let path = if link.starts_with("//") {
        return Err("names a host without a scheme".to_owned());
    } else if link.starts_with('/') {
        gateway.and_then(|gateway| gateway.strip(link)).unwrap_or(link).to_owned()
    } else if link.starts_with('?') {
        let (path, _) = found_at.split_once('?').unwrap_or((found_at, ""));
        format!("{path}{link}")
    } else if let Some(path) = absolute(link, org, gateway)? {
        path
    } else {
        let (path, _) = found_at.split_once('?').unwrap_or((found_at, ""));
        let folder = path.rfind('/').and_then(|end| path.get(..=end)).unwrap_or("/");
        format!("{folder}{link}")
    };
    let (path, query) = path.split_once('?').unwrap_or((&path, ""));
    if let Some(problem) = problem_in_path(path) {
        return Err(format!("has a path that cannot be sent: it {problem}"));
    }
    match written_query(query).ok_or("has characters in its query that must be escaped")? {
        query if query.is_empty() => Ok(path.to_owned()),
        query => Ok(format!("{path}?{query}")),
    }
}

/// The path and query of a link with a scheme; `None` for a relative one.
fn absolute(link: &str, org: &OrgUrl, gateway: Option<&Gateway>) -> Result<Option<String>, String> {
    let start = link.split(['/', '?']).next().unwrap_or_default();
    if !start.contains(':') {
        return Ok(None);
    }
    let uri: Uri = link.parse().map_err(|_| "is not a URL".to_owned())?;
    let (Some(scheme), Some(authority)) = (uri.scheme(), uri.authority()) else { return Err("is not a URL".to_owned()) };
    if authority.as_str().contains('@') {
        return Err("contains a user name or password".to_owned());
    }
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    let origin = OrgUrl::parse_for_tests(&format!("{scheme}://{authority}")).map_err(|_| "is not a URL".to_owned())?;
    if origin == *org {
        return Ok(Some(path.to_owned()));
    }
    match gateway.filter(|gateway| *gateway.origin() == origin) {
        Some(gateway) => match gateway.strip(path) {
            Some(path) => Ok(Some(path.to_owned())),
            None => Err(format!("leads outside the gateway's path `{}`", gateway.prefix())),
        },
        None => Err(format!("leads to {origin}, which is outside the org, and credentials are sent to the org only")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AT: &str = "/api/v1/users?limit=2";

    fn org() -> OrgUrl {
        OrgUrl::parse("https://example.okta.com").unwrap()
    }

    #[test]
    fn links_within_the_org_have_a_path() {
        for (link, path) in [
            ("https://example.okta.com/api/v1/users?after=1", "/api/v1/users?after=1"),
            ("HTTPS://EXAMPLE.okta.com:443/a", "/a"),
            ("/api/v1/users?after=a%2Cb", "/api/v1/users?after=a%2Cb"),
            ("?after=2", "/api/v1/users?after=2"),
            ("users?after=2", "/api/v1/users?after=2"),
        ] {
            assert_eq!(resolve(link, AT, &org(), None).as_deref(), Ok(path), "{link}");
        }
    }

    #[test]
    fn other_links_are_rejected_with_a_reason() {
        for (link, reason) in [
            ("http://example.okta.com/a", "leads to http://example.okta.com, which is outside the org"),
            ("https://example.okta.com:8443/a", "leads to https://example.okta.com:8443"),
            ("https://example.okta.com.evil.test/a", "leads to https://example.okta.com.evil.test"),
            ("https://example.okta.com@evil.test/a", "user name or password"),
            ("https://ada@example.okta.com/a", "user name or password"),
            ("https://evil.test/https://example.okta.com/", "leads to https://evil.test"),
            ("//evil.test/a", "host without a scheme"),
            ("/\\evil.test/a", "backslash"),
            ("\\\\evil.test", "backslash"),
            ("javascript:alert(1)", "not a URL"),
            ("", "empty"),
            ("/a b", "space"),
            ("/a\u{7f}", "control character"),
            ("/a#b", "fragment"),
            ("/api/../admin", "`..`"),
            ("../a", "`..`"),
            ("/%2e%2E/a", "`..`"),
        ] {
            let refused = resolve(link, AT, &org(), None).unwrap_err();
            assert!(refused.contains(reason), "{link}: {refused}");
        }
    }

    #[test]
    fn links_of_the_gateway_and_of_the_org_behind_it_lead_to_the_same_path() {
        let gateway = Gateway::parse("https://gateway.example.com/okta/", false).unwrap();
        for link in [
            "https://gateway.example.com/okta/api/v1/users?after=1",
            "https://example.okta.com/api/v1/users?after=1",
            "/okta/api/v1/users?after=1",
            "/api/v1/users?after=1",
            "?after=1",
        ] {
            assert_eq!(resolve(link, AT, &org(), Some(&gateway)).as_deref(), Ok("/api/v1/users?after=1"), "{link}");
        }
        for link in ["https://gateway.example.com/other/api", "https://gateway.example.com/oktane/api", "https://evil.test/okta/api"] {
            assert!(resolve(link, AT, &org(), Some(&gateway)).is_err(), "{link}");
        }
    }
}
