//! What is escaped.

use super::push_escaped;

#[test]
fn everything_but_unreserved_is_escaped() {
    let mut out = String::new();
    push_escaped(&mut out, "a-b.c_d~/%?#+ \u{e9}\n");
    assert_eq!(out, "a-b.c_d~%2F%25%3F%23%2B%20%C3%A9%0A");
}
