//! Builds JSON from a schema and random bytes. Fewer and smaller bytes make simpler JSON, so that
//! proptest shrinks failures to readable cases.

use codegen::api::{Choice, Object, SchemaId, SchemaKind, Type, Union};

use super::schemas::Schemas;

/// The depth down to which schemas are followed.
const MAX_DEPTH: usize = 5;

const TEXTS: [&str; 14] = [
    r#""""#,
    r#""a""#,
    r#""null""#,
    r#""ACTIVE""#,
    r#""2023-07-14T08:15:30.000Z""#,
    r#""2023-07-14T08:15:30.123456789+02:00""#,
    r#""2023-02-31T25:61:00.000Z""#,
    r#""2021-06-14 14:45:46""#,
    r#""Zoë 日本 \ud83d\udd11 \"\\\/\b\f\n\r\t\u0000\u007f""#,
    r#""\ud83d""#,
    r#""\udc00\ud800 half""#,
    "\"\u{202e}\u{feff}\u{10ffff}\"",
    r#""{\"not\": \"an object\"}""#,
    r#""$serde_json::private::RawValue""#,
];

const NUMBERS: [&str; 19] = [
    "0",
    "1",
    "-1",
    "-0",
    "-0.0",
    "1.0",
    "1e3",
    "0.1",
    "3.141592653589793238462643383279",
    "9007199254740993",
    "9223372036854775807",
    "-9223372036854775808",
    "9223372036854775808",
    "18446744073709551615",
    "123456789012345678901234567890",
    "5e-324",
    "1.7976931348623157e308",
    "1e400",
    "-1E+4000",
];

const NAMES: [&str; 12] = [
    "custom",
    "orn2",
    "a/b~c",
    "",
    " ",
    "\\u00e9t\\u00e9",
    "日本語",
    "$ref",
    "additional",
    "$serde_json::private::RawValue",
    "$serde_json::private::Number",
    "__proto__",
];

/// Builds JSON.
pub(crate) struct Maker<'a> {
    schemas: &'a Schemas,
    bytes: &'a [u8],
    at: usize,
    text: String,
}

impl<'a> Maker<'a> {
    pub(crate) fn new(schemas: &'a Schemas, bytes: &'a [u8]) -> Self {
        Self { schemas, bytes, at: 0, text: String::new() }
    }

    /// A body for a model: an object for an object, any string for an enum.
    pub(crate) fn body(mut self, id: SchemaId) -> String {
        match &self.schemas.api.schema(id).kind {
            SchemaKind::Object(object) => self.object(object, None, 0),
            SchemaKind::Union(union) => self.union(union, 0),
            SchemaKind::Choice(choice) => self.alternative(choice, 0),
            // An unpaired surrogate is preserved only by an enclosing object.
            SchemaKind::Enum(choice) => self.enumeration(&choice.values, &TEXTS[..9]),
            SchemaKind::Alias(ty) => self.typed(ty, 0),
        }
        self.text
    }

    /// A number below `bound`; 0 after the last byte.
    fn pick(&mut self, bound: usize) -> usize {
        let byte = self.bytes.get(self.at).copied().unwrap_or(0);
        self.at += 1;
        usize::from(byte) % bound
    }

    /// `true` in `of` out of 16 cases.
    fn chance(&mut self, of: usize) -> bool {
        self.pick(16) >= 16 - of
    }

    fn value(&mut self, ty: &Type, depth: usize) {
        match self.pick(16) {
            13 => self.text.push_str("null"),
            14 => self.noise(2),
            15 => self.nested(),
            _ => self.typed(ty, depth),
        }
    }

    fn typed(&mut self, ty: &Type, depth: usize) {
        if depth > MAX_DEPTH {
            return self.text.push_str("null");
        }
        match ty {
            Type::String | Type::Secret | Type::Binary => self.choose(&TEXTS),
            Type::DateTime => {
                let index = 4 + self.pick(4);
                self.text.push_str(TEXTS[index]);
            }
            Type::Boolean => self.choose(&["true", "false"]),
            Type::Integer | Type::Number => self.choose(&NUMBERS),
            Type::Any => self.noise(3),
            Type::FreeForm => self.noise_object(3),
            Type::Links => self.links(),
            Type::List(item) => {
                self.text.push('[');
                for index in 0..self.pick(4) {
                    self.comma(index);
                    self.value(item, depth + 1);
                }
                self.text.push(']');
            }
            Type::Map(value) => {
                self.text.push('{');
                for index in 0..self.pick(4) {
                    self.comma(index);
                    self.name(NAMES[index * 3 + self.at % 3]);
                    self.value(value, depth + 1);
                }
                self.text.push('}');
            }
            Type::Schema(id) => match &self.schemas.api.schema(*id).kind {
                SchemaKind::Object(object) => self.object(object, None, depth + 1),
                SchemaKind::Union(union) => self.union(union, depth + 1),
                SchemaKind::Choice(choice) => self.alternative(choice, depth + 1),
                SchemaKind::Enum(choice) => self.enumeration(&choice.values, &TEXTS),
                SchemaKind::Alias(ty) => self.typed(ty, depth),
            },
        }
    }

