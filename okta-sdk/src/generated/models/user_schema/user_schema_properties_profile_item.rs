use crate::model as rt;

/// A reference to one part of a schema.
///
/// Schema `UserSchemaPropertiesProfileItem`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserSchemaPropertiesProfileItem {
    /// Reference of the part, such as `#/definitions/base`.
    ///
    /// `$ref` in JSON.
    pub r#ref: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl UserSchemaPropertiesProfileItem {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `$ref`.
    #[inline]
    #[must_use]
    pub fn r#ref(mut self, r#ref: impl Into<rt::Field<String>>) -> Self {
        self.r#ref = r#ref.into();
        self
    }
}

rt::object! {
    UserSchemaPropertiesProfileItem as "UserSchemaPropertiesProfileItem" {
        0: "$ref" => r#ref;
    }
    additional: additional;
    fixed {  }
}
