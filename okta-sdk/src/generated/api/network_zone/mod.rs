mod activate_lifecycle;
mod create_new;
mod deactivate_zone_lifecycle;
mod get_by_id;
mod list_zones;
mod remove_zone;
mod update_zone;
pub use activate_lifecycle::*;
pub use create_new::*;
pub use deactivate_zone_lifecycle::*;
pub use get_by_id::*;
pub use list_zones::*;
pub use remove_zone::*;
pub use update_zone::*;
/// Named sets of IP addresses, places or networks that policies refer to.
///
/// [`Okta::network_zone`](crate::Okta::network_zone) gives it.
#[derive(Clone, Copy, Debug)]
pub struct NetworkZoneApi<'a> {
    pub(crate) okta: &'a crate::Okta,
}
impl<'a> NetworkZoneApi<'a> {
    /// The calls of a client.
    #[inline]
    pub fn new(okta: &'a crate::Okta) -> Self {
        Self { okta }
    }
}
