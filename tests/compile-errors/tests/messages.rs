//! Misuse does not compile, and the compiler's message names the correct code.

#[test]
fn awaiting_a_paged_list_is_a_compile_error_that_names_the_right_methods() {
    trybuild::TestCases::new().compile_fail("tests/cases/awaited_list.rs");
}

#[test]
fn a_required_boolean_cannot_be_forgotten() {
    trybuild::TestCases::new().compile_fail("tests/cases/unset_boolean.rs");
}
