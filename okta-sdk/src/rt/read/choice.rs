//! Decodes a choice between types, without a tag in the JSON.
//!
//! The JSON is held without a copy, compared with each alternative, and then decoded as the best one. Comparing looks at the JSON type
//! and at the names of an object's fields, but not at their values, so that the cost of nested choices is linear in their depth.

use serde::Deserializer;
use serde::de::{DeserializeSeed, Error};
use serde_json::value::RawValue;

use super::exact;
use super::tolerant::Members;
use crate::rt::{Choice, Object, Target};

/// Decodes a choice exactly: JSON that fits no alternative is an error.
pub(super) fn read<'de, D: Deserializer<'de>>(choice: &mut dyn Choice, depth: u8, deserializer: D) -> Result<(), D::Error> {
    let raw = <&RawValue as serde::Deserialize>::deserialize(deserializer)?;
    let target = choice.choose(Some(raw));
    let mut reader = serde_json::Deserializer::from_str(raw.get());
    exact::Into::at(target, depth.into()).deserialize(&mut reader).map_err(D::Error::custom)?;
    if choice.is_other() { Err(D::Error::custom("none of the alternatives")) } else { Ok(()) }
}

/// How badly JSON fits a type: the number of fields that the type does not know or that are missing, and whether the type accepts
/// everything of its JSON type. `None` if it does not fit at all. The target is only inspected, but its state afterwards is unspecified.
pub(in crate::rt) fn fit(target: Target<'_>, required: &[&str], json: &RawValue) -> Option<(usize, bool)> {
    let text = json.get();
    let exactly = |target| exact::Into::new(target).deserialize(&mut serde_json::Deserializer::from_str(text)).is_ok();
    match target {
        Target::Object(object) => object_fit(object, required, text).map(|misfits| (misfits, false)),
        // The tag of a union is one of its fields.
        Target::Union(union) => {
            let tag = if text.starts_with('{') { super::union::find_text(text, union.tag()).ok().flatten() } else { None };
            let target = union.choose(tag.as_deref());
            fit(target, required, json)
        }
        Target::Text(text_target) if text.starts_with('"') => {
            let text: String = serde_json::from_str(text).ok()?;
            text_target.set_text(&text).then(|| (usize::from(text_target.unknown().is_some()), false))
        }
        Target::Text(_) => None,
        Target::String(_) => text.starts_with('"').then_some((0, true)),
        Target::Boolean(_) | Target::Integer(_) => exactly(target).then_some((0, false)),
        Target::Number(_) => exactly(target).then_some((0, true)),
        Target::List(list) => {
            // The JSON type of the first item is enough to tell lists apart.
            let first = text.strip_prefix('[')?.trim_start();
            let accepted = first.starts_with(']') || list.push().is_some_and(|item| accepts(&item, first));
            accepted.then_some((0, false))
        }
        Target::Map(_) | Target::Either(_) => accepts(&target, text).then_some((0, true)),
        Target::Json(_) | Target::Choice(_) => Some((0, true)),
    }
}

fn object_fit(object: &mut dyn Object, required: &[&str], json: &str) -> Option<usize> {
    if !json.starts_with('{') {
        return None;
    }
    let shape = object.shape();
    let (mut known, mut unknown) = (0, 0);
    let mut missing: Vec<&str> = required.to_vec();
    let mut count = 0;
    let visited = serde_json::Deserializer::from_str(json).deserialize_map(Members(|name: &RawValue, value: &RawValue| {
        count += 1;
        let name = serde_json::from_str::<String>(name.get()).unwrap_or_default();
        let value = value.get();
        missing.retain(|required| *required != name);
        let fits = shape.find(&name).and_then(|index| object.member_mut(index)).is_some_and(|slot| {
            value == "null" || slot.start().is_some_and(|target| accepts(&target, value) && !is_unknown_value(target, value))
        });
        if fits { known += 1 } else { unknown += 1 }
    }));
    visited.ok()?;
    let is_open = shape.extensible && shape.keys.is_empty();
    (known > 0 || count == 0 || is_open).then_some(unknown + missing.len())
}

/// Whether a string is not one of an enum's values, or does not have the format.
fn is_unknown_value(target: Target<'_>, json: &str) -> bool {
    let Target::Text(text) = target else { return false };
    serde_json::from_str::<String>(json).is_ok_and(|value| !text.set_text(&value) || text.unknown().is_some())
}

/// Whether a type accepts this type of JSON.
#[allow(clippy::match_like_matches_macro, reason = "a table is easier to read")]
fn accepts(target: &Target<'_>, json: &str) -> bool {
    match (target, json.as_bytes().first()) {
        (Target::Json(_) | Target::Choice(_), _) => true,
        (Target::Object(_) | Target::Union(_) | Target::Map(_) | Target::Either(_), Some(b'{')) => true,
        (Target::List(_) | Target::Either(_), Some(b'[')) => true,
        (Target::String(_) | Target::Text(_), Some(b'"')) => true,
        (Target::Boolean(_), Some(b't' | b'f')) => true,
        (Target::Integer(_) | Target::Number(_), Some(b'-' | b'0'..=b'9')) => true,
        _ => false,
    }
}
