use crate::call::{Call, Operation, Request};

/// `POST /api/v1/roles/{roleTypeOrRoleId}/subscriptions/{notificationType}/subscribe`
pub static ROLE_NOTIFICATION_SUBSCRIBE: Operation = Operation::new(
        "Subscription_roleNotificationSubscribe",
        "POST",
        "/api/v1/roles/{roleTypeOrRoleId}/subscriptions/{notificationType}/subscribe",
    )
    .tag("Subscription")
    .vendor_id("subscribeRoleSubscriptionByNotificationType")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[200]);

impl super::SubscriptionApi<'_> {
    /// Subscribes the holders of a role to one type of notification.
    ///
    /// Administrators who have unsubscribed for themselves stay unsubscribed.
    ///
    /// - `role_type_or_role_id`: Type of the standard role, or id of the custom role, whose holders are to be
    ///   notified.
    /// - `notification_type`: Type of notification to turn on, such as `AD_AGENT`.
    ///
    /// `POST /api/v1/roles/{roleTypeOrRoleId}/subscriptions/{notificationType}/subscribe`, operation
    /// `Subscription_roleNotificationSubscribe`, which Okta calls `subscribeRoleSubscriptionByNotificationType`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Subscription_roleNotificationSubscribe")]
    #[doc(alias = "subscribeRoleSubscriptionByNotificationType")]
    #[inline]
    pub fn role_notification_subscribe(
        &self,
        role_type_or_role_id: impl crate::call::PathValue,
        notification_type: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &ROLE_NOTIFICATION_SUBSCRIBE)
                .path(role_type_or_role_id)
                .path(notification_type),
        )
    }
}
