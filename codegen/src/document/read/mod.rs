//! Converts nodes to the typed document.
//!
//! Every part is read node by node. Anything that OpenAPI does not allow is reported with its location, and reading continues.
//!
//! - `cursor`: a node with its pointer, and the errors for unexpected nodes
//! - `info`: title, servers, tags and security schemes
//! - `security`: security requirements
//! - `operation`: paths, operations, `x-okta-multi-operation`
//! - `parameter`, `content`: parameters, request bodies and responses
//! - `schema`, `extensions`: schemas and Okta's extensions of them

mod content;
mod cursor;
mod extensions;
mod info;
mod operation;
mod parameter;
mod schema;
mod security;

use indexmap::IndexMap;

use cursor::{Cursor, Log};

use super::node::quoted;
use super::{Components, Document, Located, Location, Node, RefOr};
use crate::diagnostic::{Diagnostic, Severity};

/// Reads the typed document. The warnings returned with it name fields and extensions that have no effect.
///
/// # Errors
///
/// The node is not a valid OpenAPI 3.0 document. Every error is reported, along with the warnings.
pub fn read(node: &Node) -> Result<(Document, Vec<Diagnostic>), Vec<Diagnostic>> {
    let hoisted = super::hoist::hoist(node);
    let node = hoisted.as_ref().unwrap_or(node);
    let log = Log::default();
    let document = document(&Cursor::root(node, &log));
    let mut diagnostics = log.into_inner();
    // In file order; nodes added by overlays come after the spec.
    diagnostics.sort_by(|one, other| {
        let place = |at: &Location| (at.file != node.file, at.file.clone(), at.line, at.column);
        place(&one.at).cmp(&place(&other.at))
    });
    match document {
        Some(document) if diagnostics.iter().all(|diagnostic| diagnostic.severity == Severity::Warning) => Ok((document, diagnostics)),
        _ => Err(diagnostics),
    }
}

fn document(cursor: &Cursor) -> Option<Document> {
    let mut object = cursor.object("an OpenAPI document")?;
    version(cursor)?;
    object.ignore(&["openapi", "externalDocs"]);
    let security = security::requirements(object.list("security"));
    let info = object.require("info").and_then(|info| info::info(&info));
    let servers = object.list("servers").iter().filter_map(info::server).collect();
    let tags = info::tags(&object.list("tags"));
    let paths = object.require("paths").map(|paths| operation::paths(&paths)).unwrap_or_default();
    let components = object.get("components").and_then(|components| self::components(&components)).unwrap_or_default();
    object.finish();
    Some(Document { at: cursor.at(), info: info?, servers, tags, paths, security, components })
}

/// Checks the version before anything else: other messages would mislead for another version.
fn version(cursor: &Cursor) -> Option<()> {
    if let Some(swagger) = cursor.child("swagger") {
        let message = "found a Swagger 2 document, expected an OpenAPI 3.0 document";
        swagger.error("openapi-version", message, "convert the spec to `openapi: 3.0.3` first");
        return None;
    }
    let Some(openapi) = cursor.child("openapi") else {
        cursor.error("openapi-version", "found no `openapi`, expected an OpenAPI 3.0 document", "add `openapi: 3.0.3` at the top");
        return None;
    };
    let value = openapi.value();
    let found = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    if found.starts_with("3.0.") && value.is_string() {
        return Some(());
    }
    let message = format!("found {}, expected the OpenAPI version 3.0.x as a string", openapi.describe());
    let help = match found.as_str() {
        "3.0" => "write `openapi: 3.0.3`, with all three numbers and as a string",
        newer if newer.starts_with("3.") => {
            "convert the spec to 3.0: `nullable: true` instead of a list of types, and neither `const` nor `webhooks`"
        }
        _ => "convert the spec to `openapi: 3.0.3` first",
    };
    openapi.error("openapi-version", message, help);
    None
}

fn components(cursor: &Cursor) -> Option<Components> {
    let mut object = cursor.object("`components`")?;
    let schemas = named(object.map("schemas"), schema::schema);
    let request_bodies = named(object.map("requestBodies"), content::request_body);
    let parameters = named(object.map("parameters"), parameter::parameter);
    let responses = named(object.map("responses"), content::response);
    let security_schemes = named(object.map("securitySchemes"), info::security_scheme);
    object.ignore(&["examples", "headers", "links", "callbacks"]);
    object.finish();
    Some(Components { schemas, request_bodies, parameters, responses, security_schemes })
}

/// Reads the entries of one kind of component.
fn named<'a, T>(entries: Vec<(&'a str, Cursor<'a>)>, read: impl Fn(&Cursor<'a>) -> Option<T>) -> IndexMap<String, T> {
    let entry = |(name, cursor): (&str, Cursor<'a>)| {
        if name.is_empty() || !name.chars().all(|letter| letter.is_ascii_alphanumeric() || "._-".contains(letter)) {
            let message = format!("found the component name {}, expected only letters, digits, `.`, `-` and `_`", quoted(name));
            cursor.warning("component-name", message, "rename it; other tools may reject the spec");
        }
        read(&cursor).map(|value| (name.to_owned(), value))
    };
    entries.into_iter().filter_map(entry).collect()
}

/// Reads a node that may be a `$ref`.
fn by_reference<'a, T>(cursor: &Cursor<'a>, read: impl FnOnce(&Cursor<'a>) -> Option<T>) -> Option<RefOr<T>> {
    let Some(target) = cursor.child("$ref") else { return read(cursor).map(RefOr::Item) };
    for (name, sibling) in cursor.map() {
        if name != "$ref" {
            ignored_sibling(name, &sibling);
        }
    }
    reference(&target).map(RefOr::Ref)
}

/// Warns that a field beside `$ref` has no effect.
fn ignored_sibling(name: &str, sibling: &Cursor) {
    let message = format!("found {} beside `$ref`, where it has no effect", quoted(name));
    sibling.warning("ignored-beside-reference", message, "move it to the target of the reference, or delete it");
}

/// Reads the string of a `$ref`.
fn reference(target: &Cursor) -> Option<Located<String>> {
    let located = target.located()?;
    if located.value.starts_with("#/") {
        return Some(located);
    }
    let message = format!("found the reference {}, expected one within the spec", quoted(&located.value));
    target.error("external-reference", message, "copy the target into the spec and refer to it in the form '#/components/schemas/User'");
    None
}

/// Reads a string that must be one of `expected`.
fn one_of(cursor: &Cursor, code: &'static str, expected: &[&'static str]) -> Option<&'static str> {
    let text = cursor.text()?;
    let known = expected.iter().copied().find(|known| *known == text);
    if known.is_none() {
        let similar = expected.iter().find(|known| known.eq_ignore_ascii_case(&text));
        let help = similar.map_or_else(|| "use one of these".to_owned(), |similar| format!("did you mean `{similar}`?"));
        cursor.error(code, format!("found {}, expected one of {}", quoted(&text), expected.join(", ")), help);
    }
    known
}
