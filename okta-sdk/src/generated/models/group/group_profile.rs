use crate::model as rt;

/// The name, description and custom attributes of a group. Groups imported from a directory carry attributes of
/// that directory here, such as `samAccountName` or `dn`.
///
/// Schema `GroupProfile`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GroupProfile {
    /// The description.
    ///
    /// `description` in JSON.
    pub description: rt::Field<String>,
    /// Name of the group, at most 255 characters.
    ///
    /// `name` in JSON.
    pub name: rt::Field<String>,
    /// Custom members, and others that the document does not name: `get` and `set` them by name.
    pub additional: rt::Additional,
}

impl GroupProfile {
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
}

rt::object! {
    GroupProfile as "GroupProfile" {
        0: "description" => description;
        1: "name" => name;
    }
    additional: additional;
    fixed {  }
}
