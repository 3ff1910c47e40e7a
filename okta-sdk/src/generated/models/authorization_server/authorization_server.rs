use crate::model as rt;

/// A custom OAuth 2.0 authorization server, which issues the tokens that protect an organization's own APIs.
///
/// # To create, read, update and delete
///
/// - [`create`](Self::create): Creates a custom authorization server.
/// - [`read`](Self::read): Fetches one authorization server by its id.
/// - [`update`](Self::update): Replaces the settings of an authorization server.
/// - [`delete`](Self::delete): Deletes an authorization server for good, along with its scopes, claims and
///   policies.
///
/// # What can be done with it
///
/// - [`list_oauth2_claims`](Self::list_oauth2_claims): Lists the claims that an authorization server puts into
///   its tokens, Okta's own and custom ones.
/// - [`create_oauth2_claim`](Self::create_oauth2_claim): Adds a custom claim to the tokens of an authorization
///   server.
/// - [`delete_oauth2_claim`](Self::delete_oauth2_claim): Removes a custom claim from the tokens of an
///   authorization server.
/// - [`get_oauth2_claim`](Self::get_oauth2_claim): Fetches one claim of an authorization server by its id.
/// - [`update_oauth2_claim`](Self::update_oauth2_claim): Replaces a custom claim of an authorization server.
/// - [`list_oauth2_clients`](Self::list_oauth2_clients): Lists the clients that hold refresh tokens of an
///   authorization server.
/// - [`revoke_refresh_tokens_for_client`](Self::revoke_refresh_tokens_for_client): Revokes every refresh token
///   that an authorization server has issued to a client.
/// - [`list_refresh_tokens_for_client`](Self::list_refresh_tokens_for_client): Lists the refresh tokens that an
///   authorization server has issued to a client.
/// - [`get_refresh_token_for_client`](Self::get_refresh_token_for_client): Fetches one refresh token of a client;
///   its secret value is not included.
/// - [`revoke_refresh_token_for_client`](Self::revoke_refresh_token_for_client): Revokes one refresh token of a
///   client.
/// - [`list_keys`](Self::list_keys): Lists the signing keys of an authorization server: the current, the next and
///   the last expired one.
/// - [`rotate_keys`](Self::rotate_keys): Rotates the signing keys of an authorization server at once.
/// - [`activate`](Self::activate): Activates an authorization server, so that it issues tokens.
/// - [`deactivate`](Self::deactivate): Deactivates an authorization server, which stops issuing tokens and keeps
///   its settings.
/// - [`list_policies`](Self::list_policies): Lists the access policies of an authorization server, in order of
///   priority.
/// - [`create_policy`](Self::create_policy): Creates an access policy, which says to which clients its rules
///   apply.
/// - [`delete_policy`](Self::delete_policy): Deletes an access policy of an authorization server, along with its
///   rules.
/// - [`get_policy`](Self::get_policy): Fetches one access policy of an authorization server by its id.
/// - [`update_policy`](Self::update_policy): Replaces an access policy of an authorization server.
/// - [`list_oauth2_scopes`](Self::list_oauth2_scopes): Lists the scopes that an authorization server knows,
///   optionally narrowed by a text or a filter.
/// - [`create_oauth2_scope`](Self::create_oauth2_scope): Creates a custom scope that clients can ask an
///   authorization server for.
/// - [`delete_oauth2_scope`](Self::delete_oauth2_scope): Deletes a custom scope of an authorization server.
/// - [`get_oauth2_scope`](Self::get_oauth2_scope): Fetches one scope of an authorization server by its id.
/// - [`update_oauth2_scope`](Self::update_oauth2_scope): Replaces the description and consent settings of a
///   custom scope.
///
/// Schema `AuthorizationServer`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthorizationServer {
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// Value of the `aud` claim in the tokens that are issued; exactly one is allowed.
    ///
    /// `audiences` in JSON.
    pub audiences: rt::Field<Vec<String>>,
    /// When it was created.
    ///
    /// `created` in JSON; read-only.
    pub created: rt::Field<rt::DateTime>,
    /// The credentials.
    ///
    /// `credentials` in JSON.
    pub credentials: rt::Field<crate::models::AuthorizationServerCredentials>,
    /// Whether it is the server that the org came with.
    ///
    /// `default` in JSON; read-only.
    pub default: rt::Field<bool>,
    /// The description.
    ///
    /// `description` in JSON.
    pub description: rt::Field<String>,
    /// Id that Okta gave it.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// Complete URL that the `iss` claim holds and that the metadata is found under.
    ///
    /// `issuer` in JSON.
    pub issuer: rt::Field<String>,
    /// Tells whether the issuer is the URL of the org, a custom domain, or whichever of them the request was made to.
    ///
    /// `issuerMode` in JSON.
    pub issuer_mode: rt::Field<crate::models::AuthorizationServerIssuerMode>,
    /// When it last changed.
    ///
    /// `lastUpdated` in JSON; read-only.
    pub last_updated: rt::Field<rt::DateTime>,
    /// Name of the server as administrators see it.
    ///
    /// `name` in JSON.
    pub name: rt::Field<String>,
    /// Tells whether the server issues tokens.
    ///
    /// `status` in JSON.
    pub status: rt::Field<crate::models::AuthorizationServerStatus>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl AuthorizationServer {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `audiences`.
    #[inline]
    #[must_use]
    pub fn audiences(mut self, audiences: impl Into<rt::Field<Vec<String>>>) -> Self {
        self.audiences = audiences.into();
        self
    }

    /// Sets `credentials`.
    #[inline]
    #[must_use]
    pub fn credentials(
        mut self,
        credentials: impl Into<rt::Field<crate::models::AuthorizationServerCredentials>>,
    ) -> Self {
        self.credentials = credentials.into();
        self
    }

    /// Sets `description`.
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<rt::Field<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets `issuer`.
    #[inline]
    #[must_use]
    pub fn issuer(mut self, issuer: impl Into<rt::Field<String>>) -> Self {
        self.issuer = issuer.into();
        self
    }

    /// Sets `issuerMode`.
    #[inline]
    #[must_use]
    pub fn issuer_mode(
        mut self,
        issuer_mode: impl Into<rt::Field<crate::models::AuthorizationServerIssuerMode>>,
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

    /// Sets `status`.
    #[inline]
    #[must_use]
    pub fn status(
        mut self,
        status: impl Into<rt::Field<crate::models::AuthorizationServerStatus>>,
    ) -> Self {
        self.status = status.into();
        self
    }
}

rt::object! {
    AuthorizationServer as "AuthorizationServer" {
        0: "_links" => links, read_only;
        1: "audiences" => audiences;
        2: "created" => created, read_only;
        3: "credentials" => credentials;
        4: "default" => default, read_only;
        5: "description" => description;
        6: "id" => id, read_only;
        7: "issuer" => issuer;
        8: "issuerMode" => issuer_mode;
        9: "lastUpdated" => last_updated, read_only;
        10: "name" => name;
        11: "status" => status;
    }
    additional: additional;
    fixed {  }
}

/// Tells whether the issuer is the URL of the org, a custom domain, or whichever of them the request was made to.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/AuthorizationServer/properties/issuerMode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthorizationServerIssuerMode {
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
    AuthorizationServerIssuerMode {
        "ORG_URL" => OrgUrl;
        "CUSTOM_URL" => CustomUrl;
        "DYNAMIC" => Dynamic;
    }
}

/// Tells whether the server issues tokens.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/AuthorizationServer/properties/status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthorizationServerStatus {
    /// `ACTIVE`
    Active,
    /// `INACTIVE`
    Inactive,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    AuthorizationServerStatus {
        "ACTIVE" => Active;
        "INACTIVE" => Inactive;
    }
}
