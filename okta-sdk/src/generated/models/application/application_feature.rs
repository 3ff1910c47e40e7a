use crate::model as rt;

/// A part of the provisioning of an application, and how it is set up.
///
/// # What can be done with it
///
/// - [`list_features_for_application`](Self::list_features_for_application): Lists the provisioning features of
///   an application.
///
/// Schema `ApplicationFeature`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationFeature {
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// The capabilities.
    ///
    /// `capabilities` in JSON.
    pub capabilities: rt::Field<crate::models::CapabilitiesObject>,
    /// What the feature does, in words.
    ///
    /// `description` in JSON.
    pub description: rt::Field<String>,
    /// Name of the feature; `USER_PROVISIONING`.
    ///
    /// `name` in JSON.
    pub name: rt::Field<String>,
    /// The status.
    ///
    /// `status` in JSON.
    pub status: rt::Field<crate::models::EnabledStatus>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ApplicationFeature {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `capabilities`.
    #[inline]
    #[must_use]
    pub fn capabilities(
        mut self,
        capabilities: impl Into<rt::Field<crate::models::CapabilitiesObject>>,
    ) -> Self {
        self.capabilities = capabilities.into();
        self
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
}

rt::object! {
    ApplicationFeature as "ApplicationFeature" {
        0: "_links" => links, read_only;
        1: "capabilities" => capabilities;
        2: "description" => description;
        3: "name" => name;
        4: "status" => status;
    }
    additional: additional;
    fixed {  }
}
