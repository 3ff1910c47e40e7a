//! The trait of every model.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{DecodeError, Field, Json, Object, Source, Target, Value, decode, encode, values::json};

/// The methods of every model: access fields by name, convert from and to JSON, copy for a create call.
///
/// ```
/// use okta_sdk::model::{FreeForm, Model};
///
/// let mut profile = FreeForm::from_json(br#"{"badge": 7}"#)?;
/// profile.set("floor", "3")?;
/// assert_eq!(profile.get::<u32>("badge")?, Some(7));
/// assert_eq!(profile.to_json(), r#"{"badge":7,"floor":"3"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait Model: Value + Serialize + DeserializeOwned {
    /// Decodes a model from JSON. A field with an unexpected type becomes [unreadable](crate::model::Field) and is preserved.
    ///
    /// # Errors
    ///
    /// The bytes are not JSON, or not an object.
    fn from_json(json: &[u8]) -> Result<Self, DecodeError> {
        decode(json).map(|decoded| decoded.value)
    }

    /// Encodes the model as JSON.
    fn to_json(&self) -> String {
        String::from_utf8(encode(self.source())).unwrap_or_default()
    }

    /// Returns a field by its JSON name, whether or not it is in the spec; `None` if it is absent or null.
    ///
    /// # Errors
    ///
    /// The field's value is not a `T`.
    fn get<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, serde_json::Error> {
        let Source::Object(object) = self.source() else { return Ok(None) };
        match object.present(name).map(|member| member.get()) {
            Some(Field::Value(source)) => json::parse(name, &String::from_utf8(encode(source)).unwrap_or_default()).map(Some),
            Some(Field::Null) => Ok(None),
            Some(Field::Unreadable) => match object.additional().unreadable_value(name) {
                None => Ok(None),
                Some(raw) => json::parse(name, raw.get()).map(Some),
            },
            Some(Field::Absent) | None => match object.additional().raw(name) {
                None | Some("null") => Ok(None),
                Some(raw) => json::parse(name, raw).map(Some),
            },
        }
    }

    /// Sets a field by its JSON name, whether or not it is in the spec. [`Null`](crate::model::Null) and `None` send `null`.
    ///
    /// The value is sent even if its type differs from the spec.
    ///
    /// # Errors
    ///
    /// `value` cannot be serialized as JSON.
    fn set(&mut self, name: &str, value: impl Serialize) -> Result<(), serde_json::Error> {
        let json = serde_json::value::to_raw_value(&value)?;
        if let Some(object) = object_mut(self.target()) {
            super::read::set_member(object, name, json);
        }
        Ok(())
    }

    /// Sets a field by its JSON name, for chaining: `UserProfile::new().login("ada@example.com").with("badge", 7)`. It accepts everything
    /// that converts into a [`serde_json::Value`]; [`set`](Model::set) accepts everything that can be serialized.
    ///
    /// ```
    /// use okta_sdk::model::{FreeForm, Model};
    ///
    /// let profile = FreeForm::new().with("badge", 7).with("skills", vec!["COBOL"]).with("manager", None::<String>);
    /// assert_eq!(profile.to_json(), r#"{"badge":7,"skills":["COBOL"],"manager":null}"#);
    /// ```
    #[must_use]
    fn with(mut self, name: &str, value: impl Into<serde_json::Value>) -> Self {
        if let Some(object) = object_mut(self.target()) {
            super::read::set_member(object, name, Json::from(value.into()).into_raw());
        }
        self
    }

    /// Removes a field by its JSON name, so that it is not sent.
    fn remove(&mut self, name: &str) {
        let Some(object) = object_mut(self.target()) else { return };
        if let Some(member) = object.shape().find(name).and_then(|index| object.member_mut(index)) {
            member.clear();
        }
        object.additional_mut().remove(name);
    }

    /// The names of all present fields, including null ones: fields of the spec in its order, then additional ones.
    fn names(&self) -> Vec<&str> {
        let Source::Object(object) = self.source() else { return Vec::new() };
        let mut names = Vec::new();
        object.each(|index, _| names.push(object.shape().name(index)));
        names.extend(object.additional().entries().iter().map(|(name, _)| &**name));
        names
    }

    /// Returns a copy without read-only fields at any depth, for creating another object.
    #[must_use]
    fn without_read_only(mut self) -> Self {
        remove_read_only(self.target());
        self
    }
}

/// The object that a model consists of.
fn object_mut(target: Target<'_>) -> Option<&mut dyn Object> {
    match target {
        Target::Object(object) => Some(object),
        Target::Union(union) => object_mut(union.current()),
        Target::Choice(choice) => object_mut(choice.current()),
        _ => None,
    }
}

fn remove_read_only(target: Target<'_>) {
    match target {
        Target::Object(object) => {
            let shape = object.shape();
            for (index, name) in shape.names().enumerate() {
                let Some(member) = object.member_mut(index) else { continue };
                if shape.read_only.contains(&index) {
                    member.clear();
                    object.additional_mut().remove(name);
                } else if let Some(value) = member.get_mut() {
                    remove_read_only(value);
                }
            }
        }
        Target::Union(union) => remove_read_only(union.current()),
        Target::Either(either) => remove_read_only(either.current()),
        Target::Choice(choice) => remove_read_only(choice.current()),
        Target::List(list) => {
            for index in 0..list.len() {
                if let Some(item) = list.get_mut(index) {
                    remove_read_only(item);
                }
            }
        }
        Target::Map(map) => {
            for index in 0..map.len() {
                if let Some(value) = map.entry_mut(index).and_then(|(_, entry)| entry.get_mut()) {
                    remove_read_only(value);
                }
            }
        }
        _ => {}
    }
}
