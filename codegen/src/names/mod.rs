//! Assigns Rust names, which stay stable across spec updates.
//!
//! - `text`: turns strings of the spec into identifiers
//! - `lock`: the names assigned so far, `spec/names.lock`
//! - `scope`: assigns unique names within a scope
//! - `schemas`, `members`, `operations`, `methods`: name types, fields, functions and methods
//! - `boxes`: decides which fields hold a `Box`, which is as visible to callers as a name
//!
//! Once a name is locked, the order of the spec no longer matters: locked names stay, and new things take names that are free.
//! If two things need the same name and neither may change, that is an error. If one may change, its name is derived from its
//! context, reported once, and locked.

mod boxes;
mod lock;
mod members;
mod methods;
mod operations;
mod schemas;
mod scope;
mod text;
mod types;

#[cfg(test)]
mod tests;

pub use lock::Lock;
pub use types::*;

use crate::api::Api;
use crate::diagnostic::{Diagnostic, Severity};

/// The result of naming an [`Api`].
#[derive(Clone, Debug)]
pub struct Named {
    /// The names.
    pub names: Names,
    /// The new lock: the old names of everything that still exists, and the new names.
    pub lock: Lock,
    /// Warnings: names that had to be derived (`name-collision`), and lines of the old lock that were dropped (`names-lock-stale`).
    pub warnings: Vec<Diagnostic>,
}

/// Names everything in an [`Api`]. Names in `lock` are kept.
///
/// # Errors
///
/// Two things need the same name and neither may change, or a line of the lock has a name that cannot be used.
pub fn assign(api: &Api, lock: Option<&Lock>) -> Result<Named, Vec<Diagnostic>> {
    let mut book = scope::Book { old: lock, ..scope::Book::default() };
    let mut types = schemas::assign(api, &mut book);
    let tags = operations::assign_tags(api, &mut types, &mut book);
    let boxes = boxes::assign(api, &types, &mut book);
    let variants = members::assign_variants(api, &types, &mut book);
    let members = members::assign_members(api, &types, &variants, &mut book);
    let operations = operations::assign(api, &types, &tags, &mut book);
    let methods = methods::assign(api, &types, &variants, &members, &mut book);
    let mut schemas = Vec::with_capacity(api.schemas.len());
    for ((((schema, type_name), variants), members), boxed) in api.schemas.iter().zip(types.names).zip(variants).zip(members).zip(boxes) {
        let module = schema.tag.map_or_else(|| crate::runtime_surface::COMMON.to_owned(), |tag| tags[tag.0].module.clone());
        let (additional, members) = (members.additional, members.names);
        schemas.push(SchemaNames {
            type_name,
            module,
            members,
            variants: variants.names,
            variant_methods: variants.methods,
            additional,
            boxed,
        });
    }
    if let Some(old) = lock {
        book.diagnostics.extend(old.stale(&book.new, &book.positional));
    }
    if book.diagnostics.iter().any(|found| found.severity == Severity::Error) {
        return Err(book.diagnostics);
    }
    Ok(Named { names: Names { schemas, operations, tags, methods }, lock: book.new, warnings: book.diagnostics })
}
