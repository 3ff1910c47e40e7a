use crate::model as rt;

/// The sign-in page of an application that the browser plugin handles by itself.
///
/// Schema `AutoLoginApplicationSettingsSignOn`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AutoLoginApplicationSettingsSignOn {
    /// Address of the sign-in page.
    ///
    /// `loginUrl` in JSON.
    pub login_url: rt::Field<String>,
    /// Address that users are led to after they have signed in.
    ///
    /// `redirectUrl` in JSON.
    pub redirect_url: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl AutoLoginApplicationSettingsSignOn {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `loginUrl`.
    #[inline]
    #[must_use]
    pub fn login_url(mut self, login_url: impl Into<rt::Field<String>>) -> Self {
        self.login_url = login_url.into();
        self
    }

    /// Sets `redirectUrl`.
    #[inline]
    #[must_use]
    pub fn redirect_url(mut self, redirect_url: impl Into<rt::Field<String>>) -> Self {
        self.redirect_url = redirect_url.into();
        self
    }
}

rt::object! {
    AutoLoginApplicationSettingsSignOn as "AutoLoginApplicationSettingsSignOn" {
        0: "loginUrl" => login_url;
        1: "redirectUrl" => redirect_url;
    }
    additional: additional;
    fixed {  }
}
