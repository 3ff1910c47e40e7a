mod get_list_events;
pub use get_list_events::*;
/// The System Log: the record of everything that happened in the org.
///
/// [`Okta::log`](crate::Okta::log) gives it.
#[derive(Clone, Copy, Debug)]
pub struct LogApi<'a> {
    pub(crate) okta: &'a crate::Okta,
}
impl<'a> LogApi<'a> {
    /// The calls of a client.
    #[inline]
    pub fn new(okta: &'a crate::Okta) -> Self {
        Self { okta }
    }
}
