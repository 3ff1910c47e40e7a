//! What generated code names: models without their types. It is hidden from the documentation and may change in any release; users find
//! what they need in [`model`](crate::model) and [`call`](crate::call).
//!
//! Every model is made of [`Field`]s and of [`Additional`] fields that the spec does not name. Generated types say only what they are made
//! of, through three small traits ([`Value`], [`Object`], [`Union`]); reading, writing, comparing and printing are written once, here, over
//! those traits. That keeps the generated code small, and it is compiled once rather than once for each type and each `serde` format.
//!
//! The traits are sealed: only the macros of this module implement them.
//!
//! - `value`, `object`, `union`: what a model is made of
//! - `values`: fields, dates, secrets, maps, JSON, open enums
//! - `read`, `encode`, `write`, `compare`, `debug`: what can be done with a value
//! - `model`: what users call on any model
//! - `macros`, `builder`: what the generated code expands to
//! - `path`: values for the parameters in a path

mod builder;
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
#[allow(dead_code, unreachable_pub, reason = "what macros give to private types")]
mod tests;

pub use builder::{Await, Gives, builder, not_awaited, options};
pub use compare::equal;
pub use debug::debug;
pub use encode::{Fields, are_plain, encode};
pub use macros::{object, text_enum, union};
pub use model::Model;
pub use object::{MemberInfo, Object, Shape, Slot};
pub use path::{MemberValue, PathText, PathValue, member_value, nested_value};
pub use read::{DecodeError, Decoded, Mismatch, decode, deserialize};
pub use sealed::Sealed;
pub use serde;
pub use serde_json::Number;
pub use union::Union;
pub use value::{Either, List, MapEntries, Source, Target, Text, Value};
pub use values::{
    Additional, DateTime, Field, FreeForm, Json, Link, LinkHints, Links, Map, Null, OneOrMany, Secret, TextEnum, UnknownText,
};
pub use write::serialize;

/// A string that an enum does not know.
pub fn unknown_text(text: &str) -> UnknownText {
    UnknownText::new(text)
}
