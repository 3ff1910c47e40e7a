use crate::model as rt;

/// How the Okta user is found whom an identity provider speaks of.
///
/// Schema `PolicySubject`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PolicySubject {
    /// Regular expression that the name derived from the template must match.
    ///
    /// `filter` in JSON.
    pub filter: rt::Field<String>,
    /// Name identifier formats to ask a SAML provider for.
    ///
    /// `format` in JSON.
    pub format: rt::Field<Vec<String>>,
    /// Name of the Okta profile attribute to compare; for `CUSTOM_ATTRIBUTE`.
    ///
    /// `matchAttribute` in JSON.
    pub match_attribute: rt::Field<String>,
    /// The match type.
    ///
    /// `matchType` in JSON.
    pub match_type: rt::Field<crate::models::PolicySubjectMatchType>,
    /// The user name template.
    ///
    /// `userNameTemplate` in JSON.
    pub user_name_template: rt::Field<crate::models::PolicyUserNameTemplate>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PolicySubject {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `filter`.
    #[inline]
    #[must_use]
    pub fn filter(mut self, filter: impl Into<rt::Field<String>>) -> Self {
        self.filter = filter.into();
        self
    }

    /// Sets `format`.
    #[inline]
    #[must_use]
    pub fn format(mut self, format: impl Into<rt::Field<Vec<String>>>) -> Self {
        self.format = format.into();
        self
    }

    /// Sets `matchAttribute`.
    #[inline]
    #[must_use]
    pub fn match_attribute(
        mut self,
        match_attribute: impl Into<rt::Field<String>>,
    ) -> Self {
        self.match_attribute = match_attribute.into();
        self
    }

    /// Sets `matchType`.
    #[inline]
    #[must_use]
    pub fn match_type(
        mut self,
        match_type: impl Into<rt::Field<crate::models::PolicySubjectMatchType>>,
    ) -> Self {
        self.match_type = match_type.into();
        self
    }

    /// Sets `userNameTemplate`.
    #[inline]
    #[must_use]
    pub fn user_name_template(
        mut self,
        user_name_template: impl Into<rt::Field<crate::models::PolicyUserNameTemplate>>,
    ) -> Self {
        self.user_name_template = user_name_template.into();
        self
    }
}

rt::object! {
    PolicySubject as "PolicySubject" {
        0: "filter" => filter;
        1: "format" => format;
        2: "matchAttribute" => match_attribute;
        3: "matchType" => match_type;
        4: "userNameTemplate" => user_name_template;
    }
    additional: additional;
    fixed {  }
}
