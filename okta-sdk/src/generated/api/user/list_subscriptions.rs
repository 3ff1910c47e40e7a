use crate::call::{Call, Operation, Request};

/// `GET /api/v1/users/{userId}/subscriptions`
pub static LIST_SUBSCRIPTIONS: Operation = Operation::new(
        "User_listSubscriptions",
        "GET",
        "/api/v1/users/{userId}/subscriptions",
    )
    .tag("User")
    .vendor_id("listUserSubscriptions")
    .success(&[200]);

impl super::UserApi<'_> {
    /// Lists the administrator notifications that a user can receive, with the state of each subscription.
    ///
    /// Users can read only their own subscriptions.
    ///
    /// `GET /api/v1/users/{userId}/subscriptions`, operation `User_listSubscriptions`, which Okta calls
    /// `listUserSubscriptions`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_listSubscriptions")]
    #[doc(alias = "listUserSubscriptions")]
    #[inline]
    pub fn list_subscriptions(
        &self,
        user_id: impl crate::call::PathValue,
    ) -> Call<Vec<crate::models::Subscription>> {
        crate::call::Call::new(
            Request::new(self.okta, &LIST_SUBSCRIPTIONS).path(user_id),
        )
    }
}
