//! Segments that a URL parser would resolve.

use super::is_dot_segment;

#[test]
fn dots_are_seen_however_they_are_written() {
    for segment in [".", "..", "%2e", "%2E", ".%2e", "%2E.", "%2e%2E"] {
        assert!(is_dot_segment(segment), "{segment}");
    }
    for segment in ["", "...", "a.", ".a", "%2e%2e%2e", "%2f", "\u{e9}."] {
        assert!(!is_dot_segment(segment), "{segment}");
    }
}
