use crate::call::{Call, Operation, Request};

/// `POST /api/v1/users/{userId}/subscriptions/{notificationType}/unsubscribe`
pub static UNSUBSCRIBE_USER_SUBSCRIPTION_BY_NOTIFICATION_TYPE: Operation = Operation::new(
        "Subscription_unsubscribeUserSubscriptionByNotificationType",
        "POST",
        "/api/v1/users/{userId}/subscriptions/{notificationType}/unsubscribe",
    )
    .tag("Subscription")
    .vendor_id("unsubscribeUserSubscriptionByNotificationType")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[200]);

impl super::SubscriptionApi<'_> {
    /// Unsubscribes an administrator from one type of notification, whatever their roles say.
    ///
    /// Only the user who makes the call can be unsubscribed; for any other, access is denied.
    ///
    /// - `user_id`: Id of the calling user, who no longer wants the notification.
    /// - `notification_type`: Type of notification to stop receiving, such as `OKTA_ISSUE`.
    ///
    /// `POST /api/v1/users/{userId}/subscriptions/{notificationType}/unsubscribe`, operation
    /// `Subscription_unsubscribeUserSubscriptionByNotificationType`, which Okta calls
    /// `unsubscribeUserSubscriptionByNotificationType`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Subscription_unsubscribeUserSubscriptionByNotificationType")]
    #[doc(alias = "unsubscribeUserSubscriptionByNotificationType")]
    #[inline]
    pub fn unsubscribe_user_subscription_by_notification_type(
        &self,
        user_id: impl crate::call::PathValue,
        notification_type: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &UNSUBSCRIBE_USER_SUBSCRIPTION_BY_NOTIFICATION_TYPE)
                .path(user_id)
                .path(notification_type),
        )
    }
}
