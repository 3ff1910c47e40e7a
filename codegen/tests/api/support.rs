//! Helpers that build an `Api` and look things up in it.

use std::path::Path;

use codegen::api::{self, Api, Enum, Member, Object, Operation, ResourceMethod, SchemaId, SchemaKind, SchemaOrigin, Type, Union};
use codegen::diagnostic::{Diagnostic, Severity};
use codegen::document;
use codegen::reader::Files;

fn load(text: &str) -> document::Document {
    let paths = if text.contains("paths:") { "" } else { "paths: {}\n" };
    let text = format!("openapi: 3.0.0\ninfo: {{title: Test, version: '1'}}\n{paths}{text}");
    let node = document::load("test.yaml", &text).unwrap();
    document::read(&node).unwrap_or_else(|diagnostics| panic!("{}", list(&diagnostics))).0
}

fn list(diagnostics: &[Diagnostic]) -> String {
    diagnostics.iter().map(|diagnostic| format!("{diagnostic}\n")).collect()
}

/// The `Api` of a spec, which must have no warnings.
pub(crate) fn lower(text: &str) -> Api {
    let (api, warnings) = lower_with_warnings(text);
    assert!(warnings.is_empty(), "{}", list(&warnings));
    api
}

/// The `Api` of a spec, with its warnings.
pub(crate) fn lower_with_warnings(text: &str) -> (Api, Vec<Diagnostic>) {
    api::lower(&load(text)).unwrap_or_else(|diagnostics| panic!("{}", list(&diagnostics)))
}

/// Lowers a spec that must cause exactly one warning, with this code and pointer. Returns the `Api` with the message and help.
pub(crate) fn lower_warned(text: &str, code: &str, pointer: &str) -> (Api, String) {
    let (api, warnings) = lower_with_warnings(text);
    assert_eq!(warnings.len(), 1, "{}", list(&warnings));
    let warning = &warnings[0];
    assert_eq!((warning.code, &*warning.at.pointer, warning.severity), (code, pointer, Severity::Warning));
    (api, format!("{}; {}", warning.message, warning.help.as_deref().unwrap_or_default()))
}

/// The errors of an invalid spec.
pub(crate) fn errors(text: &str) -> Vec<Diagnostic> {
    let diagnostics = api::lower(&load(text)).map(|_| ()).expect_err("expected errors");
    diagnostics.into_iter().filter(|diagnostic| diagnostic.severity == Severity::Error).collect()
}

/// The message and help of a spec's only error, which must have this code and pointer.
pub(crate) fn error(text: &str, code: &str, pointer: &str) -> String {
    let errors = errors(text);
    assert_eq!(errors.len(), 1, "{}", list(&errors));
    assert_eq!((errors[0].code, &*errors[0].at.pointer), (code, pointer));
    format!("{}; {}", errors[0].message, errors[0].help.as_deref().unwrap_or_default())
}

/// The spec in `spec/`, with or without its overlays.
pub(crate) fn spec(overlays: bool) -> Result<(Api, Vec<Diagnostic>), Vec<Diagnostic>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let sources = Files::in_folder(&folder).and_then(|files| files.read(|path| path.display().to_string())).unwrap();
    if overlays { sources.api() } else { sources.without_overlays().api() }
}

pub(crate) fn id(api: &Api, name: &str) -> SchemaId {
    api.component(name).unwrap_or_else(|| panic!("no component {name}")).id
}

pub(crate) fn kind<'a>(api: &'a Api, name: &str) -> &'a SchemaKind {
    &api.schema(id(api, name)).kind
}

pub(crate) fn object<'a>(api: &'a Api, name: &str) -> &'a Object {
    object_of(api, id(api, name))
}

pub(crate) fn object_of(api: &Api, id: SchemaId) -> &Object {
    match &api.schema(id).kind {
        SchemaKind::Object(object) => object,
        other => panic!("{other:?}"),
    }
}

pub(crate) fn union<'a>(api: &'a Api, name: &str) -> &'a Union {
    match kind(api, name) {
        SchemaKind::Union(union) => union,
        other => panic!("{name} is {other:?}"),
    }
}

pub(crate) fn values(api: &Api, id: SchemaId) -> &[String] {
    match &api.schema(id).kind {
        SchemaKind::Enum(Enum { values, .. }) => values,
        other => panic!("{other:?}"),
    }
}

pub(crate) fn alias<'a>(api: &'a Api, name: &str) -> &'a Type {
    match kind(api, name) {
        SchemaKind::Alias(ty) => ty,
        other => panic!("{name} is {other:?}"),
    }
}

pub(crate) fn member<'a>(object: &'a Object, name: &str) -> &'a Member {
    object.members.iter().find(|member| member.name == name).unwrap_or_else(|| panic!("no field {name}"))
}

pub(crate) fn member_names(object: &Object) -> Vec<&str> {
    object.members.iter().map(|member| member.name.as_str()).collect()
}

/// The schema inside a type's lists and maps.
pub(crate) fn named(ty: &Type) -> SchemaId {
    match ty {
        Type::Schema(id) => *id,
        Type::List(item) | Type::Map(item) => named(item),
        other => panic!("{other:?}"),
    }
}

pub(crate) fn operation<'a>(api: &'a Api, id: &str) -> &'a Operation {
    api.operation_by_id(id).unwrap_or_else(|| panic!("no operation {id}"))
}

/// The method of a model with this alias, which must exist.
pub(crate) fn method<'a>(api: &'a Api, model: &str, alias: &str) -> &'a ResourceMethod {
    let model = id(api, model);
    let found = api.methods.iter().find(|method| method.model == model && method.alias == alias);
    found.unwrap_or_else(|| panic!("no method {alias}"))
}

/// A readable name: `User`, `User.status`, `Application (base)`.
pub(crate) fn label(api: &Api, id: SchemaId) -> String {
    match &api.schema(id).origin {
        SchemaOrigin::Component(name) => name.clone(),
        SchemaOrigin::Member { of, member } => format!("{}.{member}", label(api, *of)),
        SchemaOrigin::BaseOf(of) => format!("{} (base)", label(api, *of)),
        other => format!("{other:?}"),
    }
}

/// The types of a choice's alternatives.
pub(crate) fn alternatives(api: &Api, name: &str) -> Vec<Type> {
    match &api.component(name).unwrap().kind {
        SchemaKind::Choice(choice) => choice.alternatives.iter().map(|alternative| alternative.ty.clone()).collect(),
        other => panic!("`{name}` is {other:?}"),
    }
}
