mod create_lifecycle_success;
mod get_success;
mod get_success_by_id;
mod list_dependencies;
mod list_dependents;
pub use create_lifecycle_success::*;
pub use get_success::*;
pub use get_success_by_id::*;
pub use list_dependencies::*;
pub use list_dependents::*;
/// Self-service features of an org, which can be turned on and off, and what they depend on.
///
/// [`Okta::feature`](crate::Okta::feature) gives it.
#[derive(Clone, Copy, Debug)]
pub struct FeatureApi<'a> {
    pub(crate) okta: &'a crate::Okta,
}
impl<'a> FeatureApi<'a> {
    /// The calls of a client.
    #[inline]
    pub fn new(okta: &'a crate::Okta) -> Self {
        Self { okta }
    }
}
