use crate::model as rt;

/// One kind of e-mail that Okta sends to users under a brand.
///
/// # To create, read, update and delete
///
/// - [`read`](Self::read): Fetches one e-mail template of a brand by its name.
///
/// # What can be done with it
///
/// - [`get_email_template`](Self::get_email_template): Fetches one e-mail template of a brand by its name.
/// - [`delete_email_template_customizations`](Self::delete_email_template_customizations): Deletes every
///   customization of an e-mail template, in all languages.
/// - [`list_email_template_customizations`](Self::list_email_template_customizations): Lists the customizations
///   of an e-mail template, one for each language.
/// - [`create_email_template_customization`](Self::create_email_template_customization): Adds the customization
///   of an e-mail template for one language.
/// - [`delete_email_template_customization`](Self::delete_email_template_customization): Deletes one
///   customization of an e-mail template.
/// - [`get_email_template_customization`](Self::get_email_template_customization): Fetches one customization of
///   an e-mail template by its id.
/// - [`update_email_template_customization`](Self::update_email_template_customization): Replaces the text,
///   language and default flag of one customization of an e-mail template.
/// - [`get_email_template_customization_preview`](Self::get_email_template_customization_preview): Renders a
///   customization of an e-mail template with the caller as recipient.
/// - [`get_email_template_default_content`](Self::get_email_template_default_content): Fetches the text that Okta
///   provides for an e-mail template, with its variables unresolved.
/// - [`get_email_template_default_content_preview`](Self::get_email_template_default_content_preview): Renders
///   the text that Okta provides for an e-mail template, with the caller as recipient.
/// - [`send_test_email`](Self::send_test_email): Sends a test e-mail of a template to the user who makes the
///   call.
///
/// Schema `EmailTemplate`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EmailTemplate {
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// Name that identifies the template in paths, such as `UserActivation`.
    ///
    /// `name` in JSON; read-only.
    pub name: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl EmailTemplate {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}

rt::object! {
    EmailTemplate as "EmailTemplate" {
        0: "_links" => links, read_only;
        1: "name" => name, read_only;
    }
    additional: additional;
    fixed {  }
}
