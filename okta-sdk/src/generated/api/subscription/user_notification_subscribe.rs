use crate::call::{Call, Operation, Request};

/// `POST /api/v1/users/{userId}/subscriptions/{notificationType}/subscribe`
pub static USER_NOTIFICATION_SUBSCRIBE: Operation = Operation::new(
        "Subscription_userNotificationSubscribe",
        "POST",
        "/api/v1/users/{userId}/subscriptions/{notificationType}/subscribe",
    )
    .tag("Subscription")
    .vendor_id("subscribeUserSubscriptionByNotificationType")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[200]);

impl super::SubscriptionApi<'_> {
    /// Subscribes an administrator to one type of notification, whatever their roles say.
    ///
    /// Administrators can do so for themselves only; for any other user, access is denied.
    ///
    /// - `user_id`: Id of the user who makes the call.
    /// - `notification_type`: Type of notification to receive, such as `OKTA_ISSUE`.
    ///
    /// `POST /api/v1/users/{userId}/subscriptions/{notificationType}/subscribe`, operation
    /// `Subscription_userNotificationSubscribe`, which Okta calls `subscribeUserSubscriptionByNotificationType`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Subscription_userNotificationSubscribe")]
    #[doc(alias = "subscribeUserSubscriptionByNotificationType")]
    #[inline]
    pub fn user_notification_subscribe(
        &self,
        user_id: impl crate::call::PathValue,
        notification_type: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &USER_NOTIFICATION_SUBSCRIBE)
                .path(user_id)
                .path(notification_type),
        )
    }
}
