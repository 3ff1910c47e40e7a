use crate::model as rt;

/// The attributes that Okta gives to every group profile, by name.
///
/// Schema `GroupSchemaBaseProperties`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GroupSchemaBaseProperties {
    /// The description.
    ///
    /// `description` in JSON.
    pub description: rt::Field<Box<crate::models::GroupSchemaAttribute>>,
    /// The name.
    ///
    /// `name` in JSON.
    pub name: rt::Field<Box<crate::models::GroupSchemaAttribute>>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl GroupSchemaBaseProperties {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `description`.
    #[inline]
    #[must_use]
    pub fn description(
        mut self,
        description: impl Into<rt::Field<Box<crate::models::GroupSchemaAttribute>>>,
    ) -> Self {
        self.description = description.into();
        self
    }

    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn name(
        mut self,
        name: impl Into<rt::Field<Box<crate::models::GroupSchemaAttribute>>>,
    ) -> Self {
        self.name = name.into();
        self
    }
}

rt::object! {
    GroupSchemaBaseProperties as "GroupSchemaBaseProperties" {
        0: "description" => description;
        1: "name" => name;
    }
    additional: additional;
    fixed {  }
}
