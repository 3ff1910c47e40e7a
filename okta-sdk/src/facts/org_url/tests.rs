//! Parsing org URLs.

use super::OrgUrl;

#[test]
fn an_org_url_is_normalised() {
    for (text, expected) in [
        ("https://Example.OKTA.com/", "https://example.okta.com"),
        (" https://example.okta.com:443", "https://example.okta.com"),
        ("https://login.example.com:8443/", "https://login.example.com:8443"),
    ] {
        assert_eq!(OrgUrl::parse(text).unwrap().as_str(), expected);
    }
    assert_eq!(OrgUrl::parse_for_tests("http://127.0.0.1:8080").unwrap().authority(), "127.0.0.1:8080");
}

#[test]
fn an_invalid_org_url_is_rejected_with_a_reason() {
    for (text, reason) in [
        ("", "missing"),
        ("https://{yourOktaDomain}", "placeholder"),
        ("https://https://example.okta.com", "twice"),
        ("http://example.okta.com", "must begin with https://"),
        ("example.okta.com", "no scheme"),
        ("ftp://example.okta.com", "must begin with https://"),
        ("https://ada:secret@example.okta.com", "user name or password"),
        ("https://example.okta.com/api/v1", "path"),
        ("https://example.okta.com?x=1", "query"),
        ("https://example.okta.com/#x", "fragment"),
        ("https://example-admin.okta.com", "use https://example.okta.com"),
        ("https://example-admin.oktapreview.com", "use https://example.oktapreview.com"),
        ("https://example.okta.com.com", ".com.com"),
        ("https://exa mple.okta.com", "not a URL"),
        ("https://", "not a URL"),
    ] {
        let message = OrgUrl::parse(text).unwrap_err().to_string();
        assert!(message.contains(reason), "{text}: {message}");
        assert!(!message.contains("secret"), "{message}");
    }
}
