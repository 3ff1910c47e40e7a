//! Encodes values through `serde`, in any format.

use serde::ser::{Error as _, SerializeMap, SerializeSeq};
use serde::{Deserializer, Serialize, Serializer};
use serde_json::Number;
use serde_json::value::RawValue;

use super::{Field, Object, Slot, Source, Value};

/// The maximum nesting of preserved JSON when it is encoded in a format other than JSON; the same limit as in `serde_json`.
const MAX_DEPTH: u8 = 127;

/// Implements `Serialize` of models.
#[doc(hidden)]
pub fn serialize<T: Value, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    Written { source: value.source(), verbatim: false }.serialize(serializer)
}

/// A value to encode. If the format is known to be `serde_json`, preserved JSON is written `verbatim`; any other format
/// gets the parsed value.
struct Written<'a> {
    source: Source<'a>,
    verbatim: bool,
}

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let verbatim = self.verbatim;
        match self.source {
            Source::String(text) => serializer.serialize_str(text),
            Source::DateTime(time) => time.with_text(|text| serializer.serialize_str(text)),
            Source::Secret(secret) => serializer.serialize_str(secret.expose()),
            Source::Boolean(value) => serializer.serialize_bool(value),
            Source::Integer(number) => serializer.serialize_i64(number),
            Source::Number(number) => write_number(number, serializer),
            Source::Json(json) => Kept { raw: json.raw(), verbatim, depth: 0 }.serialize(serializer),
            Source::List(list) => {
                let mut out = serializer.serialize_seq(Some(list.len()))?;
                for source in (0..list.len()).filter_map(|index| list.get(index)) {
                    out.serialize_element(&Written { source, verbatim })?;
                }
                out.end()
            }
            Source::Map(map) => {
                let mut out = serializer.serialize_map(None)?;
                for (name, entry) in (0..map.len()).filter_map(|index| map.entry(index)) {
                    write_member(name, entry, verbatim, &mut out)?;
                }
                out.end()
            }
            Source::Object(object) => write_object(object, verbatim, serializer),
        }
    }
}

fn write_object<S: Serializer>(object: &dyn Object, verbatim: bool, serializer: S) -> Result<S::Ok, S::Error> {
    if let Some(raw) = object.additional().whole_value() {
        // The decoded value was not an object, but setting a field makes it one.
        if object.is_blank() {
            return Kept { raw, verbatim, depth: 0 }.serialize(serializer);
        }
    }
    if !object.additional().unnamed().is_empty() {
        if !verbatim {
            return Err(S::Error::custom("an object has a field whose name contains an unpaired surrogate"));
        }
        return with_unnamed(object).map_err(S::Error::custom)?.serialize(serializer);
    }
    write_members(object, verbatim, serializer)
}

/// The JSON of an object that has fields whose name is not valid Unicode.
fn with_unnamed(object: &dyn Object) -> Result<Box<RawValue>, serde_json::Error> {
    let mut json = Vec::new();
    write_members(object, true, &mut serde_json::Serializer::new(&mut json))?;
    let mut json = String::from_utf8(json).unwrap_or_default();
    json.pop();
    for (name, value) in object.additional().unnamed() {
        if json.len() > 1 {
            json.push(',');
        }
        json.push_str(name.get());
        json.push(':');
        json.push_str(value.get());
    }
    json.push('}');
    RawValue::from_string(json)
}

fn write_members<S: Serializer>(object: &dyn Object, verbatim: bool, serializer: S) -> Result<S::Ok, S::Error> {
    let shape = object.shape();
    let mut out = serializer.serialize_map(None)?;
    let mut written = Ok(());
    object.each(|index, member| {
        if written.is_err() {
            return;
        }
        let name = shape.name(index);
        if !member.get().is_unreadable() {
            written = write_member(name, member, verbatim, &mut out);
        } else if let Some(raw) = object.additional().unreadable_value(name) {
            written = out.serialize_entry(name, &Kept { raw, verbatim, depth: 0 });
        }
    });
    written?;
    for (name, raw) in object.additional().entries() {
        // Callers may have set a field of the spec here by name; the field itself takes precedence.
        if object.present(name).is_none() {
            out.serialize_entry(&**name, &Kept { raw, verbatim, depth: 0 })?;
        }
    }
    out.end()
}

