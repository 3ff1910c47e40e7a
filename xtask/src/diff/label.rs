//! Labels for schemas and types that do not depend on indices, so that two specs can be compared.

use codegen::api::{Api, Operation, Schema, SchemaId, SchemaOrigin, Type};

/// Labels of an `Api`'s schemas: the component name, or the location of an inline schema.
pub(super) struct Labels<'a> {
    api: &'a Api,
}

impl<'a> Labels<'a> {
    pub(super) fn new(api: &'a Api) -> Self {
        Self { api }
    }

    /// The label of a schema: `User`, `User.status` for the schema of a field, `(User)` for the base of a union.
    pub(super) fn schema(&self, id: SchemaId) -> String {
        self.bounded(id, 0)
    }

    fn bounded(&self, id: SchemaId, depth: usize) -> String {
        let Some(schema): Option<&Schema> = self.api.schemas.get(id.0).filter(|_| depth <= self.api.schemas.len()) else {
            return "?".to_owned();
        };
        match &schema.origin {
            SchemaOrigin::Component(name) => name.clone(),
            SchemaOrigin::Member { of, member } => format!("{}.{member}", self.bounded(*of, depth + 1)),
            SchemaOrigin::Parameter { operation, parameter } => format!("{operation}({parameter})"),
            SchemaOrigin::RequestBody { operation } => format!("{operation}(body)"),
            SchemaOrigin::Response { operation } => format!("{operation}(response)"),
            SchemaOrigin::BaseOf(of) => format!("({})", self.bounded(*of, depth + 1)),
        }
    }

    /// The tag of an operation.
    pub(super) fn tag(&self, operation: &Operation) -> &str {
        &self.api.tag(operation.tag).name
    }

    /// A type, in words.
    pub(super) fn ty(&self, ty: &Type) -> String {
        match ty {
            Type::String => "string".to_owned(),
            Type::Secret => "secret".to_owned(),
            Type::Boolean => "boolean".to_owned(),
            Type::Integer => "integer".to_owned(),
            Type::Number => "number".to_owned(),
            Type::DateTime => "date-time".to_owned(),
            Type::Binary => "bytes".to_owned(),
            Type::Any => "any".to_owned(),
            Type::FreeForm => "object".to_owned(),
            Type::Links => "links".to_owned(),
            Type::Schema(id) => self.schema(*id),
            Type::List(item) => format!("list of {}", self.ty(item)),
            Type::Map(value) => format!("map to {}", self.ty(value)),
        }
    }
}
