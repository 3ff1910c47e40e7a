//! The types of values other than booleans, integers, strings and lists.

pub(in crate::rt) mod additional;
mod date_time;
mod date_time_conversions;
mod field;
pub(in crate::rt) mod json;
mod links;
mod map;
mod secret;
mod text_enum;

pub use additional::Additional;
pub use date_time::DateTime;
pub use field::{Field, Null};
pub use json::{FreeForm, Json};
pub use links::{Link, LinkHints, Links, OneOrMany};
pub use map::Map;
pub use secret::Secret;
pub use text_enum::{TextEnum, UnknownText};
