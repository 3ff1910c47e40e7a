use crate::call::{Call, Operation, Request};

/// `GET /api/v1/users/{userId}/subscriptions/{notificationType}`
pub static GET_SUBSCRIPTION_BY_NOTIFICATION: Operation = Operation::new(
        "User_getSubscriptionByNotification",
        "GET",
        "/api/v1/users/{userId}/subscriptions/{notificationType}",
    )
    .tag("User")
    .vendor_id("getUserSubscriptionByNotificationType")
    .success(&[200]);

impl super::UserApi<'_> {
    /// Fetches the state of a user's subscription to one type of administrator notification.
    ///
    /// Users can read only their own subscriptions.
    ///
    /// - `notification_type`: Type of notification, such as `OKTA_ISSUE` or `USER_LOCKED_OUT`.
    ///
    /// `GET /api/v1/users/{userId}/subscriptions/{notificationType}`, operation `User_getSubscriptionByNotification`,
    /// which Okta calls `getUserSubscriptionByNotificationType`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_getSubscriptionByNotification")]
    #[doc(alias = "getUserSubscriptionByNotificationType")]
    #[inline]
    pub fn get_subscription_by_notification(
        &self,
        user_id: impl crate::call::PathValue,
        notification_type: impl crate::call::PathValue,
    ) -> Call<crate::models::Subscription> {
        crate::call::Call::new(
            Request::new(self.okta, &GET_SUBSCRIPTION_BY_NOTIFICATION)
                .path(user_id)
                .path(notification_type),
        )
    }
}
