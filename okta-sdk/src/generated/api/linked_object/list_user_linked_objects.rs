use crate::call::{Call, Operation, Request};

/// `GET /api/v1/meta/schemas/user/linkedObjects`
pub static LIST_USER_LINKED_OBJECTS: Operation = Operation::new(
        "LinkedObject_listUserLinkedObjects",
        "GET",
        "/api/v1/meta/schemas/user/linkedObjects",
    )
    .tag("LinkedObject")
    .vendor_id("listLinkedObjectDefinitions")
    .success(&[200]);

impl super::LinkedObjectApi<'_> {
    /// Lists the relationships between users that the org has defined.
    ///
    /// `GET /api/v1/meta/schemas/user/linkedObjects`, operation `LinkedObject_listUserLinkedObjects`, which Okta
    /// calls `listLinkedObjectDefinitions`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "LinkedObject_listUserLinkedObjects")]
    #[doc(alias = "listLinkedObjectDefinitions")]
    #[inline]
    pub fn list_user_linked_objects(&self) -> Call<Vec<crate::models::LinkedObject>> {
        crate::call::Call::new(Request::new(self.okta, &LIST_USER_LINKED_OBJECTS))
    }
}
