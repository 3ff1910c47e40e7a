//! Tables of every operation and model, for tools that choose them at run time, such as the replay of recordings.
//!
//! ```
//! use okta_sdk::model::FreeForm;
//! use okta_sdk::registry::Codec;
//!
//! let read = Codec::of::<FreeForm>("FreeForm").read(br#"{"badge": 7}"#)?;
//! assert_eq!(read.written, br#"{"badge":7}"#);
//! # Ok::<(), okta_sdk::model::DecodeError>(())
//! ```

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::Error;
use crate::error::{ErrorKind, Masks, ServiceError, is_error_object, one_line};
use crate::facts::{Operation, OutputKind};
use crate::model::{DecodeError, Field, Mismatch};
use crate::pipeline::RawResponse;
use crate::rt::{Object, Source, Target, Value, decode, encode};

/// Every operation, in the order of the spec.
pub fn operations() -> &'static [OperationEntry] {
    crate::generated::tables::OPERATIONS
}

/// The minimal OAuth scopes that calls of these operations need, sorted. Grant them to the service app, and pass them to
/// [`OAuth::scopes`](crate::auth::OAuth::scopes). Operations are named by Okta's IDs.
///
/// ```
/// let scopes = okta_sdk::registry::least_scopes(["listUsers", "getUser", "addUserToGroup"])?;
/// assert_eq!(scopes, ["okta.groups.manage", "okta.users.read"]);
/// # Ok::<(), okta_sdk::Error>(())
/// ```
///
/// # Errors
///
/// One of the IDs is not that of an operation, or the feature of the operation's tag is disabled.
pub fn least_scopes<'a>(ids: impl IntoIterator<Item = &'a str>) -> Result<Vec<&'static str>, Error> {
    let mut scopes = Vec::new();
    for id in ids {
        let Some(entry) = operations().iter().find(|entry| entry.operation.id == id) else {
            let reason = format!("`{}` is not the ID of an operation; Okta's API reference lists the IDs", one_line(id));
            return Err(Error::invalid_argument("ids", reason));
        };
        scopes.extend(entry.operation.scopes);
    }
    scopes.sort_unstable();
    scopes.dedup();
    Ok(scopes)
}

/// Every model, including inline ones, in the order of the spec.
pub fn models() -> &'static [ModelEntry] {
    crate::generated::tables::MODELS
}

/// An operation, with the codecs for its bodies.
#[derive(Clone, Copy, Debug)]
pub struct OperationEntry {
    /// The operation.
    pub operation: &'static Operation,
    /// The codec for the body of a successful response; `None` if it is not JSON.
    pub response: Option<Codec>,
    /// The codec for the request body; `None` if there is none or it is not JSON.
    pub request: Option<Codec>,
}

impl OperationEntry {
    /// Checks a successful response as a call of the operation would, except for the contents of its JSON: whether a required body is
    /// present and whether it can be from Okta.
    ///
    /// # Errors
    ///
    /// The error that the call would return.
    pub fn check(&self, status: u16, headers: &HeaderMap, body: &[u8]) -> Result<(), Error> {
        let status = StatusCode::from_u16(status).map_err(|_| Error::invalid_argument("status", "is not an HTTP status"))?;
        let (headers, body) = (headers.clone(), Bytes::copy_from_slice(body));
        if is_error_object(&body) {
            return Err(Error::new(ErrorKind::Service(Box::new(ServiceError::new(status, headers, body, &Masks::none())))));
        }
        let answer = RawResponse::of(self.operation, status, headers, body);
        match self.operation.output {
            OutputKind::Empty => answer.expect_nothing(),
            OutputKind::Json => answer.expect_json(false).map(drop),
            OutputKind::Text => answer.expect_text().map(drop),
            OutputKind::Binary => Ok(()),
        }
    }
}

/// A model, with its codec.
#[derive(Clone, Copy, Debug)]
pub struct ModelEntry {
    /// The schema's name in the spec.
    pub name: &'static str,
    /// Decodes and encodes the model.
    pub codec: Codec,
}

/// Decodes JSON as one type, which is erased.
#[derive(Clone, Copy)]
pub struct Codec {
    /// The Rust type, for example `Vec<User>`.
    pub type_name: &'static str,
    read: fn(&[u8]) -> Result<Read, DecodeError>,
    show: fn(&[u8]) -> Result<String, DecodeError>,
}

impl Codec {
    /// Creates the codec of `T`, whose name is `type_name`.
    pub const fn of<T: Value>(type_name: &'static str) -> Self {
        Self { type_name, read: read::<T>, show: show::<T> }
    }

    /// Decodes JSON and encodes it again.
    ///
    /// # Errors
    ///
    /// The bytes are not JSON, or the whole body has an unexpected type.
    pub fn read(&self, json: &[u8]) -> Result<Read, DecodeError> {
        (self.read)(json)
    }

    /// Decodes JSON and formats it with `Debug`, which does not show secrets.
    ///
    /// # Errors
    ///
    /// The bytes are not JSON, or the whole body has an unexpected type.
    pub fn show(&self, json: &[u8]) -> Result<String, DecodeError> {
        (self.show)(json)
    }
}

impl fmt::Debug for Codec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Codec").field(&self.type_name).finish()
    }
}

