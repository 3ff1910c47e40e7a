use crate::model as rt;

/// The text and sender of an e-mail, either as a template or rendered for the caller.
///
/// Schema `EmailTemplateContent`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EmailTemplateContent {
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// HTML of the e-mail.
    ///
    /// `body` in JSON.
    pub body: rt::Field<String>,
    /// E-mail address that the message is sent from.
    ///
    /// `fromAddress` in JSON.
    pub from_address: rt::Field<String>,
    /// Name shown as the sender of the message.
    ///
    /// `fromName` in JSON.
    pub from_name: rt::Field<String>,
    /// The subject.
    ///
    /// `subject` in JSON.
    pub subject: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl EmailTemplateContent {
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

    /// Sets `fromAddress`.
    #[inline]
    #[must_use]
    pub fn from_address(mut self, from_address: impl Into<rt::Field<String>>) -> Self {
        self.from_address = from_address.into();
        self
    }

    /// Sets `fromName`.
    #[inline]
    #[must_use]
    pub fn from_name(mut self, from_name: impl Into<rt::Field<String>>) -> Self {
        self.from_name = from_name.into();
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
    EmailTemplateContent as "EmailTemplateContent" {
        0: "_links" => links, read_only;
        1: "body" => body;
        2: "fromAddress" => from_address;
        3: "fromName" => from_name;
        4: "subject" => subject;
    }
    additional: additional;
    fixed {  }
}
