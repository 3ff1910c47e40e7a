use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/meta/schemas/group/default`
pub static UPDATE_CUSTOM_PROPERTIES: Operation = Operation::new(
        "GroupSchema_updateCustomProperties",
        "POST",
        "/api/v1/meta/schemas/group/default",
    )
    .tag("GroupSchema")
    .vendor_id("updateGroupSchema")
    .success(&[200]);

impl super::GroupSchemaApi<'_> {
    /// Adds, changes or removes custom attributes in the schema of the org's group profiles.
    ///
    /// Attributes that the body does not name stay as they are; one that is null is removed, along with its values.
    ///
    /// `POST /api/v1/meta/schemas/group/default`, operation `GroupSchema_updateCustomProperties`, which Okta calls
    /// `updateGroupSchema`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "GroupSchema_updateCustomProperties")]
    #[doc(alias = "updateGroupSchema")]
    #[inline]
    pub fn update_custom_properties(&self) -> UpdateCustomProperties {
        UpdateCustomProperties::from_request(
            Request::new(self.okta, &UPDATE_CUSTOM_PROPERTIES),
        )
    }
}

/// The call of [`update_custom_properties`](super::GroupSchemaApi::update_custom_properties), with its optional
/// parameters.
///
/// `POST /api/v1/meta/schemas/group/default`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct UpdateCustomProperties {
    call: Call<crate::models::GroupSchema>,
}
impl UpdateCustomProperties {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Sets the body. Without it none is sent.
    #[inline]
    pub fn group_schema(mut self, group_schema: &crate::models::GroupSchema) -> Self {
        self.call.request_mut().set_json(rt::Value::source(group_schema));
        self
    }
}

crate::call::builder!(UpdateCustomProperties, crate::models::GroupSchema);
