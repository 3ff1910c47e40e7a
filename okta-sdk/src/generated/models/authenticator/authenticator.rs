use crate::model as rt;

/// A means by which users of the org prove who they are, such as a password, a phone or a security key.
///
/// # To create, read, update and delete
///
/// - [`read`](Self::read): Fetches one authenticator by its id.
/// - [`update`](Self::update): Replaces the name and the settings of an authenticator.
///
/// # What can be done with it
///
/// - [`activate`](Self::activate): Activates an authenticator, so that users can enroll it and sign in with it.
/// - [`deactivate`](Self::deactivate): Deactivates an authenticator, so that users can no longer enroll it or
///   sign in with it.
///
/// Schema `Authenticator`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Authenticator {
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// When the authenticator was added, as an ISO 8601 timestamp.
    ///
    /// `created` in JSON; read-only.
    pub created: rt::Field<rt::DateTime>,
    /// Id that Okta gave it.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// Which authenticator it is, such as `okta_email`, `webauthn` or `duo`; fixed once it exists.
    ///
    /// `key` in JSON.
    pub key: rt::Field<String>,
    /// When the authenticator last changed, as an ISO 8601 timestamp.
    ///
    /// `lastUpdated` in JSON; read-only.
    pub last_updated: rt::Field<rt::DateTime>,
    /// Name that users see.
    ///
    /// `name` in JSON.
    pub name: rt::Field<String>,
    /// The provider.
    ///
    /// `provider` in JSON.
    pub provider: rt::Field<Box<crate::models::AuthenticatorProvider>>,
    /// The settings.
    ///
    /// `settings` in JSON.
    pub settings: rt::Field<Box<crate::models::AuthenticatorSettings>>,
    /// The status.
    ///
    /// `status` in JSON.
    pub status: rt::Field<crate::models::AuthenticatorStatus>,
    /// The type.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<crate::models::AuthenticatorType>,
    /// That the terms of a custom authenticator are accepted, on creation.
    ///
    /// `agreeToTerms` in JSON; write-only.
    pub agree_to_terms: rt::Field<bool>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl Authenticator {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `key`.
    #[inline]
    #[must_use]
    pub fn key(mut self, key: impl Into<rt::Field<String>>) -> Self {
        self.key = key.into();
        self
    }

    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<rt::Field<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `provider`.
    #[inline]
    #[must_use]
    pub fn provider(
        mut self,
        provider: impl Into<rt::Field<Box<crate::models::AuthenticatorProvider>>>,
    ) -> Self {
        self.provider = provider.into();
        self
    }

    /// Sets `settings`.
    #[inline]
    #[must_use]
    pub fn settings(
        mut self,
        settings: impl Into<rt::Field<Box<crate::models::AuthenticatorSettings>>>,
    ) -> Self {
        self.settings = settings.into();
        self
    }

    /// Sets `status`.
    #[inline]
    #[must_use]
    pub fn status(
        mut self,
        status: impl Into<rt::Field<crate::models::AuthenticatorStatus>>,
    ) -> Self {
        self.status = status.into();
        self
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<rt::Field<crate::models::AuthenticatorType>>,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Sets `agreeToTerms`.
    #[inline]
    #[must_use]
    pub fn agree_to_terms(mut self, agree_to_terms: impl Into<rt::Field<bool>>) -> Self {
        self.agree_to_terms = agree_to_terms.into();
        self
    }
}

rt::object! {
    Authenticator as "Authenticator" {
        0: "_links" => links, read_only;
        1: "created" => created, read_only;
        2: "id" => id, read_only;
        3: "key" => key;
        4: "lastUpdated" => last_updated, read_only;
        5: "name" => name;
        6: "provider" => provider;
        7: "settings" => settings;
        8: "status" => status;
        9: "type" => r#type;
        10: "agreeToTerms" => agree_to_terms;
    }
    additional: additional;
    fixed {  }
}
