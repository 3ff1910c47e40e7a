use crate::call::{Call, Operation, Request};

/// `GET /api/v1/mappings/{mappingId}`
pub static GET_BY_ID: Operation = Operation::new(
        "ProfileMapping_getById",
        "GET",
        "/api/v1/mappings/{mappingId}",
    )
    .tag("ProfileMapping")
    .vendor_id("getProfileMapping")
    .success(&[200]);

impl super::ProfileMappingApi<'_> {
    /// Fetches one profile mapping with the expressions of its attributes.
    ///
    /// `GET /api/v1/mappings/{mappingId}`, operation `ProfileMapping_getById`, which Okta calls `getProfileMapping`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "ProfileMapping_getById")]
    #[doc(alias = "getProfileMapping")]
    #[inline]
    pub fn get_by_id(
        &self,
        mapping_id: impl crate::call::PathValue,
    ) -> Call<crate::models::ProfileMapping> {
        crate::call::Call::new(Request::new(self.okta, &GET_BY_ID).path(mapping_id))
    }
}
