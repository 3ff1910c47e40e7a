mod extend_okta_support;
mod get_contact_user;
mod get_okta_communication_settings;
mod get_okta_support_settings;
mod get_org_preferences;
mod get_settings;
mod grant_okta_support_access;
mod hide_end_user_footer;
mod list_contact_types;
mod make_okta_ui_footer_visible;
mod opt_in_okta_communication_emails;
mod opt_out_okta_communication_emails;
mod revoke_okta_support;
mod update_contact_user;
mod update_organization_logo;
mod update_setting;
mod update_settings;
pub use extend_okta_support::*;
pub use get_contact_user::*;
pub use get_okta_communication_settings::*;
pub use get_okta_support_settings::*;
pub use get_org_preferences::*;
pub use get_settings::*;
pub use grant_okta_support_access::*;
pub use hide_end_user_footer::*;
pub use list_contact_types::*;
pub use make_okta_ui_footer_visible::*;
pub use opt_in_okta_communication_emails::*;
pub use opt_out_okta_communication_emails::*;
pub use revoke_okta_support::*;
pub use update_contact_user::*;
pub use update_organization_logo::*;
pub use update_setting::*;
pub use update_settings::*;
/// Settings, contacts, preferences and privacy choices of the org as a whole.
///
/// [`Okta::org`](crate::Okta::org) gives it.
#[derive(Clone, Copy, Debug)]
pub struct OrgApi<'a> {
    pub(crate) okta: &'a crate::Okta,
}
impl<'a> OrgApi<'a> {
    /// The calls of a client.
    #[inline]
    pub fn new(okta: &'a crate::Okta) -> Self {
        Self { okta }
    }
}
