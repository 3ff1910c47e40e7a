use crate::model as rt;

/// The JSON schema of group profiles: which attributes they have and of which types.
///
/// Schema `GroupSchema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GroupSchema {
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
    pub definitions: rt::Field<crate::models::GroupSchemaDefinitions>,
    /// The description.
    ///
    /// `description` in JSON.
    pub description: rt::Field<String>,
    /// URI of the schema.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// When it last changed.
    ///
    /// `lastUpdated` in JSON; read-only.
    pub last_updated: rt::Field<String>,
    /// The name.
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
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl GroupSchema {
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
        definitions: impl Into<rt::Field<crate::models::GroupSchemaDefinitions>>,
    ) -> Self {
        self.definitions = definitions.into();
        self
    }

    /// Sets `description`.
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<rt::Field<String>>) -> Self {
        self.description = description.into();
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
}

rt::object! {
    GroupSchema as "GroupSchema" {
        0: "$schema" => schema, read_only;
        1: "_links" => links, read_only;
        2: "created" => created, read_only;
        3: "definitions" => definitions;
        4: "description" => description;
        5: "id" => id, read_only;
        6: "lastUpdated" => last_updated, read_only;
        7: "name" => name, read_only;
        8: "properties" => properties;
        9: "title" => title;
        10: "type" => r#type, read_only;
    }
    additional: additional;
    fixed {  }
}
