use crate::call::{Call, Operation, Request};

/// `GET /api/v1/apps/{appId}/users/{userId}`
pub static GET_SPECIFIC_USER_ASSIGNMENT: Operation = Operation::new(
        "Application_getSpecificUserAssignment",
        "GET",
        "/api/v1/apps/{appId}/users/{userId}",
    )
    .tag("Application")
    .vendor_id("getApplicationUser")
    .success(&[200]);

impl super::ApplicationApi<'_> {
    /// Fetches how a user is assigned to an application.
    ///
    /// `GET /api/v1/apps/{appId}/users/{userId}`, operation `Application_getSpecificUserAssignment`, which Okta calls
    /// `getApplicationUser`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_getSpecificUserAssignment")]
    #[doc(alias = "getApplicationUser")]
    #[inline]
    pub fn get_specific_user_assignment(
        &self,
        app_id: impl crate::call::PathValue,
        user_id: impl crate::call::PathValue,
    ) -> GetSpecificUserAssignment {
        GetSpecificUserAssignment::from_request(
            Request::new(self.okta, &GET_SPECIFIC_USER_ASSIGNMENT)
                .path(app_id)
                .path(user_id),
        )
    }
}

/// The call of [`get_specific_user_assignment`](super::ApplicationApi::get_specific_user_assignment), with its
/// optional parameters.
///
/// `GET /api/v1/apps/{appId}/users/{userId}`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct GetSpecificUserAssignment {
    call: Call<crate::models::AppUser>,
}
impl GetSpecificUserAssignment {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// With `user`, embeds the Okta user.
    ///
    /// `expand` in the query.
    #[inline]
    pub fn expand(mut self, expand: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("expand", expand.as_ref());
        self
    }
}

crate::call::builder!(GetSpecificUserAssignment, crate::models::AppUser);
