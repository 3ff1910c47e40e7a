use crate::model as rt;

/// The sign-in form of two fields that the browser plugin fills in.
///
/// It has all members of [`ApplicationSettingsApplication`](crate::models::ApplicationSettingsApplication).
///
/// Schema `SwaApplicationSettingsApplication`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SwaApplicationSettingsApplication {
    /// Address that assertions are sent to.
    ///
    /// `acsUrl` in JSON.
    pub acs_url: rt::Field<String>,
    /// CSS selector of the button.
    ///
    /// `buttonField` in JSON.
    pub button_field: rt::Field<String>,
    /// Regular expression that recognizes further addresses of the sign-in page.
    ///
    /// `loginUrlRegex` in JSON.
    pub login_url_regex: rt::Field<String>,
    /// Name of the customer's tenant in the application.
    ///
    /// `orgName` in JSON.
    pub org_name: rt::Field<String>,
    /// CSS selector of the password field.
    ///
    /// `passwordField` in JSON.
    pub password_field: rt::Field<String>,
    /// Address of the sign-in page.
    ///
    /// `url` in JSON.
    pub url: rt::Field<String>,
    /// CSS selector of the user name field.
    ///
    /// `usernameField` in JSON.
    pub username_field: rt::Field<String>,
    /// CSS selector of a checkbox to tick.
    ///
    /// `checkbox` in JSON.
    pub checkbox: rt::Field<String>,
    /// Address that users are led to after they have signed in.
    ///
    /// `redirectUrl` in JSON.
    pub redirect_url: rt::Field<String>,
    /// Custom members, and others that the document does not name: `get` and `set` them by name.
    pub additional: rt::Additional,
}

impl SwaApplicationSettingsApplication {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `acsUrl`.
    #[inline]
    #[must_use]
    pub fn acs_url(mut self, acs_url: impl Into<rt::Field<String>>) -> Self {
        self.acs_url = acs_url.into();
        self
    }

    /// Sets `buttonField`.
    #[inline]
    #[must_use]
    pub fn button_field(mut self, button_field: impl Into<rt::Field<String>>) -> Self {
        self.button_field = button_field.into();
        self
    }

    /// Sets `loginUrlRegex`.
    #[inline]
    #[must_use]
    pub fn login_url_regex(
        mut self,
        login_url_regex: impl Into<rt::Field<String>>,
    ) -> Self {
        self.login_url_regex = login_url_regex.into();
        self
    }

    /// Sets `orgName`.
    #[inline]
    #[must_use]
    pub fn org_name(mut self, org_name: impl Into<rt::Field<String>>) -> Self {
        self.org_name = org_name.into();
        self
    }

    /// Sets `passwordField`.
    #[inline]
    #[must_use]
    pub fn password_field(
        mut self,
        password_field: impl Into<rt::Field<String>>,
    ) -> Self {
        self.password_field = password_field.into();
        self
    }

    /// Sets `url`.
    #[inline]
    #[must_use]
    pub fn url(mut self, url: impl Into<rt::Field<String>>) -> Self {
        self.url = url.into();
        self
    }

    /// Sets `usernameField`.
    #[inline]
    #[must_use]
    pub fn username_field(
        mut self,
        username_field: impl Into<rt::Field<String>>,
    ) -> Self {
        self.username_field = username_field.into();
        self
    }

    /// Sets `checkbox`.
    #[inline]
    #[must_use]
    pub fn checkbox(mut self, checkbox: impl Into<rt::Field<String>>) -> Self {
        self.checkbox = checkbox.into();
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
    SwaApplicationSettingsApplication as "SwaApplicationSettingsApplication" {
        0: "acsUrl" => acs_url;
        1: "buttonField" => button_field;
        2: "loginUrlRegex" => login_url_regex;
        3: "orgName" => org_name;
        4: "passwordField" => password_field;
        5: "url" => url;
        6: "usernameField" => username_field;
        7: "checkbox" => checkbox;
        8: "redirectUrl" => redirect_url;
    }
    additional: additional;
    fixed {  }
}
