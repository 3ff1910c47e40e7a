use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `PUT /api/v1/groups/{groupId}`
pub static UPDATE_PROFILE: Operation = Operation::new(
        "Group_updateProfile",
        "PUT",
        "/api/v1/groups/{groupId}",
    )
    .tag("Group")
    .vendor_id("updateGroup")
    .success(&[200]);

impl super::GroupApi<'_> {
    /// Replaces the profile of a group created in Okta.
    ///
    /// Custom attributes left out of the body are cleared. Groups imported from an application and built-in groups
    /// cannot be changed this way.
    ///
    /// `PUT /api/v1/groups/{groupId}`, operation `Group_updateProfile`, which Okta calls `updateGroup`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Group_updateProfile")]
    #[doc(alias = "updateGroup")]
    #[inline]
    pub fn update_profile(
        &self,
        group_id: impl crate::call::PathValue,
        group: &crate::models::Group,
    ) -> Call<crate::models::Group> {
        crate::call::Call::new(
            Request::new(self.okta, &UPDATE_PROFILE)
                .path(group_id)
                .json(rt::Value::source(group)),
        )
    }
}
