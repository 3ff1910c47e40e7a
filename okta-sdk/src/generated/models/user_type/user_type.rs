use crate::model as rt;

/// A kind of user, such as contractors, with a profile schema of its own.
///
/// # To create, read, update and delete
///
/// - [`create`](Self::create): Creates a user type, with a profile schema of its own.
/// - [`update`](Self::update): Changes the display name or the description of a user type.
/// - [`read`](Self::read): Fetches one user type by its id.
/// - [`delete`](Self::delete): Deletes a user type for good, along with its schema.
///
/// # What can be done with it
///
/// - [`replace_user_type`](Self::replace_user_type): Replaces the display name and the description of a user
///   type.
///
/// Schema `UserType`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserType {
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// When it was created.
    ///
    /// `created` in JSON; read-only.
    pub created: rt::Field<rt::DateTime>,
    /// Id of the user who created the type.
    ///
    /// `createdBy` in JSON; read-only.
    pub created_by: rt::Field<String>,
    /// Whether users get this type if none is named; true for exactly one type.
    ///
    /// `default` in JSON; read-only.
    pub default: rt::Field<bool>,
    /// What the type is for.
    ///
    /// `description` in JSON.
    pub description: rt::Field<String>,
    /// Name of the type as people see it.
    ///
    /// `displayName` in JSON.
    pub display_name: rt::Field<String>,
    /// Id that Okta gave it.
    ///
    /// `id` in JSON.
    pub id: rt::Field<String>,
    /// When it last changed.
    ///
    /// `lastUpdated` in JSON; read-only.
    pub last_updated: rt::Field<rt::DateTime>,
    /// Id of the user who last changed the type.
    ///
    /// `lastUpdatedBy` in JSON; read-only.
    pub last_updated_by: rt::Field<String>,
    /// Name of the type in code: letters, digits and underscores; it cannot change later.
    ///
    /// `name` in JSON.
    pub name: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl UserType {
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

    /// Sets `displayName`.
    #[inline]
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<rt::Field<String>>) -> Self {
        self.display_name = display_name.into();
        self
    }

    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn id(mut self, id: impl Into<rt::Field<String>>) -> Self {
        self.id = id.into();
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
    UserType as "UserType" {
        0: "_links" => links, read_only;
        1: "created" => created, read_only;
        2: "createdBy" => created_by, read_only;
        3: "default" => default, read_only;
        4: "description" => description;
        5: "displayName" => display_name;
        6: "id" => id;
        7: "lastUpdated" => last_updated, read_only;
        8: "lastUpdatedBy" => last_updated_by, read_only;
        9: "name" => name;
    }
    additional: additional;
    fixed {  }
}
