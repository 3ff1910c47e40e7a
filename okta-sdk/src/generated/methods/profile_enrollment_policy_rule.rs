use crate::model as rt;

#[cfg(feature = "policy")]
impl crate::models::ProfileEnrollmentPolicyRule {
    /// Replaces the settings of a rule of a policy.
    ///
    /// It calls [`update_rule`](crate::api::policy::PolicyApi::update_rule): `PUT
    /// /api/v1/policies/{policyId}/rules/{ruleId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn update(
        &self,
        okta: &crate::Okta,
        policy_id: impl crate::call::PathValue,
    ) -> crate::call::Call<crate::models::PolicyRule> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::policy::UPDATE_RULE)
                .path(policy_id)
                .path(
                    crate::call::member_value(
                        "ProfileEnrollmentPolicyRule",
                        "id",
                        &self.id,
                    ),
                )
                .json(rt::Value::source(self)),
        )
    }

    /// Deletes a rule of a policy for good.
    ///
    /// It calls [`remove_rule`](crate::api::policy::PolicyApi::remove_rule): `DELETE
    /// /api/v1/policies/{policyId}/rules/{ruleId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn delete(
        &self,
        okta: &crate::Okta,
        policy_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::policy::REMOVE_RULE)
                .path(policy_id)
                .path(
                    crate::call::member_value(
                        "ProfileEnrollmentPolicyRule",
                        "id",
                        &self.id,
                    ),
                ),
        )
    }

    /// Activates a rule of a policy, so that it is tried again.
    ///
    /// It calls [`activate_rule_lifecycle`](crate::api::policy::PolicyApi::activate_rule_lifecycle): `POST
    /// /api/v1/policies/{policyId}/rules/{ruleId}/lifecycle/activate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn activate(
        &self,
        okta: &crate::Okta,
        policy_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::policy::ACTIVATE_RULE_LIFECYCLE)
                .path(policy_id)
                .path(
                    crate::call::member_value(
                        "ProfileEnrollmentPolicyRule",
                        "id",
                        &self.id,
                    ),
                ),
        )
    }

    /// Deactivates a rule of a policy, so that it is skipped.
    ///
    /// It calls [`deactivate_rule_lifecycle`](crate::api::policy::PolicyApi::deactivate_rule_lifecycle): `POST
    /// /api/v1/policies/{policyId}/rules/{ruleId}/lifecycle/deactivate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn deactivate(
        &self,
        okta: &crate::Okta,
        policy_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::policy::DEACTIVATE_RULE_LIFECYCLE,
                )
                .path(policy_id)
                .path(
                    crate::call::member_value(
                        "ProfileEnrollmentPolicyRule",
                        "id",
                        &self.id,
                    ),
                ),
        )
    }
}
