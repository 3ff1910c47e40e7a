use crate::model as rt;

/// How the sign-out from a SAML application ends the Okta session.
///
/// Schema `SingleLogout`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SingleLogout {
    /// Whether single logout is on.
    ///
    /// `enabled` in JSON.
    pub enabled: rt::Field<bool>,
    /// Issuer that the logout requests of the application name.
    ///
    /// `issuer` in JSON.
    pub issuer: rt::Field<String>,
    /// Address that Okta sends the logout response to.
    ///
    /// `logoutUrl` in JSON.
    pub logout_url: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl SingleLogout {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `enabled`.
    #[inline]
    #[must_use]
    pub fn enabled(mut self, enabled: impl Into<rt::Field<bool>>) -> Self {
        self.enabled = enabled.into();
        self
    }

    /// Sets `issuer`.
    #[inline]
    #[must_use]
    pub fn issuer(mut self, issuer: impl Into<rt::Field<String>>) -> Self {
        self.issuer = issuer.into();
        self
    }

    /// Sets `logoutUrl`.
    #[inline]
    #[must_use]
    pub fn logout_url(mut self, logout_url: impl Into<rt::Field<String>>) -> Self {
        self.logout_url = logout_url.into();
        self
    }
}

rt::object! {
    SingleLogout as "SingleLogout" {
        0: "enabled" => enabled;
        1: "issuer" => issuer;
        2: "logoutUrl" => logout_url;
    }
    additional: additional;
    fixed {  }
}
