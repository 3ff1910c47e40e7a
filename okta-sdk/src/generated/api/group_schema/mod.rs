mod get;
mod update_custom_properties;
pub use get::*;
pub use update_custom_properties::*;
/// The schema of group profiles, with the attributes that an org has added.
///
/// [`Okta::group_schema`](crate::Okta::group_schema) gives it.
#[derive(Clone, Copy, Debug)]
pub struct GroupSchemaApi<'a> {
    pub(crate) okta: &'a crate::Okta,
}
impl<'a> GroupSchemaApi<'a> {
    /// The calls of a client.
    #[inline]
    pub fn new(okta: &'a crate::Okta) -> Self {
        Self { okta }
    }
}
