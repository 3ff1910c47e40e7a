//! Encodes objects without JSON: in queries and in `application/x-www-form-urlencoded` bodies.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

use super::Request;
use crate::rt::{Source, encode};

/// The fields of an object as pairs of strings, sorted by name. A list gives one pair for each item; null and absent fields give none; a
/// nested object is encoded as JSON.
pub(super) fn pairs(source: Source<'_>) -> Vec<(String, String)> {
    let json = String::from_utf8(encode(source)).unwrap_or_default();
    let fields: BTreeMap<String, &RawValue> = serde_json::from_str(&json).unwrap_or_default();
    let mut pairs = Vec::with_capacity(fields.len());
    for (name, value) in fields {
        match serde_json::from_str::<Vec<&RawValue>>(value.get()) {
            Ok(items) => pairs.extend(items.into_iter().filter_map(text).map(|text| (name.clone(), text))),
            Err(_) => pairs.extend(text(value).map(|text| (name, text))),
        }
    }
    pairs
}

fn text(value: &RawValue) -> Option<String> {
    match value.get() {
        "null" => None,
        json => Some(serde_json::from_str(json).unwrap_or_else(|_| json.to_owned())),
    }
}

impl Request {
    /// Adds the fields of an object to the query, each as a pair with the field's name (`style: form`).
    pub fn query_fields(&mut self, object: Source<'_>) {
        for (name, value) in pairs(object) {
            self.query(&name, value);
        }
    }

    /// Adds the fields of an object to the query as `name[field]=value` (`style: deepObject`).
    pub fn query_deep(&mut self, name: &str, object: Source<'_>) {
        for (field, value) in pairs(object) {
            self.query(&format!("{name}[{field}]"), value);
        }
    }

    /// Adds an object to the query as one pair, `name=field,value,field,value` (`style: form` with `explode: false`).
    pub fn query_joined(&mut self, name: &str, object: Source<'_>) {
        let parts: Vec<String> = pairs(object).into_iter().flat_map(|(field, value)| [field, value]).collect();
        self.query(name, parts.join(","));
    }

    /// Adds an object to the path: the prefix, and then each field as its name and value, with `equals` in between.
    pub fn path_object(mut self, prefix: &str, equals: &str, separator: &str, object: Source<'_>) -> Self {
        let pairs = pairs(object);
        let mut names = Vec::with_capacity(2 * pairs.len());
        for (index, (name, value)) in pairs.into_iter().enumerate() {
            names.push((if index == 0 { prefix } else { separator }, name));
            names.push((equals, value));
        }
        self.push_path_parts(names);
        self
    }

    /// Adds an object to a header: each field as its name and value, with `equals` in between and commas between fields.
    pub fn header_object(&mut self, name: &str, equals: &str, object: Source<'_>) {
        let parts: Vec<String> = pairs(object).into_iter().map(|(field, value)| format!("{field}{equals}{value}")).collect();
        self.header_parameter(name, parts.join(","));
    }
}
