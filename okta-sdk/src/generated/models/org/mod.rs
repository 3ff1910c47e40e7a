#[cfg(feature = "org")]
mod org_contact_type;
#[cfg(feature = "org")]
pub use org_contact_type::*;
#[cfg(feature = "org")]
mod org_contact_type_obj;
#[cfg(feature = "org")]
pub use org_contact_type_obj::*;
#[cfg(feature = "org")]
mod org_contact_user;
#[cfg(feature = "org")]
pub use org_contact_user::*;
#[cfg(feature = "org")]
mod org_list_contact_types_response;
#[cfg(feature = "org")]
pub use org_list_contact_types_response::*;
#[cfg(feature = "org")]
mod org_okta_communication_setting;
#[cfg(feature = "org")]
pub use org_okta_communication_setting::*;
#[cfg(feature = "org")]
mod org_okta_support_setting;
#[cfg(feature = "org")]
pub use org_okta_support_setting::*;
#[cfg(feature = "org")]
mod org_okta_support_settings_obj;
#[cfg(feature = "org")]
pub use org_okta_support_settings_obj::*;
#[cfg(feature = "org")]
mod org_preferences;
#[cfg(feature = "org")]
pub use org_preferences::*;
#[cfg(feature = "org")]
mod org_setting;
#[cfg(feature = "org")]
pub use org_setting::*;
#[cfg(feature = "org")]
mod user_id_string;
#[cfg(feature = "org")]
pub use user_id_string::*;
