//! Contracts: every function and every method sends what the spec asks for, and takes every success for one.
//!
//! What is expected is derived from the spec here, by code that shares nothing with the generator. `build.rs` writes the code that makes
//! the calls.
//!
//! - `document`: the spec and what can be asked of it
//! - `samples`: JSON built from schemas
//! - `values`: what is given to a call, hostile where it can be
//! - `expected`: what the spec asks for, and what was sent
//! - `wire`: a transport in memory
//! - `calls`: the code that `build.rs` wrote
//! - `functions`, `methods`, `lists`, `answers`, `doc_aliases`: the contracts

#![allow(unreachable_pub, reason = "the modules are one test binary")]

mod answers;
mod calls;
mod doc_aliases;
#[allow(dead_code, reason = "`build.rs` asks it more")]
mod document;
mod expected;
mod functions;
mod lists;
mod methods;
mod samples;
mod values;
mod wire;

use document::Document;

/// The spec with its overlays, as `build.rs` has read it.
fn document() -> Document {
    Document::new(serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/document.json"))).unwrap())
}

/// Fails with what was found, each finding once.
fn none_of(mut failures: Vec<String>) {
    failures.dedup();
    let shown: Vec<String> = failures.iter().take(25).map(|failure| failure.chars().take(1000).collect()).collect();
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), shown.join("\n"));
}
