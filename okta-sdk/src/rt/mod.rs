//! The runtime of generated models, which works on models without knowing their types. It is hidden and may change in any release; use
//! [`model`](crate::model) and [`call`](crate::call) instead.
//!
//! Every model consists of [`Field`]s and of [`Additional`] fields that are not in the spec. Generated types only describe their structure,
//! through three small traits ([`Value`], [`Object`], [`Union`]). Decoding, encoding, comparing and printing are implemented once, on these
//! traits. That keeps the generated code small, and compiles each algorithm once instead of once per type and `serde` format.
//!
//! The traits are sealed: only the macros of this module implement them.
//!
//! - `value`, `object`, `union`, `choice`: the structure of models
//! - `values`: fields, dates, secrets, maps, JSON, open enums
//! - `read`, `encode`, `write`, `compare`, `debug`: the algorithms
//! - `model`: the public methods of every model
//! - `macros`, `builder`: the macros of generated code
//! - `path`: values of path parameters

mod builder;
mod choice;
mod compare;
mod debug;
mod encode;
mod macros;
mod model;
mod object;
mod path;
mod read;
mod sealed;
mod serde_impls;
mod union;
mod value;
mod values;
mod write;

#[cfg(test)]
#[allow(dead_code, unreachable_pub, reason = "macros also implement this for private types")]
mod tests;

pub use builder::{Await, Gives, builder, not_awaited, options};
pub use choice::{Alternative, Choice, best};
pub use compare::eq;
#[cfg(feature = "registry")]
pub(crate) use debug::debug;
pub use debug::fmt;
pub use encode::encode;
pub use macros::{choice, object, text_enum, union};
pub use model::Model;
pub use object::{AnySlot, Empty, Object, PartsMut, Shape, Slot, Visitor, cloned};
pub use path::{PathText, PathValue};
pub(crate) use read::{Blank, decode_into};
pub use read::{DecodeError, Decoded, Mismatch, decode, deserialize};
pub use sealed::Sealed;
pub use serde;
pub use serde_json::Number;
pub use serde_json::value::RawValue;
pub use union::Union;
pub use value::{Access, Either, List, MapEntries, Objects, Own, Source, Target, Text, TextEnums, Value};
pub use values::{
    Additional, DateTime, Field, FreeForm, Json, Link, LinkHints, Links, Map, Null, OneOrMany, Secret, TextEnum, UnknownText,
};
pub use write::serialize;

/// An unrecognised enum value.
pub fn unknown_text(text: &str) -> UnknownText {
    UnknownText::new(text)
}

/// Sets a field. Setters call it because the compiler checks a call faster than an assignment, which drops the previous value.
#[inline]
pub fn put<T>(field: &mut Field<T>, value: impl Into<Field<T>>) {
    *field = value.into();
}
