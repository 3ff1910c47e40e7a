//! What can be done with any model.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{DecodeError, Field, Json, Object, Source, Target, Value, decode, encode, values::json};

/// What can be done with any model: members by name, JSON in and out, copies to create from.
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
    /// Reads a model from JSON. A field of an unexpected type is kept as it is.
    ///
    /// # Errors
    ///
    /// The bytes are not JSON, or not an object.
    fn from_json(json: &[u8]) -> Result<Self, DecodeError> {
        decode(json).map(|decoded| decoded.value)
    }

    /// The model as JSON.
    fn to_json(&self) -> String {
        String::from_utf8(encode(self.source())).unwrap_or_default()
    }

    /// A member by its name in JSON, named in the document or not, as `T`; `None` if it is absent or null.
    ///
    /// # Errors
    ///
    /// The member's value is no `T`.
    fn get<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, serde_json::Error> {
        let Source::Object(object) = self.source() else { return Ok(None) };
        match object.shape().find(name).and_then(|index| object.member(index)).map(|member| member.get()) {
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

    /// Sets a member by its name in JSON, named in the document or not; [`Null`](crate::model::Null) and `None` send `null`.
    ///
    /// A value that is not of the type that the document says is sent all the same.
    ///
    /// # Errors
    ///
    /// `value` cannot be written as JSON.
    fn set(&mut self, name: &str, value: impl Serialize) -> Result<(), serde_json::Error> {
        let json = serde_json::value::to_raw_value(&value)?;
        if let Some(object) = object_mut(self.target()) {
            super::read::set_member(object, name, json);
        }
        Ok(())
    }

    /// Sets a member by its name in JSON, chained: `UserProfile::new().login("ada@example.com").with("badge", 7)`. It takes what becomes a
    /// [`serde_json::Value`]; [`set`](Model::set) takes whatever can be serialized.
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

    /// Takes a member out by its name in JSON, so that it is not sent.
    fn remove(&mut self, name: &str) {
        let Some(object) = object_mut(self.target()) else { return };
        if let Some(member) = object.shape().find(name).and_then(|index| object.member_mut(index)) {
            member.clear();
        }
        object.additional_mut().remove(name);
    }

    /// The names of the members that are there, null ones included: named ones in the document's order, then further ones.
    fn names(&self) -> Vec<&str> {
        let Source::Object(object) = self.source() else { return Vec::new() };
        let members = object.shape().members.iter().enumerate();
        let present =
            members.filter(|(index, _)| object.member(*index).is_some_and(|member| !member.get().is_absent())).map(|(_, info)| info.name);
        present.chain(object.additional().entries().iter().map(|(name, _)| &**name)).collect()
    }

    /// A copy to create another object from: without the members that only the server sets, at any depth.
    #[must_use]
    fn without_read_only(mut self) -> Self {
        remove_read_only(self.target());
        self
    }
}

/// The object behind a model.
fn object_mut(target: Target<'_>) -> Option<&mut dyn Object> {
    match target {
        Target::Object(object) => Some(object),
        Target::Union(union) => object_mut(union.current()),
        _ => None,
    }
}

fn remove_read_only(target: Target<'_>) {
    match target {
        Target::Object(object) => {
            for (index, info) in object.shape().members.iter().enumerate() {
                let Some(member) = object.member_mut(index) else { continue };
                if info.read_only {
                    member.clear();
                    object.additional_mut().remove(info.name);
                } else if let Some(value) = member.get_mut() {
                    remove_read_only(value);
                }
            }
        }
        Target::Union(union) => remove_read_only(union.current()),
        Target::Either(either) => remove_read_only(either.current()),
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
