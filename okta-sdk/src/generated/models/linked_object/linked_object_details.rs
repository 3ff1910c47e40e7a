use crate::model as rt;

/// One side of a relationship between users.
///
/// Schema `LinkedObjectDetails`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LinkedObjectDetails {
    /// What the side means.
    ///
    /// `description` in JSON.
    pub description: rt::Field<String>,
    /// Name of the side in code, such as `manager`; unique in the org.
    ///
    /// `name` in JSON.
    pub name: rt::Field<String>,
    /// Name of the side as people see it.
    ///
    /// `title` in JSON.
    pub title: rt::Field<String>,
    /// The type.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<crate::models::LinkedObjectDetailsType>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl LinkedObjectDetails {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `description`.
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<rt::Field<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<rt::Field<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `title`.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<rt::Field<String>>) -> Self {
        self.title = title.into();
        self
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<rt::Field<crate::models::LinkedObjectDetailsType>>,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }
}

rt::object! {
    LinkedObjectDetails as "LinkedObjectDetails" {
        0: "description" => description;
        1: "name" => name;
        2: "title" => title;
        3: "type" => r#type;
    }
    additional: additional;
    fixed {  }
}
