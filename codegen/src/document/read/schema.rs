//! Schemas.

use std::sync::Arc;

use indexmap::IndexMap;
use openapiv3::SchemaData;
use serde_json::Value;

use super::cursor::{Cursor, Object};
use super::{by_reference, extensions, ignored_sibling, info, one_of, reference};
use crate::document::{AdditionalProperties, Located, Property, RefOr, Schema, SchemaExtensions, SchemaType};

/// Constraints on values. The SDK leaves enforcing them to the server.
const NUMBERS: [&str; 3] = ["maximum", "minimum", "multipleOf"];
const COUNTS: [&str; 6] = ["maxLength", "minLength", "maxItems", "minItems", "maxProperties", "minProperties"];
const FLAGS: [&str; 3] = ["uniqueItems", "exclusiveMaximum", "exclusiveMinimum"];

/// Flags that became limits in OpenAPI 3.1.
const LIMITS: [&str; 2] = ["exclusiveMaximum", "exclusiveMinimum"];

/// Fields allowed beside the `$ref` of a property: they describe the property, not the target of the reference.
const ANNOTATIONS: [&str; 7] = ["description", "readOnly", "writeOnly", "deprecated", "nullable", "default", "x-okta-sdk-type"];

pub(super) fn schema(cursor: &Cursor) -> Option<RefOr<Arc<Schema>>> {
    if cursor.is_null() {
        cursor.warning(
            "empty-schema",
            "found a schema without a value; it accepts any value",
            "write `{}` for any value, or give it a `type`",
        );
        return Some(RefOr::Item(Arc::new(Schema { schema_type: None, ..text_schema(cursor) })));
    }
    by_reference(cursor, |cursor| given_schema(cursor).map(Arc::new))
}

fn given_schema(cursor: &Cursor) -> Option<Schema> {
    let mut object = cursor.object("a schema")?;
    let schema_type = object.get("type").and_then(|member| schema_type(&member));
    let mut data = data(&mut object, schema_type);
    constraints(&mut object);
    let schema = Schema {
        at: cursor.at(),
        schema_type,
        format: object.located("format"),
        pattern: object.text("pattern"),
        enum_values: enum_values(&mut object, schema_type),
        properties: properties(&mut object),
        required: required(&mut object),
        additional_properties: object.get("additionalProperties").and_then(|member| additional_properties(&member)),
        items: items(&mut object, schema_type),
        all_of: several(&mut object, "allOf"),
        one_of: several(&mut object, "oneOf"),
        any_of: several(&mut object, "anyOf"),
        discriminator: object.get("discriminator").and_then(|member| extensions::discriminator(&member)),
        okta: extensions::schema_extensions(&mut object),
        data: SchemaData::default(),
    };
    data.extensions = object.finish();
    Some(Schema { data, ..schema })
}

/// `required`: the names of required properties. (`required: true`, as in JSON Schema draft 3, marks a property itself.)
fn required(object: &mut Object) -> Vec<Located<String>> {
    let Some(member) = object.get("required") else { return Vec::new() };
    if member.is_boolean(true) || member.is_boolean(false) {
        let help = "list the property in `required` of the enclosing object";
        member.warning("required-as-flag", "found a boolean, expected a list of property names; it has no effect", help);
        return Vec::new();
    }
    member.texts()
}

/// A plain string schema at the location of `cursor`.
pub(super) fn text_schema(cursor: &Cursor) -> Schema {
    Schema {
        at: cursor.at(),
        data: SchemaData::default(),
        schema_type: Some(SchemaType::String),
        format: None,
        pattern: None,
        enum_values: None,
        properties: IndexMap::new(),
        required: Vec::new(),
        additional_properties: None,
        items: None,
        all_of: Vec::new(),
        one_of: Vec::new(),
        any_of: Vec::new(),
        discriminator: None,
        okta: SchemaExtensions::default(),
    }
}

/// Reads the schema that Swagger 2 puts directly into a parameter.
pub(super) fn plain_schema(object: &mut Object) -> Schema {
    let schema_type = object.get("type").and_then(|member| schema_type(&member));
    constraints(object);
    Schema {
        data: SchemaData { default: default(object, schema_type), ..SchemaData::default() },
        schema_type,
        format: object.located("format"),
        pattern: object.text("pattern"),
        enum_values: enum_values(object, schema_type),
        okta: SchemaExtensions { enum_descriptions: extensions::enum_descriptions(object), ..SchemaExtensions::default() },
        items: items(object, schema_type),
        ..text_schema(object.cursor())
    }
}

fn data(object: &mut Object, schema_type: Option<SchemaType>) -> SchemaData {
    SchemaData {
        title: object.text("title"),
        description: object.text("description"),
        nullable: object.flag("nullable"),
        read_only: object.flag("readOnly"),
        write_only: object.flag("writeOnly"),
        deprecated: object.flag("deprecated"),
        default: default(object, schema_type),
        example: object.get("example").map(|member| member.value()),
        external_docs: info::external_docs(object),
        discriminator: None,
        extensions: IndexMap::new(),
    }
}

fn schema_type(cursor: &Cursor) -> Option<SchemaType> {
    const TYPES: [&str; 6] = ["object", "array", "string", "integer", "number", "boolean"];
    if cursor.is_list() {
        let help = "write one type, and `nullable: true` if null is allowed: lists of types are OpenAPI 3.1";
        cursor.error("schema-type", format!("found a list, expected one of {}", TYPES.join(", ")), help);
        return None;
    }
    Some(match one_of(cursor, "schema-type", &TYPES)? {
        "object" => SchemaType::Object,
        "array" => SchemaType::Array,
        "string" => SchemaType::String,
        "integer" => SchemaType::Integer,
        "number" => SchemaType::Number,
        _ => SchemaType::Boolean,
    })
}

