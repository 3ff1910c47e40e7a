//! Escaping, and segments that a URL parser would resolve.

use super::{is_dot_segment, push_escaped, unescaped};

#[test]
fn everything_but_unreserved_characters_is_escaped() {
    let mut out = String::new();
    push_escaped(&mut out, "a-b.c_d~/%?#+ \u{e9}\n");
    assert_eq!(out, "a-b.c_d~%2F%25%3F%23%2B%20%C3%A9%0A");
}

#[test]
fn dot_segments_are_recognised_in_every_spelling() {
    for segment in [".", "..", "%2e", "%2E", ".%2e", "%2E.", "%2e%2E"] {
        assert!(is_dot_segment(segment), "{segment}");
    }
    for segment in ["", "...", "a.", ".a", "%2e%2e%2e", "%2f", "\u{e9}."] {
        assert!(!is_dot_segment(segment), "{segment}");
    }
}

#[test]
fn escaped_strings_decode_to_the_original() {
    for text in ["a-b", "2026-01-01T00:00:00Z", "\u{e9} %", ""] {
        let mut escaped = String::new();
        push_escaped(&mut escaped, text);
        assert_eq!(unescaped(&escaped), text);
    }
    assert_eq!(unescaped("%"), "%");
    assert_eq!(unescaped("%4"), "%4");
    assert_eq!(unescaped("%zz%41"), "%zzA");
}
