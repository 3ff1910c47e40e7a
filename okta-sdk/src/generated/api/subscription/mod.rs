mod custom_role_notification_unsubscribe;
mod get_role_subscriptions_by_notification_type;
mod list_role_subscriptions;
mod role_notification_subscribe;
mod unsubscribe_user_subscription_by_notification_type;
mod user_notification_subscribe;
pub use custom_role_notification_unsubscribe::*;
pub use get_role_subscriptions_by_notification_type::*;
pub use list_role_subscriptions::*;
pub use role_notification_subscribe::*;
pub use unsubscribe_user_subscription_by_notification_type::*;
pub use user_notification_subscribe::*;
/// Administrator notifications that a role receives or has unsubscribed from.
///
/// [`Okta::subscription`](crate::Okta::subscription) gives it.
#[derive(Clone, Copy, Debug)]
pub struct SubscriptionApi<'a> {
    pub(crate) okta: &'a crate::Okta,
}
impl<'a> SubscriptionApi<'a> {
    /// The calls of a client.
    #[inline]
    pub fn new(okta: &'a crate::Okta) -> Self {
        Self { okta }
    }
}
