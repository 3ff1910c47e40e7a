//! Builds sample JSON from schemas.

use serde_json::{Map, Value, json};

use crate::document::Document;

/// The depth down to which nested objects are filled.
const DEPTH: usize = 4;

/// Builds JSON from schemas.
pub struct Samples<'a> {
    document: &'a Document,
    flavor: Flavor,
}

/// The contents of the JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flavor {
    /// Every field, with known values.
    Known,
    /// Every field, including nulls and unknown enum values.
    Odd,
}

/// An object type, with the facts that follow from its ancestors and unions.
#[derive(Clone, Debug)]
struct Leaf<'a> {
    schema: &'a str,
    tags: Vec<(&'a str, &'a str)>,
}

impl<'a> Samples<'a> {
    pub fn new(document: &'a Document, flavor: Flavor) -> Self {
        Self { document, flavor }
    }

    /// Samples of a schema: one, or for a union one per variant and one that matches no variant.
    pub fn of(&self, schema: &'a Value) -> Vec<Value> {
        match schema["$ref"].as_str().map(crate::document::schema_name) {
            Some(name) if self.document.discriminator(name).is_some() => self.of_union(name),
            _ => vec![self.value(schema, 0)],
        }
    }

    /// Samples of all variants of a union, and one that matches no variant.
    pub fn of_union(&self, name: &'a str) -> Vec<Value> {
        self.leaves(name).iter().map(|leaf| self.leaf(leaf, 0)).collect()
    }

    /// A sample of a union's object that matches no variant.
    pub fn of_base(&self, name: &'a str) -> Value {
        self.leaf(self.leaves(name).last().unwrap(), 0)
    }

