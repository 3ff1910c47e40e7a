use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `PUT /api/v1/authorizationServers/{authServerId}/policies/{policyId}/rules/{ruleId}`
pub static UPDATE_POLICY_RULE_CONFIGURATION: Operation = Operation::new(
        "AuthorizationServer_updatePolicyRuleConfiguration",
        "PUT",
        "/api/v1/authorizationServers/{authServerId}/policies/{policyId}/rules/{ruleId}",
    )
    .tag("AuthorizationServer")
    .vendor_id("updateAuthorizationServerPolicyRule")
    .success(&[200]);

impl super::AuthorizationServerApi<'_> {
    /// Replaces a rule of an access policy.
    ///
    /// Tokens issued before keep the lifetime that they were issued with.
    ///
    /// `PUT /api/v1/authorizationServers/{authServerId}/policies/{policyId}/rules/{ruleId}`, operation
    /// `AuthorizationServer_updatePolicyRuleConfiguration`, which Okta calls `updateAuthorizationServerPolicyRule`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "AuthorizationServer_updatePolicyRuleConfiguration")]
    #[doc(alias = "updateAuthorizationServerPolicyRule")]
    #[inline]
    pub fn update_policy_rule_configuration(
        &self,
        auth_server_id: impl crate::call::PathValue,
        policy_id: impl crate::call::PathValue,
        rule_id: impl crate::call::PathValue,
        authorization_server_policy_rule: &crate::models::AuthorizationServerPolicyRule,
    ) -> Call<crate::models::AuthorizationServerPolicyRule> {
        crate::call::Call::new(
            Request::new(self.okta, &UPDATE_POLICY_RULE_CONFIGURATION)
                .path(auth_server_id)
                .path(policy_id)
                .path(rule_id)
                .json(rt::Value::source(authorization_server_policy_rule)),
        )
    }
}
