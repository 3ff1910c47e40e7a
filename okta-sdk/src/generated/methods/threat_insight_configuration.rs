use crate::model as rt;

#[cfg(feature = "threat-insight")]
impl crate::models::ThreatInsightConfiguration {
    /// Fetches how ThreatInsight treats requests from suspicious addresses.
    ///
    /// It calls
    /// [`get_current_configuration`](crate::api::threat_insight::ThreatInsightApi::get_current_configuration): `GET
    /// /api/v1/threats/configuration`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn read(
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::ThreatInsightConfiguration> {
        crate::call::Call::new(
            crate::call::Request::new(
                okta,
                &crate::api::threat_insight::GET_CURRENT_CONFIGURATION,
            ),
        )
    }

    /// Replaces how ThreatInsight treats requests from suspicious addresses.
    ///
    /// It calls [`update_configuration`](crate::api::threat_insight::ThreatInsightApi::update_configuration): `POST
    /// /api/v1/threats/configuration`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn update(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::ThreatInsightConfiguration> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::threat_insight::UPDATE_CONFIGURATION,
                )
                .json(rt::Value::source(self)),
        )
    }
}
