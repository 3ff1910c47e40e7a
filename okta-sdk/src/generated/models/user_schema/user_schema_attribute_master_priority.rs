use crate::model as rt;

/// One source of an attribute in an order of precedence.
///
/// Schema `UserSchemaAttributeMasterPriority`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserSchemaAttributeMasterPriority {
    /// Kind of source, such as `APP` or `OKTA`.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<String>,
    /// Id of the application or directory that is the source.
    ///
    /// `value` in JSON.
    pub value: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl UserSchemaAttributeMasterPriority {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<rt::Field<String>>) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Sets `value`.
    #[inline]
    #[must_use]
    pub fn value(mut self, value: impl Into<rt::Field<String>>) -> Self {
        self.value = value.into();
        self
    }
}

rt::object! {
    UserSchemaAttributeMasterPriority as "UserSchemaAttributeMasterPriority" {
        0: "type" => r#type;
        1: "value" => value;
    }
    additional: additional;
    fixed {  }
}
