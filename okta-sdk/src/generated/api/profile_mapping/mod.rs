mod get_by_id;
mod list_with_pagination;
mod update_property_mappings;
pub use get_by_id::*;
pub use list_with_pagination::*;
pub use update_property_mappings::*;
/// Mappings that say how the attributes of a user are carried over between Okta and an application or provider.
///
/// [`Okta::profile_mapping`](crate::Okta::profile_mapping) gives it.
#[derive(Clone, Copy, Debug)]
pub struct ProfileMappingApi<'a> {
    pub(crate) okta: &'a crate::Okta,
}
impl<'a> ProfileMappingApi<'a> {
    /// The calls of a client.
    #[inline]
    pub fn new(okta: &'a crate::Okta) -> Self {
        Self { okta }
    }
}
