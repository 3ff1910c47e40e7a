use crate::model as rt;

/// The text and language to store as a customization of an e-mail template.
///
/// Schema `EmailTemplateCustomizationRequest`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EmailTemplateCustomizationRequest {
    /// HTML of the e-mail, with Velocity variables. Some templates require a variable, such as `${activationLink}`.
    ///
    /// `body` in JSON.
    pub body: rt::Field<String>,
    /// Whether this becomes the version for users in whose language there is none.
    ///
    /// `isDefault` in JSON.
    pub is_default: rt::Field<bool>,
    /// Language that the text is in, as an IETF BCP 47 tag such as `fr`.
    ///
    /// `language` in JSON.
    pub language: rt::Field<String>,
    /// Subject line, with variables allowed as in the body.
    ///
    /// `subject` in JSON.
    pub subject: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl EmailTemplateCustomizationRequest {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `body`.
    #[inline]
    #[must_use]
    pub fn body(mut self, body: impl Into<rt::Field<String>>) -> Self {
        self.body = body.into();
        self
    }

    /// Sets `isDefault`.
    #[inline]
    #[must_use]
    pub fn is_default(mut self, is_default: impl Into<rt::Field<bool>>) -> Self {
        self.is_default = is_default.into();
        self
    }

    /// Sets `language`.
    #[inline]
    #[must_use]
    pub fn language(mut self, language: impl Into<rt::Field<String>>) -> Self {
        self.language = language.into();
        self
    }

    /// Sets `subject`.
    #[inline]
    #[must_use]
    pub fn subject(mut self, subject: impl Into<rt::Field<String>>) -> Self {
        self.subject = subject.into();
        self
    }
}

rt::object! {
    EmailTemplateCustomizationRequest as "EmailTemplateCustomizationRequest" {
        0: "body" => body;
        1: "isDefault" => is_default;
        2: "language" => language;
        3: "subject" => subject;
    }
    additional: additional;
    fixed {  }
}
