//! Models that lose nothing: what was read is what is written.
//!
//! In the guide: [models](crate::guide::models) and [polymorphic types](crate::guide::polymorphic_types).
//!
//! Every model is made of [`Field`]s, which tell absent, `null` and a value apart, and of [`Additional`] fields that the spec does not name.
//! [`Model`] is what every model can do: fields by name, JSON in and out, copies to create from.
//!
//! - [`Field`], [`Null`], [`Additional`]: what a model is made of
//! - [`DateTime`], [`Secret`], [`Map`], [`Links`], [`FreeForm`], [`Json`]: the values that are not plain strings, booleans and numbers
//! - [`DecodeError`], [`Mismatch`]: what was unexpected when a value was read

pub use crate::rt::{
    Additional, DateTime, DecodeError, Field, FreeForm, Json, Link, LinkHints, Links, Map, Mismatch, Model, Null, Number, OneOrMany,
    Secret, UnknownText,
};
