//! The language-neutral model of the API, and its construction from a spec.
//!
//! [`lower`] builds it in steps, one per file: `schemas` drafts every schema, `inherit` and `unions` lay out objects, `fixed` determines
//! fixed fields, `operations` (with `parameters`, `bodies`, `security`, `multi_operation`, `envelopes`) lowers operations, and `methods` binds
//! operations to models. [`Graph`] answers questions about the result without the spec.

mod bodies;
mod choices;
mod envelopes;
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
mod security;
mod tags;
mod types;
mod unions;

use std::collections::HashSet;

pub use query::{Counts, Graph, Users};
pub use types::*;

use crate::diagnostic::{Diagnostic, Severity};
use crate::document::Document;
use lowering::{DraftKind, Lowering};

/// Builds the `Api` of a spec, and returns it with warnings.
///
/// # Errors
///
/// A reference is unresolved or cyclic, two operations share an ID, or a path and its parameters disagree. Every error is
/// reported, along with the warnings.
pub fn lower(document: &Document) -> Result<(Api, Vec<Diagnostic>), Vec<Diagnostic>> {
    let mut lowering = Lowering::new(document);
    lowering.components();
    let operations = lowering.operations();
    lowering.alias_cycles();
    lowering.merge_choices();
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
            (None, _, DraftKind::Choice(choice)) => SchemaKind::Choice(choice.clone()),
            // Only objects in a parent cycle have no layout, and the cycle is an error.
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
    envelopes::mark(&mut api);
    tags::give(&mut api);
    Ok((api, diagnostics))
}

/// Removes duplicate diagnostics: a schema used in several places is checked in each of them.
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
