use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/meta/types/user/{typeId}`
pub static DELETE_PERMANENTLY: Operation = Operation::new(
        "UserType_deletePermanently",
        "DELETE",
        "/api/v1/meta/types/user/{typeId}",
    )
    .tag("UserType")
    .vendor_id("deleteUserType")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::UserTypeApi<'_> {
    /// Deletes a user type for good, along with its schema.
    ///
    /// The default type, and types that users still have, cannot be deleted.
    ///
    /// `DELETE /api/v1/meta/types/user/{typeId}`, operation `UserType_deletePermanently`, which Okta calls
    /// `deleteUserType`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "UserType_deletePermanently")]
    #[doc(alias = "deleteUserType")]
    #[inline]
    pub fn delete_permanently(&self, type_id: impl crate::call::PathValue) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &DELETE_PERMANENTLY).path(type_id),
        )
    }
}
