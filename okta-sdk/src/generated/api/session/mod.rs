mod close;
mod create_session_with_token;
mod get_details;
mod refresh_lifecycle;
pub use close::*;
pub use create_session_with_token::*;
pub use get_details::*;
pub use refresh_lifecycle::*;
/// Okta sessions of users: creating, inspecting, extending and ending them.
///
/// [`Okta::session`](crate::Okta::session) gives it.
#[derive(Clone, Copy, Debug)]
pub struct SessionApi<'a> {
    pub(crate) okta: &'a crate::Okta,
}
impl<'a> SessionApi<'a> {
    /// The calls of a client.
    #[inline]
    pub fn new(okta: &'a crate::Okta) -> Self {
        Self { okta }
    }
}
