use crate::model as rt;

/// The sign-in form of three fields that the browser plugin fills in.
///
/// It has all members of [`ApplicationSettingsApplication`](crate::models::ApplicationSettingsApplication).
///
/// Schema `SwaThreeFieldApplicationSettingsApplication`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SwaThreeFieldApplicationSettingsApplication {
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
    /// Address of the application or of its sign-in page.
    ///
    /// `url` in JSON.
    pub url: rt::Field<String>,
    /// CSS selector of the user name field of the sign-in form.
    ///
    /// `usernameField` in JSON.
    pub username_field: rt::Field<String>,
    /// CSS selector of the button.
    ///
    /// `buttonSelector` in JSON.
    pub button_selector: rt::Field<String>,
    /// CSS selector of the third field.
    ///
    /// `extraFieldSelector` in JSON.
    pub extra_field_selector: rt::Field<String>,
    /// What goes into the third field.
    ///
    /// `extraFieldValue` in JSON.
    pub extra_field_value: rt::Field<String>,
    /// CSS selector of the password field.
    ///
    /// `passwordSelector` in JSON.
    pub password_selector: rt::Field<String>,
    /// Address of the sign-in page.
    ///
    /// `targetURL` in JSON.
    pub target_url: rt::Field<String>,
    /// CSS selector of the user name field.
    ///
    /// `userNameSelector` in JSON.
    pub user_name_selector: rt::Field<String>,
    /// Custom members, and others that the document does not name: `get` and `set` them by name.
    pub additional: rt::Additional,
}

impl SwaThreeFieldApplicationSettingsApplication {
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

    /// Sets `buttonSelector`.
    #[inline]
    #[must_use]
    pub fn button_selector(
        mut self,
        button_selector: impl Into<rt::Field<String>>,
    ) -> Self {
        self.button_selector = button_selector.into();
        self
    }

    /// Sets `extraFieldSelector`.
    #[inline]
    #[must_use]
    pub fn extra_field_selector(
        mut self,
        extra_field_selector: impl Into<rt::Field<String>>,
    ) -> Self {
        self.extra_field_selector = extra_field_selector.into();
        self
    }

    /// Sets `extraFieldValue`.
    #[inline]
    #[must_use]
    pub fn extra_field_value(
        mut self,
        extra_field_value: impl Into<rt::Field<String>>,
    ) -> Self {
        self.extra_field_value = extra_field_value.into();
        self
    }

    /// Sets `passwordSelector`.
    #[inline]
    #[must_use]
    pub fn password_selector(
        mut self,
        password_selector: impl Into<rt::Field<String>>,
    ) -> Self {
        self.password_selector = password_selector.into();
        self
    }

    /// Sets `targetURL`.
    #[inline]
    #[must_use]
    pub fn target_url(mut self, target_url: impl Into<rt::Field<String>>) -> Self {
        self.target_url = target_url.into();
        self
    }

    /// Sets `userNameSelector`.
    #[inline]
    #[must_use]
    pub fn user_name_selector(
        mut self,
        user_name_selector: impl Into<rt::Field<String>>,
    ) -> Self {
        self.user_name_selector = user_name_selector.into();
        self
    }
}

rt::object! {
    SwaThreeFieldApplicationSettingsApplication as "SwaThreeFieldApplicationSettingsApplication" {
        0: "acsUrl" => acs_url;
        1: "buttonField" => button_field;
        2: "loginUrlRegex" => login_url_regex;
        3: "orgName" => org_name;
        4: "passwordField" => password_field;
        5: "url" => url;
        6: "usernameField" => username_field;
        7: "buttonSelector" => button_selector;
        8: "extraFieldSelector" => extra_field_selector;
        9: "extraFieldValue" => extra_field_value;
        10: "passwordSelector" => password_selector;
        11: "targetURL" => target_url;
        12: "userNameSelector" => user_name_selector;
    }
    additional: additional;
    fixed {  }
}
