use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `PUT /api/v1/apps/{appId}/groups/{groupId}`
pub static ASSIGN_GROUP_TO: Operation = Operation::new(
        "Application_assignGroupTo",
        "PUT",
        "/api/v1/apps/{appId}/groups/{groupId}",
    )
    .tag("Application")
    .vendor_id("createApplicationGroupAssignment")
    .success(&[200]);

impl super::ApplicationApi<'_> {
    /// Assigns a group to an application, or changes how it is assigned.
    ///
    /// The members of the group are assigned in the background. Where a user comes through several groups, the
    /// assignment with the smallest `priority` decides their profile.
    ///
    /// `PUT /api/v1/apps/{appId}/groups/{groupId}`, operation `Application_assignGroupTo`, which Okta calls
    /// `createApplicationGroupAssignment`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_assignGroupTo")]
    #[doc(alias = "createApplicationGroupAssignment")]
    #[inline]
    pub fn assign_group_to(
        &self,
        app_id: impl crate::call::PathValue,
        group_id: impl crate::call::PathValue,
    ) -> AssignGroupTo {
        AssignGroupTo::from_request(
            Request::new(self.okta, &ASSIGN_GROUP_TO).path(app_id).path(group_id),
        )
    }
}

/// The call of [`assign_group_to`](super::ApplicationApi::assign_group_to), with its optional parameters.
///
/// `PUT /api/v1/apps/{appId}/groups/{groupId}`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct AssignGroupTo {
    call: Call<crate::models::ApplicationGroupAssignment>,
}
impl AssignGroupTo {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Sets the body. Without it none is sent.
    #[inline]
    pub fn application_group_assignment(
        mut self,
        application_group_assignment: &crate::models::ApplicationGroupAssignment,
    ) -> Self {
        self.call
            .request_mut()
            .set_json(rt::Value::source(application_group_assignment));
        self
    }
}

crate::call::builder!(AssignGroupTo, crate::models::ApplicationGroupAssignment);
