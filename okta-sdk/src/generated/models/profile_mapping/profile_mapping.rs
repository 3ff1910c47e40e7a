use crate::model as rt;

/// How the attributes of a user are carried from one profile to another, between Okta and an application or
/// identity provider.
///
/// # To create, read, update and delete
///
/// - [`read`](Self::read): Fetches one profile mapping with the expressions of its attributes.
/// - [`update`](Self::update): Adds, changes or removes attributes of a profile mapping.
///
/// Schema `ProfileMapping`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProfileMapping {
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// Id that Okta gave it.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// How each attribute of the target is computed, by its name; null removes one in an update.
    ///
    /// `properties` in JSON.
    pub properties: rt::Field<rt::Map<crate::models::ProfileMappingProperty>>,
    /// The source.
    ///
    /// `source` in JSON.
    pub source: rt::Field<crate::models::ProfileMappingSource>,
    /// The target.
    ///
    /// `target` in JSON.
    pub target: rt::Field<crate::models::ProfileMappingSource>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ProfileMapping {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `properties`.
    #[inline]
    #[must_use]
    pub fn properties(
        mut self,
        properties: impl Into<rt::Field<rt::Map<crate::models::ProfileMappingProperty>>>,
    ) -> Self {
        self.properties = properties.into();
        self
    }

    /// Sets `source`.
    #[inline]
    #[must_use]
    pub fn source(
        mut self,
        source: impl Into<rt::Field<crate::models::ProfileMappingSource>>,
    ) -> Self {
        self.source = source.into();
        self
    }

    /// Sets `target`.
    #[inline]
    #[must_use]
    pub fn target(
        mut self,
        target: impl Into<rt::Field<crate::models::ProfileMappingSource>>,
    ) -> Self {
        self.target = target.into();
        self
    }
}

rt::object! {
    ProfileMapping as "ProfileMapping" {
        0: "_links" => links, read_only;
        1: "id" => id, read_only;
        2: "properties" => properties;
        3: "source" => source;
        4: "target" => target;
    }
    additional: additional;
    fixed {  }
}
