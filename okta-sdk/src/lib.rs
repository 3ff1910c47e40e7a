//! The Okta Management API from Rust.
#![forbid(unsafe_code)]

pub mod model;
