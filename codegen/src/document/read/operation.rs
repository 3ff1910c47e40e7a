//! Paths, their operations, and the sub-operations that Okta adds to some of them (`x-okta-multi-operation`).

use super::content::{request_body, response};
use super::cursor::Cursor;
use super::parameter::{parameters, swagger_parameter};
use super::security;
use crate::document::node::quoted;
use crate::document::{Located, Operation, ParameterIn, PathItem, SubOperation};

/// The HTTP methods of a path.
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

pub(super) fn paths(cursor: &Cursor) -> Vec<PathItem> {
    let mut items = Vec::new();
    for (path, cursor) in cursor.map() {
        if path.starts_with("x-") {
            let message = format!("found the unknown extension {} in `paths`", quoted(path));
            cursor.warning("unknown-extension", message, "it has no effect; delete it in an overlay to silence this warning");
            continue;
        }
        let template = match path.split_once('#') {
            Some((template, fragment)) => {
                let message = format!("found the path {} with the fragment `#{fragment}`, which HTTP does not send", quoted(path));
                cursor.warning("path-fragment", message, "the fragment is ignored; list several operations of one path by method");
                template
            }
            None => path,
        };
        check_template(template, &cursor);
        items.extend(path_item(template, &cursor));
    }
    items
}

/// Checks the syntax of a path, which may end with a fixed query (`?tempPassword=true`). Resolving references checks its parameters.
fn check_template(path: &str, cursor: &Cursor) {
    let mut names = Vec::new();
    let mut problem = if path.starts_with('/') { None } else { Some("it must begin with `/`".to_owned()) };
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}').filter(|(name, _)| !name.contains('{')) else {
            problem.get_or_insert_with(|| "a `{` is not closed".to_owned());
            break;
        };
        if before.contains('}') {
            problem.get_or_insert_with(|| "a `}` is not opened".to_owned());
        }
        if name.is_empty() || name.contains('/') {
            problem.get_or_insert_with(|| format!("{} is not a parameter name", quoted(name)));
        } else if names.contains(&name) {
            let message = format!("found the parameter {} twice in {}; both places get the same value", quoted(name), quoted(path));
            cursor.warning("path-parameter-repeated", message, "if they differ, give the second one its own name and parameter");
        }
        names.push(name);
        rest = after;
    }
    if rest.contains('}') && !rest.contains('{') {
        problem.get_or_insert_with(|| "a `}` is not opened".to_owned());
    }
    if let Some(problem) = problem {
        let message = format!("found {}, expected a path template: {problem}", quoted(path));
        cursor.error("path-template", message, "write it in the form /api/v1/users/{userId}");
    }
}

fn path_item(path: &str, cursor: &Cursor) -> Option<PathItem> {
    if cursor.is_null() {
        cursor.warning("empty-path", format!("found the path {} without operations", quoted(path)), "add its operations, or delete it");
        return None;
    }
    let mut object = cursor.object("a path")?;
    if let Some(reference) = object.get("$ref") {
        let message = format!("found {} as the `$ref` of a path, expected the path's operations", reference.describe());
        reference.error("path-reference", message, "copy the operations here");
    }
    let parameters = parameters(&mut object);
    object.ignore(&METHODS);
    object.ignore(&["summary", "description"]);
    object.unsupported("servers", "calls go to the org's URL");
    object.finish();
    let is_method = |(method, cursor): (&str, Cursor)| METHODS.contains(&method).then(|| operation(method, &cursor)).flatten();
    let operations = cursor.map().into_iter().filter_map(is_method).collect();
    Some(PathItem { at: cursor.at(), path: path.to_owned(), parameters, operations })
}

fn operation(method: &str, cursor: &Cursor) -> Option<Operation> {
    let mut object = cursor.object("an operation")?;
    let operation = Operation {
        at: cursor.at(),
        method: method.to_uppercase(),
        operation_id: object.located("operationId"),
        tags: object.list("tags").iter().filter_map(Cursor::named).collect(),
        summary: object.text("summary"),
        description: object.text("description"),
        deprecated: object.flag("deprecated"),
        parameters: parameters(&mut object),
        request_body: object.get("requestBody").and_then(|body| request_body(&body)),
        responses: Vec::new(),
        security: object.has("security").then(|| security::requirements(object.list("security"))),
        okta_operation_id: object.located("x-okta-operationId"),
        body_name: object.located("x-codegen-request-body-name"),
        example: object.text("x-okta-sdk-example"),
        okta_multi_operation: object.list("x-okta-multi-operation").iter().filter_map(sub_operation).collect(),
    };
    let mut responses = Vec::new();
    for (status, cursor) in object.require("responses").map(|responses| responses.map()).unwrap_or_default() {
        if status.starts_with("x-") {
            let message = format!("found the unknown extension {} in `responses`", quoted(status));
            cursor.warning("unknown-extension", message, "it has no effect; delete it in an overlay to silence this warning");
            continue;
        }
        if !is_status(status) {
            let message = format!("found {}, expected a status code from 100 to 599, `2XX` or `default`", quoted(status));
            cursor.error("status-code", message, "list responses by HTTP status code");
        }
        if let Some(response) = response(&cursor) {
            responses.push((Located { value: status.to_owned(), at: cursor.at() }, response));
        }
    }
    object.ignore(&["externalDocs", "callbacks"]);
    object.unsupported("servers", "calls go to the org's URL");
    object.finish();
    Some(Operation { responses, ..operation })
}

fn is_status(status: &str) -> bool {
    match status.as_bytes() {
        b"default" | [b'1'..=b'5', b'X', b'X'] => true,
        [b'1'..=b'5', tens, ones] => tens.is_ascii_digit() && ones.is_ascii_digit(),
        _ => false,
    }
}

fn sub_operation(cursor: &Cursor) -> Option<SubOperation> {
    let mut object = cursor.object("an entry of `x-okta-multi-operation`")?;
    let operation_id = object.require("operationId").and_then(|id| id.named());
    let all = object.list("parameters").into_iter().filter_map(|cursor| swagger_parameter(&cursor).map(|parameter| (cursor, parameter)));
    let (mut parameters, mut body) = (Vec::new(), None);
    for (cursor, parameter) in all {
        if parameter.location != ParameterIn::Body {
            parameters.push(parameter);
        } else if body.is_some() {
            cursor.error(
                "second-body",
                "found a second parameter `in: body`, expected at most one",
                "delete all but one: an operation has one body",
            );
        } else {
            body = Some(parameter);
        }
    }
    let (summary, description) = (object.text("summary"), object.text("description"));
    let consumes = object.list("consumes").iter().filter_map(super::content::media_type_name).collect();
    let encoding = object.located("encoding");
    let example = object.text("x-okta-sdk-example");
    object.finish();
    let operation_id = operation_id?;
    Some(SubOperation { at: cursor.at(), operation_id, summary, description, parameters, body, consumes, encoding, example })
}
