use crate::call::{Call, Operation, Request};

/// `POST /api/v1/org/logo`
pub static UPDATE_ORGANIZATION_LOGO: Operation = Operation::new(
        "Org_updateOrganizationLogo",
        "POST",
        "/api/v1/org/logo",
    )
    .tag("Org")
    .vendor_id("updateOrgLogo")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[201]);

impl super::OrgApi<'_> {
    /// Uploads the logo that is shown on the org's sign-in page and dashboard.
    ///
    /// Okta takes PNG, JPG and GIF. Landscape images with a transparent background look best.
    ///
    /// `POST /api/v1/org/logo`, operation `Org_updateOrganizationLogo`, which Okta calls `updateOrgLogo`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Org_updateOrganizationLogo")]
    #[doc(alias = "updateOrgLogo")]
    #[inline]
    pub fn update_organization_logo(
        &self,
        file: impl Into<crate::call::FilePart>,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &UPDATE_ORGANIZATION_LOGO).part("file", file),
        )
    }
}
