use crate::model as rt;

/// Notes that are kept with an application.
///
/// Schema `ApplicationSettingsNotes`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationSettingsNotes {
    /// Note that administrators see.
    ///
    /// `admin` in JSON.
    pub admin: rt::Field<String>,
    /// Note that users see.
    ///
    /// `enduser` in JSON.
    pub enduser: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ApplicationSettingsNotes {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `admin`.
    #[inline]
    #[must_use]
    pub fn admin(mut self, admin: impl Into<rt::Field<String>>) -> Self {
        self.admin = admin.into();
        self
    }

    /// Sets `enduser`.
    #[inline]
    #[must_use]
    pub fn enduser(mut self, enduser: impl Into<rt::Field<String>>) -> Self {
        self.enduser = enduser.into();
        self
    }
}

rt::object! {
    ApplicationSettingsNotes as "ApplicationSettingsNotes" {
        0: "admin" => admin;
        1: "enduser" => enduser;
    }
    additional: additional;
    fixed {  }
}
