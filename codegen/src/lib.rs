//! The generator: an OpenAPI document with Okta's extensions in, the Rust of `okta-sdk` out.
//!
//! Data flows one way: [`document`] reads, [`api`] says what the API is, [`names`] names it, [`rust`] writes it down.
#![forbid(unsafe_code)]
#![allow(missing_docs)]

pub mod api;
pub mod diagnostic;
pub mod document;
pub mod generate;
pub mod names;
pub mod reader;
pub mod runtime_surface;
pub mod rust;
mod similar;
pub mod spec;
pub mod writer;

pub use generate::{Generated, generate};
pub use spec::{Source, Sources};
