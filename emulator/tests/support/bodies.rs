//! Request bodies made from the spec: every field of a schema has a value.
#![allow(dead_code, unreachable_pub, reason = "each test file uses its part")]

use std::path::Path;

use codegen::api::{Api, Member, Schema, SchemaId, SchemaKind, Type};
use codegen::reader::Files;
use serde_json::{Map, Value, json};

/// Which fields of a schema a body has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fields {
    /// Those that a client can set.
    Writable,
    /// Those that only Okta sets, and the objects that contain them.
    ReadOnly,
}

/// The schemas of the spec.
pub struct Bodies(Api);

impl Bodies {
    /// Reads the spec and its overlays.
    pub fn load() -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
        let sources = Files::in_folder(&folder).unwrap().read(|path| path.display().to_string()).unwrap();
        Self(sources.api().unwrap().0)
    }

    /// A body with fields of a schema.
    pub fn of(&self, schema: &str, fields: Fields) -> Value {
        let schema = self.0.component(schema).unwrap_or_else(|| panic!("the spec has no schema {schema}"));
        self.object(schema, fields, &mut Vec::new())
    }

    fn object(&self, schema: &Schema, fields: Fields, path: &mut Vec<SchemaId>) -> Value {
        let members = match &schema.kind {
            SchemaKind::Object(object) => &object.members,
            SchemaKind::Union(union) => return self.object(self.0.schema(union.base), fields, path),
            _ => return Value::Null,
        };
        path.push(schema.id);
        let mut body = Map::new();
        for member in members.iter().filter(|member| !matches!(member.name.as_str(), "_links" | "_embedded")) {
            let value = match (fields, member.read_only) {
                (Fields::Writable, true) => continue,
                (Fields::Writable, false) => self.value(member, &member.ty, fields, path),
                (Fields::ReadOnly, true) => self.value(member, &member.ty, Fields::Writable, path),
                (Fields::ReadOnly, false) => match self.schema(&member.ty) {
                    Some(schema) if !path.contains(&schema.id) => self.object(schema, fields, path),
                    _ => Value::Null,
                },
            };
            let empty = value.as_object().is_some_and(Map::is_empty) && fields == Fields::ReadOnly;
            if !(value.is_null() || empty) {
                body.insert(member.name.clone(), value);
            }
        }
        path.pop();
        Value::Object(body)
    }

    fn schema(&self, ty: &Type) -> Option<&Schema> {
        match self.0.resolve(ty) {
            Type::Schema(id) => Some(self.0.schema(*id)),
            _ => None,
        }
    }

    fn value(&self, member: &Member, ty: &Type, fields: Fields, path: &mut Vec<SchemaId>) -> Value {
        let name = member.name.as_str();
        match self.0.resolve(ty) {
            Type::String | Type::Secret if name.to_lowercase().ends_with("url") || name.to_lowercase().ends_with("uri") => {
                format!("https://{}.example.com/x", name.to_lowercase().replace('_', "-")).into()
            }
            Type::String | Type::Secret | Type::Any => format!("a {name}").into(),
            Type::Boolean => true.into(),
            Type::Integer => 5.into(),
            Type::Number => json!(1.5),
            Type::DateTime => "2030-01-02T03:04:05.000Z".into(),
            Type::FreeForm => json!({"any": "thing"}),
            Type::Binary | Type::Links => Value::Null,
            Type::List(item) => match self.value(member, item, fields, path) {
                Value::Null => Value::Null,
                item => json!([item]),
            },
            Type::Map(entry) => match self.value(member, entry, fields, path) {
                Value::Null => Value::Null,
                entry => json!({"entry": entry}),
            },
            Type::Schema(id) if path.contains(id) => Value::Null,
            Type::Schema(id) => {
                let schema = self.0.schema(*id);
                match &schema.kind {
                    // The last value is rarely the default.
                    SchemaKind::Enum(values) => values.values.last().cloned().into(),
                    SchemaKind::Choice(choice) => {
                        choice.alternatives.first().map_or(Value::Null, |first| self.value(member, &first.ty, fields, path))
                    }
                    _ => self.object(schema, fields, path),
                }
            }
        }
    }
}

/// Changes a body: objects are merged, other values are replaced, and a `null` removes a field. An object with the field `=` replaces.
pub fn change(body: &mut Value, changes: Value) {
    let Value::Object(changes) = changes else {
        *body = changes;
        return;
    };
    let replaces = changes.contains_key("=");
    if replaces || !body.is_object() {
        *body = json!({});
    }
    let Value::Object(body) = body else { return };
    for (name, value) in changes.into_iter().filter(|(name, _)| name != "=") {
        match value {
            Value::Null => {
                body.remove(&name);
            }
            value => change(body.entry(name).or_insert(Value::Null), value),
        }
    }
}

/// The places where `found` lacks a value of `sent` or has another one. Lists of strings are compared as sets.
pub fn losses(sent: &Value, found: &Value) -> Vec<String> {
    let mut all = Vec::new();
    compare(sent, found, "", &mut all);
    all
}

fn compare(sent: &Value, found: &Value, path: &str, all: &mut Vec<String>) {
    match (sent, found) {
        (Value::Object(sent), Value::Object(found)) => {
            for (name, value) in sent {
                match found.get(name) {
                    Some(found) => compare(value, found, &format!("{path}/{name}"), all),
                    None => all.push(format!("{path}/{name}: {value} is missing")),
                }
            }
        }
        (Value::Array(sent), Value::Array(found))
            if sent.iter().all(Value::is_string) && sent.len() == found.len() && sent.iter().all(|item| found.contains(item)) => {}
        (Value::Array(sent), Value::Array(found)) if sent.len() == found.len() => {
            for (index, (sent, found)) in sent.iter().zip(found).enumerate() {
                compare(sent, found, &format!("{path}/{index}"), all);
            }
        }
        (sent, found) if sent != found => all.push(format!("{path}: {sent} is {found}")),
        _ => {}
    }
}
