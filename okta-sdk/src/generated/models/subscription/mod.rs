#[cfg(any(feature = "user", feature = "subscription"))]
mod notification_type;
#[cfg(any(feature = "user", feature = "subscription"))]
pub use notification_type::*;
#[cfg(feature = "subscription")]
mod subscription_list_role_subscriptions_response;
#[cfg(feature = "subscription")]
pub use subscription_list_role_subscriptions_response::*;
