//! Names types. All types are exported from one module, so their names are unique in the whole API.

use std::collections::HashSet;

use crate::api::{Api, Schema, SchemaId, SchemaKind, SchemaOrigin, Union};

use super::lock::Key;
use super::scope::{Book, Claim, Scopes, Wish};
use super::text::{self, Style};

/// The names of types, by schema.
pub(super) struct Types {
    pub(super) names: Vec<String>,
    /// The key of each type in the lock.
    pub(super) keys: Vec<Key>,
    /// The description of each type in messages.
    pub(super) whats: Vec<String>,
    /// The scope of all types, in which the tags' handles are named too.
    pub(super) scope: Scopes,
}

/// Names the types.
pub(super) fn assign(api: &Api, book: &mut Book<'_>) -> Types {
    let mut keys: Vec<Key> = Vec::with_capacity(api.schemas.len());
    let mut seen = HashSet::with_capacity(api.schemas.len());
    for schema in &api.schemas {
        let mut key = key(api, schema.id, 0);
        // Schemas with the same origin (alternatives of a field's `oneOf`) are distinguished by their order.
        while !seen.insert(key.clone()) {
            key = key.mark("@also");
        }
        keys.push(key);
    }
    let whats: Vec<String> = api.schemas.iter().map(|schema| what(api, schema)).collect();
    let provisional = |id| provisional(api, &keys, book, id, 0);
    let wishes: Vec<Wish<'_>> = (api.schemas.iter())
        .map(|schema| {
            let wish = |candidates| Wish::new(keys[schema.id.0].clone(), whats[schema.id.0].clone(), &schema.at, candidates);
            match &schema.origin {
                SchemaOrigin::Component(name) => {
                    // Names may differ only in case (`AppLink`, `appLink`): the one that already is a type name wins.
                    let type_name = text::type_name(name);
                    let claim = if type_name == *name { Claim::Required } else { Claim::Exact };
                    wish(vec![type_name]).claim(claim)
                }
                SchemaOrigin::BaseOf(union) => {
                    let name = provisional(*union);
                    wish(vec![format!("{}{name}", base_prefix(api, *union)), format!("Base{name}")])
                }
                _ => {
                    let plain = fresh(api, schema, &provisional);
                    let kind = match schema.kind {
                        SchemaKind::Object(_) => "Object",
                        SchemaKind::Enum(_) => "Enum",
                        SchemaKind::Union(_) => "Union",
                        SchemaKind::Choice(_) => "Choice",
                        SchemaKind::Alias(_) => "Type",
                    };
                    wish(vec![plain.clone(), format!("{plain}{kind}")])
                }
            }
        })
        .collect();
    let mut scope = Scopes::new(Style::Pascal, "Model");
    let names = scope.assign(wishes, book);
    Types { names, keys, whats, scope }
}

/// The deepest nesting of inline schemas whose names build on each other.
const DEEPEST: usize = 64;

/// The preferred name of a schema, from which the names of its inline schemas are built.
fn provisional(api: &Api, keys: &[Key], book: &Book<'_>, id: SchemaId, depth: usize) -> String {
    let Some(schema) = api.schemas.get(id.0).filter(|_| depth < DEEPEST) else { return "Inner".to_owned() };
    match book.locked(&keys[id.0]) {
        Some(name) => name.to_owned(),
        None => fresh(api, schema, &|id| provisional(api, keys, book, id, depth + 1)),
    }
}

fn fresh(api: &Api, schema: &Schema, name_of: &dyn Fn(SchemaId) -> String) -> String {
    match &schema.origin {
        SchemaOrigin::Component(name) => text::type_name(name),
        SchemaOrigin::Member { of, member } => {
            // The fields of a union's base count as the union's.
            let of = match api.schemas.get(of.0).map(|schema| &schema.origin) {
                Some(SchemaOrigin::BaseOf(union)) => union,
                _ => of,
            };
            format!("{}{}", name_of(*of), text::pascal(member).trim_start_matches('_'))
        }
        SchemaOrigin::Parameter { operation, parameter } => {
            format!("{}{}", text::pascal_type(operation), text::pascal(parameter).trim_start_matches('_'))
        }
        SchemaOrigin::RequestBody { operation } => format!("{}Request", text::pascal_type(operation)),
        SchemaOrigin::Response { operation } => format!("{}Response", text::pascal_type(operation)),
        SchemaOrigin::BaseOf(union) => format!("{}{}", base_prefix(api, *union), name_of(*union)),
    }
}

/// The name of a union's base. If the union is itself a variant, its base is a regular case: `GenericSamlApplication` is any
/// SAML application without a more specific type. Otherwise the base is the object with an unknown tag.
pub(super) fn base_prefix(api: &Api, union: SchemaId) -> &'static str {
    match api.schemas.get(union.0).map(|schema| &schema.kind) {
        Some(SchemaKind::Union(Union { parent: Some(_), .. })) => "Generic",
        _ => "Other",
    }
}

fn key(api: &Api, id: SchemaId, depth: usize) -> Key {
    let key = Key::new("schema");
    let Some(schema) = api.schemas.get(id.0).filter(|_| depth < DEEPEST) else { return key.mark("@inner") };
    let parent = |id: SchemaId| self::key(api, id, depth + 1);
    match &schema.origin {
        SchemaOrigin::Component(name) => key.text(name),
        SchemaOrigin::Member { of, member } => parent(*of).text(member),
        SchemaOrigin::Parameter { operation, parameter } => key.mark("@parameter").text(operation).text(parameter),
        SchemaOrigin::RequestBody { operation } => key.mark("@request").text(operation),
        SchemaOrigin::Response { operation } => key.mark("@response").text(operation),
        SchemaOrigin::BaseOf(union) => parent(*union).mark("@base"),
    }
}

fn what(api: &Api, schema: &Schema) -> String {
    let of = |id: &SchemaId| api.schemas.get(id.0).map_or_else(String::new, |schema| what_of(api, schema));
    match &schema.origin {
        SchemaOrigin::Component(name) => format!("the schema `{name}`"),
        SchemaOrigin::Member { of: id, member } => format!("the schema of the field `{member}` of `{}`", of(id)),
        SchemaOrigin::Parameter { operation, parameter } => format!("the schema of the parameter `{parameter}` of `{operation}`"),
        SchemaOrigin::RequestBody { operation } => format!("the schema of the body of `{operation}`"),
        SchemaOrigin::Response { operation } => format!("the schema of the response of `{operation}`"),
        SchemaOrigin::BaseOf(id) => format!("the base of the union `{}`", of(id)),
    }
}

/// The shortest string that identifies the schema.
fn what_of(api: &Api, schema: &Schema) -> String {
    match &schema.origin {
        SchemaOrigin::Component(name) => name.clone(),
        SchemaOrigin::BaseOf(union) => api.schemas.get(union.0).map_or_else(String::new, |schema| what_of(api, schema)),
        _ => schema.at.pointer.to_string(),
    }
}
