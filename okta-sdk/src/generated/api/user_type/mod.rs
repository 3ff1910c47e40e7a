mod create_new_user_type;
mod delete_permanently;
mod get_all_user_types;
mod get_by_id;
mod replace_existing_type;
mod update_existing_type;
pub use create_new_user_type::*;
pub use delete_permanently::*;
pub use get_all_user_types::*;
pub use get_by_id::*;
pub use replace_existing_type::*;
pub use update_existing_type::*;
/// Kinds of users, each with a profile schema of its own.
///
/// [`Okta::user_type`](crate::Okta::user_type) gives it.
#[derive(Clone, Copy, Debug)]
pub struct UserTypeApi<'a> {
    pub(crate) okta: &'a crate::Okta,
}
impl<'a> UserTypeApi<'a> {
    /// The calls of a client.
    #[inline]
    pub fn new(okta: &'a crate::Okta) -> Self {
        Self { okta }
    }
}
