use crate::model as rt;

/// A part of Okta, not yet generally available, that an org can try out by itself.
///
/// # To create, read, update and delete
///
/// - [`read`](Self::read): Fetches one self-service feature by its id.
///
/// # What can be done with it
///
/// - [`update_lifecycle`](Self::update_lifecycle): Enables or disables a feature for the whole org.
/// - [`get_dependents`](Self::get_dependents): Lists the features that work only while a feature is enabled.
/// - [`get_dependencies`](Self::get_dependencies): Lists the features that must be enabled for a feature to work.
///
/// Schema `Feature`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Feature {
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// What the feature does, as shown to administrators.
    ///
    /// `description` in JSON.
    pub description: rt::Field<String>,
    /// Id that Okta gave it.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// The name.
    ///
    /// `name` in JSON.
    pub name: rt::Field<String>,
    /// The stage.
    ///
    /// `stage` in JSON.
    pub stage: rt::Field<crate::models::FeatureStage>,
    /// The status.
    ///
    /// `status` in JSON.
    pub status: rt::Field<crate::models::EnabledStatus>,
    /// The type.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<crate::models::FeatureType>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl Feature {
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

    /// Sets `stage`.
    #[inline]
    #[must_use]
    pub fn stage(
        mut self,
        stage: impl Into<rt::Field<crate::models::FeatureStage>>,
    ) -> Self {
        self.stage = stage.into();
        self
    }

    /// Sets `status`.
    #[inline]
    #[must_use]
    pub fn status(
        mut self,
        status: impl Into<rt::Field<crate::models::EnabledStatus>>,
    ) -> Self {
        self.status = status.into();
        self
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<rt::Field<crate::models::FeatureType>>,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }
}

rt::object! {
    Feature as "Feature" {
        0: "_links" => links, read_only;
        1: "description" => description;
        2: "id" => id, read_only;
        3: "name" => name;
        4: "stage" => stage;
        5: "status" => status;
        6: "type" => r#type;
    }
    additional: additional;
    fixed {  }
}
