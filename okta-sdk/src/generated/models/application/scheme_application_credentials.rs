use crate::model as rt;

/// The user name and password that Okta types into the sign-in form of an application.
///
/// It has all members of [`ApplicationCredentials`](crate::models::ApplicationCredentials).
///
/// Schema `SchemeApplicationCredentials`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SchemeApplicationCredentials {
    /// The signing.
    ///
    /// `signing` in JSON.
    pub signing: rt::Field<crate::models::ApplicationCredentialsSigning>,
    /// The user name template.
    ///
    /// `userNameTemplate` in JSON.
    pub user_name_template: rt::Field<
        crate::models::ApplicationCredentialsUsernameTemplate,
    >,
    /// The password.
    ///
    /// `password` in JSON.
    pub password: rt::Field<crate::models::PasswordCredential>,
    /// Whether users may see the password.
    ///
    /// `revealPassword` in JSON.
    pub reveal_password: rt::Field<bool>,
    /// The scheme.
    ///
    /// `scheme` in JSON.
    pub scheme: rt::Field<crate::models::ApplicationCredentialsScheme>,
    /// User name that everybody shares; for `SHARED_USERNAME_AND_PASSWORD`.
    ///
    /// `userName` in JSON.
    pub user_name: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl SchemeApplicationCredentials {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `signing`.
    #[inline]
    #[must_use]
    pub fn signing(
        mut self,
        signing: impl Into<rt::Field<crate::models::ApplicationCredentialsSigning>>,
    ) -> Self {
        self.signing = signing.into();
        self
    }

    /// Sets `userNameTemplate`.
    #[inline]
    #[must_use]
    pub fn user_name_template(
        mut self,
        user_name_template: impl Into<
            rt::Field<crate::models::ApplicationCredentialsUsernameTemplate>,
        >,
    ) -> Self {
        self.user_name_template = user_name_template.into();
        self
    }

    /// Sets `password`.
    #[inline]
    #[must_use]
    pub fn password(
        mut self,
        password: impl Into<rt::Field<crate::models::PasswordCredential>>,
    ) -> Self {
        self.password = password.into();
        self
    }

    /// Sets `revealPassword`.
    #[inline]
    #[must_use]
    pub fn reveal_password(
        mut self,
        reveal_password: impl Into<rt::Field<bool>>,
    ) -> Self {
        self.reveal_password = reveal_password.into();
        self
    }

    /// Sets `scheme`.
    #[inline]
    #[must_use]
    pub fn scheme(
        mut self,
        scheme: impl Into<rt::Field<crate::models::ApplicationCredentialsScheme>>,
    ) -> Self {
        self.scheme = scheme.into();
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
    SchemeApplicationCredentials as "SchemeApplicationCredentials" {
        0: "signing" => signing;
        1: "userNameTemplate" => user_name_template;
        2: "password" => password;
        3: "revealPassword" => reveal_password;
        4: "scheme" => scheme;
        5: "userName" => user_name;
    }
    additional: additional;
    fixed {  }
}
