//! The building blocks of models, which are lossless: everything that is read is written back.
//!
//! In the guide: [models](crate::guide::models) and [polymorphic types](crate::guide::polymorphic_types).
//!
//! Every model consists of [`Field`]s, which distinguish absent, `null`, a value and an unreadable value, and of [`Additional`] fields that are not in the spec.
//! [`Model`] is the trait of every model: access fields by name, convert from and to JSON, copy for a create call.
//!
//! - [`Field`], [`Null`], [`Additional`]: the parts of a model
//! - [`DateTime`], [`Secret`], [`Map`], [`Links`], [`FreeForm`], [`Json`]: values other than plain strings, booleans and numbers
//! - [`DecodeError`], [`Mismatch`]: errors and unexpected values found while decoding

pub use crate::rt::{
    Additional, DateTime, DecodeError, Field, FreeForm, Json, Link, LinkHints, Links, Map, Mismatch, Model, Null, Number, OneOrMany,
    Secret, UnknownText,
};
