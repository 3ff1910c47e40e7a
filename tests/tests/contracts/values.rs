//! The values passed to a call: parameters, a body, a model.

use std::collections::BTreeMap;

use bytes::Bytes;
use okta_sdk::call::FilePart;
use okta_sdk::model::{DateTime, Model};
use okta_sdk::rt::{Value as ModelValue, decode};
use serde_json::Value;

use crate::document::{BodyKind, Kind, Operation, Parameter, Place};

/// The values passed to a call.
#[derive(Clone, Debug, Default)]
pub struct Values {
    /// By the key of the parameter.
    pub texts: BTreeMap<String, String>,
    pub body: Option<Value>,
    pub bytes: Option<Vec<u8>>,
    pub parts: BTreeMap<String, Part>,
    /// The object that a method is called on.
    pub model: Option<Value>,
}

/// A file in a multipart body.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    pub file_name: String,
    pub content_type: String,
    pub bytes: Vec<u8>,
}

/// The choice of values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Only required values.
    Required,
    /// All values: `true`, numbers, known enum values.
    Everything,
    /// All values, chosen to be easily lost: `false`, 0, unknown enum values, empty strings.
    Falsy,
}

/// A string with every character that has a meaning in a URL.
pub fn hostile(name: &str) -> String {
    format!("{name}/a b?c#d%2Fe&f=g+h;i:j@k,l\"ü€..")
}

impl Values {
    /// Values for an operation's parameters and body; the caller supplies a JSON body.
    pub fn of(operation: &Operation, choice: Choice) -> Self {
        let mut values = Self::default();
        for parameter in &operation.parameters {
            if parameter.required || choice != Choice::Required {
                values.texts.insert(parameter.key(), text(parameter, choice));
            }
        }
        match operation.body.as_ref().map(|body| &body.kind) {
            Some(BodyKind::Bytes) => values.bytes = Some(b"\x00\xff\r\n--not UTF-8 \xfe".to_vec()),
            Some(BodyKind::Multipart(parts)) => {
                for (name, required) in parts {
                    if *required || choice != Choice::Required {
                        values.parts.insert(name.clone(), part(name));
                    }
                }
            }
            _ => {}
        }
        values
    }

    /// Whether the operation takes JSON.
    pub fn is_json(&self, operation: &Operation) -> bool {
        operation.body.as_ref().is_some_and(|body| body.kind == BodyKind::Json)
    }

    pub fn text(&self, key: &str) -> Option<&str> {
        self.texts.get(key).map(String::as_str)
    }

    pub fn boolean(&self, key: &str) -> Option<bool> {
        self.text(key).map(|text| text.parse().unwrap())
    }

    pub fn integer(&self, key: &str) -> Option<i64> {
        self.text(key).map(|text| text.parse().unwrap())
    }

    pub fn date_time(&self, key: &str) -> Option<DateTime> {
        self.text(key).map(|text| text.parse().unwrap())
    }

    /// The items of a list.
    pub fn list(&self, key: &str) -> Option<Vec<&str>> {
        self.text(key).map(|text| text.split(',').collect())
    }

    pub fn json<T: ModelValue>(&self) -> Option<T> {
        self.body.as_ref().map(|body| decode(body.to_string().as_bytes()).unwrap().value)
    }

    pub fn json_list<T: ModelValue>(&self) -> Option<Vec<T>> {
        self.json()
    }

    pub fn bytes(&self) -> Option<Bytes> {
        self.bytes.clone().map(Bytes::from)
    }

    pub fn part(&self, name: &str) -> Option<FilePart> {
        let part = self.parts.get(name)?;
        Some(FilePart::new(part.bytes.clone()).file_name(&part.file_name).content_type(&part.content_type))
    }

    pub fn model<T: Model>(&self) -> T {
        T::from_json(self.model.as_ref().unwrap().to_string().as_bytes()).unwrap()
    }
}

fn text(parameter: &Parameter, choice: Choice) -> String {
    let falsy = choice == Choice::Falsy;
    match &parameter.kind {
        Kind::Boolean => (!falsy).to_string(),
        Kind::Integer => if falsy { "0" } else { "-200" }.to_owned(),
        Kind::DateTime => if falsy { "1970-01-01T00:00:00.000Z" } else { "2024-02-29T23:59:59.999Z" }.to_owned(),
        Kind::Enum(_) if falsy => "NEVER HEARD & OF".to_owned(),
        Kind::List { .. } => format!("one & other,{}", hostile(&parameter.name).replace(',', "")),
        Kind::Enum(known) => known.last().unwrap().clone(),
        Kind::Text if parameter.place == Place::Header => format!("{}; a=\"b\", c/1.0 (d)", parameter.name),
        Kind::Text if falsy && parameter.place == Place::Query => String::new(),
        Kind::Text => hostile(&parameter.name),
    }
}

fn part(name: &str) -> Part {
    Part {
        file_name: format!("{name} ü.png"),
        content_type: "image/png".to_owned(),
        bytes: b"\x89PNG\r\n\x1a\n\r\n--boundary--\r\n\0".to_vec(),
    }
}
