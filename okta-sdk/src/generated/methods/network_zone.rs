use crate::model as rt;

#[cfg(feature = "network-zone")]
impl crate::models::NetworkZone {
    /// Fetches one network zone by its id.
    ///
    /// It calls [`get_by_id`](crate::api::network_zone::NetworkZoneApi::get_by_id): `GET /api/v1/zones/{zoneId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn read(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::NetworkZone> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::network_zone::GET_BY_ID)
                .path(crate::call::member_value("NetworkZone", "id", &self.id)),
        )
    }

    /// Replaces the settings of a network zone.
    ///
    /// It calls [`update_zone`](crate::api::network_zone::NetworkZoneApi::update_zone): `PUT /api/v1/zones/{zoneId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn update(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::NetworkZone> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::network_zone::UPDATE_ZONE)
                .path(crate::call::member_value("NetworkZone", "id", &self.id))
                .json(rt::Value::source(self)),
        )
    }

    /// Deletes a network zone for good.
    ///
    /// It calls [`remove_zone`](crate::api::network_zone::NetworkZoneApi::remove_zone): `DELETE
    /// /api/v1/zones/{zoneId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn delete(&self, okta: &crate::Okta) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::network_zone::REMOVE_ZONE)
                .path(crate::call::member_value("NetworkZone", "id", &self.id)),
        )
    }

    /// Activates a network zone, so that policies and block lists honor it.
    ///
    /// It calls [`activate_lifecycle`](crate::api::network_zone::NetworkZoneApi::activate_lifecycle): `POST
    /// /api/v1/zones/{zoneId}/lifecycle/activate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn activate(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::NetworkZone> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::network_zone::ACTIVATE_LIFECYCLE,
                )
                .path(crate::call::member_value("NetworkZone", "id", &self.id)),
        )
    }

    /// Deactivates a network zone, so that policies and block lists ignore it.
    ///
    /// It calls [`deactivate_zone_lifecycle`](crate::api::network_zone::NetworkZoneApi::deactivate_zone_lifecycle):
    /// `POST /api/v1/zones/{zoneId}/lifecycle/deactivate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn deactivate(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::NetworkZone> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::network_zone::DEACTIVATE_ZONE_LIFECYCLE,
                )
                .path(crate::call::member_value("NetworkZone", "id", &self.id)),
        )
    }
}
