use crate::call::{Call, Operation, Request};

/// `GET /api/v1/apps/{appId}`
pub static GET_BY_ID: Operation = Operation::new(
        "Application_getById",
        "GET",
        "/api/v1/apps/{appId}",
    )
    .tag("Application")
    .vendor_id("getApplication")
    .success(&[200]);

impl super::ApplicationApi<'_> {
    /// Fetches one application by its id.
    ///
    /// `GET /api/v1/apps/{appId}`, operation `Application_getById`, which Okta calls `getApplication`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_getById")]
    #[doc(alias = "getApplication")]
    #[inline]
    pub fn get_by_id(&self, app_id: impl crate::call::PathValue) -> GetById {
        GetById::from_request(Request::new(self.okta, &GET_BY_ID).path(app_id))
    }
}

/// The call of [`get_by_id`](super::ApplicationApi::get_by_id), with its optional parameters.
///
/// `GET /api/v1/apps/{appId}`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct GetById {
    call: Call<crate::models::Application>,
}
impl GetById {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// With `user/{userId}`, embeds how the application is assigned to that user.
    ///
    /// `expand` in the query.
    #[inline]
    pub fn expand(mut self, expand: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("expand", expand.as_ref());
        self
    }
}

crate::call::builder!(GetById, crate::models::Application);
