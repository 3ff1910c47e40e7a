/// The calls, by tag. [`Okta`](crate::Okta) has a method for each tag.
pub mod api;
mod handles;
mod methods;
/// The models: what is sent, and what is answered.
pub mod models;
#[cfg(feature = "registry")]
pub(crate) mod registry;
