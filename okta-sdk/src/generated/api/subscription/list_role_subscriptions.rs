use crate::call::{Call, Operation, Request};

/// `GET /api/v1/roles/{roleTypeOrRoleId}/subscriptions`
pub static LIST_ROLE_SUBSCRIPTIONS: Operation = Operation::new(
        "Subscription_listRoleSubscriptions",
        "GET",
        "/api/v1/roles/{roleTypeOrRoleId}/subscriptions",
    )
    .tag("Subscription")
    .vendor_id("listRoleSubscriptions")
    .success(&[200]);

impl super::SubscriptionApi<'_> {
    /// Lists which administrator notifications the holders of a role receive.
    ///
    /// These are the defaults of the role; an administrator's own choice takes precedence over them.
    ///
    /// - `role_type_or_role_id`: Type of a standard role, such as `SUPER_ADMIN`, or the id of a custom role.
    ///
    /// `GET /api/v1/roles/{roleTypeOrRoleId}/subscriptions`, operation `Subscription_listRoleSubscriptions`, which
    /// Okta calls `listRoleSubscriptions`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Subscription_listRoleSubscriptions")]
    #[doc(alias = "listRoleSubscriptions")]
    #[inline]
    pub fn list_role_subscriptions(
        &self,
        role_type_or_role_id: impl crate::call::PathValue,
    ) -> Call<Vec<crate::models::Subscription>> {
        crate::call::Call::new(
            Request::new(self.okta, &LIST_ROLE_SUBSCRIPTIONS).path(role_type_or_role_id),
        )
    }
}
