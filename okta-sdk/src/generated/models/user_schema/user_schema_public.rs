use crate::model as rt;

/// The attributes that an org has added to its user profiles.
///
/// Schema `UserSchemaPublic`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserSchemaPublic {
    /// Reference of this part within the schema, `#custom`.
    ///
    /// `id` in JSON.
    pub id: rt::Field<String>,
    /// The attributes by name; null removes one in an update.
    ///
    /// `properties` in JSON.
    pub properties: rt::Field<rt::Map<crate::models::UserSchemaAttribute>>,
    /// Names of the attributes that a profile must have.
    ///
    /// `required` in JSON.
    pub required: rt::Field<Vec<String>>,
    /// The type.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl UserSchemaPublic {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn id(mut self, id: impl Into<rt::Field<String>>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets `properties`.
    #[inline]
    #[must_use]
    pub fn properties(
        mut self,
        properties: impl Into<rt::Field<rt::Map<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.properties = properties.into();
        self
    }

    /// Sets `required`.
    #[inline]
    #[must_use]
    pub fn required(mut self, required: impl Into<rt::Field<Vec<String>>>) -> Self {
        self.required = required.into();
        self
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<rt::Field<String>>) -> Self {
        self.r#type = r#type.into();
        self
    }
}

rt::object! {
    UserSchemaPublic as "UserSchemaPublic" {
        0: "id" => id;
        1: "properties" => properties;
        2: "required" => required;
        3: "type" => r#type;
    }
    additional: additional;
    fixed {  }
}