/// The SDK's error for an unsuccessful response; `None` if the status is not a valid HTTP status.
pub fn service_error(status: u16, body: &[u8]) -> Option<ServiceError> {
    let status = StatusCode::from_u16(status).ok()?;
    Some(ServiceError::new(status, HeaderMap::new(), Bytes::copy_from_slice(body), &Masks::none()))
}

/// The result of decoding JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    /// The values whose type differs from the spec.
    pub mismatches: Vec<Mismatch>,
    /// The value, encoded again.
    pub written: Vec<u8>,
    /// The fields, values and tags that are not in the spec.
    pub unknown: Vec<Unknown>,
}

/// Something in a body that is not in the spec.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// JSON pointer (RFC 6901) of the value in the body.
    pub pointer: String,
    /// What it is: a field, an enum value or a tag.
    pub kind: UnknownKind,
    /// The schema of the object that contains it; empty if no object does.
    pub model: &'static str,
    /// The field of that object that contains it; empty if it is an item or entry of the body itself.
    pub member: String,
    /// The field's name, or the unknown value or tag.
    pub text: String,
}

/// Something that can be absent from the spec.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UnknownKind {
    /// A field that is not in the schema.
    Member,
    /// An enum value that is not in the spec.
    EnumValue,
    /// A tag that selects no variant of the union.
    UnionTag,
}

fn read<T: Value>(json: &[u8]) -> Result<Read, DecodeError> {
    let mut decoded = decode::<T>(json)?;
    let written = encode(decoded.value.source());
    Ok(Read { mismatches: decoded.mismatches, written, unknown: unknown(decoded.value.target()) })
}

fn show<T: Value>(json: &[u8]) -> Result<String, DecodeError> {
    Ok(format!("{:?}", Shown(decode::<T>(json)?.value.source())))
}

struct Shown<'a>(Source<'a>);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        crate::rt::debug(self.0, f)
    }
}

/// Finds the parts of a decoded value that are not in the spec.
fn unknown(value: Target<'_>) -> Vec<Unknown> {
    let mut walk = Walk { pointer: String::new(), model: "", member: "", found: Vec::new() };
    walk.value(value);
    walk.found
}

/// Visits a value. It uses mutable targets although it changes nothing, because only targets distinguish enums and unions from plain
/// strings and objects.
struct Walk {
    pointer: String,
    /// The object and field that contain the current value.
    model: &'static str,
    member: &'static str,
    found: Vec<Unknown>,
}

impl Walk {
    fn value(&mut self, value: Target<'_>) {
        match value {
            Target::Text(text) => {
                if let Some(text) = text.unknown() {
                    self.add(UnknownKind::EnumValue, text);
                }
            }
            Target::Object(object) => self.object(object),
            Target::Union(union) => {
                let (is_other, tag) = (union.is_other(), union.tag());
                let current = union.current();
                if let (true, Target::Object(object)) = (is_other, &current) {
                    self.tag(&**object, tag);
                }
                self.value(current);
            }
            Target::List(list) => {
                for index in 0..list.len() {
                    if let Some(item) = list.get_mut(index) {
                        self.step(&index.to_string(), |walk| walk.value(item));
                    }
                }
            }
            Target::Map(map) => {
                for index in 0..map.len() {
                    let Some((name, entry)) = map.entry_mut(index) else { continue };
                    if let Some(value) = entry.get_mut() {
                        self.step(name, |walk| walk.value(value));
                    }
                }
            }
            Target::Either(either) => self.value(either.current()),
            Target::Choice(choice) => self.value(choice.current()),
            Target::String(_) | Target::Boolean(_) | Target::Integer(_) | Target::Number(_) | Target::Json(_) => {}
        }
    }

    fn object(&mut self, object: &mut dyn Object) {
        let shape = object.shape();
        let around = (self.model, self.member);
        self.model = shape.name;
        for (index, name) in shape.names().enumerate() {
            if let Some(value) = object.member_mut(index).and_then(|member| member.get_mut()) {
                self.member = name;
                self.step(name, |walk| walk.value(value));
            }
        }
        self.member = "";
        if !shape.extensible {
            // A field of the shape is here because its value does not match its type, which is reported as a mismatch.
            for (name, _) in object.additional().iter().filter(|(name, _)| shape.find(name).is_none()) {
                self.step(name, |walk| walk.add(UnknownKind::Member, name));
            }
        }
        (self.model, self.member) = around;
    }

    /// Records the tag of a union that fell back to its base, if it is a string.
    fn tag(&mut self, object: &dyn Object, tag: &'static str) {
        let shape = object.shape();
        let text = match object.present(tag).map(|member| member.get()) {
            Some(Field::Value(Source::String(text))) => Some(text.to_owned()),
            Some(_) => None,
            None => object.additional().get::<String>(tag).ok().flatten(),
        };
        if let Some(text) = text {
            let around = (self.model, self.member);
            (self.model, self.member) = (shape.name, tag);
            self.step(tag, |walk| walk.add(UnknownKind::UnionTag, &text));
            (self.model, self.member) = around;
        }
    }

    fn step(&mut self, name: &str, then: impl FnOnce(&mut Self)) {
        let length = self.pointer.len();
        self.pointer.push('/');
        self.pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
        then(self);
        self.pointer.truncate(length);
    }

    fn add(&mut self, kind: UnknownKind, text: &str) {
        let (pointer, member) = (self.pointer.clone(), self.member.to_owned());
        self.found.push(Unknown { pointer, kind, model: self.model, member, text: text.to_owned() });
    }
}

#[cfg(test)]
mod tests;
