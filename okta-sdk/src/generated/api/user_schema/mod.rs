mod get_schema_by_id;
mod get_user_schema;
mod partial_update_app_user_profile;
mod partial_update_user_profile;
pub use get_schema_by_id::*;
pub use get_user_schema::*;
pub use partial_update_app_user_profile::*;
pub use partial_update_user_profile::*;
/// Schemas of user profiles, both those of Okta user types and those of applications.
///
/// [`Okta::user_schema`](crate::Okta::user_schema) gives it.
#[derive(Clone, Copy, Debug)]
pub struct UserSchemaApi<'a> {
    pub(crate) okta: &'a crate::Okta,
}
impl<'a> UserSchemaApi<'a> {
    /// The calls of a client.
    #[inline]
    pub fn new(okta: &'a crate::Okta) -> Self {
        Self { okta }
    }
}
