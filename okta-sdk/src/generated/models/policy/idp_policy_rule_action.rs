use crate::model as rt;

/// The identity providers that a routing rule sends users to.
///
/// Schema `IdpPolicyRuleAction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IdpPolicyRuleAction {
    /// The providers to choose from.
    ///
    /// `providers` in JSON.
    pub providers: rt::Field<Vec<crate::models::IdpPolicyRuleActionProvider>>,
    /// Whether the provider is fixed (`SPECIFIC`) or found by an expression (`DYNAMIC`).
    ///
    /// `idpSelectionType` in JSON.
    pub idp_selection_type: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl IdpPolicyRuleAction {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `providers`.
    #[inline]
    #[must_use]
    pub fn providers(
        mut self,
        providers: impl Into<rt::Field<Vec<crate::models::IdpPolicyRuleActionProvider>>>,
    ) -> Self {
        self.providers = providers.into();
        self
    }

    /// Sets `idpSelectionType`.
    #[inline]
    #[must_use]
    pub fn idp_selection_type(
        mut self,
        idp_selection_type: impl Into<rt::Field<String>>,
    ) -> Self {
        self.idp_selection_type = idp_selection_type.into();
        self
    }
}

rt::object! {
    IdpPolicyRuleAction as "IdpPolicyRuleAction" {
        0: "providers" => providers;
        1: "idpSelectionType" => idp_selection_type;
    }
    additional: additional;
    fixed {  }
}
