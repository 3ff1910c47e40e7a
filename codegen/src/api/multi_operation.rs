//! `x-okta-multi-operation`: several operations that share one method and path, each with its own function.

use super::bodies::{ContentKind, kind_of};
use super::lowering::Lowering;
use super::{Body, BodyKind, Operation, OperationId, SchemaOrigin, Type};
use crate::document::{self, PathItem, RefOr, SubOperation};

impl Lowering<'_> {
    /// Lowers a sub-operation, which inherits from its host whatever it does not set itself.
    pub(super) fn sub_operation(
        &mut self,
        path: &PathItem,
        written: &document::Operation,
        host: &Operation,
        sub: &SubOperation,
        id: OperationId,
    ) -> Operation {
        let operation_id = sub.operation_id.value.clone();
        // A sub-operation's parameter replaces its host's parameter of the same place and name.
        let own: Vec<RefOr<document::Parameter>> = sub.parameters.iter().cloned().map(RefOr::Item).collect();
        let all = own.iter().chain(&written.parameters).chain(&path.parameters);
        let parameters = self.parameters(&path.path, &sub.at, &operation_id, all);
        let body = match &sub.body {
            Some(body) => Some(self.sub_body(&operation_id, sub, body)),
            None => host.body.clone(),
        };
        Operation {
            id,
            at: sub.at.clone(),
            okta_id: operation_id.clone(),
            operation_id,
            summary: sub.summary.clone(),
            documentation: sub.description.clone(),
            example: sub.example.clone(),
            parameters,
            body,
            ..host.clone()
        }
    }

    fn sub_body(&mut self, operation_id: &str, sub: &SubOperation, body: &document::Parameter) -> Body {
        let origin = SchemaOrigin::RequestBody { operation: operation_id.to_owned() };
        let ty = body.schema.as_ref().map_or(Type::Any, |schema| self.type_of(schema, &origin));
        let content_type = sub.consumes.first().map_or("application/json", |consumes| consumes.value.as_str()).to_owned();
        if sub.consumes.len() > 1 {
            let message = format!("found {} content types; the SDK sends `{content_type}`", sub.consumes.len());
            self.warn("several-content-types", &sub.consumes[1].at, message, "give each content type its own sub-operation");
        }
        let kind = match (kind_of(&content_type), &ty) {
            (ContentKind::Json, Type::Binary) => BodyKind::Binary,
            (ContentKind::Json, _) => BodyKind::Json(ty),
            (ContentKind::Form, _) if self.is_object(&ty) => BodyKind::Form(ty),
            (_, Type::Binary) => BodyKind::Binary,
            (_, Type::String | Type::Secret) | (ContentKind::Text, _) => BodyKind::Text,
            _ => BodyKind::Binary,
        };
        Body {
            at: body.at.clone(),
            name: body.name.clone(),
            content_type,
            encoding: sub.encoding.as_ref().map(|encoding| encoding.value.clone()),
            required: body.required,
            nullable: false,
            kind,
        }
    }
}
