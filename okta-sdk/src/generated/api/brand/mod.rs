mod create_email_template_customization;
mod delete_email_customization;
mod delete_email_template_customizations;
mod delete_theme_background_image;
mod delete_theme_favicon;
mod delete_theme_logo;
mod get_all_brands;
mod get_by_id;
mod get_email_customization_preview;
mod get_email_template;
mod get_email_template_customization_by_id;
mod get_email_template_default_content;
mod get_email_template_default_content_preview;
mod get_theme_by_id;
mod get_themes;
mod list_email_template_customizations;
mod list_email_templates;
mod send_test_email;
mod update_by_brand_id;
mod update_email_customization;
mod update_theme;
mod update_theme_background_image;
mod update_theme_favicon;
mod update_theme_logo;
pub use create_email_template_customization::*;
pub use delete_email_customization::*;
pub use delete_email_template_customizations::*;
pub use delete_theme_background_image::*;
pub use delete_theme_favicon::*;
pub use delete_theme_logo::*;
pub use get_all_brands::*;
pub use get_by_id::*;
pub use get_email_customization_preview::*;
pub use get_email_template::*;
pub use get_email_template_customization_by_id::*;
pub use get_email_template_default_content::*;
pub use get_email_template_default_content_preview::*;
pub use get_theme_by_id::*;
pub use get_themes::*;
pub use list_email_template_customizations::*;
pub use list_email_templates::*;
pub use send_test_email::*;
pub use update_by_brand_id::*;
pub use update_email_customization::*;
pub use update_theme::*;
pub use update_theme_background_image::*;
pub use update_theme_favicon::*;
pub use update_theme_logo::*;
/// The look of the pages and e-mails of an org: brands, themes, images and e-mail texts.
///
/// [`Okta::brand`](crate::Okta::brand) gives it.
#[derive(Clone, Copy, Debug)]
pub struct BrandApi<'a> {
    pub(crate) okta: &'a crate::Okta,
}
impl<'a> BrandApi<'a> {
    /// The calls of a client.
    #[inline]
    pub fn new(okta: &'a crate::Okta) -> Self {
        Self { okta }
    }
}
