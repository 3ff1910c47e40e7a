use crate::model as rt;

/// One allowed value of an attribute, with a title.
///
/// Schema `UserSchemaAttributeEnum`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserSchemaAttributeEnum {
    /// The value, of the type of the attribute.
    ///
    /// `const` in JSON.
    pub r#const: rt::Field<rt::Json>,
    /// Name of the value as people see it.
    ///
    /// `title` in JSON.
    pub title: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl UserSchemaAttributeEnum {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `const`.
    #[inline]
    #[must_use]
    pub fn r#const(mut self, r#const: impl Into<rt::Field<rt::Json>>) -> Self {
        self.r#const = r#const.into();
        self
    }

    /// Sets `title`.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<rt::Field<String>>) -> Self {
        self.title = title.into();
        self
    }
}

rt::object! {
    UserSchemaAttributeEnum as "UserSchemaAttributeEnum" {
        0: "const" => r#const;
        1: "title" => title;
    }
    additional: additional;
    fixed {  }
}
