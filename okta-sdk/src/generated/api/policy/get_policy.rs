use crate::call::{Call, Operation, Request};

/// `GET /api/v1/policies/{policyId}`
pub static GET_POLICY: Operation = Operation::new(
        "Policy_getPolicy",
        "GET",
        "/api/v1/policies/{policyId}",
    )
    .tag("Policy")
    .vendor_id("getPolicy")
    .success(&[200]);

impl super::PolicyApi<'_> {
    /// Fetches one policy by its id.
    ///
    /// `GET /api/v1/policies/{policyId}`, operation `Policy_getPolicy`, which Okta calls `getPolicy`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Policy_getPolicy")]
    #[doc(alias = "getPolicy")]
    #[inline]
    pub fn get_policy(&self, policy_id: impl crate::call::PathValue) -> GetPolicy {
        GetPolicy::from_request(Request::new(self.okta, &GET_POLICY).path(policy_id))
    }
}

/// The call of [`get_policy`](super::PolicyApi::get_policy), with its optional parameters.
///
/// `GET /api/v1/policies/{policyId}`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct GetPolicy {
    call: Call<crate::models::Policy>,
}
impl GetPolicy {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// With `rules`, embeds the rules in the policy.
    ///
    /// `expand` in the query.
    #[inline]
    pub fn expand(mut self, expand: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("expand", expand.as_ref());
        self
    }
}

crate::call::builder!(GetPolicy, crate::models::Policy);
