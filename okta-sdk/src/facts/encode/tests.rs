//! What is escaped, and segments that a URL parser would resolve.

use super::{is_dot_segment, push_escaped};

#[test]
fn everything_but_unreserved_is_escaped() {
    let mut out = String::new();
    push_escaped(&mut out, "a-b.c_d~/%?#+ \u{e9}\n");
    assert_eq!(out, "a-b.c_d~%2F%25%3F%23%2B%20%C3%A9%0A");
}

#[test]
fn dots_are_seen_however_they_are_written() {
    for segment in [".", "..", "%2e", "%2E", ".%2e", "%2E.", "%2e%2E"] {
        assert!(is_dot_segment(segment), "{segment}");
    }
    for segment in ["", "...", "a.", ".a", "%2e%2e%2e", "%2f", "\u{e9}."] {
        assert!(!is_dot_segment(segment), "{segment}");
    }
}
