//! Code that the workspace's tests share.
#![forbid(unsafe_code)]

/// The examples of the README compile. They are tested here since a published crate contains no file outside its folder.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;

/// The examples of the guide's chapter about tests compile. They need the emulator, which depends on okta-sdk.
#[cfg(doctest)]
#[doc = include_str!("../../okta-sdk/src/guide/testing.md")]
pub struct Testing;
