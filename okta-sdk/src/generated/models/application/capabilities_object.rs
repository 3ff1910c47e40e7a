use crate::model as rt;

/// What Okta does in an application on behalf of its users.
///
/// Schema `CapabilitiesObject`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CapabilitiesObject {
    /// The create.
    ///
    /// `create` in JSON.
    pub create: rt::Field<crate::models::CapabilitiesCreateObject>,
    /// The update.
    ///
    /// `update` in JSON.
    pub update: rt::Field<crate::models::CapabilitiesUpdateObject>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl CapabilitiesObject {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `create`.
    #[inline]
    #[must_use]
    pub fn create(
        mut self,
        create: impl Into<rt::Field<crate::models::CapabilitiesCreateObject>>,
    ) -> Self {
        self.create = create.into();
        self
    }

    /// Sets `update`.
    #[inline]
    #[must_use]
    pub fn update(
        mut self,
        update: impl Into<rt::Field<crate::models::CapabilitiesUpdateObject>>,
    ) -> Self {
        self.update = update.into();
        self
    }
}

rt::object! {
    CapabilitiesObject as "CapabilitiesObject" {
        0: "create" => create;
        1: "update" => update;
    }
    additional: additional;
    fixed {  }
}
