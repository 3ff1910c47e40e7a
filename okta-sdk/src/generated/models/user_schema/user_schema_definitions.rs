use crate::model as rt;

/// The attributes of a schema in two parts: those from Okta and those that the org has added.
///
/// Schema `UserSchemaDefinitions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserSchemaDefinitions {
    /// The base.
    ///
    /// `base` in JSON.
    pub base: rt::Field<crate::models::UserSchemaBase>,
    /// The custom.
    ///
    /// `custom` in JSON.
    pub custom: rt::Field<crate::models::UserSchemaPublic>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl UserSchemaDefinitions {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `base`.
    #[inline]
    #[must_use]
    pub fn base(
        mut self,
        base: impl Into<rt::Field<crate::models::UserSchemaBase>>,
    ) -> Self {
        self.base = base.into();
        self
    }

    /// Sets `custom`.
    #[inline]
    #[must_use]
    pub fn custom(
        mut self,
        custom: impl Into<rt::Field<crate::models::UserSchemaPublic>>,
    ) -> Self {
        self.custom = custom.into();
        self
    }
}

rt::object! {
    UserSchemaDefinitions as "UserSchemaDefinitions" {
        0: "base" => base;
        1: "custom" => custom;
    }
    additional: additional;
    fixed {  }
}
