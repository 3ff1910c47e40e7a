use crate::model as rt;

/// The account at an identity provider to link an Okta user to.
///
/// Schema `UserIdentityProviderLinkRequest`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserIdentityProviderLinkRequest {
    /// Id by which the provider knows the user.
    ///
    /// `externalId` in JSON.
    pub external_id: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl UserIdentityProviderLinkRequest {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `externalId`.
    #[inline]
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<rt::Field<String>>) -> Self {
        self.external_id = external_id.into();
        self
    }
}

rt::object! {
    UserIdentityProviderLinkRequest as "UserIdentityProviderLinkRequest" {
        0: "externalId" => external_id;
    }
    additional: additional;
    fixed {  }
}
