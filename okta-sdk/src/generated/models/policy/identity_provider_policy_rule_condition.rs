use crate::model as rt;

/// A condition on the identity provider that a user comes from.
///
/// Schema `IdentityProviderPolicyRuleCondition`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentityProviderPolicyRuleCondition {
    /// Ids of the providers to take in; for `SPECIFIC_IDP`.
    ///
    /// `idpIds` in JSON.
    pub idp_ids: rt::Field<Vec<String>>,
    /// Whether any provider, Okta itself, or only particular ones are taken in.
    ///
    /// `provider` in JSON.
    pub provider: rt::Field<crate::models::IdentityProviderPolicyRuleConditionProvider>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl IdentityProviderPolicyRuleCondition {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `idpIds`.
    #[inline]
    #[must_use]
    pub fn idp_ids(mut self, idp_ids: impl Into<rt::Field<Vec<String>>>) -> Self {
        self.idp_ids = idp_ids.into();
        self
    }

    /// Sets `provider`.
    #[inline]
    #[must_use]
    pub fn provider(
        mut self,
        provider: impl Into<
            rt::Field<crate::models::IdentityProviderPolicyRuleConditionProvider>,
        >,
    ) -> Self {
        self.provider = provider.into();
        self
    }
}

rt::object! {
    IdentityProviderPolicyRuleCondition as "IdentityProviderPolicyRuleCondition" {
        0: "idpIds" => idp_ids;
        1: "provider" => provider;
    }
    additional: additional;
    fixed {  }
}

/// Whether any provider, Okta itself, or only particular ones are taken in.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/IdentityProviderPolicyRuleCondition/properties/provider`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentityProviderPolicyRuleConditionProvider {
    /// `ANY`
    Any,
    /// `OKTA`
    Okta,
    /// `SPECIFIC_IDP`
    SpecificIdp,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    IdentityProviderPolicyRuleConditionProvider {
        "ANY" => Any;
        "OKTA" => Okta;
        "SPECIFIC_IDP" => SpecificIdp;
    }
}
