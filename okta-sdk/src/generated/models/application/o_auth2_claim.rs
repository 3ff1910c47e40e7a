use crate::model as rt;

/// A piece of information that an authorization server puts into its tokens.
///
/// Schema `OAuth2Claim`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OAuth2Claim {
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// Whether the claim is in every token, or only where the scope or the userinfo endpoint asks for it.
    ///
    /// `alwaysIncludeInToken` in JSON.
    pub always_include_in_token: rt::Field<bool>,
    /// Whether the claim goes into ID tokens (`IDENTITY`) or access tokens (`RESOURCE`).
    ///
    /// `claimType` in JSON.
    pub claim_type: rt::Field<crate::models::OAuth2ClaimClaimType>,
    /// The conditions.
    ///
    /// `conditions` in JSON.
    pub conditions: rt::Field<crate::models::OAuth2ClaimConditions>,
    /// How group names are compared with the value; for `GROUPS`.
    ///
    /// `group_filter_type` in JSON.
    pub group_filter_type: rt::Field<crate::models::OAuth2ClaimGroupFilterType>,
    /// Id that Okta gave it.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// Name of the claim in the token.
    ///
    /// `name` in JSON.
    pub name: rt::Field<String>,
    /// Whether the claim is put into tokens.
    ///
    /// `status` in JSON.
    pub status: rt::Field<crate::models::OAuth2ClaimStatus>,
    /// Whether Okta provides the claim; such claims cannot be deleted.
    ///
    /// `system` in JSON.
    pub system: rt::Field<bool>,
    /// Expression for the value, or what group names are compared with.
    ///
    /// `value` in JSON.
    pub value: rt::Field<String>,
    /// Whether the value comes from an expression, from the groups of the user, or from Okta.
    ///
    /// `valueType` in JSON.
    pub value_type: rt::Field<crate::models::OAuth2ClaimValueType>,
    /// Id of the API resource that the claim belongs to.
    ///
    /// `apiResourceId` in JSON; read-only.
    pub api_resource_id: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl OAuth2Claim {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `alwaysIncludeInToken`.
    #[inline]
    #[must_use]
    pub fn always_include_in_token(
        mut self,
        always_include_in_token: impl Into<rt::Field<bool>>,
    ) -> Self {
        self.always_include_in_token = always_include_in_token.into();
        self
    }

    /// Sets `claimType`.
    #[inline]
    #[must_use]
    pub fn claim_type(
        mut self,
        claim_type: impl Into<rt::Field<crate::models::OAuth2ClaimClaimType>>,
    ) -> Self {
        self.claim_type = claim_type.into();
        self
    }

    /// Sets `conditions`.
    #[inline]
    #[must_use]
    pub fn conditions(
        mut self,
        conditions: impl Into<rt::Field<crate::models::OAuth2ClaimConditions>>,
    ) -> Self {
        self.conditions = conditions.into();
        self
    }

    /// Sets `group_filter_type`.
    #[inline]
    #[must_use]
    pub fn group_filter_type(
        mut self,
        group_filter_type: impl Into<
            rt::Field<crate::models::OAuth2ClaimGroupFilterType>,
        >,
    ) -> Self {
        self.group_filter_type = group_filter_type.into();
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
        status: impl Into<rt::Field<crate::models::OAuth2ClaimStatus>>,
    ) -> Self {
        self.status = status.into();
        self
    }

    /// Sets `system`.
    #[inline]
    #[must_use]
    pub fn system(mut self, system: impl Into<rt::Field<bool>>) -> Self {
        self.system = system.into();
        self
    }

    /// Sets `value`.
    #[inline]
    #[must_use]
    pub fn value(mut self, value: impl Into<rt::Field<String>>) -> Self {
        self.value = value.into();
        self
    }

    /// Sets `valueType`.
    #[inline]
    #[must_use]
    pub fn value_type(
        mut self,
        value_type: impl Into<rt::Field<crate::models::OAuth2ClaimValueType>>,
    ) -> Self {
        self.value_type = value_type.into();
        self
    }
}

rt::object! {
    OAuth2Claim as "OAuth2Claim" {
        0: "_links" => links, read_only;
        1: "alwaysIncludeInToken" => always_include_in_token;
        2: "claimType" => claim_type;
        3: "conditions" => conditions;
        4: "group_filter_type" => group_filter_type;
        5: "id" => id, read_only;
        6: "name" => name;
        7: "status" => status;
        8: "system" => system;
        9: "value" => value;
        10: "valueType" => value_type;
        11: "apiResourceId" => api_resource_id, read_only;
    }
    additional: additional;
    fixed {  }
}

/// Whether the claim goes into ID tokens (`IDENTITY`) or access tokens (`RESOURCE`).
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/OAuth2Claim/properties/claimType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OAuth2ClaimClaimType {
    /// `IDENTITY`
    Identity,
    /// `RESOURCE`
    Resource,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    OAuth2ClaimClaimType {
        "IDENTITY" => Identity;
        "RESOURCE" => Resource;
    }
}

/// How group names are compared with the value; for `GROUPS`.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/OAuth2Claim/properties/group_filter_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OAuth2ClaimGroupFilterType {
    /// `STARTS_WITH`
    StartsWith,
    /// `EQUALS`
    Equals,
    /// `CONTAINS`
    Contains,
    /// `REGEX`
    Regex,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    OAuth2ClaimGroupFilterType {
        "STARTS_WITH" => StartsWith;
        "EQUALS" => Equals;
        "CONTAINS" => Contains;
        "REGEX" => Regex;
    }
}

/// Whether the claim is put into tokens.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/OAuth2Claim/properties/status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OAuth2ClaimStatus {
    /// `ACTIVE`
    Active,
    /// `INACTIVE`
    Inactive,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    OAuth2ClaimStatus {
        "ACTIVE" => Active;
        "INACTIVE" => Inactive;
    }
}

/// Whether the value comes from an expression, from the groups of the user, or from Okta.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/OAuth2Claim/properties/valueType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OAuth2ClaimValueType {
    /// `EXPRESSION`
    Expression,
    /// `GROUPS`
    Groups,
    /// `SYSTEM`
    System,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    OAuth2ClaimValueType {
        "EXPRESSION" => Expression;
        "GROUPS" => Groups;
        "SYSTEM" => System;
    }
}
