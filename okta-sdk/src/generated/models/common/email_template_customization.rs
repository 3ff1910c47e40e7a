use crate::model as rt;

/// The org's own version of an e-mail template in one language.
///
/// Schema `EmailTemplateCustomization`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EmailTemplateCustomization {
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// HTML of the e-mail, with Velocity variables such as `${user.profile.firstName}`.
    ///
    /// `body` in JSON.
    pub body: rt::Field<String>,
    /// When it was created.
    ///
    /// `created` in JSON; read-only.
    pub created: rt::Field<rt::DateTime>,
    /// Id that Okta gave it.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// Whether users get this version when none exists in their language. Exactly one version is the default.
    ///
    /// `isDefault` in JSON.
    pub is_default: rt::Field<bool>,
    /// Language of the text as an IETF BCP 47 tag, such as `en` or `pt-BR`.
    ///
    /// `language` in JSON.
    pub language: rt::Field<String>,
    /// When it last changed.
    ///
    /// `lastUpdated` in JSON; read-only.
    pub last_updated: rt::Field<rt::DateTime>,
    /// Subject line, which may hold the same variables as the body.
    ///
    /// `subject` in JSON.
    pub subject: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl EmailTemplateCustomization {
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
    EmailTemplateCustomization as "EmailTemplateCustomization" {
        0: "_links" => links, read_only;
        1: "body" => body;
        2: "created" => created, read_only;
        3: "id" => id, read_only;
        4: "isDefault" => is_default;
        5: "language" => language;
        6: "lastUpdated" => last_updated, read_only;
        7: "subject" => subject;
    }
    additional: additional;
    fixed {  }
}
