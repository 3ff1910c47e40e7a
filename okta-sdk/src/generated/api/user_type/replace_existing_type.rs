use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `PUT /api/v1/meta/types/user/{typeId}`
pub static REPLACE_EXISTING_TYPE: Operation = Operation::new(
        "UserType_replaceExistingType",
        "PUT",
        "/api/v1/meta/types/user/{typeId}",
    )
    .tag("UserType")
    .vendor_id("replaceUserType")
    .success(&[200]);

impl super::UserTypeApi<'_> {
    /// Replaces the display name and the description of a user type.
    ///
    /// The body has to repeat the `name`, which cannot change.
    ///
    /// `PUT /api/v1/meta/types/user/{typeId}`, operation `UserType_replaceExistingType`, which Okta calls
    /// `replaceUserType`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "UserType_replaceExistingType")]
    #[doc(alias = "replaceUserType")]
    #[inline]
    pub fn replace_existing_type(
        &self,
        type_id: impl crate::call::PathValue,
        user_type: &crate::models::UserType,
    ) -> Call<crate::models::UserType> {
        crate::call::Call::new(
            Request::new(self.okta, &REPLACE_EXISTING_TYPE)
                .path(type_id)
                .json(rt::Value::source(user_type)),
        )
    }
}
