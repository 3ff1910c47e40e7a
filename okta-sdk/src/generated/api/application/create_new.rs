use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/apps`
pub static CREATE_NEW: Operation = Operation::new(
        "Application_createNew",
        "POST",
        "/api/v1/apps",
    )
    .tag("Application")
    .vendor_id("createApplication")
    .success(&[200]);

impl super::ApplicationApi<'_> {
    /// Creates an application.
    ///
    /// What to send depends on the kind of application, which `signOnMode` and, for catalog applications, `name`
    /// select. The application comes back with its id and, for OpenID Connect, its client id and secret.
    ///
    /// `POST /api/v1/apps`, operation `Application_createNew`, which Okta calls `createApplication`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_createNew")]
    #[doc(alias = "createApplication")]
    #[inline]
    pub fn create_new(&self, application: &crate::models::Application) -> CreateNew {
        CreateNew::from_request(
            Request::new(self.okta, &CREATE_NEW).json(rt::Value::source(application)),
        )
    }
}

/// The call of [`create_new`](super::ApplicationApi::create_new), with its optional parameters.
///
/// `POST /api/v1/apps`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct CreateNew {
    call: Call<crate::models::Application>,
}
impl CreateNew {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Whether the application is active from the start; when omitted, it is.
    ///
    /// `activate` in the query; Okta assumes `true` without it.
    #[inline]
    pub fn activate(mut self, activate: bool) -> Self {
        let request = self.call.request_mut();
        request.query("activate", activate);
        self
    }

    /// Names the Okta Access Gateway agent that the request comes from. Other callers leave it out.
    ///
    /// `OktaAccessGateway-Agent` in the header.
    #[inline]
    pub fn okta_access_gateway_agent(
        mut self,
        okta_access_gateway_agent: impl AsRef<str>,
    ) -> Self {
        let request = self.call.request_mut();
        request
            .header_parameter(
                "OktaAccessGateway-Agent",
                okta_access_gateway_agent.as_ref(),
            );
        self
    }
}

crate::call::builder!(CreateNew, crate::models::Application);
