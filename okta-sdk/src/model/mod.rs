//! Models that lose nothing: what was read is what is written.
//!
//! Every model is made of [`Field`]s and of [`Additional`] members that the document does not name. Generated types say
//! only what they are made of, through three small traits ([`Value`], [`Object`], [`Union`]); reading, writing, comparing and
//! printing are written once, here, over those traits. That keeps the generated code small, and it is compiled once
//! rather than once for each type and each `serde` format.
//!
//! - `field`, `value`, `object`, `union`, `text_enum`: what a model is made of
//! - `date_time`, `secret`, `json`, `map`, `links`: the values that are not plain texts, booleans and numbers
//! - `read`, `write`, `compare`, `debug`: what can be done with it
//! - `model`: what users call on any model

mod additional;
mod compare;
mod date_time;
mod date_time_conversions;
mod debug;
mod field;
mod json;
mod links;
mod macros;
mod map;
#[allow(clippy::module_inception)]
mod model;
mod object;
mod read;
mod secret;
mod serde_impls;
mod text_enum;
mod union;
mod value;
mod write;

#[cfg(test)]
#[allow(dead_code, unreachable_pub, reason = "what macros give to private types")]
mod tests;

pub use additional::Additional;
pub use date_time::DateTime;
pub use field::{Field, Null};
pub use json::{FreeForm, Json};
pub use links::{Link, LinkHints, Links, OneOrMany};
pub use map::Map;
pub use model::Model;
pub use object::{MemberInfo, Object, Shape, Slot};
pub use read::{DecodeError, Decoded, Mismatch, decode};
pub use secret::Secret;
pub use serde_json::Number;
pub use text_enum::{TextEnum, UnknownText};
pub use union::Union;
pub use value::{Either, List, MapEntries, Source, Target, Text, Value};
pub use write::encode;

#[doc(hidden)]
pub use macros::{object, text_enum, union};

#[doc(hidden)]
pub mod __private {
    //! What the macros of the models expand to.
    pub use super::compare::equal;
    pub use super::debug::debug;
    pub use super::read::deserialize;
    pub use super::write::serialize;
    pub use serde;

    /// A text that an enum does not know.
    pub fn unknown_text(text: &str) -> super::UnknownText {
        super::UnknownText::new(text)
    }
}
