use crate::model as rt;

/// The credentials of an OAuth 2.0 client.
///
/// It has all members of [`ApplicationCredentials`](crate::models::ApplicationCredentials).
///
/// Schema `OAuthApplicationCredentials`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OAuthApplicationCredentials {
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
    /// The oauth client.
    ///
    /// `oauthClient` in JSON.
    pub oauth_client: rt::Field<crate::models::ApplicationCredentialsOAuthClient>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl OAuthApplicationCredentials {
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

    /// Sets `oauthClient`.
    #[inline]
    #[must_use]
    pub fn oauth_client(
        mut self,
        oauth_client: impl Into<
            rt::Field<crate::models::ApplicationCredentialsOAuthClient>,
        >,
    ) -> Self {
        self.oauth_client = oauth_client.into();
        self
    }
}

rt::object! {
    OAuthApplicationCredentials as "OAuthApplicationCredentials" {
        0: "signing" => signing;
        1: "userNameTemplate" => user_name_template;
        2: "oauthClient" => oauth_client;
    }
    additional: additional;
    fixed {  }
}
