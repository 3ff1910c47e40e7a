use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/templates/sms/{templateId}`
pub static REMOVE_SMS: Operation = Operation::new(
        "Template_removeSms",
        "DELETE",
        "/api/v1/templates/sms/{templateId}",
    )
    .tag("Template")
    .vendor_id("deleteSmsTemplate")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::TemplateApi<'_> {
    /// Deletes a custom SMS template, so that the text of Okta is sent again.
    ///
    /// `DELETE /api/v1/templates/sms/{templateId}`, operation `Template_removeSms`, which Okta calls
    /// `deleteSmsTemplate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Template_removeSms")]
    #[doc(alias = "deleteSmsTemplate")]
    #[inline]
    pub fn remove_sms(&self, template_id: impl crate::call::PathValue) -> Call<()> {
        crate::call::Call::new(Request::new(self.okta, &REMOVE_SMS).path(template_id))
    }
}
