use crate::model as rt;

/// Whether, and over which channels, a user or role gets one type of administrator notification.
///
/// # What can be done with it
///
/// - [`list_role_subscriptions`](Self::list_role_subscriptions): Lists which administrator notifications the
///   holders of a role receive.
/// - [`get_role_subscription_by_notification_type`](Self::get_role_subscription_by_notification_type): Fetches
///   whether the holders of a role receive one type of notification.
/// - [`get_user_subscription_by_notification_type`](Self::get_user_subscription_by_notification_type): Fetches
///   the state of a user's subscription to one type of administrator notification.
/// - [`list_user_subscriptions`](Self::list_user_subscriptions): Lists the administrator notifications that a
///   user can receive, with the state of each subscription.
/// - [`subscribe_user_subscription_by_notification_type`](Self::subscribe_user_subscription_by_notification_type):
///   Subscribes an administrator to one type of notification, whatever their roles say.
/// - [`unsubscribe_role_subscription_by_notification_type`](Self::unsubscribe_role_subscription_by_notification_type):
///   Unsubscribes the holders of a role from one type of notification.
/// - [`subscribe_role_subscription_by_notification_type`](Self::subscribe_role_subscription_by_notification_type):
///   Subscribes the holders of a role to one type of notification.
/// - [`unsubscribe_user_subscription_by_notification_type`](Self::unsubscribe_user_subscription_by_notification_type):
///   Unsubscribes an administrator from one type of notification, whatever their roles say.
///
/// Schema `Subscription`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Subscription {
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// Ways in which the notification is delivered, such as `email`.
    ///
    /// `channels` in JSON.
    pub channels: rt::Field<Vec<String>>,
    /// The notification type.
    ///
    /// `notificationType` in JSON.
    pub notification_type: rt::Field<crate::models::NotificationType>,
    /// The status.
    ///
    /// `status` in JSON.
    pub status: rt::Field<crate::models::SubscriptionStatus>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl Subscription {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `channels`.
    #[inline]
    #[must_use]
    pub fn channels(mut self, channels: impl Into<rt::Field<Vec<String>>>) -> Self {
        self.channels = channels.into();
        self
    }

    /// Sets `notificationType`.
    #[inline]
    #[must_use]
    pub fn notification_type(
        mut self,
        notification_type: impl Into<rt::Field<crate::models::NotificationType>>,
    ) -> Self {
        self.notification_type = notification_type.into();
        self
    }

    /// Sets `status`.
    #[inline]
    #[must_use]
    pub fn status(
        mut self,
        status: impl Into<rt::Field<crate::models::SubscriptionStatus>>,
    ) -> Self {
        self.status = status.into();
        self
    }
}

rt::object! {
    Subscription as "Subscription" {
        0: "_links" => links, read_only;
        1: "channels" => channels;
        2: "notificationType" => notification_type;
        3: "status" => status;
    }
    additional: additional;
    fixed {  }
}
