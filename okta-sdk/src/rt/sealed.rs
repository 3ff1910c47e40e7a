//! Seals the runtime's traits.

use std::borrow::Cow;

use bytes::Bytes;

use super::{Field, Value};

/// A type that may implement the runtime's traits. Only the runtime and its macros implement it.
pub trait Sealed {}

// One impl for all of them: an impl for each model would take time to compile.
impl<T: Value> Sealed for T {}

macro_rules! sealed {
    ($($type:ty),* $(,)?) => {
        $(impl Sealed for $type {})*
    };
}
sealed!((), Bytes, &str, &&str, &String, &&String, Cow<'_, str>, &Cow<'_, str>, Box<str>, &Box<str>, i32, u32, u64, usize,);

impl<T: Value> Sealed for &[T] {}
impl<T> Sealed for Field<T> {}
impl<T> Sealed for &Field<T> {}
impl<T: Sealed> Sealed for Option<T> {}
