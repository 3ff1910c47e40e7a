use crate::model as rt;

#[cfg(feature = "group")]
impl crate::models::GroupRule {
    /// Replaces the name and conditions of an inactive group rule.
    ///
    /// It calls [`update_rule`](crate::api::group::GroupApi::update_rule): `PUT /api/v1/groups/rules/{ruleId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn update(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::GroupRule> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::group::UPDATE_RULE)
                .path(crate::call::member_value("GroupRule", "id", &self.id))
                .json(rt::Value::source(self)),
        )
    }

    /// Deletes an inactive group rule, optionally undoing the memberships it assigned.
    ///
    /// It calls [`remove_rule_by_id`](crate::api::group::GroupApi::remove_rule_by_id): `DELETE
    /// /api/v1/groups/rules/{ruleId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn delete(&self, okta: &crate::Okta) -> crate::api::group::RemoveRuleById {
        crate::api::group::RemoveRuleById::from_request(
            crate::call::Request::new(okta, &crate::api::group::REMOVE_RULE_BY_ID)
                .path(crate::call::member_value("GroupRule", "id", &self.id)),
        )
    }

    /// Activates a group rule, so that it is applied to present and future users.
    ///
    /// It calls [`activate_rule_lifecycle`](crate::api::group::GroupApi::activate_rule_lifecycle): `POST
    /// /api/v1/groups/rules/{ruleId}/lifecycle/activate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn activate(&self, okta: &crate::Okta) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::group::ACTIVATE_RULE_LIFECYCLE)
                .path(crate::call::member_value("GroupRule", "id", &self.id)),
        )
    }

    /// Deactivates a group rule, so that it can be changed or deleted.
    ///
    /// It calls [`deactivate_rule_lifecycle`](crate::api::group::GroupApi::deactivate_rule_lifecycle): `POST
    /// /api/v1/groups/rules/{ruleId}/lifecycle/deactivate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn deactivate(&self, okta: &crate::Okta) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::group::DEACTIVATE_RULE_LIFECYCLE,
                )
                .path(crate::call::member_value("GroupRule", "id", &self.id)),
        )
    }
}
