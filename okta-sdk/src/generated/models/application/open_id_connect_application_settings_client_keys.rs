use crate::model as rt;

/// The public keys by which a client authenticates itself.
///
/// Schema `OpenIdConnectApplicationSettingsClientKeys`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OpenIdConnectApplicationSettingsClientKeys {
    /// The keys, as JSON Web Keys.
    ///
    /// `keys` in JSON.
    pub keys: rt::Field<Vec<crate::models::JsonWebKey>>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl OpenIdConnectApplicationSettingsClientKeys {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `keys`.
    #[inline]
    #[must_use]
    pub fn keys(
        mut self,
        keys: impl Into<rt::Field<Vec<crate::models::JsonWebKey>>>,
    ) -> Self {
        self.keys = keys.into();
        self
    }
}

rt::object! {
    OpenIdConnectApplicationSettingsClientKeys as "OpenIdConnectApplicationSettingsClientKeys" {
        0: "keys" => keys;
    }
    additional: additional;
    fixed {  }
}
