use crate::call::{Call, Operation, Request};

/// `GET /api/v1/groups/{groupId}/users`
pub static ENUMERATE_GROUP_MEMBERS: Operation = Operation::new(
        "Group_enumerateGroupMembers",
        "GET",
        "/api/v1/groups/{groupId}/users",
    )
    .tag("Group")
    .vendor_id("listGroupUsers")
    .paged()
    .success(&[200]);

impl super::GroupApi<'_> {
    /// Lists the users who are members of a group, deprovisioned ones excepted.
    ///
    /// The list comes in pages: `stream()` gives the items of all of them, `.await` those of the first.
    ///
    /// `GET /api/v1/groups/{groupId}/users`, operation `Group_enumerateGroupMembers`, which Okta calls
    /// `listGroupUsers`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Group_enumerateGroupMembers")]
    #[doc(alias = "listGroupUsers")]
    #[inline]
    pub fn enumerate_group_members(
        &self,
        group_id: impl crate::call::PathValue,
    ) -> EnumerateGroupMembers {
        EnumerateGroupMembers::from_request(
            Request::new(self.okta, &ENUMERATE_GROUP_MEMBERS).path(group_id),
        )
    }
}

/// The call of [`enumerate_group_members`](super::GroupApi::enumerate_group_members), with its optional
/// parameters.
///
/// `GET /api/v1/groups/{groupId}/users`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct EnumerateGroupMembers {
    call: Call<Vec<crate::models::User>>,
}
impl EnumerateGroupMembers {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Opaque cursor of the next page of members, taken from the `next` link of the page before.
    ///
    /// `after` in the query.
    #[inline]
    pub fn after(mut self, after: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("after", after.as_ref());
        self
    }

    /// Number of members per page; 1000, also the maximum, when omitted.
    ///
    /// `limit` in the query; Okta assumes `1000` without it.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        let request = self.call.request_mut();
        request.query("limit", limit.into());
        self
    }
}

crate::call::builder!(EnumerateGroupMembers, Vec<crate::models::User>);
