use crate::model as rt;

/// The attributes that Okta gives to every user profile.
///
/// Schema `UserSchemaBase`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserSchemaBase {
    /// Reference of this part within the schema, `#base`.
    ///
    /// `id` in JSON.
    pub id: rt::Field<String>,
    /// The properties.
    ///
    /// `properties` in JSON.
    pub properties: rt::Field<Box<crate::models::UserSchemaBaseProperties>>,
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

impl UserSchemaBase {
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
        properties: impl Into<rt::Field<Box<crate::models::UserSchemaBaseProperties>>>,
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
    UserSchemaBase as "UserSchemaBase" {
        0: "id" => id;
        1: "properties" => properties;
        2: "required" => required;
        3: "type" => r#type;
    }
    additional: additional;
    fixed {  }
}
