//! Turns the `Api` into Rust files. Only this module knows Rust's syntax.
//!
//! - `context`: queries that all emitters share: names, types, boxes, features
//! - `types`: the Rust form of a type in each position
//! - `objects`, `enums`, `unions`, `choices`: models
//! - `operations`, `builders`, `methods`: calls; `calls` has their shared parts
//! - `tables`: every model and operation by name, for tools
//! - `prose`: descriptions of the spec as Markdown that rustdoc accepts
//! - `docs`: doc comments
//! - `surface`: the public API of the generated code, to compare two versions of it
//! - `tree`, `file`: which files there are, and what is in one
//! - `layout`: the formatting of code
//!
//! The code refers to the runtime by `crate::` paths only, so that it compiles in any crate that has the runtime's modules at its root.

mod builders;
mod calls;
mod choices;
mod context;
mod docs;
mod enums;
mod file;
mod gates;
mod layout;
mod methods;
mod objects;
mod operations;
mod paths;
mod prose;
mod surface;
mod tables;
mod tree;
mod types;
mod unions;

use std::collections::BTreeMap;

use crate::api::Api;
use crate::names::Names;

pub use paths::Paths;
pub use surface::{Field, Function, Input, InputOf, Method, Model, ModelKind, Surface};

/// Emits the Rust code of an API: the files' contents by path, relative to the output folder and separated by `/`.
pub fn emit(api: &Api, names: &Names) -> BTreeMap<String, String> {
    let context = context::Context::new(api, names);
    tree::files(&context)
}
