use crate::model as rt;

/// Whether users assigned in Okta are created in the application.
///
/// Schema `CapabilitiesCreateObject`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CapabilitiesCreateObject {
    /// The lifecycle create.
    ///
    /// `lifecycleCreate` in JSON.
    pub lifecycle_create: rt::Field<crate::models::LifecycleCreateSettingObject>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl CapabilitiesCreateObject {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `lifecycleCreate`.
    #[inline]
    #[must_use]
    pub fn lifecycle_create(
        mut self,
        lifecycle_create: impl Into<
            rt::Field<crate::models::LifecycleCreateSettingObject>,
        >,
    ) -> Self {
        self.lifecycle_create = lifecycle_create.into();
        self
    }
}

rt::object! {
    CapabilitiesCreateObject as "CapabilitiesCreateObject" {
        0: "lifecycleCreate" => lifecycle_create;
    }
    additional: additional;
    fixed {  }
}
