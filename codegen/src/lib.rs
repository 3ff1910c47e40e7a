//! The generator behind [`okta-sdk`](https://crates.io/crates/okta-sdk): turns an OpenAPI 3.0 spec with Okta's extensions into Rust code.
//!
//! To regenerate `okta-sdk` itself, or to write a crate for another spec, `cargo xtask gen` in the repository is enough. This library is for
//! everything else: a build script that generates at build time, and tools that read the spec.
//!
//! # In a build script
//!
//! ```no_run
//! // build.rs
//! use std::path::PathBuf;
//!
//! fn main() {
//!     let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("Cargo sets OUT_DIR"));
//!     let mut options = codegen::Options::new("spec/example.yaml", out.join("generated"));
//!     options.update_lock = false;
//!     for input in options.inputs() {
//!         println!("cargo::rerun-if-changed={}", input.display());
//!     }
//!     match options.write() {
//!         Ok(outcome) => {
//!             for warning in &outcome.generated.warnings {
//!                 println!("cargo::warning={}", warning.message);
//!             }
//!         }
//!         Err(error) => panic!("{error}"),
//!     }
//! }
//! ```
//!
//! The code includes the output with `include!(concat!(env!("OUT_DIR"), "/generated/mod.rs"))`. It refers to the runtime by `crate::rt`,
//! `crate::call`, `crate::pages` and `crate::Okta`: re-export these from `okta-sdk` at the crate's root, as the `lib.rs` does that
//! `cargo xtask gen --crate` writes.
//!
//! # In your own task
//!
//! ```no_run
//! // cargo xtask gen, and cargo xtask gen --check in CI
//! use std::process::ExitCode;
//!
//! fn main() -> ExitCode {
//!     let check = std::env::args().any(|argument| argument == "--check");
//!     let options = codegen::Options::new("spec/example.yaml", "src/generated");
//!     match if check { options.check() } else { options.write() } {
//!         Err(error) => eprintln!("{error}"),
//!         Ok(outcome) if check && (outcome.lock_changed || !outcome.changes.is_empty()) => {
//!             eprintln!("the generated code is out of date; run cargo xtask gen");
//!         }
//!         Ok(_) => return ExitCode::SUCCESS,
//!     }
//!     ExitCode::FAILURE
//! }
//! ```
//!
//! # The stages
//!
//! Data flows one way, and each stage is public: [`spec`] reads the input, [`document`] is the spec as typed OpenAPI, [`api`] the language-neutral
//! API, [`names`] its Rust names, and [`rust`] the code. [`compare`] finds what differs between two specs, with a semantic
//! versioning verdict for each change. Every stage reports all errors and warnings it finds as [`diagnostic::Diagnostic`]s, with their
//! location in the spec. [`generate()`] runs all stages on strings.
#![forbid(unsafe_code)]
#![allow(clippy::needless_doctest_main, reason = "the examples are whole programs")]

pub mod api;
pub mod compare;
pub mod diagnostic;
pub mod document;
pub mod fit;
pub mod generate;
pub mod names;
pub mod options;
pub mod reader;
pub mod runtime_surface;
pub mod rust;
pub mod salvage;
pub mod similar;
pub mod spec;
pub mod writer;

pub use generate::{Generated, generate};
pub use options::{Options, OptionsError, Outcome};
pub use spec::{Source, Sources};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
