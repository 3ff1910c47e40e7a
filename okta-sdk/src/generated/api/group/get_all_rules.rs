use crate::call::{Call, Operation, Request};

/// `GET /api/v1/groups/rules`
pub static GET_ALL_RULES: Operation = Operation::new(
        "Group_getAllRules",
        "GET",
        "/api/v1/groups/rules",
    )
    .tag("Group")
    .vendor_id("listGroupRules")
    .paged()
    .success(&[200]);

impl super::GroupApi<'_> {
    /// Lists the group rules of the org, optionally narrowed by a keyword.
    ///
    /// The list comes in pages: `stream()` gives the items of all of them, `.await` those of the first.
    ///
    /// `GET /api/v1/groups/rules`, operation `Group_getAllRules`, which Okta calls `listGroupRules`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Group_getAllRules")]
    #[doc(alias = "listGroupRules")]
    #[inline]
    pub fn get_all_rules(&self) -> GetAllRules {
        GetAllRules::from_request(Request::new(self.okta, &GET_ALL_RULES))
    }
}

/// The call of [`get_all_rules`](super::GroupApi::get_all_rules), with its optional parameters.
///
/// `GET /api/v1/groups/rules`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct GetAllRules {
    call: Call<Vec<crate::models::GroupRule>>,
}
impl GetAllRules {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Number of rules per page; 50 when omitted, 200 at most.
    ///
    /// `limit` in the query; Okta assumes `50` without it.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        let request = self.call.request_mut();
        request.query("limit", limit.into());
        self
    }

    /// Opaque cursor of the next page of rules, taken from the `next` link of the page before.
    ///
    /// `after` in the query.
    #[inline]
    pub fn after(mut self, after: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("after", after.as_ref());
        self
    }

    /// Keyword that the rules must contain.
    ///
    /// `search` in the query.
    #[inline]
    pub fn search(mut self, search: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("search", search.as_ref());
        self
    }

    /// With `groupIdToGroupNameMap`, embeds in each rule the names of the groups it mentions.
    ///
    /// `expand` in the query.
    #[inline]
    pub fn expand(mut self, expand: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("expand", expand.as_ref());
        self
    }
}

crate::call::builder!(GetAllRules, Vec<crate::models::GroupRule>);
