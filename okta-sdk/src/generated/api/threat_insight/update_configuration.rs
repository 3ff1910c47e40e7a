use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/threats/configuration`
pub static UPDATE_CONFIGURATION: Operation = Operation::new(
        "ThreatInsight_updateConfiguration",
        "POST",
        "/api/v1/threats/configuration",
    )
    .tag("ThreatInsight")
    .vendor_id("updateConfiguration")
    .success(&[200]);

impl super::ThreatInsightApi<'_> {
    /// Replaces how ThreatInsight treats requests from suspicious addresses.
    ///
    /// `POST /api/v1/threats/configuration`, operation `ThreatInsight_updateConfiguration`, which Okta calls
    /// `updateConfiguration`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "ThreatInsight_updateConfiguration")]
    #[doc(alias = "updateConfiguration")]
    #[inline]
    pub fn update_configuration(
        &self,
        threat_insight_configuration: &crate::models::ThreatInsightConfiguration,
    ) -> Call<crate::models::ThreatInsightConfiguration> {
        crate::call::Call::new(
            Request::new(self.okta, &UPDATE_CONFIGURATION)
                .json(rt::Value::source(threat_insight_configuration)),
        )
    }
}
