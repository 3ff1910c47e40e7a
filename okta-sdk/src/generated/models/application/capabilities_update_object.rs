use crate::model as rt;

/// Which changes of an Okta user are carried over to the application.
///
/// Schema `CapabilitiesUpdateObject`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CapabilitiesUpdateObject {
    /// The lifecycle deactivate.
    ///
    /// `lifecycleDeactivate` in JSON.
    pub lifecycle_deactivate: rt::Field<crate::models::LifecycleDeactivateSettingObject>,
    /// The password.
    ///
    /// `password` in JSON.
    pub password: rt::Field<crate::models::PasswordSettingObject>,
    /// The profile.
    ///
    /// `profile` in JSON.
    pub profile: rt::Field<crate::models::ProfileSettingObject>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl CapabilitiesUpdateObject {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `lifecycleDeactivate`.
    #[inline]
    #[must_use]
    pub fn lifecycle_deactivate(
        mut self,
        lifecycle_deactivate: impl Into<
            rt::Field<crate::models::LifecycleDeactivateSettingObject>,
        >,
    ) -> Self {
        self.lifecycle_deactivate = lifecycle_deactivate.into();
        self
    }

    /// Sets `password`.
    #[inline]
    #[must_use]
    pub fn password(
        mut self,
        password: impl Into<rt::Field<crate::models::PasswordSettingObject>>,
    ) -> Self {
        self.password = password.into();
        self
    }

    /// Sets `profile`.
    #[inline]
    #[must_use]
    pub fn profile(
        mut self,
        profile: impl Into<rt::Field<crate::models::ProfileSettingObject>>,
    ) -> Self {
        self.profile = profile.into();
        self
    }
}

rt::object! {
    CapabilitiesUpdateObject as "CapabilitiesUpdateObject" {
        0: "lifecycleDeactivate" => lifecycle_deactivate;
        1: "password" => password;
        2: "profile" => profile;
    }
    additional: additional;
    fixed {  }
}
