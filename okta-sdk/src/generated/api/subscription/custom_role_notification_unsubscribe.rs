use crate::call::{Call, Operation, Request};

/// `POST /api/v1/roles/{roleTypeOrRoleId}/subscriptions/{notificationType}/unsubscribe`
pub static CUSTOM_ROLE_NOTIFICATION_UNSUBSCRIBE: Operation = Operation::new(
        "Subscription_customRoleNotificationUnsubscribe",
        "POST",
        "/api/v1/roles/{roleTypeOrRoleId}/subscriptions/{notificationType}/unsubscribe",
    )
    .tag("Subscription")
    .vendor_id("unsubscribeRoleSubscriptionByNotificationType")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[200]);

impl super::SubscriptionApi<'_> {
    /// Unsubscribes the holders of a role from one type of notification.
    ///
    /// Administrators who have subscribed for themselves stay subscribed.
    ///
    /// - `role_type_or_role_id`: Type of the standard role, or id of the custom role, whose holders are no longer to
    ///   be notified.
    /// - `notification_type`: Type of notification to turn off, such as `AD_AGENT`.
    ///
    /// `POST /api/v1/roles/{roleTypeOrRoleId}/subscriptions/{notificationType}/unsubscribe`, operation
    /// `Subscription_customRoleNotificationUnsubscribe`, which Okta calls
    /// `unsubscribeRoleSubscriptionByNotificationType`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Subscription_customRoleNotificationUnsubscribe")]
    #[doc(alias = "unsubscribeRoleSubscriptionByNotificationType")]
    #[inline]
    pub fn custom_role_notification_unsubscribe(
        &self,
        role_type_or_role_id: impl crate::call::PathValue,
        notification_type: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &CUSTOM_ROLE_NOTIFICATION_UNSUBSCRIBE)
                .path(role_type_or_role_id)
                .path(notification_type),
        )
    }
}
