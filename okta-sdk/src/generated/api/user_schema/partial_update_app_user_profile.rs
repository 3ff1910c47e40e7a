use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/meta/schemas/apps/{appInstanceId}/default`
pub static PARTIAL_UPDATE_APP_USER_PROFILE: Operation = Operation::new(
        "UserSchema_partialUpdateAppUserProfile",
        "POST",
        "/api/v1/meta/schemas/apps/{appInstanceId}/default",
    )
    .tag("UserSchema")
    .vendor_id("updateApplicationUserProfile")
    .success(&[200]);

impl super::UserSchemaApi<'_> {
    /// Adds, changes or removes custom attributes in the schema of an application's user profiles.
    ///
    /// Attributes that the body does not name stay as they are; one that is null is removed, along with its values.
    ///
    /// - `app_instance_id`: Id of the application.
    ///
    /// `POST /api/v1/meta/schemas/apps/{appInstanceId}/default`, operation `UserSchema_partialUpdateAppUserProfile`,
    /// which Okta calls `updateApplicationUserProfile`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "UserSchema_partialUpdateAppUserProfile")]
    #[doc(alias = "updateApplicationUserProfile")]
    #[inline]
    pub fn partial_update_app_user_profile(
        &self,
        app_instance_id: impl crate::call::PathValue,
    ) -> PartialUpdateAppUserProfile {
        PartialUpdateAppUserProfile::from_request(
            Request::new(self.okta, &PARTIAL_UPDATE_APP_USER_PROFILE)
                .path(app_instance_id),
        )
    }
}

/// The call of [`partial_update_app_user_profile`](super::UserSchemaApi::partial_update_app_user_profile), with
/// its optional parameters.
///
/// `POST /api/v1/meta/schemas/apps/{appInstanceId}/default`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct PartialUpdateAppUserProfile {
    call: Call<crate::models::UserSchema>,
}
impl PartialUpdateAppUserProfile {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Sets the body. Without it none is sent.
    #[inline]
    pub fn user_schema(mut self, user_schema: &crate::models::UserSchema) -> Self {
        self.call.request_mut().set_json(rt::Value::source(user_schema));
        self
    }
}

crate::call::builder!(PartialUpdateAppUserProfile, crate::models::UserSchema);
