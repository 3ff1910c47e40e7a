//! What must not compile: see `tests/cases`. It is a crate of its own so that the cases compile okta-sdk with one tag and no HTTP client.
#![forbid(unsafe_code)]