fn write_member<M: SerializeMap>(name: &str, member: &dyn Slot, verbatim: bool, out: &mut M) -> Result<(), M::Error> {
    match member.get() {
        Field::Absent | Field::Unreadable => Ok(()),
        Field::Null => out.serialize_entry(name, &()),
        Field::Value(source) => out.serialize_entry(name, &Written { source, verbatim }),
    }
}

/// Encodes a number as one of `serde`'s own, where it is one. If any crate of a program enables the feature `arbitrary_precision` of `serde_json`, a
/// [`Number`] looks like a map to `serde`, and only `serde_json` knows what it means.
fn write_number<S: Serializer>(number: &Number, serializer: S) -> Result<S::Ok, S::Error> {
    match (number.as_i64(), number.as_u64(), number.as_f64()) {
        (Some(number), _, _) => serializer.serialize_i64(number),
        (_, Some(number), _) => serializer.serialize_u64(number),
        (_, _, Some(number)) => serializer.serialize_f64(number),
        _ => number.serialize(serializer),
    }
}

/// Preserved JSON.
struct Kept<'a> {
    raw: &'a RawValue,
    verbatim: bool,
    depth: u8,
}

impl Serialize for Kept<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.verbatim {
            return self.raw.serialize(serializer);
        }
        if self.depth > MAX_DEPTH {
            return Err(S::Error::custom("nested too deeply"));
        }
        let json = self.raw.get();
        if json.starts_with(|first: char| first == '-' || first.is_ascii_digit()) {
            let number: Number = serde_json::from_str(json).map_err(S::Error::custom)?;
            return write_number(&number, serializer);
        }
        let mut json = serde_json::Deserializer::from_str(json);
        json.deserialize_any(Transcode { serializer, depth: self.depth + 1 }).map_err(S::Error::custom)
    }
}

/// A visitor that serializes what it visits.
struct Transcode<S> {
    serializer: S,
    depth: u8,
}

impl<'de, S: Serializer> serde::de::Visitor<'de> for Transcode<S> {
    type Value = S::Ok;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a JSON value")
    }
    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<S::Ok, E> {
        self.serializer.serialize_bool(value).map_err(E::custom)
    }
    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<S::Ok, E> {
        self.serializer.serialize_i64(value).map_err(E::custom)
    }
    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<S::Ok, E> {
        self.serializer.serialize_u64(value).map_err(E::custom)
    }
    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<S::Ok, E> {
        self.serializer.serialize_f64(value).map_err(E::custom)
    }
    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<S::Ok, E> {
        self.serializer.serialize_str(value).map_err(E::custom)
    }
    fn visit_unit<E: serde::de::Error>(self) -> Result<S::Ok, E> {
        self.serializer.serialize_unit().map_err(E::custom)
    }
    fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut items: A) -> Result<S::Ok, A::Error> {
        use serde::de::Error;
        let depth = self.depth;
        let mut out = self.serializer.serialize_seq(None).map_err(A::Error::custom)?;
        while let Some(item) = items.next_element::<&RawValue>()? {
            out.serialize_element(&Kept { raw: item, verbatim: false, depth }).map_err(A::Error::custom)?;
        }
        out.end().map_err(A::Error::custom)
    }
    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut entries: A) -> Result<S::Ok, A::Error> {
        use serde::de::Error;
        let depth = self.depth;
        let mut out = self.serializer.serialize_map(None).map_err(A::Error::custom)?;
        while let Some((name, value)) = entries.next_entry::<String, &RawValue>()? {
            out.serialize_entry(&name, &Kept { raw: value, verbatim: false, depth }).map_err(A::Error::custom)?;
        }
        out.end().map_err(A::Error::custom)
    }
}
