//! Decodes a union, whose variant is known only once its tag has been read.
//!
//! The fields before the tag are held as JSON, without a copy. Once the tag has chosen the variant, it decodes the held fields and then
//! the rest. Okta sends the tag before the large fields, so little is decoded twice.

use std::borrow::Cow;
use std::fmt;

use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::exact::{IntoSlot, ObjectVisitor};
use crate::rt::{Object, Target, Union};

/// Decodes a union.
pub(super) struct UnionVisitor<'a> {
    pub(super) union: &'a mut dyn Union,
    pub(super) depth: u8,
}

type Held<'de> = Vec<(Cow<'de, str>, &'de RawValue)>;

impl<'de> Visitor<'de> for UnionVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let mut held = Held::with_capacity(16);
        let mut target = Target::Union(self.union);
        // A variant may itself be a union, with another tag field.
        while let Target::Union(union) = target {
            let tag = hold_until(union.tag(), &mut held, &mut members)?;
            target = union.choose(tag.as_deref());
        }
        let Target::Object(object) = target else { return Err(A::Error::custom("a variant that is not an object")) };
        for (name, raw) in held {
            take(object, name, raw, self.depth).map_err(A::Error::custom)?;
        }
        ObjectVisitor { object, depth: self.depth }.visit_map(members)
    }
}

/// Reads fields until it finds the tag; `None` if the object has none. Of duplicate tags,
/// the first string counts.
fn hold_until<'de, A: MapAccess<'de>>(tag: &str, held: &mut Held<'de>, members: &mut A) -> Result<Option<String>, A::Error> {
    let text = |name: &str, raw: &RawValue| if name == tag { serde_json::from_str::<String>(raw.get()).ok() } else { None };
    if let Some(found) = held.iter().find_map(|(name, raw)| text(name, raw)) {
        return Ok(Some(found));
    }
    while let Some(name) = members.next_key_seed(Name)? {
        let raw = members.next_value::<&RawValue>()?;
        let found = text(&name, raw);
        if !super::budget::charge(super::budget::ENTRY) {
            return Err(A::Error::custom("too much memory for the size of the body"));
        }
        held.push((name, raw));
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

/// Decodes a held field into an object.
fn take(object: &mut dyn Object, name: Cow<'_, str>, raw: &RawValue, depth: u8) -> Result<(), serde_json::Error> {
    match object.shape().find(&name).and_then(|index| object.member_mut(index)) {
        Some(slot) => IntoSlot { slot, depth }.deserialize(&mut serde_json::Deserializer::from_str(raw.get())),
        None => {
            object.additional_mut().push(name.into(), raw.to_owned());
            Ok(())
        }
    }
}

/// A field's name, borrowed if it has no escapes.
struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Name {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }
    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(name))
    }
    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name.to_owned()))
    }
}

/// The string value of a field of a JSON object; `None` if it is absent or not a string. Of duplicate fields, the first
/// one counts, and reading stops there.
pub(super) fn find_text(json: &str, name: &str) -> Result<Option<String>, serde_json::Error> {
    let mut found = None;
    let mut reader = serde_json::Deserializer::from_str(json);
    match reader.deserialize_any(TagVisitor { name, found: &mut found }) {
        // `serde_json` treats stopping in the middle of an object as an error.
        Err(error) if found.is_none() => Err(error),
        _ => Ok(found),
    }
}

struct TagVisitor<'a> {
    name: &'a str,
    found: &'a mut Option<String>,
}

impl<'de> Visitor<'de> for TagVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        while let Some(name) = members.next_key::<&RawValue>()? {
            // A name that is not valid Unicode cannot match.
            if serde_json::from_str::<String>(name.get()).is_ok_and(|name| name == self.name) {
                let raw = members.next_value::<&RawValue>()?;
                if let Ok(text) = serde_json::from_str(raw.get()) {
                    *self.found = Some(text);
                    return Ok(());
                }
            } else {
                members.next_value::<serde::de::IgnoredAny>()?;
            }
        }
        Ok(())
    }
}
