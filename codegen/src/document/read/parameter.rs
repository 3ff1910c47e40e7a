//! Parameters: those of OpenAPI 3, and those of Swagger 2 inside `x-okta-multi-operation`.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;

use super::cursor::{Cursor, Object};
use super::schema::{plain_schema, schema, text_schema};
use super::{by_reference, one_of};
use crate::diagnostic::Diagnostic;
use crate::document::node::quoted;
use crate::document::{Located, Location, Parameter, ParameterIn, RefOr, Schema};

/// Reads the parameters of a path or an operation.
pub(super) fn parameters(object: &mut Object) -> Vec<RefOr<Parameter>> {
    let parameters: Vec<_> = object.list("parameters").iter().filter_map(parameter).collect();
    let mut seen: HashMap<(ParameterIn, &str), &Location> = HashMap::new();
    for parameter in &parameters {
        let RefOr::Item(parameter) = parameter else { continue };
        match seen.entry((parameter.location, &parameter.name)) {
            Entry::Vacant(entry) => {
                entry.insert(&parameter.at);
            }
            Entry::Occupied(first) => {
                let message = format!("found the parameter {} twice with the same `in`", quoted(&parameter.name));
                let diagnostic = Diagnostic::error("duplicate-parameter", &parameter.at, message).related("first parameter", first.get());
                object.cursor().push(diagnostic.help("delete one of them"));
            }
        }
    }
    parameters
}

pub(super) fn parameter(cursor: &Cursor) -> Option<RefOr<Parameter>> {
    by_reference(cursor, given_parameter)
}

fn given_parameter(cursor: &Cursor) -> Option<Parameter> {
    let mut object = cursor.object("a parameter")?;
    let schema = object.get("schema").map(|member| schema(&member));
    if object.get("content").is_some() {
        object.unsupported("content", "the parameter is sent as the string that the caller passes");
    } else if schema.is_none() {
        let help = if cursor.child("type").is_some() { "move `type` and its constraints below `schema`" } else { "add `schema`" };
        cursor.error("missing-member", "found a parameter without `schema`", help);
    }
    let schema = schema.unwrap_or_else(|| Some(RefOr::Item(Arc::new(text_schema(cursor)))));
    if object.flag("allowReserved") {
        object.unsupported("allowReserved", "reserved characters are percent-encoded");
    }
    object.ignore(&["allowEmptyValue", "example", "examples"]);
    let explode = object.get("explode").and_then(|explode| explode.boolean());
    let style = object.get("style").and_then(|style| {
        const STYLES: [&str; 7] = ["matrix", "label", "form", "simple", "spaceDelimited", "pipeDelimited", "deepObject"];
        one_of(&style, "parameter-style", &STYLES)?;
        style.located()
    });
    let place = object.require("in").and_then(|place| one_of(&place, "parameter-in", &["path", "query", "header", "cookie"]).map(location));
    complete(object, place, schema, explode, style)
}

pub(super) fn swagger_parameter(cursor: &Cursor) -> Option<Parameter> {
    if let Some(reference) = cursor.child("$ref") {
        let message = format!("found {} as `$ref`, expected a parameter", reference.describe());
        reference.error("parameter-reference", message, "copy the parameter here: `x-okta-multi-operation` does not support references");
        return None;
    }
    let mut object = cursor.object("a parameter")?;
    let place = object.require("in").and_then(|place| one_of(&place, "parameter-in", &["path", "query", "header", "body"]).map(location));
    let schema = match object.get("schema") {
        Some(member) => schema(&member),
        None if cursor.child("type").is_none() => {
            cursor.error("missing-member", "found a parameter without `type` or `schema`", "add `type: string`, or `schema` for a body");
            None
        }
        None => Some(RefOr::Item(Arc::new(plain_schema(&mut object)))),
    };
    object.ignore(&["collectionFormat", "allowEmptyValue"]);
    complete(object, place, schema, None, None)
}

fn location(name: &str) -> ParameterIn {
    match name {
        "path" => ParameterIn::Path,
        "query" => ParameterIn::Query,
        "header" => ParameterIn::Header,
        "cookie" => ParameterIn::Cookie,
        _ => ParameterIn::Body,
    }
}

/// Reads the fields that both kinds of parameters share, and builds the parameter.
fn complete(
    mut object: Object,
    location: Option<ParameterIn>,
    schema: Option<RefOr<Arc<Schema>>>,
    explode: Option<bool>,
    style: Option<Located<String>>,
) -> Option<Parameter> {
    let at = object.at();
    let name = object.require("name").and_then(|name| name.named());
    let required = object.flag("required");
    let description = object.text("description");
    let deprecated = object.flag("deprecated");
    let okta_schema_ref = object.get("x-openapi-v3-schema-ref").and_then(|target| super::reference(&target));
    let okta_added_version = object.text("x-okta-added-version");
    if location == Some(ParameterIn::Path) && !required {
        let message = "found a path parameter without `required: true`; path parameters are always required";
        object.cursor().warning("path-parameter-required", message, "add `required: true`");
    }
    object.finish();
    Some(Parameter {
        at,
        name: name?.value,
        location: location?,
        required,
        description,
        deprecated,
        explode,
        style,
        schema,
        okta_schema_ref,
        okta_added_version,
    })
}
