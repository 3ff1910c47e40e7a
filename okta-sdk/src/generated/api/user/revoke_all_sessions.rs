use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/users/{userId}/sessions`
pub static REVOKE_ALL_SESSIONS: Operation = Operation::new(
        "User_revokeAllSessions",
        "DELETE",
        "/api/v1/users/{userId}/sessions",
    )
    .tag("User")
    .vendor_id("clearUserSessions")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::UserApi<'_> {
    /// Ends all Okta sessions of a user, on every device.
    ///
    /// Sessions that applications keep by themselves go on.
    ///
    /// `DELETE /api/v1/users/{userId}/sessions`, operation `User_revokeAllSessions`, which Okta calls
    /// `clearUserSessions`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_revokeAllSessions")]
    #[doc(alias = "clearUserSessions")]
    #[inline]
    pub fn revoke_all_sessions(
        &self,
        user_id: impl crate::call::PathValue,
    ) -> RevokeAllSessions {
        RevokeAllSessions::from_request(
            Request::new(self.okta, &REVOKE_ALL_SESSIONS).path(user_id),
        )
    }
}

/// The call of [`revoke_all_sessions`](super::UserApi::revoke_all_sessions), with its optional parameters.
///
/// `DELETE /api/v1/users/{userId}/sessions`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct RevokeAllSessions {
    call: Call<()>,
}
impl RevokeAllSessions {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Whether the OAuth 2.0 access and refresh tokens issued for the user are revoked as well.
    ///
    /// `oauthTokens` in the query; Okta assumes `false` without it.
    #[inline]
    pub fn oauth_tokens(mut self, oauth_tokens: bool) -> Self {
        let request = self.call.request_mut();
        request.query("oauthTokens", oauth_tokens);
        self
    }
}

crate::call::builder!(RevokeAllSessions, ());
