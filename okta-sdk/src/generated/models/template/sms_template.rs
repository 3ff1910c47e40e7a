use crate::model as rt;

/// The org's own text for a kind of SMS message, with its translations.
///
/// # To create, read, update and delete
///
/// - [`create`](Self::create): Adds a custom SMS template, which is used in place of the text of Okta.
/// - [`read`](Self::read): Fetches one custom SMS template by its id.
/// - [`update`](Self::update): Replaces a custom SMS template as a whole.
/// - [`delete`](Self::delete): Deletes a custom SMS template, so that the text of Okta is sent again.
///
/// # What can be done with it
///
/// - [`partial_update`](Self::partial_update): Changes the given members of a custom SMS template and keeps the
///   others.
///
/// Schema `SmsTemplate`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SmsTemplate {
    /// When it was created.
    ///
    /// `created` in JSON; read-only.
    pub created: rt::Field<rt::DateTime>,
    /// Id that Okta gave it.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// When it last changed.
    ///
    /// `lastUpdated` in JSON; read-only.
    pub last_updated: rt::Field<rt::DateTime>,
    /// Name by which administrators tell templates apart, at most 50 characters; recipients do not see it.
    ///
    /// `name` in JSON.
    pub name: rt::Field<String>,
    /// Text for recipients in whose language there is no translation. It must contain the variable `${code}` and may
    /// contain `${org.name}`; keep it short enough for one SMS of 160 characters.
    ///
    /// `template` in JSON.
    pub template: rt::Field<String>,
    /// The translations.
    ///
    /// `translations` in JSON.
    pub translations: rt::Field<crate::models::SmsTemplateTranslations>,
    /// The type.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<crate::models::SmsTemplateType>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl SmsTemplate {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<rt::Field<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `template`.
    #[inline]
    #[must_use]
    pub fn template(mut self, template: impl Into<rt::Field<String>>) -> Self {
        self.template = template.into();
        self
    }

    /// Sets `translations`.
    #[inline]
    #[must_use]
    pub fn translations(
        mut self,
        translations: impl Into<rt::Field<crate::models::SmsTemplateTranslations>>,
    ) -> Self {
        self.translations = translations.into();
        self
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<rt::Field<crate::models::SmsTemplateType>>,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }
}

rt::object! {
    SmsTemplate as "SmsTemplate" {
        0: "created" => created, read_only;
        1: "id" => id, read_only;
        2: "lastUpdated" => last_updated, read_only;
        3: "name" => name;
        4: "template" => template;
        5: "translations" => translations;
        6: "type" => r#type;
    }
    additional: additional;
    fixed {  }
}
