use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/meta/schemas/user/linkedObjects`
pub static CREATE_LINKED_OBJECT: Operation = Operation::new(
        "LinkedObject_createLinkedObject",
        "POST",
        "/api/v1/meta/schemas/user/linkedObjects",
    )
    .tag("LinkedObject")
    .vendor_id("addLinkedObjectDefinition")
    .success(&[201]);

impl super::LinkedObjectApi<'_> {
    /// Defines a relationship between users, with a name for each side.
    ///
    /// `POST /api/v1/meta/schemas/user/linkedObjects`, operation `LinkedObject_createLinkedObject`, which Okta calls
    /// `addLinkedObjectDefinition`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "LinkedObject_createLinkedObject")]
    #[doc(alias = "addLinkedObjectDefinition")]
    #[inline]
    pub fn create_linked_object(
        &self,
        linked_object: &crate::models::LinkedObject,
    ) -> Call<crate::models::LinkedObject> {
        crate::call::Call::new(
            Request::new(self.okta, &CREATE_LINKED_OBJECT)
                .json(rt::Value::source(linked_object)),
        )
    }
}
