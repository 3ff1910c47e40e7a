use crate::model as rt;

/// An outside system, such as a social network or a company directory, that signs users in to the org.
///
/// # To create, read, update and delete
///
/// - [`create`](Self::create): Adds an identity provider through which users can sign in to the org.
/// - [`read`](Self::read): Fetches one identity provider by its id.
/// - [`update`](Self::update): Replaces the configuration of an identity provider.
/// - [`delete`](Self::delete): Deletes an identity provider for good, so that nobody can sign in through it any
///   more.
///
/// # What can be done with it
///
/// - [`list_signing_csrs`](Self::list_signing_csrs): Lists the certificate signing requests of an identity
///   provider that await a certificate.
/// - [`generate_csr`](Self::generate_csr): Generates a key pair for an identity provider and a certificate
///   signing request for it.
/// - [`delete_signing_csr`](Self::delete_signing_csr): Revokes a certificate signing request and deletes the key
///   pair behind it.
/// - [`get_signing_csr`](Self::get_signing_csr): Fetches one certificate signing request of an identity provider
///   by its id.
/// - [`list_signing_keys`](Self::list_signing_keys): Lists the keys with which Okta can sign what it sends to an
///   identity provider.
/// - [`generate_signing_key`](Self::generate_signing_key): Generates a signing key, with a self-signed
///   certificate, for an identity provider.
/// - [`get_signing_key`](Self::get_signing_key): Fetches one signing key of an identity provider by its id.
/// - [`clone_key`](Self::clone_key): Copies a signing key of one identity provider to another, so that both share
///   it.
/// - [`activate`](Self::activate): Activates an identity provider, so that users can sign in through it.
/// - [`deactivate`](Self::deactivate): Deactivates an identity provider, which suspends sign-in through it and
///   keeps its settings.
/// - [`list_users`](Self::list_users): Lists the users whose Okta account is linked to an account at the identity
///   provider.
/// - [`unlink_user`](Self::unlink_user): Removes the link between a user and their account at an identity
///   provider.
/// - [`get_user`](Self::get_user): Fetches the link between a user and their account at an identity provider.
/// - [`link_user`](Self::link_user): Links a user to their account at an identity provider without a sign-in
///   through it.
/// - [`list_social_auth_tokens`](Self::list_social_auth_tokens): Lists the tokens that a social identity provider
///   issued when a user signed in through it.
///
/// Schema `IdentityProvider`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentityProvider {
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// When it was created.
    ///
    /// `created` in JSON; read-only.
    pub created: rt::Field<rt::DateTime>,
    /// Id that Okta gave it.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// Which domain Okta names itself by in front of the provider: `ORG_URL` the Okta domain, `CUSTOM_URL` the custom
    /// domain, `DYNAMIC` the one that the request came in on.
    ///
    /// `issuerMode` in JSON.
    pub issuer_mode: rt::Field<crate::models::IdentityProviderIssuerMode>,
    /// When it last changed.
    ///
    /// `lastUpdated` in JSON; read-only.
    pub last_updated: rt::Field<rt::DateTime>,
    /// The name.
    ///
    /// `name` in JSON.
    pub name: rt::Field<String>,
    /// The policy.
    ///
    /// `policy` in JSON.
    pub policy: rt::Field<Box<crate::models::IdentityProviderPolicy>>,
    /// The protocol.
    ///
    /// `protocol` in JSON.
    pub protocol: rt::Field<Box<crate::models::Protocol>>,
    /// Whether users can sign in through the provider; changed by the lifecycle operations.
    ///
    /// `status` in JSON.
    pub status: rt::Field<crate::models::IdentityProviderStatus>,
    /// Kind of provider, which decides the protocol and the settings that apply.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<crate::models::IdentityProviderType>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl IdentityProvider {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `issuerMode`.
    #[inline]
    #[must_use]
    pub fn issuer_mode(
        mut self,
        issuer_mode: impl Into<rt::Field<crate::models::IdentityProviderIssuerMode>>,
    ) -> Self {
        self.issuer_mode = issuer_mode.into();
        self
    }

    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<rt::Field<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `policy`.
    #[inline]
    #[must_use]
    pub fn policy(
        mut self,
        policy: impl Into<rt::Field<Box<crate::models::IdentityProviderPolicy>>>,
    ) -> Self {
        self.policy = policy.into();
        self
    }

    /// Sets `protocol`.
    #[inline]
    #[must_use]
    pub fn protocol(
        mut self,
        protocol: impl Into<rt::Field<Box<crate::models::Protocol>>>,
    ) -> Self {
        self.protocol = protocol.into();
        self
    }

    /// Sets `status`.
    #[inline]
    #[must_use]
    pub fn status(
        mut self,
        status: impl Into<rt::Field<crate::models::IdentityProviderStatus>>,
    ) -> Self {
        self.status = status.into();
        self
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<rt::Field<crate::models::IdentityProviderType>>,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }
}

rt::object! {
    IdentityProvider as "IdentityProvider" {
        0: "_links" => links, read_only;
        1: "created" => created, read_only;
        2: "id" => id, read_only;
        3: "issuerMode" => issuer_mode;
        4: "lastUpdated" => last_updated, read_only;
        5: "name" => name;
        6: "policy" => policy;
        7: "protocol" => protocol;
        8: "status" => status;
        9: "type" => r#type;
    }
    additional: additional;
    fixed {  }
}

/// Which domain Okta names itself by in front of the provider: `ORG_URL` the Okta domain, `CUSTOM_URL` the custom
/// domain, `DYNAMIC` the one that the request came in on.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/IdentityProvider/properties/issuerMode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentityProviderIssuerMode {
    /// `ORG_URL`
    OrgUrl,
    /// `CUSTOM_URL`
    CustomUrl,
    /// `DYNAMIC`
    Dynamic,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    IdentityProviderIssuerMode {
        "ORG_URL" => OrgUrl;
        "CUSTOM_URL" => CustomUrl;
        "DYNAMIC" => Dynamic;
    }
}

/// Whether users can sign in through the provider; changed by the lifecycle operations.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/IdentityProvider/properties/status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentityProviderStatus {
    /// `ACTIVE`
    Active,
    /// `INACTIVE`
    Inactive,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    IdentityProviderStatus {
        "ACTIVE" => Active;
        "INACTIVE" => Inactive;
    }
}

/// Kind of provider, which decides the protocol and the settings that apply.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/IdentityProvider/properties/type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentityProviderType {
    /// `SAML2`
    Saml2,
    /// `GOOGLE`
    Google,
    /// `FACEBOOK`
    Facebook,
    /// `LINKEDIN`
    Linkedin,
    /// `MICROSOFT`
    Microsoft,
    /// `OIDC`
    Oidc,
    /// `OKTA`
    Okta,
    /// `IWA`
    Iwa,
    /// `AgentlessDSSO`
    AgentlessDsso,
    /// `X509`
    X509,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    IdentityProviderType {
        "SAML2" => Saml2;
        "GOOGLE" => Google;
        "FACEBOOK" => Facebook;
        "LINKEDIN" => Linkedin;
        "MICROSOFT" => Microsoft;
        "OIDC" => Oidc;
        "OKTA" => Okta;
        "IWA" => Iwa;
        "AgentlessDSSO" => AgentlessDsso;
        "X509" => X509;
    }
}
