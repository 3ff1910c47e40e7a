use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/users/{userId}`
pub static DELETE_PERMANENTLY: Operation = Operation::new(
        "User_deletePermanently",
        "DELETE",
        "/api/v1/users/{userId}",
    )
    .tag("User")
    .vendor_id("deactivateOrDeleteUser")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[202, 204]);

impl super::UserApi<'_> {
    /// Deactivates a user, or deletes for good a user who is deprovisioned already.
    ///
    /// To delete an active user, call it twice. Deactivation goes on in the background after the answer. A deletion
    /// cannot be undone.
    ///
    /// - `user_id`: Id or login of the user to deactivate or delete.
    ///
    /// `DELETE /api/v1/users/{userId}`, operation `User_deletePermanently`, which Okta calls
    /// `deactivateOrDeleteUser`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_deletePermanently")]
    #[doc(alias = "deactivateOrDeleteUser")]
    #[inline]
    pub fn delete_permanently(
        &self,
        user_id: impl crate::call::PathValue,
    ) -> DeletePermanently {
        DeletePermanently::from_request(
            Request::new(self.okta, &DELETE_PERMANENTLY).path(user_id),
        )
    }
}

/// The call of [`delete_permanently`](super::UserApi::delete_permanently), with its optional parameters.
///
/// `DELETE /api/v1/users/{userId}`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct DeletePermanently {
    call: Call<()>,
}
impl DeletePermanently {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Whether administrators are notified of the deactivation by e-mail.
    ///
    /// `sendEmail` in the query; Okta assumes `false` without it.
    #[inline]
    pub fn send_email(mut self, send_email: bool) -> Self {
        let request = self.call.request_mut();
        request.query("sendEmail", send_email);
        self
    }
}

crate::call::builder!(DeletePermanently, ());
