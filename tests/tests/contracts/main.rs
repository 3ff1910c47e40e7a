//! Contract tests: every function and method sends what the spec asks for, and recognises every success.
//!
//! The expectations are derived from the spec by code that is independent of the generator. `build.rs` writes the code that makes
//! the calls.
//!
//! - `document`: the spec, with queries
//! - `samples`: JSON built from schemas
//! - `values`: the values passed to calls, with difficult characters where possible
//! - `expected`: compares sent requests with the spec
//! - `wire`: an in-memory transport
//! - `sdk`: the code to test: okta-sdk's, or the code generated for the spec that `OKTA_CONTRACT_SPEC` names
//! - `calls`: the code written by `build.rs`
//! - `functions`, `methods`, `lists`, `responses`, `doc_aliases`: the contract tests

#![allow(unreachable_pub, reason = "the modules are one test binary")]

#[allow(deprecated, unused_variables, reason = "deprecated operations are called too, and a spec may have no methods")]
mod calls;
mod doc_aliases;
#[allow(dead_code, reason = "`build.rs` uses more of it")]
mod document;
mod expected;
mod functions;
mod lists;
mod methods;
mod responses;
mod samples;
mod sdk;
#[allow(dead_code, reason = "not every spec has every kind of parameter and body")]
mod values;
mod wire;

use document::Document;

#[cfg(other_spec)]
#[allow(dead_code, deprecated, unexpected_cfgs, unused_imports, clippy::all, reason = "every tag is compiled, and not every item is used")]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/sdk/mod.rs"));
}
#[cfg(other_spec)]
#[allow(unused_imports, reason = "the paths that generated code expects")]
use {
    generated::{api, models},
    okta_sdk::{Bytes, call, pages, registry, rt},
    sdk::Okta,
};

/// The spec with its overlays, as written by `build.rs`.
fn document() -> Document {
    Document::new(serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/document.json"))).unwrap())
}

/// Fails if there are findings, and lists them without duplicates.
fn none_of(mut failures: Vec<String>) {
    failures.dedup();
    let shown: Vec<String> = failures.iter().take(25).map(|failure| failure.chars().take(1000).collect()).collect();
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), shown.join("\n"));
}
