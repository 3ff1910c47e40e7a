#[cfg(feature = "user")]
impl crate::models::Subscription {
    /// Fetches the state of a user's subscription to one type of administrator notification.
    ///
    /// It calls [`get_subscription_by_notification`](crate::api::user::UserApi::get_subscription_by_notification):
    /// `GET /api/v1/users/{userId}/subscriptions/{notificationType}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn get_user_subscription_by_notification_type(
        okta: &crate::Okta,
        user_id: impl crate::call::PathValue,
        notification_type: impl crate::call::PathValue,
    ) -> crate::call::Call<crate::models::Subscription> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::user::GET_SUBSCRIPTION_BY_NOTIFICATION,
                )
                .path(user_id)
                .path(notification_type),
        )
    }

    /// Lists the administrator notifications that a user can receive, with the state of each subscription.
    ///
    /// It calls [`list_subscriptions`](crate::api::user::UserApi::list_subscriptions): `GET
    /// /api/v1/users/{userId}/subscriptions`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn list_user_subscriptions(
        okta: &crate::Okta,
        user_id: impl crate::call::PathValue,
    ) -> crate::call::Call<Vec<crate::models::Subscription>> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::user::LIST_SUBSCRIPTIONS)
                .path(user_id),
        )
    }
}

#[cfg(feature = "subscription")]
impl crate::models::Subscription {
    /// Lists which administrator notifications the holders of a role receive.
    ///
    /// It calls [`list_role_subscriptions`](crate::api::subscription::SubscriptionApi::list_role_subscriptions): `GET
    /// /api/v1/roles/{roleTypeOrRoleId}/subscriptions`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn list_role_subscriptions(
        okta: &crate::Okta,
        role_type_or_role_id: impl crate::call::PathValue,
    ) -> crate::call::Call<Vec<crate::models::Subscription>> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::subscription::LIST_ROLE_SUBSCRIPTIONS,
                )
                .path(role_type_or_role_id),
        )
    }

    /// Fetches whether the holders of a role receive one type of notification.
    ///
    /// It calls
    /// [`get_role_subscriptions_by_notification_type`](crate::api::subscription::SubscriptionApi::get_role_subscriptions_by_notification_type):
    /// `GET /api/v1/roles/{roleTypeOrRoleId}/subscriptions/{notificationType}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn get_role_subscription_by_notification_type(
        okta: &crate::Okta,
        role_type_or_role_id: impl crate::call::PathValue,
        notification_type: impl crate::call::PathValue,
    ) -> crate::call::Call<crate::models::Subscription> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::subscription::GET_ROLE_SUBSCRIPTIONS_BY_NOTIFICATION_TYPE,
                )
                .path(role_type_or_role_id)
                .path(notification_type),
        )
    }

    /// Subscribes an administrator to one type of notification, whatever their roles say.
    ///
    /// It calls
    /// [`user_notification_subscribe`](crate::api::subscription::SubscriptionApi::user_notification_subscribe): `POST
    /// /api/v1/users/{userId}/subscriptions/{notificationType}/subscribe`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn subscribe_user_subscription_by_notification_type(
        okta: &crate::Okta,
        user_id: impl crate::call::PathValue,
        notification_type: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::subscription::USER_NOTIFICATION_SUBSCRIBE,
                )
                .path(user_id)
                .path(notification_type),
        )
    }

    /// Unsubscribes the holders of a role from one type of notification.
    ///
    /// It calls
    /// [`custom_role_notification_unsubscribe`](crate::api::subscription::SubscriptionApi::custom_role_notification_unsubscribe):
    /// `POST /api/v1/roles/{roleTypeOrRoleId}/subscriptions/{notificationType}/unsubscribe`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn unsubscribe_role_subscription_by_notification_type(
        okta: &crate::Okta,
        role_type_or_role_id: impl crate::call::PathValue,
        notification_type: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::subscription::CUSTOM_ROLE_NOTIFICATION_UNSUBSCRIBE,
                )
                .path(role_type_or_role_id)
                .path(notification_type),
        )
    }

    /// Subscribes the holders of a role to one type of notification.
    ///
    /// It calls
    /// [`role_notification_subscribe`](crate::api::subscription::SubscriptionApi::role_notification_subscribe): `POST
    /// /api/v1/roles/{roleTypeOrRoleId}/subscriptions/{notificationType}/subscribe`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn subscribe_role_subscription_by_notification_type(
        okta: &crate::Okta,
        role_type_or_role_id: impl crate::call::PathValue,
        notification_type: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::subscription::ROLE_NOTIFICATION_SUBSCRIBE,
                )
                .path(role_type_or_role_id)
                .path(notification_type),
        )
    }

    /// Unsubscribes an administrator from one type of notification, whatever their roles say.
    ///
    /// It calls
    /// [`unsubscribe_user_subscription_by_notification_type`](crate::api::subscription::SubscriptionApi::unsubscribe_user_subscription_by_notification_type):
    /// `POST /api/v1/users/{userId}/subscriptions/{notificationType}/unsubscribe`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn unsubscribe_user_subscription_by_notification_type(
        okta: &crate::Okta,
        user_id: impl crate::call::PathValue,
        notification_type: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::subscription::UNSUBSCRIBE_USER_SUBSCRIPTION_BY_NOTIFICATION_TYPE,
                )
                .path(user_id)
                .path(notification_type),
        )
    }
}
