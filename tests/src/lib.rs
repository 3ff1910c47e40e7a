//! What the tests of the workspace share.
#![forbid(unsafe_code)]

/// The examples of the README compile. They are tested here since a published crate contains no file outside its folder.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
