//! Which URLs are an org's.

use super::OrgUrl;

#[test]
fn an_org_url_is_brought_into_one_form() {
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
fn what_is_no_org_url_is_refused_with_a_reason() {
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
        ("https://exa mple.okta.com", "no URL"),
        ("https://", "no URL"),
    ] {
        let message = OrgUrl::parse(text).unwrap_err().to_string();
        assert!(message.contains(reason), "{text}: {message}");
        assert!(!message.contains("secret"), "{message}");
    }
}

#[test]
fn only_urls_of_the_org_have_a_path() {
    let org = OrgUrl::parse("https://example.okta.com").unwrap();
    for (url, path) in [
        ("https://example.okta.com/api/v1/users?after=1", "/api/v1/users?after=1"),
        ("HTTPS://EXAMPLE.okta.com:443/a", "/a"),
        ("/api/v1/users?after=a%2Cb", "/api/v1/users?after=a%2Cb"),
    ] {
        assert_eq!(org.path_of(url).as_deref(), Some(path), "{url}");
    }
    for url in [
        "http://example.okta.com/a",
        "https://example.okta.com:8443/a",
        "https://example.okta.com.evil.test/a",
        "https://example.okta.com@evil.test/a",
        "https://ada@example.okta.com/a",
        "https://evil.test/https://example.okta.com/",
        "//evil.test/a",
        "/\\evil.test/a",
        "\\\\evil.test",
        "javascript:alert(1)",
        "",
        "example.okta.com/a",
    ] {
        assert_eq!(org.path_of(url), None, "{url}");
    }
}
