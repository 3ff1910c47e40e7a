use crate::model as rt;

/// The JSON schema of user profiles: which attributes they have, of which types, and who may read and write them.
///
/// Schema `UserSchema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserSchema {
    /// Dialect of JSON schema that this is written in.
    ///
    /// `$schema` in JSON; read-only.
    pub schema: rt::Field<String>,
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// When it was created.
    ///
    /// `created` in JSON; read-only.
    pub created: rt::Field<String>,
    /// The definitions.
    ///
    /// `definitions` in JSON.
    pub definitions: rt::Field<crate::models::UserSchemaDefinitions>,
    /// URI of the schema.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// When it last changed.
    ///
    /// `lastUpdated` in JSON; read-only.
    pub last_updated: rt::Field<String>,
    /// Name of the user type or application that the schema belongs to.
    ///
    /// `name` in JSON; read-only.
    pub name: rt::Field<String>,
    /// The properties.
    ///
    /// `properties` in JSON.
    pub properties: rt::Field<crate::models::UserSchemaProperties>,
    /// Name of the schema as administrators see it.
    ///
    /// `title` in JSON.
    pub title: rt::Field<String>,
    /// Type of a profile, which is `object`.
    ///
    /// `type` in JSON; read-only.
    pub r#type: rt::Field<String>,
    /// The description.
    ///
    /// `description` in JSON.
    pub description: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl UserSchema {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `definitions`.
    #[inline]
    #[must_use]
    pub fn definitions(
        mut self,
        definitions: impl Into<rt::Field<crate::models::UserSchemaDefinitions>>,
    ) -> Self {
        self.definitions = definitions.into();
        self
    }

    /// Sets `properties`.
    #[inline]
    #[must_use]
    pub fn properties(
        mut self,
        properties: impl Into<rt::Field<crate::models::UserSchemaProperties>>,
    ) -> Self {
        self.properties = properties.into();
        self
    }

    /// Sets `title`.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<rt::Field<String>>) -> Self {
        self.title = title.into();
        self
    }

    /// Sets `description`.
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<rt::Field<String>>) -> Self {
        self.description = description.into();
        self
    }
}

rt::object! {
    UserSchema as "UserSchema" {
        0: "$schema" => schema, read_only;
        1: "_links" => links, read_only;
        2: "created" => created, read_only;
        3: "definitions" => definitions;
        4: "id" => id, read_only;
        5: "lastUpdated" => last_updated, read_only;
        6: "name" => name, read_only;
        7: "properties" => properties;
        8: "title" => title;
        9: "type" => r#type, read_only;
        10: "description" => description;
    }
    additional: additional;
    fixed {  }
}
