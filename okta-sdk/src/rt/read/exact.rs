//! The exact decoder: one pass, with an error at the first value of an unexpected type.

use std::fmt;

use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Unexpected, Visitor};
use serde_json::Number;
use serde_json::value::RawValue;

use super::budget::{self, ENTRY};
use super::choice;
use super::union::UnionVisitor;
use crate::rt::{Either, Json, List, MapEntries, Object, Shape, Slot, Target, Text};

/// The maximum nesting of typed values. Okta's responses stay below 20; deeper parts are preserved as JSON. It is counted
/// here because a union starts a new deserializer, which resets `serde_json`'s own limit.
pub(super) const MAX_DEPTH: u8 = 48;

/// Decodes into a target.
pub(super) struct Into<'a> {
    target: Target<'a>,
    depth: u8,
}

impl<'a> Into<'a> {
    pub(super) fn new(target: Target<'a>) -> Self {
        Self { target, depth: 0 }
    }

    /// Decodes a nested value.
    pub(super) fn at(target: Target<'a>, depth: usize) -> Self {
        Self { target, depth: u8::try_from(depth).unwrap_or(MAX_DEPTH) }
    }
}

impl<'de> DeserializeSeed<'de> for Into<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let depth = self.depth + 1;
        if depth > MAX_DEPTH {
            return Err(D::Error::custom("nested too deeply"));
        }
        match self.target {
            Target::String(text) => deserializer.deserialize_str(StringVisitor(text)),
            Target::Text(text) => deserializer.deserialize_str(TextVisitor(text)),
            Target::Boolean(place) => deserializer.deserialize_bool(BooleanVisitor(place)),
            Target::Integer(place) => deserializer.deserialize_i64(IntegerVisitor(place)),
            Target::Number(place) => {
                *place = <Number as serde::Deserialize>::deserialize(deserializer)?;
                Ok(())
            }
            Target::Json(place) => {
                *place = Json::from_raw(<Box<RawValue> as serde::Deserialize>::deserialize(deserializer)?);
                Ok(())
            }
            Target::Object(object) => deserializer.deserialize_map(ObjectVisitor { object, depth }),
            Target::List(list) => deserializer.deserialize_seq(ListVisitor { list, depth }),
            Target::Map(map) => deserializer.deserialize_map(MapVisitor { map, depth }),
            Target::Either(either) => deserializer.deserialize_any(EitherVisitor { either, depth }),
            Target::Union(union) => deserializer.deserialize_map(UnionVisitor { union, depth }),
            Target::Choice(choice) => choice::read(choice, depth, deserializer),
        }
    }
}

/// Takes memory from the budget for the next value.
fn within_budget<E: Error>(bytes: usize) -> Result<(), E> {
    if budget::charge(bytes) { Ok(()) } else { Err(E::custom("too much memory for the size of the body")) }
}

struct StringVisitor<'a>(&'a mut String);

impl Visitor<'_> for StringVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }
    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        // Allocate a string of the exact size: `clone_into` would grow the empty one beyond that.
        *self.0 = text.to_owned();
        Ok(())
    }
}

struct TextVisitor<'a>(&'a mut dyn Text);

impl Visitor<'_> for TextVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.expected())
    }
    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        if self.0.set_text(text) { Ok(()) } else { Err(E::invalid_value(Unexpected::Str(text), &self)) }
    }
}

struct BooleanVisitor<'a>(&'a mut bool);

impl Visitor<'_> for BooleanVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a boolean")
    }
    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        *self.0 = value;
        Ok(())
    }
}

struct IntegerVisitor<'a>(&'a mut i64);

