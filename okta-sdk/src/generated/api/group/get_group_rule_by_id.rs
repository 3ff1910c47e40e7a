use crate::call::{Call, Operation, Request};

/// `GET /api/v1/groups/rules/{ruleId}`
pub static GET_GROUP_RULE_BY_ID: Operation = Operation::new(
        "Group_getGroupRuleById",
        "GET",
        "/api/v1/groups/rules/{ruleId}",
    )
    .tag("Group")
    .vendor_id("getGroupRule")
    .success(&[200]);

impl super::GroupApi<'_> {
    /// Fetches one group rule by its id.
    ///
    /// `GET /api/v1/groups/rules/{ruleId}`, operation `Group_getGroupRuleById`, which Okta calls `getGroupRule`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Group_getGroupRuleById")]
    #[doc(alias = "getGroupRule")]
    #[inline]
    pub fn get_group_rule_by_id(
        &self,
        rule_id: impl crate::call::PathValue,
    ) -> GetGroupRuleById {
        GetGroupRuleById::from_request(
            Request::new(self.okta, &GET_GROUP_RULE_BY_ID).path(rule_id),
        )
    }
}

/// The call of [`get_group_rule_by_id`](super::GroupApi::get_group_rule_by_id), with its optional parameters.
///
/// `GET /api/v1/groups/rules/{ruleId}`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct GetGroupRuleById {
    call: Call<crate::models::GroupRule>,
}
impl GetGroupRuleById {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// With `groupIdToGroupNameMap`, embeds in the rule the names of the groups it mentions.
    ///
    /// `expand` in the query.
    #[inline]
    pub fn expand(mut self, expand: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("expand", expand.as_ref());
        self
    }
}

crate::call::builder!(GetGroupRuleById, crate::models::GroupRule);