    /// One of the alternatives, or JSON that may fit none.
    fn alternative(&mut self, choice: &Choice, depth: usize) {
        match self.pick(choice.alternatives.len() + 1) {
            0 => self.noise(2),
            index => self.typed(&choice.alternatives[index - 1].ty, depth),
        }
    }

    fn enumeration(&mut self, values: &[String], others: &[&str]) {
        if values.is_empty() || self.chance(4) {
            return self.choose(others);
        }
        let value = &values[self.pick(values.len())];
        self.text.push_str(&serde_json::to_string(value).unwrap());
    }

    /// A union's object: one of its variants or its base, with the matching tag or a wrong one.
    fn union(&mut self, union: &Union, depth: usize) {
        let variant = union.variants.get(self.pick(union.variants.len() + 1));
        let object = self.schemas.object(variant.map_or(union.base, |variant| variant.schema));
        let tag = match self.pick(8) {
            0 => None,
            1 => Some("null".to_owned()),
            2 => Some("\"NOT_KNOWN\"".to_owned()),
            3 => Some("[1, {}]".to_owned()),
            4 => Some("\"\\ud83d\"".to_owned()),
            _ => variant.and_then(|variant| variant.values.first()).map(|value| serde_json::to_string(value).unwrap()),
        };
        self.object(object, Some((&union.tag, tag)), depth);
    }

    /// An object with some fields of its schema and some unknown fields.
    fn object(&mut self, object: &Object, tag: Option<(&str, Option<String>)>, depth: usize) {
        self.text.push('{');
        let mut count = 0;
        let known: Vec<&str> = object.members.iter().map(|member| member.name.as_str()).collect();
        self.unknown(&mut count, &NAMES[..6], &known);
        for member in &object.members {
            let tag = tag.as_ref().filter(|(name, _)| *name == member.name);
            if tag.is_none() && self.chance(7) {
                self.comma(count);
                count += 1;
                self.name(&member.name);
                self.value(&member.ty, depth);
            }
        }
        if let Some((name, Some(text))) = tag {
            self.comma(count);
            count += 1;
            self.name(name);
            self.text.push_str(&text);
        }
        self.unknown(&mut count, &NAMES[6..], &known);
        self.text.push('}');
    }

    fn unknown(&mut self, count: &mut usize, names: &[&str], known: &[&str]) {
        for name in names.iter().filter(|name| !known.contains(*name)) {
            if self.chance(2) {
                self.comma(*count);
                *count += 1;
                self.name(name);
                self.noise(3);
            }
        }
    }

    fn links(&mut self) {
        self.choose(&[
            "{}",
            r#"{"self": {"href": "https://x", "hints": {"allow": ["GET"], "guidance": ["x"]}}}"#,
            r#"{"logo": [{"name": "medium", "href": "https://x", "type": "image/png", "size": 2}], "up": {"title": null}}"#,
            r#"{"logo": [], "self": null, "next": "https://x"}"#,
            r#"{"logo": [1, null, {"href": 7}]}"#,
        ]);
    }

    /// Any JSON.
    fn noise(&mut self, depth: usize) {
        match self.pick(if depth == 0 { 4 } else { 6 }) {
            0 => self.choose(&TEXTS),
            1 => self.choose(&NUMBERS),
            2 => self.choose(&["true", "false"]),
            3 => self.text.push_str("null"),
            4 => self.noise_object(depth - 1),
            _ => {
                self.text.push('[');
                for index in 0..self.pick(4) {
                    self.comma(index);
                    self.noise(depth - 1);
                }
                self.text.push(']');
            }
        }
    }

    fn noise_object(&mut self, depth: usize) {
        self.text.push('{');
        for index in 0..self.pick(5) {
            self.comma(index);
            self.name(NAMES[index * 2]);
            self.noise(depth);
        }
        self.text.push('}');
    }

    /// Objects and lists nested deeper than a recursive decoder could follow.
    fn nested(&mut self) {
        let levels = [1, 3, 40, 130, 600][self.pick(5)];
        self.text.push_str(&r#"{"x":["#.repeat(levels));
        self.text.push_str(&"]}".repeat(levels));
    }

    fn choose(&mut self, texts: &[&str]) {
        let index = self.pick(texts.len());
        self.text.push_str(texts[index]);
    }

    fn comma(&mut self, count: usize) {
        self.text.push_str(if count > 0 { ", " } else { "" });
    }

    /// A field's name, which may contain escapes.
    fn name(&mut self, name: &str) {
        self.text.push('"');
        self.text.push_str(name);
        self.text.push_str("\": ");
    }
}
