use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/policies`
pub static CREATE_NEW_POLICY: Operation = Operation::new(
        "Policy_createNewPolicy",
        "POST",
        "/api/v1/policies",
    )
    .tag("Policy")
    .vendor_id("createPolicy")
    .success(&[200]);

impl super::PolicyApi<'_> {
    /// Creates a policy.
    ///
    /// A policy without rules has no effect; add them afterwards.
    ///
    /// `POST /api/v1/policies`, operation `Policy_createNewPolicy`, which Okta calls `createPolicy`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Policy_createNewPolicy")]
    #[doc(alias = "createPolicy")]
    #[inline]
    pub fn create_new_policy(&self, policy: &crate::models::Policy) -> CreateNewPolicy {
        CreateNewPolicy::from_request(
            Request::new(self.okta, &CREATE_NEW_POLICY).json(rt::Value::source(policy)),
        )
    }
}

/// The call of [`create_new_policy`](super::PolicyApi::create_new_policy), with its optional parameters.
///
/// `POST /api/v1/policies`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct CreateNewPolicy {
    call: Call<crate::models::Policy>,
}
impl CreateNewPolicy {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Whether the policy is active from the start; when omitted, it is.
    ///
    /// `activate` in the query; Okta assumes `true` without it.
    #[inline]
    pub fn activate(mut self, activate: bool) -> Self {
        let request = self.call.request_mut();
        request.query("activate", activate);
        self
    }
}

crate::call::builder!(CreateNewPolicy, crate::models::Policy);
