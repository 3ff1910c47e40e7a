use crate::model as rt;

/// Where users do not see an application.
///
/// Schema `ApplicationVisibilityHide`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationVisibilityHide {
    /// Whether the application is hidden in Okta's mobile applications.
    ///
    /// `iOS` in JSON.
    pub ios: rt::Field<bool>,
    /// Whether the application is hidden on the dashboard in browsers.
    ///
    /// `web` in JSON.
    pub web: rt::Field<bool>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ApplicationVisibilityHide {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `iOS`.
    #[inline]
    #[must_use]
    pub fn ios(mut self, ios: impl Into<rt::Field<bool>>) -> Self {
        self.ios = ios.into();
        self
    }

    /// Sets `web`.
    #[inline]
    #[must_use]
    pub fn web(mut self, web: impl Into<rt::Field<bool>>) -> Self {
        self.web = web.into();
        self
    }
}

rt::object! {
    ApplicationVisibilityHide as "ApplicationVisibilityHide" {
        0: "iOS" => ios;
        1: "web" => web;
    }
    additional: additional;
    fixed {  }
}