/// Checks the syntax of constraints that the SDK does not enforce.
fn constraints(object: &mut Object) {
    for name in NUMBERS {
        object.get(name).inspect(|member| member.check_number(false));
    }
    for name in COUNTS {
        object.get(name).inspect(|member| member.check_number(true));
    }
    for name in FLAGS {
        let Some(member) = object.get(name) else { continue };
        if LIMITS.contains(&name) && member.is_number() {
            let message = format!("found {}, expected `true` or `false`; the SDK leaves limits to the server", member.describe());
            member.warning(
                "limit-as-number",
                message,
                "write the number as `minimum` or `maximum` and add `true` here: numbers are OpenAPI 3.1",
            );
        } else {
            member.boolean();
        }
    }
    for name in ["not", "xml"] {
        object.get(name).inspect(Cursor::check_object);
    }
}

fn enum_values(object: &mut Object, schema_type: Option<SchemaType>) -> Option<Vec<Located<Value>>> {
    let member = object.get("enum")?;
    let values = member.list();
    if values.is_empty() && member.is_list() {
        member.error("empty-enum", "found an enum without values, expected at least one", "list the values, or delete `enum`");
    }
    for value in &values {
        if let Some(expected) = misfit(&value.value(), schema_type) {
            let message = format!("found {} as an enum value, expected {expected} because of the schema's `type`", value.describe());
            let help = "correct the value (quote strings that look like other types), or correct the type";
            if value.is_scalar() {
                value.warning("enum-value-type", message, help);
            } else {
                value.error("enum-value-type", message, help);
            }
        }
    }
    Some(values.iter().map(|value| Located { value: value.value(), at: value.at() }).collect())
}

/// `default`: the value that the server assumes.
fn default(object: &mut Object, schema_type: Option<SchemaType>) -> Option<Value> {
    let member = object.get("default")?;
    let value = member.value();
    if let Some(expected) = misfit(&value, schema_type) {
        let message = format!("found {} as the default, expected {expected} because of the schema's `type`", member.describe());
        member.warning("default-type", message, "correct the value or the type");
    }
    Some(value)
}

/// The expected kind of value, if a value does not match the type of its schema. Null always matches. So does any value where
/// the type is an object or array: Okta's spec declares some strings as objects.
fn misfit(value: &Value, schema_type: Option<SchemaType>) -> Option<&'static str> {
    let (fits, expected) = match schema_type? {
        SchemaType::String => (value.is_string(), "a string"),
        SchemaType::Integer => (value.is_i64() || value.is_u64(), "an integer"),
        SchemaType::Number => (value.is_number(), "a number"),
        SchemaType::Boolean => (value.is_boolean(), "`true` or `false`"),
        SchemaType::Object | SchemaType::Array => (true, ""),
    };
    (!fits && !value.is_null()).then_some(expected)
}

fn properties(object: &mut Object) -> IndexMap<String, Property> {
    let entry = |(name, cursor): (&str, Cursor)| {
        let schema = property(&cursor)?;
        Some((name.to_owned(), Property { at: cursor.at(), schema }))
    };
    object.map("properties").into_iter().filter_map(entry).collect()
}

/// Reads a property. A `$ref` with annotations beside it becomes an `allOf` of the reference, with the annotations.
fn property(cursor: &Cursor) -> Option<RefOr<Arc<Schema>>> {
    let (Some(target), true) = (cursor.child("$ref"), ANNOTATIONS.iter().any(|name| cursor.child(name).is_some())) else {
        return schema(cursor);
    };
    let mut object = cursor.object("a property")?;
    let target = reference(&target);
    let data = SchemaData {
        description: object.text("description"),
        nullable: object.flag("nullable"),
        read_only: object.flag("readOnly"),
        write_only: object.flag("writeOnly"),
        deprecated: object.flag("deprecated"),
        default: object.get("default").map(|member| member.value()),
        ..SchemaData::default()
    };
    let okta = SchemaExtensions { sdk_type: extensions::sdk_type(&mut object), ..SchemaExtensions::default() };
    for (name, sibling) in cursor.map() {
        if name != "$ref" && !ANNOTATIONS.contains(&name) {
            ignored_sibling(name, &sibling);
        }
    }
    let all_of = vec![RefOr::Ref(target?)];
    Some(RefOr::Item(Arc::new(Schema { data, okta, all_of, schema_type: None, ..text_schema(cursor) })))
}

fn additional_properties(cursor: &Cursor) -> Option<AdditionalProperties> {
    if cursor.is_object() {
        return schema(cursor).map(AdditionalProperties::Schema);
    }
    let any = cursor.is_boolean(true);
    if !any && !cursor.is_boolean(false) {
        let message = format!("found {}, expected a schema, `true` or `false`", cursor.describe());
        cursor.error("wrong-type", message, "write `additionalProperties: true` to allow any fields");
        return None;
    }
    Some(AdditionalProperties::Any(any))
}

fn items(object: &mut Object, schema_type: Option<SchemaType>) -> Option<RefOr<Arc<Schema>>> {
    let items = object.get("items");
    if items.is_none() && schema_type == Some(SchemaType::Array) {
        let message = "found an array without `items`; its items can be any value";
        object.cursor().warning("missing-items", message, "add `items`, or `items: {}` to allow any values");
    }
    schema(&items?)
}

fn several(object: &mut Object, name: &'static str) -> Vec<RefOr<Arc<Schema>>> {
    let Some(member) = object.get(name) else { return Vec::new() };
    let schemas = member.list();
    if schemas.is_empty() && member.is_list() {
        member.error("empty-list", format!("found an empty `{name}`, expected at least one schema"), format!("delete `{name}`"));
    }
    schemas.iter().filter_map(schema).collect()
}
