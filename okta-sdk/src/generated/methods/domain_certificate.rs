use crate::model as rt;

#[cfg(feature = "domain")]
impl crate::models::DomainCertificate {
    /// Sets the TLS certificate of a custom domain, or renews it.
    ///
    /// It calls [`create_certificate`](crate::api::domain::DomainApi::create_certificate): `PUT
    /// /api/v1/domains/{domainId}/certificate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn create_certificate(
        &self,
        okta: &crate::Okta,
        domain_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::domain::CREATE_CERTIFICATE)
                .path(domain_id)
                .json(rt::Value::source(self)),
        )
    }
}
