/// A user's subscriptions to administrator notifications.
///
/// Schema `UserListSubscriptionsResponse`.
pub type UserListSubscriptionsResponse = Vec<crate::models::Subscription>;
