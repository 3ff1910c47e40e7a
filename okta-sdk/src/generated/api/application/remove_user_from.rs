use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/apps/{appId}/users/{userId}`
pub static REMOVE_USER_FROM: Operation = Operation::new(
        "Application_removeUserFrom",
        "DELETE",
        "/api/v1/apps/{appId}/users/{userId}",
    )
    .tag("Application")
    .vendor_id("deleteApplicationUser")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::ApplicationApi<'_> {
    /// Ends the direct assignment of a user to an application.
    ///
    /// The profile the user had there is lost. Where provisioning is set up, the account in the application is
    /// deactivated too.
    ///
    /// `DELETE /api/v1/apps/{appId}/users/{userId}`, operation `Application_removeUserFrom`, which Okta calls
    /// `deleteApplicationUser`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_removeUserFrom")]
    #[doc(alias = "deleteApplicationUser")]
    #[inline]
    pub fn remove_user_from(
        &self,
        app_id: impl crate::call::PathValue,
        user_id: impl crate::call::PathValue,
    ) -> RemoveUserFrom {
        RemoveUserFrom::from_request(
            Request::new(self.okta, &REMOVE_USER_FROM).path(app_id).path(user_id),
        )
    }
}

/// The call of [`remove_user_from`](super::ApplicationApi::remove_user_from), with its optional parameters.
///
/// `DELETE /api/v1/apps/{appId}/users/{userId}`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct RemoveUserFrom {
    call: Call<()>,
}
impl RemoveUserFrom {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Whether administrators get a message about the deactivation by email; when omitted, they do not.
    ///
    /// `sendEmail` in the query; Okta assumes `false` without it.
    #[inline]
    pub fn send_email(mut self, send_email: bool) -> Self {
        let request = self.call.request_mut();
        request.query("sendEmail", send_email);
        self
    }
}

crate::call::builder!(RemoveUserFrom, ());
