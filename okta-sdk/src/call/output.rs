//! What a call can give.

use bytes::Bytes;

use super::Answer;
use crate::Error;
use crate::facts::OutputKind;
use crate::rt::{Mismatch, Sealed, Target, Value, decode};

/// What a call can give: any model, text or list of them, [`Json`](crate::model::Json), [`Bytes`], or nothing.
///
/// Okta answers 204 without a body where it documents one. Then the value is the blank one: a model without members, an empty list.
pub trait Output: Sealed + Sized + Send + 'static {
    /// Reads an answer.
    #[doc(hidden)]
    fn read(answer: &Answer) -> Result<(Self, Vec<Mismatch>), Error>;
}

impl Output for () {
    fn read(_: &Answer) -> Result<(Self, Vec<Mismatch>), Error> {
        Ok(((), Vec::new()))
    }
}

impl Output for Bytes {
    fn read(answer: &Answer) -> Result<(Self, Vec<Mismatch>), Error> {
        Ok((answer.body.clone(), Vec::new()))
    }
}

impl<T: Value> Output for T {
    fn read(answer: &Answer) -> Result<(Self, Vec<Mismatch>), Error> {
        if answer.output != OutputKind::Json {
            let mut value = T::blank();
            if let Target::String(text) = value.target() {
                *text = String::from_utf8_lossy(&answer.body).into_owned();
                return Ok((value, Vec::new()));
            }
        }
        if answer.body.trim_ascii().is_empty() {
            return Ok((T::blank(), Vec::new()));
        }
        let decoded = decode(&answer.body).map_err(|error| answer.unreadable(&error))?;
        Ok((decoded.value, decoded.mismatches))
    }
}
