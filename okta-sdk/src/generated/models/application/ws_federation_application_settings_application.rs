use crate::model as rt;

/// What Okta sends to a WS-Federation application, and where to.
///
/// It has all members of [`ApplicationSettingsApplication`](crate::models::ApplicationSettingsApplication).
///
/// Schema `WsFederationApplicationSettingsApplication`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WsFederationApplicationSettingsApplication {
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
    /// Attributes that the assertion carries, as one text of names and expressions such as `mail|${user.email}|,`.
    ///
    /// `attributeStatements` in JSON.
    pub attribute_statements: rt::Field<String>,
    /// Audience that the assertion names.
    ///
    /// `audienceRestriction` in JSON.
    pub audience_restriction: rt::Field<String>,
    /// Authentication context class that the assertion claims.
    ///
    /// `authnContextClassRef` in JSON.
    pub authn_context_class_ref: rt::Field<String>,
    /// Regular expression that the names of the groups sent must match.
    ///
    /// `groupFilter` in JSON.
    pub group_filter: rt::Field<String>,
    /// Name of the attribute that carries the groups.
    ///
    /// `groupName` in JSON.
    pub group_name: rt::Field<String>,
    /// How groups are named, such as `windowsDomainQualifiedName` or `samAccountName`.
    ///
    /// `groupValueFormat` in JSON.
    pub group_value_format: rt::Field<String>,
    /// Format of the name identifier.
    ///
    /// `nameIDFormat` in JSON.
    pub name_id_format: rt::Field<String>,
    /// Realm of the application.
    ///
    /// `realm` in JSON.
    pub realm: rt::Field<String>,
    /// Address that users are led to.
    ///
    /// `siteURL` in JSON.
    pub site_url: rt::Field<String>,
    /// Which form of the user name the assertion carries, such as `username` or `upn`.
    ///
    /// `usernameAttribute` in JSON.
    pub username_attribute: rt::Field<String>,
    /// Whether the `wreply` parameter of a request decides where the answer goes.
    ///
    /// `wReplyOverride` in JSON.
    pub w_reply_override: rt::Field<bool>,
    /// Address that the answer goes to.
    ///
    /// `wReplyURL` in JSON.
    pub w_reply_url: rt::Field<String>,
    /// Custom members, and others that the document does not name: `get` and `set` them by name.
    pub additional: rt::Additional,
}

impl WsFederationApplicationSettingsApplication {
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

    /// Sets `attributeStatements`.
    #[inline]
    #[must_use]
    pub fn attribute_statements(
        mut self,
        attribute_statements: impl Into<rt::Field<String>>,
    ) -> Self {
        self.attribute_statements = attribute_statements.into();
        self
    }

    /// Sets `audienceRestriction`.
    #[inline]
    #[must_use]
    pub fn audience_restriction(
        mut self,
        audience_restriction: impl Into<rt::Field<String>>,
    ) -> Self {
        self.audience_restriction = audience_restriction.into();
        self
    }

    /// Sets `authnContextClassRef`.
    #[inline]
    #[must_use]
    pub fn authn_context_class_ref(
        mut self,
        authn_context_class_ref: impl Into<rt::Field<String>>,
    ) -> Self {
        self.authn_context_class_ref = authn_context_class_ref.into();
        self
    }

    /// Sets `groupFilter`.
    #[inline]
    #[must_use]
    pub fn group_filter(mut self, group_filter: impl Into<rt::Field<String>>) -> Self {
        self.group_filter = group_filter.into();
        self
    }

    /// Sets `groupName`.
    #[inline]
    #[must_use]
    pub fn group_name(mut self, group_name: impl Into<rt::Field<String>>) -> Self {
        self.group_name = group_name.into();
        self
    }

    /// Sets `groupValueFormat`.
    #[inline]
    #[must_use]
    pub fn group_value_format(
        mut self,
        group_value_format: impl Into<rt::Field<String>>,
    ) -> Self {
        self.group_value_format = group_value_format.into();
        self
    }

    /// Sets `nameIDFormat`.
    #[inline]
    #[must_use]
    pub fn name_id_format(
        mut self,
        name_id_format: impl Into<rt::Field<String>>,
    ) -> Self {
        self.name_id_format = name_id_format.into();
        self
    }

    /// Sets `realm`.
    #[inline]
    #[must_use]
    pub fn realm(mut self, realm: impl Into<rt::Field<String>>) -> Self {
        self.realm = realm.into();
        self
    }

    /// Sets `siteURL`.
    #[inline]
    #[must_use]
    pub fn site_url(mut self, site_url: impl Into<rt::Field<String>>) -> Self {
        self.site_url = site_url.into();
        self
    }

    /// Sets `usernameAttribute`.
    #[inline]
    #[must_use]
    pub fn username_attribute(
        mut self,
        username_attribute: impl Into<rt::Field<String>>,
    ) -> Self {
        self.username_attribute = username_attribute.into();
        self
    }

    /// Sets `wReplyOverride`.
    #[inline]
    #[must_use]
    pub fn w_reply_override(
        mut self,
        w_reply_override: impl Into<rt::Field<bool>>,
    ) -> Self {
        self.w_reply_override = w_reply_override.into();
        self
    }

    /// Sets `wReplyURL`.
    #[inline]
    #[must_use]
    pub fn w_reply_url(mut self, w_reply_url: impl Into<rt::Field<String>>) -> Self {
        self.w_reply_url = w_reply_url.into();
        self
    }
}

rt::object! {
    WsFederationApplicationSettingsApplication as "WsFederationApplicationSettingsApplication" {
        0: "acsUrl" => acs_url;
        1: "buttonField" => button_field;
        2: "loginUrlRegex" => login_url_regex;
        3: "orgName" => org_name;
        4: "passwordField" => password_field;
        5: "url" => url;
        6: "usernameField" => username_field;
        7: "attributeStatements" => attribute_statements;
        8: "audienceRestriction" => audience_restriction;
        9: "authnContextClassRef" => authn_context_class_ref;
        10: "groupFilter" => group_filter;
        11: "groupName" => group_name;
        12: "groupValueFormat" => group_value_format;
        13: "nameIDFormat" => name_id_format;
        14: "realm" => realm;
        15: "siteURL" => site_url;
        16: "usernameAttribute" => username_attribute;
        17: "wReplyOverride" => w_reply_override;
        18: "wReplyURL" => w_reply_url;
    }
    additional: additional;
    fixed {  }
}
