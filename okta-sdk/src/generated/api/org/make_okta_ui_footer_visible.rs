use crate::call::{Call, Operation, Request};

/// `POST /api/v1/org/preferences/showEndUserFooter`
pub static MAKE_OKTA_UI_FOOTER_VISIBLE: Operation = Operation::new(
        "Org_makeOktaUiFooterVisible",
        "POST",
        "/api/v1/org/preferences/showEndUserFooter",
    )
    .tag("Org")
    .vendor_id("showOktaUIFooter")
    .success(&[200]);

impl super::OrgApi<'_> {
    /// Shows Okta's footer on the pages of the org's users.
    ///
    /// `POST /api/v1/org/preferences/showEndUserFooter`, operation `Org_makeOktaUiFooterVisible`, which Okta calls
    /// `showOktaUIFooter`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Org_makeOktaUiFooterVisible")]
    #[doc(alias = "showOktaUIFooter")]
    #[inline]
    pub fn make_okta_ui_footer_visible(&self) -> Call<crate::models::OrgPreferences> {
        crate::call::Call::new(Request::new(self.okta, &MAKE_OKTA_UI_FOOTER_VISIBLE))
    }
}
