//! `Debug`, which never shows secrets.

use std::fmt;

use super::{Field, Object, Source, Value};
use crate::facts::{mask, mask_field, without_secrets};

/// Implements `Debug` of models.
#[inline]
pub fn fmt<T: Value>(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    debug(value.source(), f)
}

/// Prints a value: only fields that are present, with secrets redacted.
pub(crate) fn debug(source: Source<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match source {
        Source::String(text) => fmt::Debug::fmt(text, f),
        Source::DateTime(time) => fmt::Debug::fmt(time, f),
        Source::Secret(secret) => fmt::Debug::fmt(secret, f),
        Source::Boolean(value) => fmt::Debug::fmt(&value, f),
        Source::Integer(number) => fmt::Debug::fmt(&number, f),
        Source::Number(number) => fmt::Display::fmt(number, f),
        Source::Json(json) => fmt::Debug::fmt(json, f),
        Source::List(list) => f.debug_list().entries((0..list.len()).filter_map(|index| list.get(index)).map(Printed)).finish(),
        Source::Map(map) => f
            .debug_map()
            .entries((0..map.len()).filter_map(|index| map.entry(index)).map(|(name, entry)| (name, Member(entry.get()))))
            .finish(),
        Source::Object(object) => debug_object(object, f),
    }
}

fn debug_object(object: &dyn Object, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let (shape, additional) = object.parts();
    let mut out = f.debug_struct(shape.name);
    object.each(|index, member| {
        let name = shape.name(index);
        match member.get() {
            // A link may grant access like a cookie or a password.
            Field::Value(Source::String(url)) if name == "href" => {
                out.field(name, &without_secrets(url.split('?').next().unwrap_or(url), |_| true));
            }
            // An untyped value may be a secret, judging by its name.
            Field::Value(Source::Json(json)) => {
                out.field(name, &Masked { name, json: json.as_str() });
            }
            member => {
                out.field(name, &Member(member));
            }
        }
    });
    if additional.whole().is_some() {
        out.field("additional", additional);
    }
    for (name, json) in additional.iter() {
        // A field of the spec is here because its value does not match its type. It may be a secret even if its name does not suggest it.
        match shape.find(name) {
            Some(_) => out.field(name, &format_args!("({})", super::read::kind_of(json))),
            None => out.field(name, &Masked { name, json }),
        };
    }
    out.finish()
}

/// The JSON of a field, with apparent secrets masked.
struct Masked<'a> {
    name: &'a str,
    json: &'a str,
}

impl fmt::Debug for Masked<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        json(Some(self.name), self.json, f)
    }
}

/// Prints JSON with apparent secrets masked. For values nested too deeply, it prints only the JSON type.
pub(super) fn json(name: Option<&str>, json: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let Ok(mut value) = serde_json::from_str::<serde_json::Value>(json) else {
        return write!(f, "({})", super::read::kind_of(json));
    };
    match name {
        Some(name) => mask_field(name, &mut value),
        None => mask(&mut value),
    }
    if f.alternate() { write!(f, "{value:#}") } else { write!(f, "{value}") }
}

struct Member<'a>(Field<Source<'a>>);

impl fmt::Debug for Member<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Field::Absent => f.write_str("absent"),
            Field::Null => f.write_str("null"),
            Field::Unreadable => f.write_str("unreadable"),
            Field::Value(value) => debug(value, f),
        }
    }
}

struct Printed<'a>(Source<'a>);

impl fmt::Debug for Printed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(self.0, f)
    }
}
