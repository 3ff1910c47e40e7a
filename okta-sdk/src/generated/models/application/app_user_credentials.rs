use crate::model as rt;

/// The user name and password of a user in an application.
///
/// Schema `AppUserCredentials`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AppUserCredentials {
    /// The password.
    ///
    /// `password` in JSON.
    pub password: rt::Field<crate::models::AppUserPasswordCredential>,
    /// User name in the application; made from the application's template when omitted.
    ///
    /// `userName` in JSON.
    pub user_name: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl AppUserCredentials {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `password`.
    #[inline]
    #[must_use]
    pub fn password(
        mut self,
        password: impl Into<rt::Field<crate::models::AppUserPasswordCredential>>,
    ) -> Self {
        self.password = password.into();
        self
    }

    /// Sets `userName`.
    #[inline]
    #[must_use]
    pub fn user_name(mut self, user_name: impl Into<rt::Field<String>>) -> Self {
        self.user_name = user_name.into();
        self
    }
}

rt::object! {
    AppUserCredentials as "AppUserCredentials" {
        0: "password" => password;
        1: "userName" => user_name;
    }
    additional: additional;
    fixed {  }
}
