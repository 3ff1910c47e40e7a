use crate::model as rt;

/// Whether accounts are created in the application.
///
/// Schema `LifecycleCreateSettingObject`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LifecycleCreateSettingObject {
    /// The status.
    ///
    /// `status` in JSON.
    pub status: rt::Field<crate::models::EnabledStatus>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl LifecycleCreateSettingObject {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
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
    LifecycleCreateSettingObject as "LifecycleCreateSettingObject" {
        0: "status" => status;
    }
    additional: additional;
    fixed {  }
}
