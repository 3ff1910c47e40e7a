use crate::model as rt;

/// The form that is posted to an application.
///
/// It has all members of [`ApplicationSettingsApplication`](crate::models::ApplicationSettingsApplication).
///
/// Schema `SecurePasswordStoreApplicationSettingsApplication`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SecurePasswordStoreApplicationSettingsApplication {
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
    /// Name of the password field.
    ///
    /// `passwordField` in JSON.
    pub password_field: rt::Field<String>,
    /// Address that the form is posted to.
    ///
    /// `url` in JSON.
    pub url: rt::Field<String>,
    /// Name of the user name field.
    ///
    /// `usernameField` in JSON.
    pub username_field: rt::Field<String>,
    /// Name of the first further field.
    ///
    /// `optionalField1` in JSON.
    pub optional_field1: rt::Field<String>,
    /// What goes into the first further field.
    ///
    /// `optionalField1Value` in JSON.
    pub optional_field1_value: rt::Field<String>,
    /// Name of the second further field.
    ///
    /// `optionalField2` in JSON.
    pub optional_field2: rt::Field<String>,
    /// What goes into the second further field.
    ///
    /// `optionalField2Value` in JSON.
    pub optional_field2_value: rt::Field<String>,
    /// Name of the third further field.
    ///
    /// `optionalField3` in JSON.
    pub optional_field3: rt::Field<String>,
    /// What goes into the third further field.
    ///
    /// `optionalField3Value` in JSON.
    pub optional_field3_value: rt::Field<String>,
    /// Custom members, and others that the document does not name: `get` and `set` them by name.
    pub additional: rt::Additional,
}

impl SecurePasswordStoreApplicationSettingsApplication {
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

    /// Sets `optionalField1`.
    #[inline]
    #[must_use]
    pub fn optional_field1(
        mut self,
        optional_field1: impl Into<rt::Field<String>>,
    ) -> Self {
        self.optional_field1 = optional_field1.into();
        self
    }

    /// Sets `optionalField1Value`.
    #[inline]
    #[must_use]
    pub fn optional_field1_value(
        mut self,
        optional_field1_value: impl Into<rt::Field<String>>,
    ) -> Self {
        self.optional_field1_value = optional_field1_value.into();
        self
    }

    /// Sets `optionalField2`.
    #[inline]
    #[must_use]
    pub fn optional_field2(
        mut self,
        optional_field2: impl Into<rt::Field<String>>,
    ) -> Self {
        self.optional_field2 = optional_field2.into();
        self
    }

    /// Sets `optionalField2Value`.
    #[inline]
    #[must_use]
    pub fn optional_field2_value(
        mut self,
        optional_field2_value: impl Into<rt::Field<String>>,
    ) -> Self {
        self.optional_field2_value = optional_field2_value.into();
        self
    }

    /// Sets `optionalField3`.
    #[inline]
    #[must_use]
    pub fn optional_field3(
        mut self,
        optional_field3: impl Into<rt::Field<String>>,
    ) -> Self {
        self.optional_field3 = optional_field3.into();
        self
    }

    /// Sets `optionalField3Value`.
    #[inline]
    #[must_use]
    pub fn optional_field3_value(
        mut self,
        optional_field3_value: impl Into<rt::Field<String>>,
    ) -> Self {
        self.optional_field3_value = optional_field3_value.into();
        self
    }
}

rt::object! {
    SecurePasswordStoreApplicationSettingsApplication as "SecurePasswordStoreApplicationSettingsApplication" {
        0: "acsUrl" => acs_url;
        1: "buttonField" => button_field;
        2: "loginUrlRegex" => login_url_regex;
        3: "orgName" => org_name;
        4: "passwordField" => password_field;
        5: "url" => url;
        6: "usernameField" => username_field;
        7: "optionalField1" => optional_field1;
        8: "optionalField1Value" => optional_field1_value;
        9: "optionalField2" => optional_field2;
        10: "optionalField2Value" => optional_field2_value;
        11: "optionalField3" => optional_field3;
        12: "optionalField3Value" => optional_field3_value;
    }
    additional: additional;
    fixed {  }
}
