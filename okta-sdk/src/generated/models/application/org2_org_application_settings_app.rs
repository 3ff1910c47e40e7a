use crate::model as rt;

/// The hub org that an Okta Org2Org application connects to.
///
/// It has all members of [`ApplicationSettingsApplication`](crate::models::ApplicationSettingsApplication).
///
/// Schema `Org2OrgApplicationSettingsApp`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Org2OrgApplicationSettingsApp {
    /// Address of the hub org that assertions are sent to.
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
    /// Address of the application or of its sign-in page.
    ///
    /// `url` in JSON.
    pub url: rt::Field<String>,
    /// CSS selector of the user name field of the sign-in form.
    ///
    /// `usernameField` in JSON.
    pub username_field: rt::Field<String>,
    /// Entity id that the hub org has as a service provider.
    ///
    /// `audRestriction` in JSON.
    pub aud_restriction: rt::Field<String>,
    /// Address of the hub org.
    ///
    /// `baseUrl` in JSON.
    pub base_url: rt::Field<String>,
    /// Custom members, and others that the document does not name: `get` and `set` them by name.
    pub additional: rt::Additional,
}

impl Org2OrgApplicationSettingsApp {
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

    /// Sets `audRestriction`.
    #[inline]
    #[must_use]
    pub fn aud_restriction(
        mut self,
        aud_restriction: impl Into<rt::Field<String>>,
    ) -> Self {
        self.aud_restriction = aud_restriction.into();
        self
    }

    /// Sets `baseUrl`.
    #[inline]
    #[must_use]
    pub fn base_url(mut self, base_url: impl Into<rt::Field<String>>) -> Self {
        self.base_url = base_url.into();
        self
    }
}

rt::object! {
    Org2OrgApplicationSettingsApp as "Org2OrgApplicationSettingsApp" {
        0: "acsUrl" => acs_url;
        1: "buttonField" => button_field;
        2: "loginUrlRegex" => login_url_regex;
        3: "orgName" => org_name;
        4: "passwordField" => password_field;
        5: "url" => url;
        6: "usernameField" => username_field;
        7: "audRestriction" => aud_restriction;
        8: "baseUrl" => base_url;
    }
    additional: additional;
    fixed {  }
}
