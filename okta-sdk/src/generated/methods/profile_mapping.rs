use crate::model as rt;

#[cfg(feature = "profile-mapping")]
impl crate::models::ProfileMapping {
    /// Fetches one profile mapping with the expressions of its attributes.
    ///
    /// It calls [`get_by_id`](crate::api::profile_mapping::ProfileMappingApi::get_by_id): `GET
    /// /api/v1/mappings/{mappingId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn read(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::ProfileMapping> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::profile_mapping::GET_BY_ID)
                .path(crate::call::member_value("ProfileMapping", "id", &self.id)),
        )
    }

    /// Adds, changes or removes attributes of a profile mapping.
    ///
    /// It calls
    /// [`update_property_mappings`](crate::api::profile_mapping::ProfileMappingApi::update_property_mappings): `POST
    /// /api/v1/mappings/{mappingId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn update(
        &self,
        okta: &crate::Okta,
        profile_mapping: &crate::models::ProfileMapping,
    ) -> crate::call::Call<crate::models::ProfileMapping> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::profile_mapping::UPDATE_PROPERTY_MAPPINGS,
                )
                .path(crate::call::member_value("ProfileMapping", "id", &self.id))
                .json(rt::Value::source(profile_mapping)),
        )
    }
}
