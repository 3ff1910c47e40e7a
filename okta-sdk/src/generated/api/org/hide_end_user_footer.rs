use crate::call::{Call, Operation, Request};

/// `POST /api/v1/org/preferences/hideEndUserFooter`
pub static HIDE_END_USER_FOOTER: Operation = Operation::new(
        "Org_hideEndUserFooter",
        "POST",
        "/api/v1/org/preferences/hideEndUserFooter",
    )
    .tag("Org")
    .vendor_id("hideOktaUIFooter")
    .success(&[200]);

impl super::OrgApi<'_> {
    /// Hides Okta's footer on the pages of the org's users.
    ///
    /// `POST /api/v1/org/preferences/hideEndUserFooter`, operation `Org_hideEndUserFooter`, which Okta calls
    /// `hideOktaUIFooter`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Org_hideEndUserFooter")]
    #[doc(alias = "hideOktaUIFooter")]
    #[inline]
    pub fn hide_end_user_footer(&self) -> Call<crate::models::OrgPreferences> {
        crate::call::Call::new(Request::new(self.okta, &HIDE_END_USER_FOOTER))
    }
}
