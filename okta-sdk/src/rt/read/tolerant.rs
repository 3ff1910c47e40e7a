//! The tolerant decoder: preserves a value of an unexpected type as JSON.
//!
//! It scans the bytes repeatedly, so it is only for bodies that the exact decoder rejects.

use std::fmt;

use serde::Deserializer;
use serde::de::{DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::budget::{self, ENTRY};
use super::union::find_text;
use super::{DecodeError, Mismatch, exact, kind_of};
use crate::rt::{List, MapEntries, Object, Target};

/// The maximum nesting of a body with unexpected values.
const MAX_DEPTH: usize = exact::MAX_DEPTH as usize;

/// Decodes JSON into a target, and lists the unexpected values. If the whole value has an unexpected type, a model preserves it with
/// `keep_whole`; otherwise that is an error.
pub(super) fn read(target: Target<'_>, json: &str, keep_whole: bool) -> Result<Vec<Mismatch>, DecodeError> {
    read_from(target, json, keep_whole, 0)
}

/// Like [`read`], for a list whose first `done` items have been decoded already.
pub(super) fn read_from(target: Target<'_>, json: &str, keep_whole: bool, done: usize) -> Result<Vec<Mismatch>, DecodeError> {
    let mut tolerant = Tolerant { path: String::new(), depth: 0, done, mismatches: Vec::new() };
    let expected = target.expected();
    let start = json.trim_ascii_start();
    let fits = match target {
        // Reading a list validates its items, so a page is not scanned once more for that.
        Target::List(list) if start.starts_with('[') => {
            let mut reader = serde_json::Deserializer::from_str(json);
            tolerant.list(list, &mut reader).and_then(|fits| reader.end().map(|()| fits))
        }
        // Validate the whole text first, so that no part of it can be invalid JSON below.
        target => serde_json::from_str::<&RawValue>(json).map(|raw| tolerant.value(target, raw, keep_whole)),
    };
    if fits.map_err(|error| DecodeError::new("", error))? {
        return Ok(tolerant.mismatches);
    }
    let first = tolerant.mismatches.first();
    let found = first.map_or(kind_of(start), |mismatch| mismatch.found);
    let expected = first.map_or(expected, |mismatch| mismatch.expected);
    let pointer = first.map_or("", |mismatch| &mismatch.pointer);
    Err(DecodeError::new(pointer, format_args!("expected {expected}, found {found}")))
}

/// A reader of JSON.
type Json<'a> = serde_json::Deserializer<serde_json::de::StrRead<'a>>;

struct Tolerant {
    /// JSON pointer of the current value.
    path: String,
    depth: usize,
    /// How many items of the outermost list are decoded already.
    done: usize,
    mismatches: Vec<Mismatch>,
}

impl Tolerant {
    /// Decodes a value. Returns `false` if it does not fit, so that the enclosing object preserves it. With `keep_whole`, an
    /// object without an enclosing one preserves it itself.
    fn value(&mut self, target: Target<'_>, raw: &RawValue, keep_whole: bool) -> bool {
        let json = raw.get();
        if self.depth >= MAX_DEPTH {
            return self.refuse(target, raw, keep_whole);
        }
        match target {
            Target::Object(object) if json.starts_with('{') => self.object(object, raw),
            Target::Map(map) if json.starts_with('{') => self.map(map, raw),
            Target::List(list) if json.starts_with('[') => self.list(list, &mut serde_json::Deserializer::from_str(json)).unwrap_or(false),
            Target::Union(union) => {
                let tag = if json.starts_with('{') { find_text(json, union.tag()).ok().flatten() } else { None };
                self.value(union.choose(tag.as_deref()), raw, keep_whole)
            }
            Target::Either(either) => {
                let target = if json.starts_with('[') { either.many() } else { either.one() };
                target.is_some_and(|target| self.value(target, raw, keep_whole))
            }
            Target::Choice(choice) => {
                let fits = self.value(choice.choose(Some(raw)), raw, true);
                if choice.is_other() {
                    self.mismatch("one of several types", json);
                } else if !fits {
                    // `Other` preserves what the alternative could not hold.
                    return self.value(choice.choose(None), raw, true);
                }
                true
            }
            Target::Object(_) | Target::Map(_) | Target::List(_) => self.refuse(target, raw, keep_whole),
            scalar => {
                let expected = scalar.expected();
                let mut reader = serde_json::Deserializer::from_str(json);
                let fits = exact::Into::new(scalar).deserialize(&mut reader).is_ok();
                if !fits {
                    self.mismatch(expected, json);
                }
                fits
            }
        }
    }

    fn refuse(&mut self, target: Target<'_>, raw: &RawValue, keep_whole: bool) -> bool {
        self.mismatch(target.expected(), raw.get());
        match target {
            Target::Object(object) if keep_whole => {
                object.additional_mut().set_whole(raw.to_owned());
                true
            }
            Target::Union(union) if keep_whole => match union.choose(None) {
                Target::Object(object) => {
                    object.additional_mut().set_whole(raw.to_owned());
                    true
                }
                _ => false,
            },
            _ => false,
        }
    }

    fn object(&mut self, object: &mut dyn Object, raw: &RawValue) -> bool {
        if !budget::charge(size_of_val(&*object)) {
            return false;
        }
        self.members(raw, |reader, name, value| {
            let name = match name {
                Name::Read(name) => name,
                Name::Unnamed(name) => {
                    reader.mismatch("string", name.get());
                    object.additional_mut().push_unnamed(name.to_owned(), value.to_owned());
                    return true;
                }
            };
            if !budget::charge(ENTRY) {
                return false;
            }
            match object.shape().find(name).and_then(|index| object.member_mut(index)) {
                None => object.additional_mut().push(name.into(), value.to_owned()),
                Some(slot) if value.get() == "null" => slot.set_null(),
                Some(slot) => {
                    if !slot.start().is_some_and(|target| reader.value(target, value, false)) {
                        slot.set_unreadable();
                        object.additional_mut().push_unreadable(name.into(), value.to_owned());
                    }
                }
            }
            true
        })
    }

    fn map(&mut self, map: &mut dyn MapEntries, raw: &RawValue) -> bool {
        self.members(raw, |reader, name, value| {
            let name = match name {
                Name::Read(name) => name,
                // A map cannot store it, so the whole map is preserved.
                Name::Unnamed(name) => {
                    reader.mismatch("string", name.get());
                    return false;
                }
            };
            if !budget::charge(ENTRY) {
                return false;
            }
            match map.push(name) {
                Some(slot) if value.get() == "null" => {
                    slot.set_null();
                    true
                }
                Some(slot) => slot.start().is_some_and(|target| reader.value(target, value, true)),
                None => false,
            }
        })
    }

    /// Decodes a list; an error if its JSON is invalid.
    fn list(&mut self, list: &mut dyn List, json: &mut Json<'_>) -> Result<bool, serde_json::Error> {
        let mut index = 0;
        let done = std::mem::take(&mut self.done);
        self.each(json, |reader, value| {
            index += 1;
            if index <= done {
                return true;
            }
            // Most items fit: only one that does not is decoded tolerantly.
            if !budget::charge(list.item_size()) {
                return false;
            }
            let exact = |target| exact::Into::at(target, reader.depth).deserialize(&mut serde_json::Deserializer::from_str(value.get()));
            if list.push().is_some_and(|target| exact(target).is_ok()) {
                return true;
            }
            list.pop();
            let length = reader.path.len();
            reader.path.push_str(&format!("/{}", index - 1));
            let fits = budget::charge(list.item_size()) && list.push().is_some_and(|target| reader.value(target, value, true));
            reader.path.truncate(length);
            fits
        })
    }

    /// Visits the fields of an object until `take` rejects one.
    fn members(&mut self, raw: &RawValue, mut take: impl FnMut(&mut Self, Name<'_>, &RawValue) -> bool) -> bool {
        let mut fits = true;
        self.depth += 1;
        let visited = serde_json::Deserializer::from_str(raw.get()).deserialize_map(Members(|name: &RawValue, value: &RawValue| {
            let length = self.path.len();
            self.path.push('/');
            let read = serde_json::from_str::<String>(name.get());
            // Show a name that is not valid Unicode as written, without quotes.
            let shown = read.as_deref().unwrap_or_else(|_| name.get().trim_matches('"'));
            self.path.push_str(&shown.replace('~', "~0").replace('/', "~1"));
            fits = fits && take(self, read.as_deref().map_or(Name::Unnamed(name), Name::Read), value);
            self.path.truncate(length);
        }));
        self.depth -= 1;
        fits && visited.is_ok()
    }

    /// Visits the items of a list until `take` rejects one.
    fn each(&mut self, json: &mut Json<'_>, mut take: impl FnMut(&mut Self, &RawValue) -> bool) -> Result<bool, serde_json::Error> {
        let mut fits = true;
        self.depth += 1;
        let visited = json.deserialize_seq(Items(|value: &RawValue| {
            fits = fits && take(self, value);
        }));
        self.depth -= 1;
        visited.map(|()| fits)
    }

    fn mismatch(&mut self, expected: &'static str, json: &str) {
        if !budget::charge(size_of::<Mismatch>() + self.path.len() + ENTRY) {
            return;
        }
        let found = match (expected, kind_of(json)) {
            ("integer", "integer") => "integer of more than 64 bits",
            ("number", "number" | "integer") => "number out of range",
            ("string", "string") => "string with an unpaired surrogate",
            (_, found) => found,
        };
        self.mismatches.push(Mismatch { pointer: self.path.clone(), expected, found });
    }
}

/// The name of a field.
enum Name<'a> {
    Read(&'a str),
    /// JSON that no Rust string can represent, because it has an unpaired surrogate.
    Unnamed(&'a RawValue),
}

/// Visits the fields of an object.
pub(super) struct Members<F>(pub(super) F);

impl<'de, F: FnMut(&RawValue, &RawValue)> Visitor<'de> for Members<F> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }
    fn visit_map<A: MapAccess<'de>>(mut self, mut members: A) -> Result<(), A::Error> {
        while let Some((name, value)) = members.next_entry::<&RawValue, &RawValue>()? {
            (self.0)(name, value);
        }
        Ok(())
    }
}

struct Items<F>(F);

impl<'de, F: FnMut(&RawValue)> Visitor<'de> for Items<F> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }
    fn visit_seq<A: SeqAccess<'de>>(mut self, mut items: A) -> Result<(), A::Error> {
        while let Some(value) = items.next_element::<&RawValue>()? {
            (self.0)(value);
        }
        Ok(())
    }
}
