#[cfg(feature = "brand")]
mod brand;
#[cfg(feature = "brand")]
pub use brand::*;
#[cfg(feature = "brand")]
mod brand_get_all_brands_response;
#[cfg(feature = "brand")]
pub use brand_get_all_brands_response::*;
#[cfg(feature = "brand")]
mod brand_get_themes_response;
#[cfg(feature = "brand")]
pub use brand_get_themes_response::*;
#[cfg(feature = "brand")]
mod brand_list_email_template_customizations_response;
#[cfg(feature = "brand")]
pub use brand_list_email_template_customizations_response::*;
#[cfg(feature = "brand")]
mod brand_list_email_templates_response;
#[cfg(feature = "brand")]
pub use brand_list_email_templates_response::*;
#[cfg(feature = "brand")]
mod email_template_touch_point_variant;
#[cfg(feature = "brand")]
pub use email_template_touch_point_variant::*;
#[cfg(feature = "brand")]
mod end_user_dashboard_touch_point_variant;
#[cfg(feature = "brand")]
pub use end_user_dashboard_touch_point_variant::*;
#[cfg(feature = "brand")]
mod error_page_touch_point_variant;
#[cfg(feature = "brand")]
pub use error_page_touch_point_variant::*;
#[cfg(feature = "brand")]
mod image_upload_response;
#[cfg(feature = "brand")]
pub use image_upload_response::*;
#[cfg(feature = "brand")]
mod sign_in_page_touch_point_variant;
#[cfg(feature = "brand")]
pub use sign_in_page_touch_point_variant::*;
#[cfg(feature = "brand")]
mod theme;
#[cfg(feature = "brand")]
pub use theme::*;
#[cfg(feature = "brand")]
mod theme_response;
#[cfg(feature = "brand")]
pub use theme_response::*;
