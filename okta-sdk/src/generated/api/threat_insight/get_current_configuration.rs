use crate::call::{Call, Operation, Request};

/// `GET /api/v1/threats/configuration`
pub static GET_CURRENT_CONFIGURATION: Operation = Operation::new(
        "ThreatInsight_getCurrentConfiguration",
        "GET",
        "/api/v1/threats/configuration",
    )
    .tag("ThreatInsight")
    .vendor_id("getCurrentConfiguration")
    .success(&[200]);

impl super::ThreatInsightApi<'_> {
    /// Fetches how ThreatInsight treats requests from suspicious addresses.
    ///
    /// `GET /api/v1/threats/configuration`, operation `ThreatInsight_getCurrentConfiguration`, which Okta calls
    /// `getCurrentConfiguration`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "ThreatInsight_getCurrentConfiguration")]
    #[doc(alias = "getCurrentConfiguration")]
    #[inline]
    pub fn get_current_configuration(
        &self,
    ) -> Call<crate::models::ThreatInsightConfiguration> {
        crate::call::Call::new(Request::new(self.okta, &GET_CURRENT_CONFIGURATION))
    }
}
