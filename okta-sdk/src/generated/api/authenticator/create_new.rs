use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/authenticators`
pub static CREATE_NEW: Operation = Operation::new(
        "Authenticator_createNew",
        "POST",
        "/api/v1/authenticators",
    )
    .tag("Authenticator")
    .vendor_id("createAuthenticator")
    .success(&[200]);

impl super::AuthenticatorApi<'_> {
    /// Adds an authenticator to the org.
    ///
    /// The `key` selects which one. Those that rest on a third party need its `provider` configuration.
    ///
    /// `POST /api/v1/authenticators`, operation `Authenticator_createNew`, which Okta calls `createAuthenticator`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Authenticator_createNew")]
    #[doc(alias = "createAuthenticator")]
    #[inline]
    pub fn create_new(&self, authenticator: &crate::models::Authenticator) -> CreateNew {
        CreateNew::from_request(
            Request::new(self.okta, &CREATE_NEW).json(rt::Value::source(authenticator)),
        )
    }
}

/// The call of [`create_new`](super::AuthenticatorApi::create_new), with its optional parameters.
///
/// `POST /api/v1/authenticators`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct CreateNew {
    call: Call<crate::models::Authenticator>,
}
impl CreateNew {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Whether the authenticator is active from the start; when omitted, it is not.
    ///
    /// `activate` in the query.
    #[inline]
    pub fn activate(mut self, activate: bool) -> Self {
        let request = self.call.request_mut();
        request.query("activate", activate);
        self
    }
}

crate::call::builder!(CreateNew, crate::models::Authenticator);
