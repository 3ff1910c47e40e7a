#[cfg(feature = "template")]
mod sms_template;
#[cfg(feature = "template")]
pub use sms_template::*;
#[cfg(feature = "template")]
mod sms_template_translations;
#[cfg(feature = "template")]
pub use sms_template_translations::*;
#[cfg(feature = "template")]
mod sms_template_type;
#[cfg(feature = "template")]
pub use sms_template_type::*;
#[cfg(feature = "template")]
mod template_enumerate_sms_templates_response;
#[cfg(feature = "template")]
pub use template_enumerate_sms_templates_response::*;
