//! What the API is: the language-neutral model, and how it is made from a document.
//!
//! [`lower`] makes it, in steps that each have a file: `schemas` drafts every schema, `inherit` and `unions` settle objects,
//! `fixed` says which members a type fixes, `operations` (with `parameters`, `bodies`, `multi_operation`) the calls, and `methods`
//! binds calls to models. [`Graph`] answers questions about the result without the document.

mod bodies;
mod fixed;
mod inherit;
mod lowering;
mod methods;
mod multi_operation;
mod operations;
mod parameters;
mod query;
mod resolve;
mod schemas;
mod tags;
mod types;
mod unions;

use std::collections::HashSet;

pub use query::{Counts, Graph, Users};
pub use types::*;

use crate::diagnostic::{Diagnostic, Severity};
use crate::document::Document;
use lowering::{DraftKind, Lowering};

/// Makes the `Api` of a document. The diagnostics beside it are warnings.
///
/// # Errors
///
/// Something refers to nothing or to itself, two operations share an id, or a path and its parameters disagree. Everything that is
/// wrong is reported, warnings included.
pub fn lower(document: &Document) -> Result<(Api, Vec<Diagnostic>), Vec<Diagnostic>> {
    let mut lowering = Lowering::new(document);
    lowering.components();
    let operations = lowering.operations();
    lowering.alias_cycles();
    let mut layouts = lowering.layouts();
    let unions = lowering.unions(&mut layouts);
    let mut fixed = lowering.fixed(&layouts, &unions);
    let drafts = std::mem::take(&mut lowering.drafts);
    let mut schemas: Vec<Schema> = Vec::with_capacity(drafts.len());
    for (index, draft) in drafts.iter().enumerate() {
        let id = SchemaId(index);
        let layout = layouts.remove(&id);
        let kind = match (unions.get(&id), layout, &draft.kind) {
            (Some(union), layout, _) => SchemaKind::Union(Union {
                parent: layout.and_then(|layout| layout.parent).filter(|parent| *parent != id),
                tag: union.tag.clone(),
                variants: union.variants.clone(),
                base: union.base,
            }),
            (None, Some(layout), _) => SchemaKind::Object(Object {
                parent: layout.parent,
                members: layout.members,
                additional: layout.additional,
                extensible: layout.extensible,
                fixed: fixed.remove(&id).unwrap_or_default(),
            }),
            (None, None, DraftKind::Enum(values)) => SchemaKind::Enum(values.clone()),
            (None, None, DraftKind::Alias(ty)) => SchemaKind::Alias(ty.clone()),
            // Only an object of a parent cycle has no layout, and that is an error.
            (None, None, DraftKind::Object(_)) => SchemaKind::Alias(Type::Any),
        };
        let tag = draft.tag.as_deref().and_then(|name| lowering.known_tag(name));
        schemas.push(draft.clone().finish(id, tag, kind));
    }
    lowering.drafts = drafts;
    let methods = lowering.methods(&schemas, &operations);
    let diagnostics = distinct(lowering.diagnostics.split_off(0));
    if diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error) {
        return Err(diagnostics);
    }
    let tags = lowering.tags;
    let (title, version) = (document.info.title.clone(), document.info.version.clone());
    let mut api = Api { title, version, tags, schemas, operations, methods };
    tags::give(&mut api);
    Ok((api, diagnostics))
}

/// Each finding once: what is used in several places is looked at in each.
fn distinct(diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut seen = HashSet::new();
    let mut distinct = Vec::with_capacity(diagnostics.len());
    for diagnostic in diagnostics {
        if seen.insert((diagnostic.code, diagnostic.at.clone(), diagnostic.message.clone())) {
            distinct.push(diagnostic);
        }
    }
    distinct
}
