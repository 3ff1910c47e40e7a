use crate::call::{Call, Operation, Request};

/// `GET /api/v1/apps/{appId}/groups/{groupId}`
pub static GET_GROUP_ASSIGNMENT: Operation = Operation::new(
        "Application_getGroupAssignment",
        "GET",
        "/api/v1/apps/{appId}/groups/{groupId}",
    )
    .tag("Application")
    .vendor_id("getApplicationGroupAssignment")
    .success(&[200]);

impl super::ApplicationApi<'_> {
    /// Fetches how a group is assigned to an application.
    ///
    /// `GET /api/v1/apps/{appId}/groups/{groupId}`, operation `Application_getGroupAssignment`, which Okta calls
    /// `getApplicationGroupAssignment`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_getGroupAssignment")]
    #[doc(alias = "getApplicationGroupAssignment")]
    #[inline]
    pub fn get_group_assignment(
        &self,
        app_id: impl crate::call::PathValue,
        group_id: impl crate::call::PathValue,
    ) -> GetGroupAssignment {
        GetGroupAssignment::from_request(
            Request::new(self.okta, &GET_GROUP_ASSIGNMENT).path(app_id).path(group_id),
        )
    }
}

/// The call of [`get_group_assignment`](super::ApplicationApi::get_group_assignment), with its optional
/// parameters.
///
/// `GET /api/v1/apps/{appId}/groups/{groupId}`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct GetGroupAssignment {
    call: Call<crate::models::ApplicationGroupAssignment>,
}
impl GetGroupAssignment {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// With `group`, embeds the group itself.
    ///
    /// `expand` in the query.
    #[inline]
    pub fn expand(mut self, expand: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("expand", expand.as_ref());
        self
    }
}

crate::call::builder!(GetGroupAssignment, crate::models::ApplicationGroupAssignment);
