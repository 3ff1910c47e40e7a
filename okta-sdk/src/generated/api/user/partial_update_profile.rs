use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/users/{userId}`
pub static PARTIAL_UPDATE_PROFILE: Operation = Operation::new(
        "User_partialUpdateProfile",
        "POST",
        "/api/v1/users/{userId}",
    )
    .tag("User")
    .vendor_id("partialUpdateUser")
    .success(&[200]);

impl super::UserApi<'_> {
    /// Changes the members of a user's profile and credentials that the body has, and leaves the others alone.
    ///
    /// - `user_id`: Id or login of the user to change.
    ///
    /// `POST /api/v1/users/{userId}`, operation `User_partialUpdateProfile`, which Okta calls `partialUpdateUser`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_partialUpdateProfile")]
    #[doc(alias = "partialUpdateUser")]
    #[inline]
    pub fn partial_update_profile(
        &self,
        user_id: impl crate::call::PathValue,
        user: &crate::models::User,
    ) -> PartialUpdateProfile {
        PartialUpdateProfile::from_request(
            Request::new(self.okta, &PARTIAL_UPDATE_PROFILE)
                .path(user_id)
                .json(rt::Value::source(user)),
        )
    }
}

/// The call of [`partial_update_profile`](super::UserApi::partial_update_profile), with its optional parameters.
///
/// `POST /api/v1/users/{userId}`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct PartialUpdateProfile {
    call: Call<crate::models::User>,
}
impl PartialUpdateProfile {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Whether a new password must also obey the minimum age and the history of the password policy.
    ///
    /// `strict` in the query.
    #[inline]
    pub fn strict(mut self, strict: bool) -> Self {
        let request = self.call.request_mut();
        request.query("strict", strict);
        self
    }
}

crate::call::builder!(PartialUpdateProfile, crate::models::User);
