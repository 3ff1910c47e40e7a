use crate::model as rt;

/// How users get at an application, and where they are sent when that fails.
///
/// Schema `ApplicationAccessibility`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationAccessibility {
    /// Address of a custom page for errors of the application.
    ///
    /// `errorRedirectUrl` in JSON.
    pub error_redirect_url: rt::Field<String>,
    /// Address of a custom sign-in page of the application.
    ///
    /// `loginRedirectUrl` in JSON.
    pub login_redirect_url: rt::Field<String>,
    /// Whether users may ask for the application by themselves.
    ///
    /// `selfService` in JSON.
    pub self_service: rt::Field<bool>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ApplicationAccessibility {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `errorRedirectUrl`.
    #[inline]
    #[must_use]
    pub fn error_redirect_url(
        mut self,
        error_redirect_url: impl Into<rt::Field<String>>,
    ) -> Self {
        self.error_redirect_url = error_redirect_url.into();
        self
    }

    /// Sets `loginRedirectUrl`.
    #[inline]
    #[must_use]
    pub fn login_redirect_url(
        mut self,
        login_redirect_url: impl Into<rt::Field<String>>,
    ) -> Self {
        self.login_redirect_url = login_redirect_url.into();
        self
    }

    /// Sets `selfService`.
    #[inline]
    #[must_use]
    pub fn self_service(mut self, self_service: impl Into<rt::Field<bool>>) -> Self {
        self.self_service = self_service.into();
        self
    }
}

rt::object! {
    ApplicationAccessibility as "ApplicationAccessibility" {
        0: "errorRedirectUrl" => error_redirect_url;
        1: "loginRedirectUrl" => login_redirect_url;
        2: "selfService" => self_service;
    }
    additional: additional;
    fixed {  }
}
