//! Seals the runtime's traits.

use std::borrow::Cow;

use bytes::Bytes;
use serde_json::Number;

use super::{DateTime, Field, Json, Map, MemberValue, OneOrMany, Secret, Value};

/// A type that may implement the runtime's traits. Only the runtime and its macros implement it.
pub trait Sealed {}

macro_rules! sealed {
    ($($type:ty),* $(,)?) => {
        $(impl Sealed for $type {})*
    };
}
sealed!(
    (),
    Bytes,
    String,
    &str,
    &&str,
    &String,
    &&String,
    Cow<'_, str>,
    &Cow<'_, str>,
    Box<str>,
    &Box<str>,
    bool,
    i32,
    i64,
    u32,
    u64,
    usize,
    Number,
    DateTime,
    Secret,
    Json,
    MemberValue<'_>,
);

impl<T: Value> Sealed for Box<T> {}
impl<T: Value> Sealed for Vec<T> {}
impl<T: Value> Sealed for &[T] {}
impl<T: Value> Sealed for Map<T> {}
impl<T: Value> Sealed for OneOrMany<T> {}
impl<T> Sealed for Field<T> {}
impl<T> Sealed for &Field<T> {}
impl<T: Sealed> Sealed for Option<T> {}
