//! The state that the steps of lowering share: the spec, the diagnostics, and the schemas under construction.

use std::collections::HashSet;
use std::sync::Arc;

use serde_json::Value;

use super::resolve;
use super::{Choice, Enum, Member, Schema, SchemaId, SchemaKind, SchemaOrigin, Tag, TagId, Type};
use crate::diagnostic::Diagnostic;
use crate::document::{self, Document, Located, Location, RefOr};

/// The lowering of a spec to an `Api`.
pub(super) struct Lowering<'d> {
    pub(super) document: &'d Document,
    pub(super) diagnostics: Vec<Diagnostic>,
    /// By [`SchemaId`]: the components first, then inline schemas in the order of discovery.
    pub(super) drafts: Vec<Draft>,
    /// The spec's tags, then tags that only operations name.
    pub(super) tags: Vec<Tag>,
    /// The path of the server, which goes before that of every operation.
    pub(super) base_path: String,
}

/// A schema before inheritance.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub(super) at: Location,
    pub(super) origin: SchemaOrigin,
    pub(super) documentation: Option<String>,
    /// The first of `x-okta-tags`.
    pub(super) tag: Option<String>,
    pub(super) deprecated: bool,
    pub(super) kind: DraftKind,
}

/// The kind of a draft.
#[derive(Clone, Debug)]
pub(super) enum DraftKind {
    Alias(Type),
    Enum(Enum),
    Object(Box<ObjectDraft>),
    Choice(Choice),
}

/// An object, or a union, which is an object with a discriminator.
#[derive(Clone, Debug, Default)]
pub(super) struct ObjectDraft {
    /// `x-okta-parent`, then the references in `allOf`.
    pub(super) parents: Vec<(SchemaId, Option<Location>)>,
    /// The object's own fields.
    pub(super) own: Vec<Member>,
    /// Own fields that a later part of `allOf` declares again.
    pub(super) replaced: Vec<Member>,
    /// Names of own fields without a type, which inherit one.
    pub(super) untyped: HashSet<String>,
    /// `required`, inherited fields included.
    pub(super) required: Vec<Located<String>>,
    pub(super) additional: Option<Type>,
    pub(super) extensible: bool,
    pub(super) defined_as: Option<Located<String>>,
    pub(super) union: Option<UnionDraft>,
    /// Whether the parents are alternatives: it has the fields of all of them.
    pub(super) is_choice: bool,
}

/// A discriminator and its variants.
#[derive(Clone, Debug)]
pub(super) struct UnionDraft {
    pub(super) tag: Located<String>,
    /// Tag value and variant, in the order of the spec.
    pub(super) variants: Vec<(String, SchemaId, Location)>,
    /// Whether it is a `oneOf` or `anyOf` without its own fields.
    pub(super) open: bool,
}

impl<'d> Lowering<'d> {
    pub(super) fn new(document: &'d Document) -> Self {
        let tag =
            |tag: &document::Tag| Tag { name: tag.name.clone(), documentation: tag.description.clone(), example: tag.example.clone() };
        let tags = document.tags.iter().map(tag).collect();
        let mut lowering = Self { document, diagnostics: Vec::new(), drafts: Vec::new(), tags, base_path: String::new() };
        lowering.base_path = lowering.base_path();
        lowering
    }

    /// The path of the first server, with the defaults of its variables.
    fn base_path(&mut self) -> String {
        let mut paths = self.document.servers.iter().map(|server| {
            let mut url = server.url.clone();
            for (name, variable) in server.variables.iter().flatten() {
                url = url.replace(&format!("{{{name}}}"), &variable.default);
            }
            let path = url
                .split_once("://")
                .map_or(url.as_str(), |(_, rest)| rest.find('/').and_then(|start| rest.get(start..)).unwrap_or_default());
            path.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/').to_owned()
        });
        let first = paths.next().unwrap_or_default();
        if paths.any(|other| other != first) {
            let message = format!("found servers with different paths; calls go to that of the first one, `{first}`");
            self.warn("several-base-paths", &self.document.at.clone(), message, "keep the server that the SDK is for, in an overlay");
        }
        if first.contains(['{', '}', ' ']) || !(first.is_empty() || first.starts_with('/')) {
            let message = format!("found the server path `{first}`, expected one without variables; it is left out");
            self.warn("base-path", &self.document.at.clone(), message, "give the variables defaults in an overlay");
            return String::new();
        }
        first
    }

