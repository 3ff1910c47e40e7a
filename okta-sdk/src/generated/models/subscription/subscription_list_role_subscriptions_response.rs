/// The notification subscriptions of a role, one for each type of notification.
///
/// Schema `SubscriptionListRoleSubscriptionsResponse`.
pub type SubscriptionListRoleSubscriptionsResponse = Vec<crate::models::Subscription>;
