use crate::model as rt;

#[cfg(feature = "policy")]
impl crate::models::ProfileEnrollmentPolicy {
    /// Fetches one policy by its id.
    ///
    /// It calls [`get_policy`](crate::api::policy::PolicyApi::get_policy): `GET /api/v1/policies/{policyId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn read(&self, okta: &crate::Okta) -> crate::api::policy::GetPolicy {
        crate::api::policy::GetPolicy::from_request(
            crate::call::Request::new(okta, &crate::api::policy::GET_POLICY)
                .path(
                    crate::call::member_value("ProfileEnrollmentPolicy", "id", &self.id),
                ),
        )
    }

    /// Replaces the settings of a policy.
    ///
    /// It calls [`update_operation`](crate::api::policy::PolicyApi::update_operation): `PUT
    /// /api/v1/policies/{policyId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn update(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::Policy> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::policy::UPDATE_OPERATION)
                .path(
                    crate::call::member_value("ProfileEnrollmentPolicy", "id", &self.id),
                )
                .json(rt::Value::source(self)),
        )
    }

    /// Deletes a policy for good, along with its rules.
    ///
    /// It calls [`remove_policy_operation`](crate::api::policy::PolicyApi::remove_policy_operation): `DELETE
    /// /api/v1/policies/{policyId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn delete(&self, okta: &crate::Okta) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::policy::REMOVE_POLICY_OPERATION)
                .path(
                    crate::call::member_value("ProfileEnrollmentPolicy", "id", &self.id),
                ),
        )
    }

    /// Activates a policy, so that its rules are tried again.
    ///
    /// It calls [`activate_lifecycle`](crate::api::policy::PolicyApi::activate_lifecycle): `POST
    /// /api/v1/policies/{policyId}/lifecycle/activate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn activate(&self, okta: &crate::Okta) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::policy::ACTIVATE_LIFECYCLE)
                .path(
                    crate::call::member_value("ProfileEnrollmentPolicy", "id", &self.id),
                ),
        )
    }

    /// Deactivates a policy, so that its rules are skipped.
    ///
    /// It calls [`deactivate_lifecycle`](crate::api::policy::PolicyApi::deactivate_lifecycle): `POST
    /// /api/v1/policies/{policyId}/lifecycle/deactivate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn deactivate(&self, okta: &crate::Okta) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::policy::DEACTIVATE_LIFECYCLE)
                .path(
                    crate::call::member_value("ProfileEnrollmentPolicy", "id", &self.id),
                ),
        )
    }

    /// Lists the rules of a policy, in the order in which they are tried.
    ///
    /// It calls [`enumerate_rules`](crate::api::policy::PolicyApi::enumerate_rules): `GET
    /// /api/v1/policies/{policyId}/rules`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn list_policy_rules(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<Vec<crate::models::PolicyRule>> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::policy::ENUMERATE_RULES)
                .path(
                    crate::call::member_value("ProfileEnrollmentPolicy", "id", &self.id),
                ),
        )
    }

    /// Adds a rule to a policy.
    ///
    /// It calls [`create_rule`](crate::api::policy::PolicyApi::create_rule): `POST
    /// /api/v1/policies/{policyId}/rules`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn create_rule(
        &self,
        okta: &crate::Okta,
        policy_rule: &crate::models::PolicyRule,
    ) -> crate::call::Call<crate::models::PolicyRule> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::policy::CREATE_RULE)
                .path(
                    crate::call::member_value("ProfileEnrollmentPolicy", "id", &self.id),
                )
                .json(rt::Value::source(policy_rule)),
        )
    }

    /// Fetches one rule of a policy by its id.
    ///
    /// It calls [`get_policy_rule`](crate::api::policy::PolicyApi::get_policy_rule): `GET
    /// /api/v1/policies/{policyId}/rules/{ruleId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn get_policy_rule(
        &self,
        okta: &crate::Okta,
        rule_id: impl crate::call::PathValue,
    ) -> crate::call::Call<crate::models::PolicyRule> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::policy::GET_POLICY_RULE)
                .path(
                    crate::call::member_value("ProfileEnrollmentPolicy", "id", &self.id),
                )
                .path(rule_id),
        )
    }
}
