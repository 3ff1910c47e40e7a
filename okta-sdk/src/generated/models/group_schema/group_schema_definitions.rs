use crate::model as rt;

/// The attributes of group profiles in two parts: those from Okta and those that the org has added.
///
/// Schema `GroupSchemaDefinitions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GroupSchemaDefinitions {
    /// The base.
    ///
    /// `base` in JSON.
    pub base: rt::Field<crate::models::GroupSchemaBase>,
    /// The custom.
    ///
    /// `custom` in JSON.
    pub custom: rt::Field<crate::models::GroupSchemaCustom>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl GroupSchemaDefinitions {
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
        base: impl Into<rt::Field<crate::models::GroupSchemaBase>>,
    ) -> Self {
        self.base = base.into();
        self
    }

    /// Sets `custom`.
    #[inline]
    #[must_use]
    pub fn custom(
        mut self,
        custom: impl Into<rt::Field<crate::models::GroupSchemaCustom>>,
    ) -> Self {
        self.custom = custom.into();
        self
    }
}

rt::object! {
    GroupSchemaDefinitions as "GroupSchemaDefinitions" {
        0: "base" => base;
        1: "custom" => custom;
    }
    additional: additional;
    fixed {  }
}
