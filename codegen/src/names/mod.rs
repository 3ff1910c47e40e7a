//! Gives everything its Rust name, once and for good.
//!
//! - `text`: a text of the document as an identifier
//! - `lock`: the names that have been given before, `spec/names.lock`
//! - `scope`: names that must differ from one another
//! - `schemas`, `members`, `operations`, `methods`: what is named, from the outside in
//! - `boxes`: which fields hold a `Box`; a decision that callers see as they see a name
//!
//! The order of the document decides nothing once a name is locked: a locked name stays, a new thing takes what is free.
//! Where two names that cannot be changed meet, that is an error; where one of them can, it is derived from the other's
//! neighbourhood, reported once, and locked.

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

/// The names of an [`Api`], and what else comes of naming it.
#[derive(Clone, Debug)]
pub struct Named {
    /// The names.
    pub names: Names,
    /// The lock that keeps them: the old one's names of what is still there, and the new names.
    pub lock: Lock,
    /// Names that had to be derived (`name-collision`), lines of the old lock that were dropped (`names-lock-stale`).
    pub warnings: Vec<Diagnostic>,
}

/// Names everything in an [`Api`]. What `lock` names keeps its name.
///
/// # Errors
///
/// Two things have the same name and neither can be given another, or a line of the lock gives a name that cannot be used.
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
        book.diagnostics.extend(old.stale(&book.new));
    }
    if book.diagnostics.iter().any(|found| found.severity == Severity::Error) {
        return Err(book.diagnostics);
    }
    Ok(Named { names: Names { schemas, operations, tags, methods }, lock: book.new, warnings: book.diagnostics })
}
