mod add_new_custom_sms;
mod enumerate_sms_templates;
mod get_by_id;
mod partial_sms_update;
mod remove_sms;
mod update_sms_template;
pub use add_new_custom_sms::*;
pub use enumerate_sms_templates::*;
pub use get_by_id::*;
pub use partial_sms_update::*;
pub use remove_sms::*;
pub use update_sms_template::*;
/// Texts of the SMS messages that Okta sends, in several languages.
///
/// [`Okta::template`](crate::Okta::template) gives it.
#[derive(Clone, Copy, Debug)]
pub struct TemplateApi<'a> {
    pub(crate) okta: &'a crate::Okta,
}
impl<'a> TemplateApi<'a> {
    /// The calls of a client.
    #[inline]
    pub fn new(okta: &'a crate::Okta) -> Self {
        Self { okta }
    }
}
