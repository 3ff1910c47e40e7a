use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/groups`
pub static CREATE_NEW_GROUP: Operation = Operation::new(
        "Group_createNewGroup",
        "POST",
        "/api/v1/groups",
    )
    .tag("Group")
    .vendor_id("createGroup")
    .success(&[200]);

impl super::GroupApi<'_> {
    /// Creates a group of type `OKTA_GROUP` from a profile.
    ///
    /// The name must be unique among the groups of that type; only the `profile` of the body counts.
    ///
    /// `POST /api/v1/groups`, operation `Group_createNewGroup`, which Okta calls `createGroup`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Group_createNewGroup")]
    #[doc(alias = "createGroup")]
    #[inline]
    pub fn create_new_group(
        &self,
        group: &crate::models::Group,
    ) -> Call<crate::models::Group> {
        crate::call::Call::new(
            Request::new(self.okta, &CREATE_NEW_GROUP).json(rt::Value::source(group)),
        )
    }
}
