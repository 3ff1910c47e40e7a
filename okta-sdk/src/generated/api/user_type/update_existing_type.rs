use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/meta/types/user/{typeId}`
pub static UPDATE_EXISTING_TYPE: Operation = Operation::new(
        "UserType_updateExistingType",
        "POST",
        "/api/v1/meta/types/user/{typeId}",
    )
    .tag("UserType")
    .vendor_id("updateUserType")
    .success(&[200]);

impl super::UserTypeApi<'_> {
    /// Changes the display name or the description of a user type.
    ///
    /// Members left out of the body stay as they are.
    ///
    /// `POST /api/v1/meta/types/user/{typeId}`, operation `UserType_updateExistingType`, which Okta calls
    /// `updateUserType`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "UserType_updateExistingType")]
    #[doc(alias = "updateUserType")]
    #[inline]
    pub fn update_existing_type(
        &self,
        type_id: impl crate::call::PathValue,
        user_type: &crate::models::UserType,
    ) -> Call<crate::models::UserType> {
        crate::call::Call::new(
            Request::new(self.okta, &UPDATE_EXISTING_TYPE)
                .path(type_id)
                .json(rt::Value::source(user_type)),
        )
    }
}
