use crate::model as rt;

/// A condition on the scopes that a client asks for.
///
/// Schema `OAuth2ScopesMediationPolicyRuleCondition`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OAuth2ScopesMediationPolicyRuleCondition {
    /// Names of the scopes to take in, or `*` for all.
    ///
    /// `include` in JSON.
    pub include: rt::Field<Vec<String>>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl OAuth2ScopesMediationPolicyRuleCondition {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `include`.
    #[inline]
    #[must_use]
    pub fn include(mut self, include: impl Into<rt::Field<Vec<String>>>) -> Self {
        self.include = include.into();
        self
    }
}

rt::object! {
    OAuth2ScopesMediationPolicyRuleCondition as "OAuth2ScopesMediationPolicyRuleCondition" {
        0: "include" => include;
    }
    additional: additional;
    fixed {  }
}
