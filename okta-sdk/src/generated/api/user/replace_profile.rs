use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `PUT /api/v1/users/{userId}`
pub static REPLACE_PROFILE: Operation = Operation::new(
        "User_replaceProfile",
        "PUT",
        "/api/v1/users/{userId}",
    )
    .tag("User")
    .vendor_id("updateUser")
    .success(&[200]);

impl super::UserApi<'_> {
    /// Replaces the profile of a user, and the credentials if the body has them.
    ///
    /// Profile attributes left out of the body are cleared, so start from a fetched copy. Credentials that are left
    /// out stay as they are. The caller needs to be an administrator to change a login or to set a password without
    /// the old one.
    ///
    /// - `user_id`: Id or login of the user to change.
    ///
    /// `PUT /api/v1/users/{userId}`, operation `User_replaceProfile`, which Okta calls `updateUser`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_replaceProfile")]
    #[doc(alias = "updateUser")]
    #[inline]
    pub fn replace_profile(
        &self,
        user_id: impl crate::call::PathValue,
        user: &crate::models::User,
    ) -> ReplaceProfile {
        ReplaceProfile::from_request(
            Request::new(self.okta, &REPLACE_PROFILE)
                .path(user_id)
                .json(rt::Value::source(user)),
        )
    }
}

/// The call of [`replace_profile`](super::UserApi::replace_profile), with its optional parameters.
///
/// `PUT /api/v1/users/{userId}`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct ReplaceProfile {
    call: Call<crate::models::User>,
}
impl ReplaceProfile {
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

crate::call::builder!(ReplaceProfile, crate::models::User);
