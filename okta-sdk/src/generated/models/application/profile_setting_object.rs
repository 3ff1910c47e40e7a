use crate::model as rt;

/// Whether changes of the Okta profile are carried over to the application.
///
/// Schema `ProfileSettingObject`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProfileSettingObject {
    /// The status.
    ///
    /// `status` in JSON.
    pub status: rt::Field<crate::models::EnabledStatus>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ProfileSettingObject {
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
    ProfileSettingObject as "ProfileSettingObject" {
        0: "status" => status;
    }
    additional: additional;
    fixed {  }
}
