use crate::model as rt;

/// The addresses of an application with HTTP basic authentication.
///
/// It has all members of [`ApplicationSettingsApplication`](crate::models::ApplicationSettingsApplication).
///
/// Schema `BasicApplicationSettingsApplication`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BasicApplicationSettingsApplication {
    /// Address that assertions are sent to.
    ///
    /// `acsUrl` in JSON.
    pub acs_url: rt::Field<String>,
    /// CSS selector of the button of the sign-in form.
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
    /// CSS selector of the password field of the sign-in form.
    ///
    /// `passwordField` in JSON.
    pub password_field: rt::Field<String>,
    /// Address of the application.
    ///
    /// `url` in JSON.
    pub url: rt::Field<String>,
    /// CSS selector of the user name field of the sign-in form.
    ///
    /// `usernameField` in JSON.
    pub username_field: rt::Field<String>,
    /// Address that asks for the user name and password.
    ///
    /// `authURL` in JSON.
    pub auth_url: rt::Field<String>,
    /// Custom members, and others that the document does not name: `get` and `set` them by name.
    pub additional: rt::Additional,
}

impl BasicApplicationSettingsApplication {
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

    /// Sets `authURL`.
    #[inline]
    #[must_use]
    pub fn auth_url(mut self, auth_url: impl Into<rt::Field<String>>) -> Self {
        self.auth_url = auth_url.into();
        self
    }
}

rt::object! {
    BasicApplicationSettingsApplication as "BasicApplicationSettingsApplication" {
        0: "acsUrl" => acs_url;
        1: "buttonField" => button_field;
        2: "loginUrlRegex" => login_url_regex;
        3: "orgName" => org_name;
        4: "passwordField" => password_field;
        5: "url" => url;
        6: "usernameField" => username_field;
        7: "authURL" => auth_url;
    }
    additional: additional;
    fixed {  }
}
