use crate::call::{Call, Operation, Request};

/// `GET /api/v1/roles/{roleTypeOrRoleId}/subscriptions/{notificationType}`
pub static GET_ROLE_SUBSCRIPTIONS_BY_NOTIFICATION_TYPE: Operation = Operation::new(
        "Subscription_getRoleSubscriptionsByNotificationType",
        "GET",
        "/api/v1/roles/{roleTypeOrRoleId}/subscriptions/{notificationType}",
    )
    .tag("Subscription")
    .vendor_id("getRoleSubscriptionByNotificationType")
    .success(&[200]);

impl super::SubscriptionApi<'_> {
    /// Fetches whether the holders of a role receive one type of notification.
    ///
    /// - `role_type_or_role_id`: Type of a standard role, such as `ORG_ADMIN`, or the id of a custom role.
    /// - `notification_type`: Type of notification to look up, such as `USER_LOCKED_OUT`.
    ///
    /// `GET /api/v1/roles/{roleTypeOrRoleId}/subscriptions/{notificationType}`, operation
    /// `Subscription_getRoleSubscriptionsByNotificationType`, which Okta calls
    /// `getRoleSubscriptionByNotificationType`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Subscription_getRoleSubscriptionsByNotificationType")]
    #[doc(alias = "getRoleSubscriptionByNotificationType")]
    #[inline]
    pub fn get_role_subscriptions_by_notification_type(
        &self,
        role_type_or_role_id: impl crate::call::PathValue,
        notification_type: impl crate::call::PathValue,
    ) -> Call<crate::models::Subscription> {
        crate::call::Call::new(
            Request::new(self.okta, &GET_ROLE_SUBSCRIPTIONS_BY_NOTIFICATION_TYPE)
                .path(role_type_or_role_id)
                .path(notification_type),
        )
    }
}
