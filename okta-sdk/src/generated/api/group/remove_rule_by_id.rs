use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/groups/rules/{ruleId}`
pub static REMOVE_RULE_BY_ID: Operation = Operation::new(
        "Group_removeRuleById",
        "DELETE",
        "/api/v1/groups/rules/{ruleId}",
    )
    .tag("Group")
    .vendor_id("deleteGroupRule")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[202]);

impl super::GroupApi<'_> {
    /// Deletes an inactive group rule, optionally undoing the memberships it assigned.
    ///
    /// Deactivate the rule first. The deletion is accepted at once and carried out in the background.
    ///
    /// `DELETE /api/v1/groups/rules/{ruleId}`, operation `Group_removeRuleById`, which Okta calls `deleteGroupRule`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Group_removeRuleById")]
    #[doc(alias = "deleteGroupRule")]
    #[inline]
    pub fn remove_rule_by_id(
        &self,
        rule_id: impl crate::call::PathValue,
    ) -> RemoveRuleById {
        RemoveRuleById::from_request(
            Request::new(self.okta, &REMOVE_RULE_BY_ID).path(rule_id),
        )
    }
}

/// The call of [`remove_rule_by_id`](super::GroupApi::remove_rule_by_id), with its optional parameters.
///
/// `DELETE /api/v1/groups/rules/{ruleId}`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct RemoveRuleById {
    call: Call<()>,
}
impl RemoveRuleById {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Whether the users whom the rule had put into groups are taken out of them again; when omitted, they stay
    /// members.
    ///
    /// `removeUsers` in the query.
    #[inline]
    pub fn remove_users(mut self, remove_users: bool) -> Self {
        let request = self.call.request_mut();
        request.query("removeUsers", remove_users);
        self
    }
}

crate::call::builder!(RemoveRuleById, ());
