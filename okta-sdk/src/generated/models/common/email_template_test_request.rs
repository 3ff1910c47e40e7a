use crate::model as rt;

/// Which version of an e-mail template to send as a test.
///
/// Schema `EmailTemplateTestRequest`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EmailTemplateTestRequest {
    /// Id of the customization to send; when absent, Okta picks the text itself.
    ///
    /// `customizationId` in JSON.
    pub customization_id: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl EmailTemplateTestRequest {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `customizationId`.
    #[inline]
    #[must_use]
    pub fn customization_id(
        mut self,
        customization_id: impl Into<rt::Field<String>>,
    ) -> Self {
        self.customization_id = customization_id.into();
        self
    }
}

rt::object! {
    EmailTemplateTestRequest as "EmailTemplateTestRequest" {
        0: "customizationId" => customization_id;
    }
    additional: additional;
    fixed {  }
}
