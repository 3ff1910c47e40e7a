mod create_linked_object;
mod delete_user_linked_object;
mod get_user_linked_object;
mod list_user_linked_objects;
pub use create_linked_object::*;
pub use delete_user_linked_object::*;
pub use get_user_linked_object::*;
pub use list_user_linked_objects::*;
/// Definitions of relationships between users, such as manager and subordinate.
///
/// [`Okta::linked_object`](crate::Okta::linked_object) gives it.
#[derive(Clone, Copy, Debug)]
pub struct LinkedObjectApi<'a> {
    pub(crate) okta: &'a crate::Okta,
}
impl<'a> LinkedObjectApi<'a> {
    /// The calls of a client.
    #[inline]
    pub fn new(okta: &'a crate::Okta) -> Self {
        Self { okta }
    }
}
