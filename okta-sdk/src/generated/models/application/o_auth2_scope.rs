use crate::model as rt;

/// Something that a client may be allowed to do or to see, defined by an authorization server.
///
/// Schema `OAuth2Scope`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OAuth2Scope {
    /// Whether users are asked (`REQUIRED`), are not asked (`IMPLICIT`), or an administrator consents for them
    /// (`ADMIN`).
    ///
    /// `consent` in JSON.
    pub consent: rt::Field<crate::models::OAuth2ScopeConsent>,
    /// Whether the scope is granted to clients that ask for none.
    ///
    /// `default` in JSON.
    pub default_: rt::Field<bool>,
    /// What the scope allows, as the consent page tells users.
    ///
    /// `description` in JSON.
    pub description: rt::Field<String>,
    /// Name of the scope that users see.
    ///
    /// `displayName` in JSON.
    pub display_name: rt::Field<String>,
    /// Id that Okta gave it.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// Whether the metadata of the authorization server names the scope.
    ///
    /// `metadataPublish` in JSON.
    pub metadata_publish: rt::Field<crate::models::OAuth2ScopeMetadataPublish>,
    /// Name of the scope, by which clients ask for it.
    ///
    /// `name` in JSON.
    pub name: rt::Field<String>,
    /// Whether Okta provides the scope; such scopes cannot be deleted.
    ///
    /// `system` in JSON.
    pub system: rt::Field<bool>,
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// Id of the API resource that the scope belongs to.
    ///
    /// `apiResourceId` in JSON; read-only.
    pub api_resource_id: rt::Field<String>,
    /// Whether users may decline the scope and still sign in.
    ///
    /// `optional` in JSON.
    pub optional: rt::Field<bool>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl OAuth2Scope {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `consent`.
    #[inline]
    #[must_use]
    pub fn consent(
        mut self,
        consent: impl Into<rt::Field<crate::models::OAuth2ScopeConsent>>,
    ) -> Self {
        self.consent = consent.into();
        self
    }

    /// Sets `default`.
    #[inline]
    #[must_use]
    pub fn default_(mut self, default_: impl Into<rt::Field<bool>>) -> Self {
        self.default_ = default_.into();
        self
    }

    /// Sets `description`.
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<rt::Field<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets `displayName`.
    #[inline]
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<rt::Field<String>>) -> Self {
        self.display_name = display_name.into();
        self
    }

    /// Sets `metadataPublish`.
    #[inline]
    #[must_use]
    pub fn metadata_publish(
        mut self,
        metadata_publish: impl Into<rt::Field<crate::models::OAuth2ScopeMetadataPublish>>,
    ) -> Self {
        self.metadata_publish = metadata_publish.into();
        self
    }

    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<rt::Field<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `system`.
    #[inline]
    #[must_use]
    pub fn system(mut self, system: impl Into<rt::Field<bool>>) -> Self {
        self.system = system.into();
        self
    }

    /// Sets `optional`.
    #[inline]
    #[must_use]
    pub fn optional(mut self, optional: impl Into<rt::Field<bool>>) -> Self {
        self.optional = optional.into();
        self
    }
}

rt::object! {
    OAuth2Scope as "OAuth2Scope" {
        0: "consent" => consent;
        1: "default" => default_;
        2: "description" => description;
        3: "displayName" => display_name;
        4: "id" => id, read_only;
        5: "metadataPublish" => metadata_publish;
        6: "name" => name;
        7: "system" => system;
        8: "_links" => links, read_only;
        9: "apiResourceId" => api_resource_id, read_only;
        10: "optional" => optional;
    }
    additional: additional;
    fixed {  }
}

/// Whether users are asked (`REQUIRED`), are not asked (`IMPLICIT`), or an administrator consents for them
/// (`ADMIN`).
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/OAuth2Scope/properties/consent`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OAuth2ScopeConsent {
    /// `REQUIRED`
    Required,
    /// `IMPLICIT`
    Implicit,
    /// `ADMIN`
    Admin,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    OAuth2ScopeConsent {
        "REQUIRED" => Required;
        "IMPLICIT" => Implicit;
        "ADMIN" => Admin;
    }
}

/// Whether the metadata of the authorization server names the scope.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/OAuth2Scope/properties/metadataPublish`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OAuth2ScopeMetadataPublish {
    /// `ALL_CLIENTS`
    AllClients,
    /// `NO_CLIENTS`
    NoClients,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    OAuth2ScopeMetadataPublish {
        "ALL_CLIENTS" => AllClients;
        "NO_CLIENTS" => NoClients;
    }
}
