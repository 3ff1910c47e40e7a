//! Code that must not compile: see `tests/cases`. This is a separate crate so that the cases compile okta-sdk with one tag and no HTTP
//! client.
#![forbid(unsafe_code)]
