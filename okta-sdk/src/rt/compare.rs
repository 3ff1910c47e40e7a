//! Equality: values are equal if they encode to the same JSON.

use serde_json::value::RawValue;

use super::{Additional, Field, Object, Slot, Source, Value};

/// Implements `PartialEq` of models.
#[inline]
pub fn eq<T: Value>(a: &T, b: &T) -> bool {
    equal(a.source(), b.source())
}

/// Whether two values encode to the same JSON.
fn equal(a: Source<'_>, b: Source<'_>) -> bool {
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
        (Source::Object(a), Source::Object(b)) => a.shape().name == b.shape().name && fields(a, b) && a.additional() == b.additional(),
        _ => false,
    }
}

/// Whether two objects of one type have equal fields.
fn fields(a: &dyn Object, b: &dyn Object) -> bool {
    let (mut left, mut right) = (Vec::new(), Vec::new());
    a.each(|index, slot| left.push((index, slot)));
    b.each(|index, slot| right.push((index, slot)));
    left.len() == right.len()
        && left.into_iter().zip(right).all(|((index, left), (other, right))| {
            let name = a.shape().name(index);
            index == other
                && match (left.get(), right.get()) {
                    (Field::Unreadable, Field::Unreadable) => {
                        match (a.additional().unreadable_value(name), b.additional().unreadable_value(name)) {
                            (Some(a), Some(b)) => raw(a, b),
                            (a, b) => a.is_none() && b.is_none(),
                        }
                    }
                    _ => members(left, right),
                }
        })
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
