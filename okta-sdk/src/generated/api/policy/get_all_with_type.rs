use crate::call::{Call, Operation, Request};

/// `GET /api/v1/policies`
pub static GET_ALL_WITH_TYPE: Operation = Operation::new(
        "Policy_getAllWithType",
        "GET",
        "/api/v1/policies",
    )
    .tag("Policy")
    .vendor_id("listPolicies")
    .success(&[200]);

impl super::PolicyApi<'_> {
    /// Lists the policies of one type, in the order in which they are tried.
    ///
    /// - `type`: Type of the policies to list, such as `PASSWORD`; see `PolicyType`.
    ///
    /// `GET /api/v1/policies`, operation `Policy_getAllWithType`, which Okta calls `listPolicies`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Policy_getAllWithType")]
    #[doc(alias = "listPolicies")]
    #[inline]
    pub fn get_all_with_type(&self, r#type: impl AsRef<str>) -> GetAllWithType {
        GetAllWithType::from_request({
            let mut request = Request::new(self.okta, &GET_ALL_WITH_TYPE);
            request.query("type", r#type.as_ref());
            request
        })
    }
}

/// The call of [`get_all_with_type`](super::PolicyApi::get_all_with_type), with its optional parameters.
///
/// `GET /api/v1/policies`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct GetAllWithType {
    call: Call<Vec<crate::models::Policy>>,
}
impl GetAllWithType {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Lists only the policies in this status, `ACTIVE` or `INACTIVE`.
    ///
    /// `status` in the query.
    #[inline]
    pub fn status(mut self, status: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("status", status.as_ref());
        self
    }

    /// With `rules`, embeds the rules in each policy.
    ///
    /// `expand` in the query.
    #[inline]
    pub fn expand(mut self, expand: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("expand", expand.as_ref());
        self
    }
}

crate::call::builder!(GetAllWithType, Vec<crate::models::Policy>);
