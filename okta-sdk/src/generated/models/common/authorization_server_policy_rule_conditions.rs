use crate::model as rt;

/// What a token request must look like for a rule of an access policy to match it.
///
/// Schema `AuthorizationServerPolicyRuleConditions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthorizationServerPolicyRuleConditions {
    /// The clients.
    ///
    /// `clients` in JSON.
    pub clients: rt::Field<crate::models::ClientPolicyCondition>,
    /// The grant types.
    ///
    /// `grantTypes` in JSON.
    pub grant_types: rt::Field<crate::models::GrantTypePolicyRuleCondition>,
    /// The people.
    ///
    /// `people` in JSON.
    pub people: rt::Field<crate::models::PolicyPeopleCondition>,
    /// The scopes.
    ///
    /// `scopes` in JSON.
    pub scopes: rt::Field<crate::models::OAuth2ScopesMediationPolicyRuleCondition>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl AuthorizationServerPolicyRuleConditions {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `clients`.
    #[inline]
    #[must_use]
    pub fn clients(
        mut self,
        clients: impl Into<rt::Field<crate::models::ClientPolicyCondition>>,
    ) -> Self {
        self.clients = clients.into();
        self
    }

    /// Sets `grantTypes`.
    #[inline]
    #[must_use]
    pub fn grant_types(
        mut self,
        grant_types: impl Into<rt::Field<crate::models::GrantTypePolicyRuleCondition>>,
    ) -> Self {
        self.grant_types = grant_types.into();
        self
    }

    /// Sets `people`.
    #[inline]
    #[must_use]
    pub fn people(
        mut self,
        people: impl Into<rt::Field<crate::models::PolicyPeopleCondition>>,
    ) -> Self {
        self.people = people.into();
        self
    }

    /// Sets `scopes`.
    #[inline]
    #[must_use]
    pub fn scopes(
        mut self,
        scopes: impl Into<
            rt::Field<crate::models::OAuth2ScopesMediationPolicyRuleCondition>,
        >,
    ) -> Self {
        self.scopes = scopes.into();
        self
    }
}

rt::object! {
    AuthorizationServerPolicyRuleConditions as "AuthorizationServerPolicyRuleConditions" {
        0: "clients" => clients;
        1: "grantTypes" => grant_types;
        2: "people" => people;
        3: "scopes" => scopes;
    }
    additional: additional;
    fixed {  }
}
