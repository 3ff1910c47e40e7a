#[cfg(feature = "session")]
impl crate::models::Session {
    /// Fetches one session by its id.
    ///
    /// It calls [`get_details`](crate::api::session::SessionApi::get_details): `GET /api/v1/sessions/{sessionId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn read(&self, okta: &crate::Okta) -> crate::call::Call<crate::models::Session> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::session::GET_DETAILS)
                .path(crate::call::member_value("Session", "id", &self.id)),
        )
    }

    /// Ends a session, which signs the user out of Okta.
    ///
    /// It calls [`close`](crate::api::session::SessionApi::close): `DELETE /api/v1/sessions/{sessionId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn delete(&self, okta: &crate::Okta) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::session::CLOSE)
                .path(crate::call::member_value("Session", "id", &self.id)),
        )
    }

    /// Extends the lifetime of a session, as activity of the user would.
    ///
    /// It calls [`refresh_lifecycle`](crate::api::session::SessionApi::refresh_lifecycle): `POST
    /// /api/v1/sessions/{sessionId}/lifecycle/refresh`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn refresh(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::Session> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::session::REFRESH_LIFECYCLE)
                .path(crate::call::member_value("Session", "id", &self.id)),
        )
    }
}
