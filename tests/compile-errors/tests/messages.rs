//! What must not compile does not, and the compiler says what to write instead.

#[test]
fn a_list_in_pages_cannot_be_awaited_and_the_compiler_says_what_to_call() {
    trybuild::TestCases::new().compile_fail("tests/cases/awaited_list.rs");
}
