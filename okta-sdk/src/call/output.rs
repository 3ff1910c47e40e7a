//! The types that a call can return.

use bytes::Bytes;

use super::RawResponse;
use crate::Error;
use crate::facts::OutputKind;
use crate::rt::{Blank, Mismatch, Sealed, Target, Value, decode_into};

/// A type that a call can return: any model, a string, a list of them, [`Json`](crate::model::Json), [`Bytes`], or nothing.
///
/// A response with a 2xx status is a success only if its body has the right type:
///
/// | type | body |
/// |---|---|
/// | `()` | none, or any JSON |
/// | a model | an object; without a body, a 201, 202 or 204 gives a model without fields, and a 200 is an error |
/// | a list | an array; without a body, a 201, 202 or 204 gives an empty list, and a 200 is an error |
/// | `Json` | any JSON, or none, which gives `null` |
/// | `String` of an operation that returns XML or plain text | any text but HTML |
/// | `Bytes` | anything |
///
/// Anything else, for example a proxy's page, is a [`Decode`](crate::error::ErrorKind::Decode) error. Okta's error object is an error with any status.
pub trait Output: Sealed + Sized + Send + 'static {
    /// Reads a response.
    #[doc(hidden)]
    fn read(answer: &RawResponse) -> Result<(Self, Vec<Mismatch>), Error>;

    /// Whether it is a list.
    #[doc(hidden)]
    fn is_list() -> bool {
        false
    }
}

impl Output for () {
    fn read(answer: &RawResponse) -> Result<(Self, Vec<Mismatch>), Error> {
        answer.expect_nothing().map(|()| ((), Vec::new()))
    }
}

impl Output for Bytes {
    fn read(answer: &RawResponse) -> Result<(Self, Vec<Mismatch>), Error> {
        Ok((answer.body.clone(), Vec::new()))
    }
}

impl<T: Value> Output for T {
    fn is_list() -> bool {
        matches!(T::blank().target(), Target::List(_))
    }

    fn read(answer: &RawResponse) -> Result<(Self, Vec<Mismatch>), Error> {
        let mut value = T::blank();
        let mismatches = read_into(&mut value, answer)?;
        Ok((value, mismatches))
    }
}

fn read_into(value: &mut dyn Blank, answer: &RawResponse) -> Result<Vec<Mismatch>, Error> {
    let is_any = match value.target() {
        Target::String(text) if answer.output != OutputKind::Json => {
            *text = answer.expect_text()?;
            return Ok(Vec::new());
        }
        target => matches!(target, Target::Json(_)),
    };
    match answer.expect_json(is_any)? {
        None => Ok(Vec::new()),
        Some(json) => decode_into(value, json).map_err(|error| answer.unreadable(&error)),
    }
}
