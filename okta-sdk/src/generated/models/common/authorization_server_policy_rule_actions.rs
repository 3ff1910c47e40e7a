use crate::model as rt;

/// What happens if a rule of an access policy matches a token request.
///
/// Schema `AuthorizationServerPolicyRuleActions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthorizationServerPolicyRuleActions {
    /// The token.
    ///
    /// `token` in JSON.
    pub token: rt::Field<crate::models::TokenAuthorizationServerPolicyRuleAction>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl AuthorizationServerPolicyRuleActions {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `token`.
    #[inline]
    #[must_use]
    pub fn token(
        mut self,
        token: impl Into<
            rt::Field<crate::models::TokenAuthorizationServerPolicyRuleAction>,
        >,
    ) -> Self {
        self.token = token.into();
        self
    }
}

rt::object! {
    AuthorizationServerPolicyRuleActions as "AuthorizationServerPolicyRuleActions" {
        0: "token" => token;
    }
    additional: additional;
    fixed {  }
}