    pub(super) fn error(&mut self, code: &'static str, at: &Location, message: impl Into<String>, help: impl Into<String>) {
        self.diagnostics.push(Diagnostic::error(code, at, message).help(help));
    }

    pub(super) fn warn(&mut self, code: &'static str, at: &Location, message: impl Into<String>, help: impl Into<String>) {
        self.diagnostics.push(Diagnostic::warning(code, at, message).help(help));
    }

    /// The schema that a pointer names. Reports an unresolved pointer.
    pub(super) fn schema(&mut self, pointer: &Located<String>) -> Option<SchemaId> {
        match resolve::name(pointer, resolve::SCHEMAS, &self.document.components.schemas) {
            Ok(index) => Some(SchemaId(index)),
            Err(problem) => {
                self.diagnostics.push(*problem);
                None
            }
        }
    }

    /// The schema behind a reference, following references to references. `None` if it does not resolve.
    pub(super) fn written<'s>(&self, schema: &'s RefOr<Arc<document::Schema>>) -> Option<&'s Arc<document::Schema>>
    where
        'd: 's,
    {
        resolve::item(schema, resolve::SCHEMAS, &self.document.components.schemas).ok()
    }

    /// The tag with this name, if the spec or an earlier operation has it.
    pub(super) fn known_tag(&self, name: &str) -> Option<TagId> {
        self.tags.iter().position(|tag| tag.name == name).map(TagId)
    }

    /// The tag of an operation.
    pub(super) fn tag(&mut self, name: &str) -> TagId {
        self.known_tag(name).unwrap_or_else(|| {
            self.tags.push(Tag { name: name.to_owned(), documentation: None, example: None });
            TagId(self.tags.len() - 1)
        })
    }

    /// The name of a schema in messages.
    pub(super) fn label(&self, id: SchemaId) -> String {
        match &self.drafts[id.0].origin {
            SchemaOrigin::Component(name) => format!("`{name}`"),
            _ => format!("the schema at {}", self.drafts[id.0].at.pointer),
        }
    }

    /// The type behind aliases.
    pub(super) fn target(&self, id: SchemaId) -> (SchemaId, &DraftKind) {
        let mut id = id;
        // Cycles of aliases are reported elsewhere; this only has to terminate.
        for _ in 0..self.drafts.len() {
            match &self.drafts[id.0].kind {
                DraftKind::Alias(Type::Schema(next)) => id = *next,
                kind => return (id, kind),
            }
        }
        (id, &self.drafts[id.0].kind)
    }
}

impl Draft {
    /// The finished schema.
    pub(super) fn finish(self, id: SchemaId, tag: Option<TagId>, kind: SchemaKind) -> Schema {
        let Self { at, origin, documentation, deprecated, .. } = self;
        Schema { id, at, origin, documentation, tag, deprecated, kind }
    }
}

/// `description`, else `title`.
pub(super) fn prose(data: &openapiv3::SchemaData) -> Option<String> {
    data.description.clone().or_else(|| data.title.clone()).filter(|text| !text.trim().is_empty())
}

/// Attributes of a field, gathered from its schema, the schema it refers to, and the parts of `allOf`.
#[derive(Clone, Debug, Default)]
pub(super) struct MemberFacts {
    pub(super) read_only: bool,
    pub(super) write_only: bool,
    pub(super) deprecated: bool,
    pub(super) default: Option<Value>,
    pub(super) documentation: Option<String>,
}
