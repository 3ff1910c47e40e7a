//! Turns the `Api` into files of Rust. Only this room knows Rust.
//!
//! - `context`: what every emitter asks: names, types, what is boxed, which feature something belongs to
//! - `types`: the Rust of a type, in each place a type can stand
//! - `objects`, `enums`, `unions`: models
//! - `operations`, `builders`, `methods`: calls; `calls` is what they share
//! - `tables`: every model and operation by name, for tools
//! - `docs`: documentation comments
//! - `tree`, `file`: which file holds what, and how a file is printed
//!
//! The code refers to the runtime by `crate::` paths only, so that it compiles in any crate that has the runtime's modules at its root.

mod builders;
mod calls;
mod context;
mod docs;
mod enums;
mod file;
mod gates;
mod methods;
mod objects;
mod operations;
mod paths;
mod tables;
mod tree;
mod types;
mod unions;

use std::collections::BTreeMap;

use crate::api::Api;
use crate::names::Names;

pub use paths::Paths;

/// Writes the Rust of an API: each file's path below the output folder, with `/`, and its text.
pub fn emit(api: &Api, names: &Names) -> BTreeMap<String, String> {
    let context = context::Context::new(api, names);
    tree::files(&context)
}
