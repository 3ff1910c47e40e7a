use crate::model as rt;

/// The keys by which an authorization server signs its tokens.
///
/// Schema `AuthorizationServerCredentials`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthorizationServerCredentials {
    /// The signing.
    ///
    /// `signing` in JSON.
    pub signing: rt::Field<crate::models::AuthorizationServerCredentialsSigningConfig>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl AuthorizationServerCredentials {
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
        signing: impl Into<
            rt::Field<crate::models::AuthorizationServerCredentialsSigningConfig>,
        >,
    ) -> Self {
        self.signing = signing.into();
        self
    }
}

rt::object! {
    AuthorizationServerCredentials as "AuthorizationServerCredentials" {
        0: "signing" => signing;
    }
    additional: additional;
    fixed {  }
}
