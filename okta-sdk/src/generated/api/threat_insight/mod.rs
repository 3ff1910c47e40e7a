mod get_current_configuration;
mod update_configuration;
pub use get_current_configuration::*;
pub use update_configuration::*;
/// How the org treats sign-in attempts from IP addresses that Okta knows to be malicious.
///
/// [`Okta::threat_insight`](crate::Okta::threat_insight) gives it.
#[derive(Clone, Copy, Debug)]
pub struct ThreatInsightApi<'a> {
    pub(crate) okta: &'a crate::Okta,
}
impl<'a> ThreatInsightApi<'a> {
    /// The calls of a client.
    #[inline]
    pub fn new(okta: &'a crate::Okta) -> Self {
        Self { okta }
    }
}
