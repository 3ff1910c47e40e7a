use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/mappings/{mappingId}`
pub static UPDATE_PROPERTY_MAPPINGS: Operation = Operation::new(
        "ProfileMapping_updatePropertyMappings",
        "POST",
        "/api/v1/mappings/{mappingId}",
    )
    .tag("ProfileMapping")
    .vendor_id("updateProfileMapping")
    .success(&[200]);

impl super::ProfileMappingApi<'_> {
    /// Adds, changes or removes attributes of a profile mapping.
    ///
    /// Attributes that the body does not name stay as they are; one that is null is no longer mapped.
    ///
    /// `POST /api/v1/mappings/{mappingId}`, operation `ProfileMapping_updatePropertyMappings`, which Okta calls
    /// `updateProfileMapping`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "ProfileMapping_updatePropertyMappings")]
    #[doc(alias = "updateProfileMapping")]
    #[inline]
    pub fn update_property_mappings(
        &self,
        mapping_id: impl crate::call::PathValue,
        profile_mapping: &crate::models::ProfileMapping,
    ) -> Call<crate::models::ProfileMapping> {
        crate::call::Call::new(
            Request::new(self.okta, &UPDATE_PROPERTY_MAPPINGS)
                .path(mapping_id)
                .json(rt::Value::source(profile_mapping)),
        )
    }
}
