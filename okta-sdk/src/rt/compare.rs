//! Equality: values are equal if they encode to the same JSON.

use serde_json::value::RawValue;

use super::{Additional, Field, Slot, Source};

/// Whether two values encode to the same JSON.
pub fn equal(a: Source<'_>, b: Source<'_>) -> bool {
    match (a, b) {
        (Source::String(a), Source::String(b)) => a == b,
        (Source::DateTime(a), Source::DateTime(b)) => a == b,
        (Source::Secret(a), Source::Secret(b)) => a == b,
        (Source::Boolean(a), Source::Boolean(b)) => a == b,
        (Source::Integer(a), Source::Integer(b)) => a == b,
        (Source::Number(a), Source::Number(b)) => a == b,
        (Source::Json(a), Source::Json(b)) => a == b,
        (Source::List(a), Source::List(b)) => {
            a.len() == b.len()
                && (0..a.len()).all(|index| match (a.get(index), b.get(index)) {
                    (Some(a), Some(b)) => equal(a, b),
                    _ => false,
                })
        }
        (Source::Map(a), Source::Map(b)) => {
            a.len() == b.len()
                && (0..a.len()).all(|index| {
                    let Some((name, a)) = a.entry(index) else { return false };
                    (0..b.len()).filter_map(|index| b.entry(index)).any(|(other, b)| name == other && members(a, b))
                })
        }
        (Source::Object(a), Source::Object(b)) => {
            a.shape().name == b.shape().name
                && a.shape().members.iter().enumerate().all(|(index, info)| match (a.member(index), b.member(index)) {
                    (Some(left), Some(right)) if left.get().is_unreadable() && right.get().is_unreadable() => {
                        match (a.additional().unreadable_value(info.name), b.additional().unreadable_value(info.name)) {
                            (Some(a), Some(b)) => raw(a, b),
                            (a, b) => a.is_none() && b.is_none(),
                        }
                    }
                    (Some(left), Some(right)) => members(left, right),
                    _ => false,
                })
                && a.additional() == b.additional()
        }
        _ => false,
    }
}

fn members(a: &dyn Slot, b: &dyn Slot) -> bool {
    match (a.get(), b.get()) {
        (Field::Absent, Field::Absent) | (Field::Null, Field::Null) => true,
        (Field::Value(a), Field::Value(b)) => equal(a, b),
        _ => false,
    }
}

/// Whether two objects have the same additional fields, in any order.
pub(super) fn additional(a: &Additional, b: &Additional) -> bool {
    let whole = match (a.whole_value(), b.whole_value()) {
        (None, None) => true,
        (Some(a), Some(b)) => raw(a, b),
        _ => false,
    };
    let unnamed = a.unnamed().len() == b.unnamed().len()
        && a.unnamed().iter().zip(b.unnamed()).all(|(a, b)| a.0.get() == b.0.get() && raw(&a.1, &b.1));
    whole
        && unnamed
        && a.entries().len() == b.entries().len()
        && a.entries().iter().all(|(name, a)| b.entries().iter().any(|(other, b)| name == other && raw(a, b)))
}

/// Whether two JSON texts are the same value.
pub(super) fn raw(a: &RawValue, b: &RawValue) -> bool {
    if a.get() == b.get() {
        return true;
    }
    let value = |raw: &RawValue| serde_json::from_str::<serde_json::Value>(raw.get());
    match (value(a), value(b)) {
        (Ok(a), Ok(b)) => a == b,
        // Too deep to parse: compare the texts.
        _ => false,
    }
}
