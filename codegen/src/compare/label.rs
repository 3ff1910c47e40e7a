//! Labels of schemas, types and parameters in the words of the spec.

use crate::api::{Api, Operation, Parameter, Schema, SchemaId, SchemaOrigin, Type};
use crate::document::ParameterIn;

/// The label of a schema: `User`, `User.status` for the schema of a field, `(User)` for the base of a union.
pub(super) fn schema(api: &Api, id: SchemaId) -> String {
    bounded(api, id, 0)
}

fn bounded(api: &Api, id: SchemaId, depth: usize) -> String {
    let Some(schema): Option<&Schema> = api.schemas.get(id.0).filter(|_| depth <= api.schemas.len()) else {
        return "?".to_owned();
    };
    match &schema.origin {
        SchemaOrigin::Component(name) => name.clone(),
        SchemaOrigin::Member { of, member } => format!("{}.{member}", bounded(api, *of, depth + 1)),
        SchemaOrigin::Parameter { operation, parameter } => format!("{operation}({parameter})"),
        SchemaOrigin::RequestBody { operation } => format!("{operation}(body)"),
        SchemaOrigin::Response { operation } => format!("{operation}(response)"),
        SchemaOrigin::BaseOf(of) => format!("({})", bounded(api, *of, depth + 1)),
    }
}

/// The label of an operation: its ID, method and path.
pub(super) fn operation(operation: &Operation) -> String {
    format!("{} ({} {})", operation.okta_id, operation.method, operation.path)
}

/// The label of a parameter: `listUsers(limit)`, `listUsers(If-Match in the header)`.
pub(super) fn parameter(operation: &Operation, parameter: &Parameter) -> String {
    match parameter.location {
        ParameterIn::Query => format!("{}({})", operation.okta_id, parameter.name),
        place => format!("{}({} in the {})", operation.okta_id, parameter.name, self::place(place)),
    }
}

/// Where a parameter is sent.
pub(super) fn place(place: ParameterIn) -> &'static str {
    match place {
        ParameterIn::Path => "path",
        ParameterIn::Query => "query",
        ParameterIn::Header => "header",
        ParameterIn::Cookie => "cookie",
        ParameterIn::Body => "body",
    }
}

/// A type, in words.
pub(super) fn ty(api: &Api, ty: &Type) -> String {
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
        Type::Schema(id) => schema(api, *id),
        Type::List(item) => format!("list of {}", self::ty(api, item)),
        Type::Map(value) => format!("map to {}", self::ty(api, value)),
    }
}
