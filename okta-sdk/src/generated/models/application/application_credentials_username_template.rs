use crate::model as rt;

/// How the user name in an application follows from the Okta profile of the user.
///
/// Schema `ApplicationCredentialsUsernameTemplate`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationCredentialsUsernameTemplate {
    /// Whether the user name is written to the application again when it changes in Okta: `PUSH` or `DONT_PUSH`.
    ///
    /// `pushStatus` in JSON.
    pub push_status: rt::Field<String>,
    /// Text put behind the user name; for built-in templates.
    ///
    /// `suffix` in JSON.
    pub suffix: rt::Field<String>,
    /// Expression for the user name, such as `${source.login}`.
    ///
    /// `template` in JSON.
    pub template: rt::Field<String>,
    /// Kind of template: `NONE`, `BUILT_IN` or `CUSTOM`.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ApplicationCredentialsUsernameTemplate {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `pushStatus`.
    #[inline]
    #[must_use]
    pub fn push_status(mut self, push_status: impl Into<rt::Field<String>>) -> Self {
        self.push_status = push_status.into();
        self
    }

    /// Sets `suffix`.
    #[inline]
    #[must_use]
    pub fn suffix(mut self, suffix: impl Into<rt::Field<String>>) -> Self {
        self.suffix = suffix.into();
        self
    }

    /// Sets `template`.
    #[inline]
    #[must_use]
    pub fn template(mut self, template: impl Into<rt::Field<String>>) -> Self {
        self.template = template.into();
        self
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<rt::Field<String>>) -> Self {
        self.r#type = r#type.into();
        self
    }
}

rt::object! {
    ApplicationCredentialsUsernameTemplate as "ApplicationCredentialsUsernameTemplate" {
        0: "pushStatus" => push_status;
        1: "suffix" => suffix;
        2: "template" => template;
        3: "type" => r#type;
    }
    additional: additional;
    fixed {  }
}
