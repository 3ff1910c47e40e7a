use crate::call::{Call, Operation, Request};

/// `POST /api/v1/apps/{appId}/credentials/keys/generate`
pub static GENERATE_X509_CERTIFICATE: Operation = Operation::new(
        "Application_generateX509Certificate",
        "POST",
        "/api/v1/apps/{appId}/credentials/keys/generate",
    )
    .tag("Application")
    .vendor_id("generateApplicationKey")
    .success(&[201]);

impl super::ApplicationApi<'_> {
    /// Generates a signing key for an application, with a self-signed certificate.
    ///
    /// It signs nothing until the application is updated with its `kid`.
    ///
    /// `POST /api/v1/apps/{appId}/credentials/keys/generate`, operation `Application_generateX509Certificate`, which
    /// Okta calls `generateApplicationKey`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_generateX509Certificate")]
    #[doc(alias = "generateApplicationKey")]
    #[inline]
    pub fn generate_x509_certificate(
        &self,
        app_id: impl crate::call::PathValue,
    ) -> GenerateX509Certificate {
        GenerateX509Certificate::from_request(
            Request::new(self.okta, &GENERATE_X509_CERTIFICATE).path(app_id),
        )
    }
}

/// The call of [`generate_x509_certificate`](super::ApplicationApi::generate_x509_certificate), with its optional
/// parameters.
///
/// `POST /api/v1/apps/{appId}/credentials/keys/generate`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct GenerateX509Certificate {
    call: Call<crate::models::JsonWebKey>,
}
impl GenerateX509Certificate {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Number of years, from 2 to 10, until the certificate expires.
    ///
    /// `validityYears` in the query.
    #[inline]
    pub fn validity_years(mut self, validity_years: impl Into<i64>) -> Self {
        let request = self.call.request_mut();
        request.query("validityYears", validity_years.into());
        self
    }
}

crate::call::builder!(GenerateX509Certificate, crate::models::JsonWebKey);
