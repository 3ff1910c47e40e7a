//! Naming, tested on small hand-built APIs.

mod collisions;
mod naming;
mod stability;

use crate::api::*;
use crate::diagnostic::Diagnostic;
use crate::document::{Location, ParameterIn};

use super::{Lock, Named, Names, assign};

/// Builds an API step by step.
#[derive(Clone)]
pub(super) struct Builder(pub(super) Api);

pub(super) fn at(pointer: &str) -> Location {
    Location { file: "api.yaml".into(), line: 1, column: 1, pointer: pointer.into() }
}

pub(super) fn api() -> Builder {
    let (title, version) = ("Test".to_owned(), "1".to_owned());
    Builder(Api { title, version, tags: Vec::new(), schemas: Vec::new(), operations: Vec::new(), methods: Vec::new() })
}

impl Builder {
    pub(super) fn schema(&mut self, origin: SchemaOrigin, kind: SchemaKind) -> SchemaId {
        let id = SchemaId(self.0.schemas.len());
        let pointer = match &origin {
            SchemaOrigin::Component(name) => format!("/components/schemas/{name}"),
            SchemaOrigin::Member { of, member } => format!("{}/properties/{member}", self.0.schemas[of.0].at.pointer),
            other => format!("/inline/{other:?}"),
        };
        self.0.schemas.push(Schema { id, at: at(&pointer), origin, documentation: None, tag: None, deprecated: false, kind });
        id
    }

    pub(super) fn component(&mut self, name: &str, kind: SchemaKind) -> SchemaId {
        self.schema(SchemaOrigin::Component(name.to_owned()), kind)
    }

    pub(super) fn object(&mut self, name: &str, members: &[&str]) -> SchemaId {
        self.component(name, object(None, members))
    }

    pub(super) fn values(&mut self, name: &str, values: &[&str]) -> SchemaId {
        self.component(name, known(values))
    }

    /// Adds a union with a base and the named variants, which all have the base's fields.
    pub(super) fn union(&mut self, name: &str, members: &[&str], variants: &[&str]) -> (SchemaId, Vec<SchemaId>) {
        let base = SchemaId(self.0.schemas.len() + 1);
        let union = Union { parent: None, tag: "type".to_owned(), variants: Vec::new(), base };
        let id = self.component(name, SchemaKind::Union(union));
        self.schema(SchemaOrigin::BaseOf(id), object(Some(id), members));
        let ids: Vec<SchemaId> = variants.iter().map(|variant| self.component(variant, object(Some(id), members))).collect();
        if let SchemaKind::Union(union) = &mut self.0.schemas[id.0].kind {
            union.variants = ids.iter().map(|schema| Variant { values: vec!["x".to_owned()], schema: *schema }).collect();
        }
        (id, ids)
    }

    pub(super) fn operation(&mut self, tag: &str, operation_id: &str, parameters: Vec<Parameter>) -> OperationId {
        let tag = self.0.tags.iter().position(|known| known.name == tag).unwrap_or_else(|| {
            self.0.tags.push(Tag { name: tag.to_owned(), documentation: None, example: None });
            self.0.tags.len() - 1
        });
        let id = OperationId(self.0.operations.len());
        self.0.operations.push(Operation {
            id,
            at: at(&format!("/paths/{operation_id}")),
            okta_id: operation_id.to_owned(),
            operation_id: operation_id.to_owned(),
            host: None,
            tag: TagId(tag),
            method: "GET".to_owned(),
            path: "/".to_owned(),
            summary: None,
            documentation: None,
            example: None,
            deprecated: false,
            security: Vec::new(),
            parameters,
            body: None,
            output: Output::Empty,
            accept: None,
            success_codes: Vec::new(),
            paged: false,
            items: None,
        });
        id
    }

    pub(super) fn method(&mut self, model: SchemaId, alias: &str, operation: &str) {
        self.0.methods.push(ResourceMethod {
            at: at(&format!("/methods/{alias}")),
            model,
            crud: true,
            alias: alias.to_owned(),
            named_operation_id: operation.to_owned(),
            operation: Err("none".to_owned()),
            path_sources: Vec::new(),
            body_source: None,
            notes: Vec::new(),
        });
    }

    pub(super) fn members_mut(&mut self, id: SchemaId) -> &mut Vec<Member> {
        match &mut self.0.schemas[id.0].kind {
            SchemaKind::Object(object) => &mut object.members,
            other => panic!("{other:?}"),
        }
    }

    pub(super) fn named(&self, lock: Option<&Lock>) -> Named {
        assign(&self.0, lock).unwrap_or_else(|errors| panic!("{}", text(&errors)))
    }

    pub(super) fn names(&self) -> Names {
        self.named(None).names
    }

    pub(super) fn errors(&self, lock: Option<&Lock>) -> String {
        text(&assign(&self.0, lock).expect_err("names without errors"))
    }
}

pub(super) fn member(name: &str) -> Member {
    Member {
        at: at(&format!("/properties/{name}")),
        name: name.to_owned(),
        ty: Type::String,
        required: false,
        read_only: false,
        write_only: false,
        deprecated: false,
        default: None,
        documentation: None,
        inherited_from: None,
    }
}

pub(super) fn object(parent: Option<SchemaId>, members: &[&str]) -> SchemaKind {
    let members = members.iter().map(|name| member(name)).collect();
    SchemaKind::Object(Object { parent, members, additional: None, extensible: false, fixed: Vec::new() })
}

pub(super) fn known(values: &[&str]) -> SchemaKind {
    SchemaKind::Enum(Enum { values: values.iter().map(|value| (*value).to_owned()).collect(), ..Enum::default() })
}

pub(super) fn query(name: &str, required: bool) -> Parameter {
    Parameter {
        at: at(&format!("/parameters/{name}")),
        name: name.to_owned(),
        location: ParameterIn::Query,
        required,
        ty: Type::String,
        style: None,
        comma_separated: false,
        default: None,
        added_version: None,
        documentation: None,
        deprecated: false,
    }
}

pub(super) fn text(diagnostics: &[Diagnostic]) -> String {
    diagnostics.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

pub(super) fn lock(text_of_lock: &str) -> Lock {
    let complete =
        if text_of_lock.contains("# end of the names") { text_of_lock.to_owned() } else { format!("{text_of_lock}\n# end of the names\n") };
    Lock::parse("names.lock", &complete).unwrap_or_else(|errors| panic!("{}", text(&errors)))
}
