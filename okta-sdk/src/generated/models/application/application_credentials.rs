use crate::model as rt;

/// The names, passwords and keys that are used between Okta and an application. Each kind of application adds its
/// own.
///
/// Schema `ApplicationCredentials`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationCredentials {
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
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ApplicationCredentials {
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
}

rt::object! {
    ApplicationCredentials as "ApplicationCredentials" {
        0: "signing" => signing;
        1: "userNameTemplate" => user_name_template;
    }
    additional: additional;
    fixed {  }
}
