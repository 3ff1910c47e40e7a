use crate::call::{Call, Operation, Request};

/// `POST /api/v1/users/{userId}/lifecycle/reactivate`
pub static REACTIVATE_USER: Operation = Operation::new(
        "User_reactivateUser",
        "POST",
        "/api/v1/users/{userId}/lifecycle/reactivate",
    )
    .tag("User")
    .vendor_id("reactivateUser")
    .success(&[200]);

impl super::UserApi<'_> {
    /// Starts the activation of a `PROVISIONED` user anew, with a fresh token.
    ///
    /// For users whose activation link has expired or got lost before they had completed it.
    ///
    /// `POST /api/v1/users/{userId}/lifecycle/reactivate`, operation `User_reactivateUser`, which Okta calls
    /// `reactivateUser`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_reactivateUser")]
    #[doc(alias = "reactivateUser")]
    #[inline]
    pub fn reactivate_user(
        &self,
        user_id: impl crate::call::PathValue,
    ) -> ReactivateUser {
        ReactivateUser::from_request(
            Request::new(self.okta, &REACTIVATE_USER).path(user_id),
        )
    }
}

/// The call of [`reactivate_user`](super::UserApi::reactivate_user), with its optional parameters.
///
/// `POST /api/v1/users/{userId}/lifecycle/reactivate`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct ReactivateUser {
    call: Call<crate::models::UserActivationToken>,
}
impl ReactivateUser {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Whether the activation link is sent to the user. With `false` the answer holds the link and its token for the
    /// caller to deliver.
    ///
    /// `sendEmail` in the query; Okta assumes `false` without it.
    #[inline]
    pub fn send_email(mut self, send_email: bool) -> Self {
        let request = self.call.request_mut();
        request.query("sendEmail", send_email);
        self
    }
}

crate::call::builder!(ReactivateUser, crate::models::UserActivationToken);
