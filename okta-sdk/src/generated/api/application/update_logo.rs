use crate::call::{Call, Operation, Request};

/// `POST /api/v1/apps/{appId}/logo`
pub static UPDATE_LOGO: Operation = Operation::new(
        "Application_updateLogo",
        "POST",
        "/api/v1/apps/{appId}/logo",
    )
    .tag("Application")
    .vendor_id("uploadApplicationLogo")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[201]);

impl super::ApplicationApi<'_> {
    /// Uploads the logo that users see for the application, in place of the one before.
    ///
    /// The file must be a PNG, JPG, GIF or SVG image of less than one megabyte.
    ///
    /// `POST /api/v1/apps/{appId}/logo`, operation `Application_updateLogo`, which Okta calls
    /// `uploadApplicationLogo`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_updateLogo")]
    #[doc(alias = "uploadApplicationLogo")]
    #[inline]
    pub fn update_logo(
        &self,
        app_id: impl crate::call::PathValue,
        file: impl Into<crate::call::FilePart>,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &UPDATE_LOGO).path(app_id).part("file", file),
        )
    }
}
