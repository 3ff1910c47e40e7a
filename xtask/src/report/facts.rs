//! The data of the report, as printed by `--json`.

use codegen::Generated;
use codegen::api::{
    Api, Body, BodyKind, Operation, Output, Parameter, ResourceMethod, Schema, SchemaKind, SchemaOrigin, Type, ValueSource,
};
use codegen::diagnostic::Diagnostic;
use codegen::document::ParameterIn;
use codegen::names::Names;
use codegen::rust::Paths;
use serde::Serialize;

use super::decisions::Decisions;

/// The contents of the spec and what is generated from it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Report {
    pub(super) title: String,
    pub(super) version: String,
    /// Operations in the spec's order; sub-operations follow the operation whose method and path they share.
    pub(super) operations: Vec<OperationFacts>,
    /// The schemas of `components.schemas`, in the spec's order.
    pub(super) schemas: Vec<SchemaFacts>,
    /// Schemas that have no name in the spec.
    pub(super) inline_schemas: Vec<SchemaFacts>,
    /// One for each entry of `x-okta-crud` and `x-okta-operations`.
    pub(super) resource_methods: Vec<MethodFacts>,
    pub(super) warnings: Vec<WarningFacts>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct OperationFacts {
    /// Okta's own ID, which names the function.
    pub(super) okta_id: String,
    /// The `operationId` in the spec.
    pub(super) operation_id: String,
    /// The operation whose method and path it shares.
    pub(super) host: Option<String>,
    pub(super) method: String,
    pub(super) path: String,
    pub(super) tag: String,
    pub(super) rust_path: String,
    pub(super) parameters: Vec<ParameterFacts>,
    pub(super) body: Option<BodyFacts>,
    pub(super) output: OutputFacts,
    pub(super) paged: bool,
    /// The OAuth scopes that a call needs.
    pub(super) scopes: Vec<String>,
    pub(super) deprecated: bool,
    /// Whether the operation has a summary.
    pub(super) documented: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ParameterFacts {
    name: String,
    rust_name: String,
    r#in: &'static str,
    required: bool,
    r#type: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct BodyFacts {
    rust_name: Option<String>,
    content_type: String,
    encoding: Option<String>,
    required: bool,
    kind: &'static str,
    r#type: Option<String>,
    /// The parts of a multipart body.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parts: Vec<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct OutputFacts {
    kind: &'static str,
    r#type: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct SchemaFacts {
    pub(super) name: String,
    pub(super) kind: &'static str,
    pub(super) rust_path: String,
    pub(super) tag: Option<String>,
    /// The number of fields, values or variants.
    pub(super) size: usize,
    /// Whether the schema has a description.
    pub(super) documented: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct MethodFacts {
    pub(super) model: String,
    pub(super) alias: String,
    /// `x-okta-crud` or `x-okta-operations`.
    pub(super) list: &'static str,
    /// The operation ID in the entry.
    pub(super) operation_id: String,
    /// Okta's own ID of that operation.
    pub(super) resolved_operation_id: Option<String>,
    pub(super) rust_path: Option<String>,
    /// Why no method is generated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) reason: Option<String>,
    pub(super) arguments: Vec<ArgumentFacts>,
    /// Remarks on how an irregular entry was bound.
    pub(super) notes: Vec<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ArgumentFacts {
    /// The parameter's name, or the body's.
    name: String,
    r#in: &'static str,
    /// `member`, `self` or `argument`.
    source: &'static str,
    /// The field that supplies the value; a dotted path for a field of a nested object.
    #[serde(skip_serializing_if = "Option::is_none")]
    member: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WarningFacts {
    pub(super) code: &'static str,
    pub(super) message: String,
    pub(super) pointer: String,
    pub(super) file: String,
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) help: Option<String>,
}

impl Report {
    pub(super) fn new(generated: &Generated, decisions: &Decisions) -> Self {
        let Generated { api, names, warnings, .. } = generated;
        let view = View { api, names, paths: Paths::new(api, names) };
        let is_component = |schema: &&Schema| matches!(schema.origin, SchemaOrigin::Component(_));
        Self {
            title: api.title.clone(),
            version: api.version.clone(),
            operations: api.operations.iter().map(|operation| view.operation(operation)).collect(),
            schemas: api.schemas.iter().filter(is_component).map(|schema| view.schema(schema)).collect(),
            inline_schemas: api.schemas.iter().filter(|schema| !is_component(schema)).map(|schema| view.schema(schema)).collect(),
            resource_methods: api.methods.iter().enumerate().map(|(index, method)| view.method(index, method, decisions)).collect(),
            warnings: warnings.iter().map(warning).collect(),
        }
    }
}

struct View<'a> {
    api: &'a Api,
    names: &'a Names,
    paths: Paths<'a>,
}

impl View<'_> {
    fn operation(&self, operation: &Operation) -> OperationFacts {
        let names = self.names.operation(operation.id);
        let parameters = operation.parameters.iter().zip(&names.parameters);
        OperationFacts {
            okta_id: operation.okta_id.clone(),
            operation_id: operation.operation_id.clone(),
            host: operation.host.map(|host| self.api.operation(host).okta_id.clone()),
            method: operation.method.clone(),
            path: operation.path.clone(),
            tag: self.api.tag(operation.tag).name.clone(),
            rust_path: self.paths.operation(operation.id),
            parameters: parameters.map(|(parameter, name)| self.parameter(parameter, name)).collect(),
            body: operation.body.as_ref().map(|body| self.body(body, names.body.as_deref())),
            output: match &operation.output {
                Output::Empty => OutputFacts { kind: "empty", r#type: None },
                Output::Json(ty) => OutputFacts { kind: "json", r#type: Some(self.ty(ty)) },
                Output::Text => OutputFacts { kind: "text", r#type: None },
                Output::Binary => OutputFacts { kind: "binary", r#type: None },
            },
            paged: operation.paged,
            scopes: operation.scopes().to_vec(),
            deprecated: operation.deprecated,
            documented: operation.summary.is_some(),
        }
    }

    fn parameter(&self, parameter: &Parameter, name: &str) -> ParameterFacts {
        ParameterFacts {
            name: parameter.name.clone(),
            rust_name: name.to_owned(),
            r#in: place(parameter.location),
            required: parameter.required,
            r#type: self.ty(&parameter.ty),
        }
    }

    fn body(&self, body: &Body, name: Option<&str>) -> BodyFacts {
        let (kind, r#type, parts) = match &body.kind {
            BodyKind::Json(ty) => ("json", Some(self.ty(ty)), Vec::new()),
            BodyKind::Multipart(parts) => ("multipart", None, parts.iter().map(|part| part.name.clone()).collect()),
            BodyKind::Form(ty) => ("form", Some(self.ty(ty)), Vec::new()),
            BodyKind::AnyParts => ("multipart", None, Vec::new()),
            BodyKind::Text => ("text", None, Vec::new()),
            BodyKind::Binary => ("binary", None, Vec::new()),
        };
        BodyFacts {
            rust_name: name.map(str::to_owned),
            content_type: body.content_type.clone(),
            encoding: body.encoding.clone(),
            required: body.required,
            kind,
            r#type,
            parts,
        }
    }

    fn schema(&self, schema: &Schema) -> SchemaFacts {
        let (kind, size) = match &schema.kind {
            SchemaKind::Object(object) => ("object", object.members.len()),
            SchemaKind::Enum(values) => ("enum", values.values.len()),
            SchemaKind::Union(union) => ("union", union.variants.len()),
            SchemaKind::Choice(choice) => ("choice", choice.alternatives.len()),
            SchemaKind::Alias(_) => ("alias", 1),
        };
        SchemaFacts {
            name: match &schema.origin {
                SchemaOrigin::Component(name) => name.clone(),
                _ => self.names.schema(schema.id).type_name.clone(),
            },
            kind,
            rust_path: self.paths.schema(schema.id),
            tag: schema.tag.map(|tag| self.api.tag(tag).name.clone()),
            size,
            documented: schema.documentation.is_some(),
        }
    }

    fn method(&self, index: usize, method: &ResourceMethod, decisions: &Decisions) -> MethodFacts {
        let operation = method.operation.as_ref().ok().map(|id| self.api.operation(*id));
        let mut arguments = Vec::new();
        if let Some(operation) = operation {
            let parameters = operation.parameters.iter().filter(|parameter| parameter.location == ParameterIn::Path);
            arguments.extend(parameters.zip(&method.path_sources).map(|(parameter, source)| argument(&parameter.name, "path", source)));
            let body = operation.body.as_ref().zip(method.body_source.as_ref());
            arguments.extend(body.map(|(body, source)| argument(&body.name, "body", source)));
        }
        let model = self.schema(self.api.schema(method.model)).name;
        MethodFacts {
            notes: method.notes.iter().cloned().chain(decisions.note(&model, method.crud, &method.alias)).collect(),
            model,
            alias: method.alias.clone(),
            list: if method.crud { "x-okta-crud" } else { "x-okta-operations" },
            operation_id: method.named_operation_id.clone(),
            resolved_operation_id: operation.map(|operation| operation.okta_id.clone()),
            rust_path: self.paths.method(index),
            reason: method.operation.as_ref().err().cloned(),
            arguments,
        }
    }

    /// The Rust type, without module paths.
    fn ty(&self, ty: &Type) -> String {
        match ty {
            Type::String => "String".to_owned(),
            Type::Secret => "Secret".to_owned(),
            Type::Boolean => "bool".to_owned(),
            Type::Integer => "i64".to_owned(),
            Type::Number => "Number".to_owned(),
            Type::DateTime => "DateTime".to_owned(),
            Type::Binary => "Bytes".to_owned(),
            Type::Any => "Json".to_owned(),
            Type::FreeForm => "FreeForm".to_owned(),
            Type::Links => "Links".to_owned(),
            Type::Schema(id) => self.names.schema(*id).type_name.clone(),
            Type::List(item) => format!("Vec<{}>", self.ty(item)),
            Type::Map(value) => format!("Map<{}>", self.ty(value)),
        }
    }
}

fn argument(name: &str, place: &'static str, source: &ValueSource) -> ArgumentFacts {
    let (source, member) = match source {
        ValueSource::Member(names) => ("member", Some(names.join("."))),
        ValueSource::This => ("self", None),
        ValueSource::Argument => ("argument", None),
    };
    ArgumentFacts { name: name.to_owned(), r#in: place, source, member }
}

fn place(location: ParameterIn) -> &'static str {
    match location {
        ParameterIn::Path => "path",
        ParameterIn::Query => "query",
        ParameterIn::Header => "header",
        ParameterIn::Cookie => "cookie",
        ParameterIn::Body => "body",
    }
}

fn warning(diagnostic: &Diagnostic) -> WarningFacts {
    WarningFacts {
        code: diagnostic.code,
        message: diagnostic.message.clone(),
        pointer: diagnostic.at.pointer.to_string(),
        file: diagnostic.at.file.to_string(),
        line: diagnostic.at.line,
        column: diagnostic.at.column,
        help: diagnostic.help.clone(),
    }
}