impl Visitor<'_> for IntegerVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a 64-bit integer")
    }
    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        *self.0 = number;
        Ok(())
    }
    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        *self.0 = i64::try_from(number).map_err(|_| E::invalid_value(Unexpected::Unsigned(number), &self))?;
        Ok(())
    }
    fn visit_f64<E: Error>(self, number: f64) -> Result<(), E> {
        // `1.0` and `1e2` are integers in JSON Schema. Beyond 2^53, a float does not identify an integer.
        const LARGEST: f64 = 9_007_199_254_740_992.0;
        let is_negative_zero = number == 0.0 && number.is_sign_negative();
        if number.fract() != 0.0 || number.abs() > LARGEST || is_negative_zero {
            return Err(E::invalid_value(Unexpected::Float(number), &self));
        }
        *self.0 = number as i64;
        Ok(())
    }
}

/// Decodes a field: null, or a value.
pub(super) struct IntoSlot<'a> {
    pub(super) slot: &'a mut dyn Slot,
    pub(super) depth: u8,
}

impl<'de> DeserializeSeed<'de> for IntoSlot<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de> Visitor<'de> for IntoSlot<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }
    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.slot.set_null();
        Ok(())
    }
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.slot.start() {
            Some(target) => Into { target, depth: self.depth }.deserialize(deserializer),
            None => Ok(()),
        }
    }
}

/// A field's name: in the spec, or unknown.
enum Key {
    Member(usize),
    Other(Box<str>),
}

struct KeySeed {
    shape: &'static Shape,
}

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for KeySeed {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }
    fn visit_str<E: Error>(self, name: &str) -> Result<Key, E> {
        Ok(self.shape.find(name).map_or_else(|| Key::Other(name.into()), Key::Member))
    }
}

pub(super) struct ObjectVisitor<'a> {
    pub(super) object: &'a mut dyn Object,
    pub(super) depth: u8,
}

impl<'de> Visitor<'de> for ObjectVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let Self { object, depth } = self;
        within_budget(size_of_val(&*object))?;
        let shape = object.shape();
        while let Some(key) = members.next_key_seed(KeySeed { shape })? {
            match key {
                Key::Member(index) => match object.member_mut(index) {
                    Some(slot) => members.next_value_seed(IntoSlot { slot, depth })?,
                    None => members.next_value::<serde::de::IgnoredAny>().map(drop)?,
                },
                Key::Other(name) => {
                    within_budget(ENTRY)?;
                    object.additional_mut().push(name, members.next_value()?);
                }
            }
        }
        Ok(())
    }
}

struct ListVisitor<'a> {
    list: &'a mut dyn List,
    depth: u8,
}

impl<'de> Visitor<'de> for ListVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let Self { list, depth } = self;
        while items.next_element_seed(Item { list: &mut *list, depth })?.is_some() {}
        list.finish();
        Ok(())
    }
}

/// Decodes the next item of a list. The item is only allocated once there is one.
struct Item<'a> {
    list: &'a mut dyn List,
    depth: u8,
}

impl<'de> DeserializeSeed<'de> for Item<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        within_budget(self.list.item_size())?;
        match self.list.push() {
            Some(target) => Into { target, depth: self.depth }.deserialize(deserializer),
            None => Ok(()),
        }
    }
}

struct MapVisitor<'a> {
    map: &'a mut dyn MapEntries,
    depth: u8,
}

impl<'de> Visitor<'de> for MapVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let Self { map, depth } = self;
        while let Some(name) = entries.next_key::<std::borrow::Cow<'de, str>>()? {
            within_budget(ENTRY)?;
            if let Some(slot) = map.push(&name) {
                within_budget(size_of_val(&*slot))?;
                entries.next_value_seed(IntoSlot { slot, depth })?;
            }
        }
        Ok(())
    }
}

struct EitherVisitor<'a> {
    either: &'a mut dyn Either,
    depth: u8,
}

impl<'de> Visitor<'de> for EitherVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object or an array of objects")
    }
    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<(), A::Error> {
        match self.either.one() {
            Some(Target::Object(object)) => ObjectVisitor { object, depth: self.depth }.visit_map(members),
            _ => Err(A::Error::custom("not an object")),
        }
    }
    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        match self.either.many() {
            Some(Target::List(list)) => ListVisitor { list, depth: self.depth }.visit_seq(items),
            _ => Err(A::Error::custom("not a list")),
        }
    }
}
