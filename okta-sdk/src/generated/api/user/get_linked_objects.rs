use crate::call::{Call, Operation, Request};

/// `GET /api/v1/users/{userId}/linkedObjects/{relationshipName}`
pub static GET_LINKED_OBJECTS: Operation = Operation::new(
        "User_getLinkedObjects",
        "GET",
        "/api/v1/users/{userId}/linkedObjects/{relationshipName}",
    )
    .tag("User")
    .vendor_id("getLinkedObjectsForUser")
    .paged()
    .success(&[200]);

impl super::UserApi<'_> {
    /// Lists the links to the users who are related to a user by one side of a relationship.
    ///
    /// By the name of the primary side, it yields at most one link; by the name of the associated side, one for each
    /// associated user.
    ///
    /// - `relationship_name`: Name of the primary or of the associated side of the relationship, for instance
    ///   `manager` or `subordinate`.
    ///
    /// The list comes in pages: `stream()` gives the items of all of them, `.await` those of the first.
    ///
    /// `GET /api/v1/users/{userId}/linkedObjects/{relationshipName}`, operation `User_getLinkedObjects`, which Okta
    /// calls `getLinkedObjectsForUser`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_getLinkedObjects")]
    #[doc(alias = "getLinkedObjectsForUser")]
    #[inline]
    pub fn get_linked_objects(
        &self,
        user_id: impl crate::call::PathValue,
        relationship_name: impl crate::call::PathValue,
    ) -> GetLinkedObjects {
        GetLinkedObjects::from_request(
            Request::new(self.okta, &GET_LINKED_OBJECTS)
                .path(user_id)
                .path(relationship_name),
        )
    }
}

/// The call of [`get_linked_objects`](super::UserApi::get_linked_objects), with its optional parameters.
///
/// `GET /api/v1/users/{userId}/linkedObjects/{relationshipName}`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct GetLinkedObjects {
    call: Call<Vec<crate::models::ResponseLinks>>,
}
impl GetLinkedObjects {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Opaque cursor of the next page of links, taken from the `next` link of the page before.
    ///
    /// `after` in the query.
    #[inline]
    pub fn after(mut self, after: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("after", after.as_ref());
        self
    }

    /// Number of links per page.
    ///
    /// `limit` in the query.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        let request = self.call.request_mut();
        request.query("limit", limit.into());
        self
    }
}

crate::call::builder!(GetLinkedObjects, Vec<crate::models::ResponseLinks>);
