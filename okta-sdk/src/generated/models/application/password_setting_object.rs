use crate::model as rt;

/// Whether and how passwords are set in the application.
///
/// Schema `PasswordSettingObject`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PasswordSettingObject {
    /// The change.
    ///
    /// `change` in JSON.
    pub change: rt::Field<crate::models::ChangeEnum>,
    /// The seed.
    ///
    /// `seed` in JSON.
    pub seed: rt::Field<crate::models::SeedEnum>,
    /// The status.
    ///
    /// `status` in JSON.
    pub status: rt::Field<crate::models::EnabledStatus>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PasswordSettingObject {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `change`.
    #[inline]
    #[must_use]
    pub fn change(
        mut self,
        change: impl Into<rt::Field<crate::models::ChangeEnum>>,
    ) -> Self {
        self.change = change.into();
        self
    }

    /// Sets `seed`.
    #[inline]
    #[must_use]
    pub fn seed(mut self, seed: impl Into<rt::Field<crate::models::SeedEnum>>) -> Self {
        self.seed = seed.into();
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
    PasswordSettingObject as "PasswordSettingObject" {
        0: "change" => change;
        1: "seed" => seed;
        2: "status" => status;
    }
    additional: additional;
    fixed {  }
}
