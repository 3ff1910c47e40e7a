use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/meta/types/user`
pub static CREATE_NEW_USER_TYPE: Operation = Operation::new(
        "UserType_createNewUserType",
        "POST",
        "/api/v1/meta/types/user",
    )
    .tag("UserType")
    .vendor_id("createUserType")
    .success(&[200]);

impl super::UserTypeApi<'_> {
    /// Creates a user type, with a profile schema of its own.
    ///
    /// The number of types in an org is limited. Custom attributes are added to the schema that the type links to.
    ///
    /// `POST /api/v1/meta/types/user`, operation `UserType_createNewUserType`, which Okta calls `createUserType`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "UserType_createNewUserType")]
    #[doc(alias = "createUserType")]
    #[inline]
    pub fn create_new_user_type(
        &self,
        user_type: &crate::models::UserType,
    ) -> Call<crate::models::UserType> {
        crate::call::Call::new(
            Request::new(self.okta, &CREATE_NEW_USER_TYPE)
                .json(rt::Value::source(user_type)),
        )
    }
}