    fn leaves(&self, name: &'a str) -> Vec<Leaf<'a>> {
        let mut tags = Vec::new();
        for pair in self.document.lineage(name).windows(2) {
            if let Some((tag, mapping)) = self.document.discriminator(pair[0]) {
                tags.extend(mapping.iter().find(|(_, variant)| *variant == pair[1]).map(|(text, _)| (tag, *text)));
            }
        }
        let Some((tag, mapping)) = self.document.discriminator(name) else { return vec![Leaf { schema: name, tags }] };
        let mut leaves = Vec::new();
        for (text, variant) in mapping {
            for mut leaf in self.leaves(variant) {
                leaf.tags.retain(|(name, _)| *name != tag);
                leaf.tags.push((tag, text));
                leaves.push(leaf);
            }
        }
        tags.push((tag, "NEVER_HEARD_OF"));
        leaves.push(Leaf { schema: name, tags });
        leaves
    }

    fn leaf(&self, leaf: &Leaf<'a>, depth: usize) -> Value {
        let mut object = Map::new();
        for schema in self.document.lineage(leaf.schema) {
            self.members(self.document.schema(schema), depth, &mut object);
        }
        self.noise(&mut object);
        for (tag, text) in &leaf.tags {
            object.insert((*tag).to_owned(), json!(text));
        }
        Value::Object(object)
    }

    fn members(&self, schema: &'a Value, depth: usize, object: &mut Map<String, Value>) {
        for part in schema["allOf"].as_array().into_iter().flatten() {
            self.members(self.document.resolve(part), depth, object);
        }
        for (index, (name, member)) in schema["properties"].as_object().into_iter().flatten().enumerate() {
            if self.flavor == Flavor::Odd && index % 4 == 3 {
                object.insert(name.clone(), Value::Null);
            } else if depth < DEPTH || !self.is_deep(member) {
                object.insert(name.clone(), self.value(member, depth + 1));
            }
        }
    }

    /// Fields that are not in the spec.
    fn noise(&self, object: &mut Map<String, Value>) {
        object.insert("zz Unknown ü".to_owned(), json!({"of": [1, 2.5, null, {"deep": true}], "": "\u{0}\u{2028}\"\\"}));
        object.insert("zzNull".to_owned(), Value::Null);
    }

    fn is_deep(&self, schema: &Value) -> bool {
        let schema = self.document.resolve(schema);
        schema.get("enum").is_none() && !matches!(schema["type"].as_str(), Some("string" | "integer" | "number" | "boolean"))
    }

    /// The only part of an `allOf` that wraps something other than an object.
    fn wrapped(&self, schema: &'a Value) -> Option<&'a Value> {
        let mut parts = schema["allOf"].as_array()?.iter().filter(|part| {
            let part = self.document.resolve(part);
            part.get("enum").is_some() || matches!(part["type"].as_str(), Some("string" | "integer" | "number" | "boolean" | "array"))
        });
        parts.next().filter(|_| schema.get("properties").is_none())
    }

    fn value(&self, schema: &'a Value, depth: usize) -> Value {
        let name = schema["$ref"].as_str().map(crate::document::schema_name);
        let schema = self.document.resolve(schema);
        match schema["x-okta-sdk-type"].as_str() {
            Some("links") => {
                return json!({"self": {"href": "https://example.okta.com/a", "hints": {"allow": ["GET"]}}, "users": [{"href": "b"}]});
            }
            Some("free-form") => return json!({"text": "a", "list": [1, null], "null": null, "flag": false}),
            Some("any") => return json!({"include": [7, "a", null]}),
            Some(other) => panic!("x-okta-sdk-type {other}: extend the contract tests to build one"),
            None => {}
        }
        if let Some(part) = self.wrapped(schema) {
            return self.value(part, depth);
        }
        if let Some(choice) = schema["oneOf"].as_array().or(schema["anyOf"].as_array()).filter(|_| schema.get("properties").is_none()) {
            return match schema.get("discriminator").map(|discriminator| self.document.tags(discriminator)) {
                Some((tag, mapping)) if !mapping.is_empty() => {
                    let (text, variant) = mapping[0];
                    let mut leaf = self.leaves(variant).swap_remove(0);
                    leaf.tags.retain(|(name, _)| *name != tag);
                    leaf.tags.push((tag, text));
                    self.leaf(&leaf, depth)
                }
                _ => self.value(&choice[0], depth),
            };
        }
        if let Some(known) = schema["enum"].as_array() {
            return if self.flavor == Flavor::Odd { json!("NEVER_HEARD_OF") } else { known[known.len() / 2].clone() };
        }
        match (schema["type"].as_str(), schema["format"].as_str()) {
            (Some("string"), Some("date-time")) => json!("2024-02-29T23:59:59.000Z"),
            (Some("string"), _) => json!("text \u{1F600} \"/\\\n"),
            (Some("boolean"), _) => json!(false),
            (Some("integer"), _) => json!(-7),
            (Some("number"), _) => json!(0.125),
            (Some("array"), _) | (None, _) if schema.get("items").is_some() => {
                let item = || self.value(&schema["items"], depth);
                json!([item(), item()])
            }
            _ if name.is_some_and(|name| self.document.lineage(name).len() > 1 || self.document.discriminator(name).is_some()) => {
                self.leaf(&self.leaves(name.unwrap_or_default())[0], depth)
            }
            _ if schema.get("properties").is_some() || schema.get("allOf").is_some() => {
                let mut object = Map::new();
                self.members(schema, depth, &mut object);
                self.noise(&mut object);
                Value::Object(object)
            }
            _ if schema["additionalProperties"].is_object() => {
                let value = || if depth < DEPTH { self.value(&schema["additionalProperties"], depth + 1) } else { json!({}) };
                json!({"a key": value(), "self": value()})
            }
            (Some("object"), _) => json!({"anything": [1, {"goes": null}]}),
            // A schema with only a default.
            (None, _) if schema.get("default").is_some() => schema["default"].clone(),
            (None, _) => json!({"anything": "goes"}),
            (Some(other), _) => panic!("a schema of the type {other}: extend the contract tests to build one"),
        }
    }
}
