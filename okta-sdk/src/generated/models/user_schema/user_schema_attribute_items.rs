use crate::model as rt;

/// What the items of an attribute of type `array` are.
///
/// Schema `UserSchemaAttributeItems`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserSchemaAttributeItems {
    /// The items that are allowed, if not all are.
    ///
    /// `enum` in JSON.
    pub r#enum: rt::Field<Vec<rt::Json>>,
    /// The allowed items along with their titles; belongs with `enum`.
    ///
    /// `oneOf` in JSON.
    pub one_of: rt::Field<Vec<crate::models::UserSchemaAttributeEnum>>,
    /// JSON type of the items, such as `string`.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl UserSchemaAttributeItems {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `enum`.
    #[inline]
    #[must_use]
    pub fn r#enum(mut self, r#enum: impl Into<rt::Field<Vec<rt::Json>>>) -> Self {
        self.r#enum = r#enum.into();
        self
    }

    /// Sets `oneOf`.
    #[inline]
    #[must_use]
    pub fn one_of(
        mut self,
        one_of: impl Into<rt::Field<Vec<crate::models::UserSchemaAttributeEnum>>>,
    ) -> Self {
        self.one_of = one_of.into();
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
    UserSchemaAttributeItems as "UserSchemaAttributeItems" {
        0: "enum" => r#enum;
        1: "oneOf" => one_of;
        2: "type" => r#type;
    }
    additional: additional;
    fixed {  }
}
