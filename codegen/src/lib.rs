//! The generator behind `okta-sdk`: turns an OpenAPI document with Okta's extensions into Rust code.
//!
//! Data flows one way: [`document`] reads the spec, [`api`] models it, [`names`] assigns Rust names, and [`rust`] emits code.
#![forbid(unsafe_code)]
#![allow(missing_docs)]

pub mod api;
pub mod compare;
pub mod diagnostic;
pub mod document;
pub mod fit;
pub mod generate;
pub mod names;
pub mod reader;
pub mod runtime_surface;
pub mod rust;
pub mod salvage;
pub mod similar;
pub mod spec;
pub mod writer;

pub use generate::{Generated, generate};
pub use spec::{Source, Sources};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
