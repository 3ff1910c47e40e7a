//! Links in every notation.

use http::HeaderMap;
use http::header::LINK;

use super::{NextLink, next_link};

fn headers(values: &[&str]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for value in values {
        headers.append(LINK, value.parse().unwrap());
    }
    headers
}

#[test]
fn the_next_link_is_found_in_every_notation() {
    let next = "https://example.okta.com/api/v1/users?after=a,b;c&limit=2";
    let next_header = |parameters: &str| format!("<{next}>{parameters}");
    let own = "<https://example.okta.com/api/v1/users?limit=2>; rel=\"self\"";
    for values in [
        vec![own.to_owned(), next_header("; rel=\"next\"")],
        vec![next_header("; rel=\"next\""), own.to_owned()],
        vec![format!("{own}, {}", next_header("; rel=\"next\""))],
        vec![format!("{own},{}", next_header(";rel=next"))],
        vec![format!(", {own} ,, {}", next_header(";rel=next"))],
        vec![next_header(" ;  REL = \"NEXT\" ")],
        vec![next_header("; rel=\"last next\"")],
        vec![next_header("; title=\"a, <b>; rel=\\\"self\\\"\"; rel=\"next\"")],
        vec![next_header("; title=\"a \\\" b\"; rel=\"next\"")],
        vec![next_header("; title=\"a \\\\\"; rel=\"next\"")],
        vec![next_header("; title=a\\; rel=next")],
        vec!["garbage".to_owned(), next_header("; rel=\"next\"")],
    ] {
        let values: Vec<_> = values.iter().map(String::as_str).collect();
        assert_eq!(next_link(&headers(&values)), NextLink::Link(next.to_owned()), "{values:?}");
    }
}

#[test]
fn other_links_are_not_next_links() {
    for values in [
        &["<https://example.okta.com/a>; rel=\"self\""][..],
        &["<https://example.okta.com/a>; rel=\"self\"; rel=\"next\""],
        &["<https://example.okta.com/a>; rel=\"nextpage\""],
        &["<https://example.okta.com/a>; title=\"rel=next\""],
        &["<https://example.okta.com/a>"],
        &["<>", ", ,", ""],
        &[],
    ] {
        assert_eq!(next_link(&headers(values)), NextLink::None, "{values:?}");
    }
}

#[test]
fn a_malformed_header_is_not_the_end() {
    for values in [
        &["<https://example.okta.com/a; rel=\"next\""][..],
        &["https://example.okta.com/a; rel=\"next\""],
        &["<https://example.okta.com/a>; rel=\"self\"", "https://example.okta.com/b; rel=next"],
        &["<https://example.okta.com/a> rel=\"next\""],
        &[";,<"],
    ] {
        assert_eq!(next_link(&headers(values)), NextLink::Malformed, "{values:?}");
    }
}
