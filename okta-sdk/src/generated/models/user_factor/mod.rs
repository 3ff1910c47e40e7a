#[cfg(feature = "user-factor")]
mod activate_factor_request;
#[cfg(feature = "user-factor")]
pub use activate_factor_request::*;
#[cfg(feature = "user-factor")]
mod call_user_factor;
#[cfg(feature = "user-factor")]
pub use call_user_factor::*;
#[cfg(feature = "user-factor")]
mod call_user_factor_profile;
#[cfg(feature = "user-factor")]
pub use call_user_factor_profile::*;
#[cfg(feature = "user-factor")]
mod custom_hotp_user_factor;
#[cfg(feature = "user-factor")]
pub use custom_hotp_user_factor::*;
#[cfg(feature = "user-factor")]
mod custom_hotp_user_factor_profile;
#[cfg(feature = "user-factor")]
pub use custom_hotp_user_factor_profile::*;
#[cfg(feature = "user-factor")]
mod email_user_factor;
#[cfg(feature = "user-factor")]
pub use email_user_factor::*;
#[cfg(feature = "user-factor")]
mod email_user_factor_profile;
#[cfg(feature = "user-factor")]
pub use email_user_factor_profile::*;
#[cfg(feature = "user-factor")]
mod factor_provider;
#[cfg(feature = "user-factor")]
pub use factor_provider::*;
#[cfg(feature = "user-factor")]
mod factor_result_type;
#[cfg(feature = "user-factor")]
pub use factor_result_type::*;
#[cfg(feature = "user-factor")]
mod factor_status;
#[cfg(feature = "user-factor")]
pub use factor_status::*;
#[cfg(feature = "user-factor")]
mod factor_type;
#[cfg(feature = "user-factor")]
pub use factor_type::*;
#[cfg(feature = "user-factor")]
mod hardware_user_factor;
#[cfg(feature = "user-factor")]
pub use hardware_user_factor::*;
#[cfg(feature = "user-factor")]
mod hardware_user_factor_profile;
#[cfg(feature = "user-factor")]
pub use hardware_user_factor_profile::*;
#[cfg(feature = "user-factor")]
mod push_user_factor;
#[cfg(feature = "user-factor")]
pub use push_user_factor::*;
#[cfg(feature = "user-factor")]
mod push_user_factor_profile;
#[cfg(feature = "user-factor")]
pub use push_user_factor_profile::*;
#[cfg(feature = "user-factor")]
mod security_question;
#[cfg(feature = "user-factor")]
pub use security_question::*;
#[cfg(feature = "user-factor")]
mod security_question_user_factor;
#[cfg(feature = "user-factor")]
pub use security_question_user_factor::*;
#[cfg(feature = "user-factor")]
mod security_question_user_factor_profile;
#[cfg(feature = "user-factor")]
pub use security_question_user_factor_profile::*;
#[cfg(feature = "user-factor")]
mod sms_user_factor;
#[cfg(feature = "user-factor")]
pub use sms_user_factor::*;
#[cfg(feature = "user-factor")]
mod sms_user_factor_profile;
#[cfg(feature = "user-factor")]
pub use sms_user_factor_profile::*;
#[cfg(feature = "user-factor")]
mod token_user_factor;
#[cfg(feature = "user-factor")]
pub use token_user_factor::*;
#[cfg(feature = "user-factor")]
mod token_user_factor_profile;
#[cfg(feature = "user-factor")]
pub use token_user_factor_profile::*;
#[cfg(feature = "user-factor")]
mod totp_user_factor;
#[cfg(feature = "user-factor")]
pub use totp_user_factor::*;
#[cfg(feature = "user-factor")]
mod totp_user_factor_profile;
#[cfg(feature = "user-factor")]
pub use totp_user_factor_profile::*;
#[cfg(feature = "user-factor")]
mod u2f_user_factor;
#[cfg(feature = "user-factor")]
pub use u2f_user_factor::*;
#[cfg(feature = "user-factor")]
mod u2f_user_factor_profile;
#[cfg(feature = "user-factor")]
pub use u2f_user_factor_profile::*;
#[cfg(feature = "user-factor")]
mod user_factor;
#[cfg(feature = "user-factor")]
pub use user_factor::*;
#[cfg(feature = "user-factor")]
mod user_factor_enumerate_enrolled_response;
#[cfg(feature = "user-factor")]
pub use user_factor_enumerate_enrolled_response::*;
#[cfg(feature = "user-factor")]
mod user_factor_enumerate_security_questions_response;
#[cfg(feature = "user-factor")]
pub use user_factor_enumerate_security_questions_response::*;
#[cfg(feature = "user-factor")]
mod user_factor_enumerate_supported_factors_response;
#[cfg(feature = "user-factor")]
pub use user_factor_enumerate_supported_factors_response::*;
#[cfg(feature = "user-factor")]
mod verify_factor_request;
#[cfg(feature = "user-factor")]
pub use verify_factor_request::*;
#[cfg(feature = "user-factor")]
mod verify_user_factor_response;
#[cfg(feature = "user-factor")]
pub use verify_user_factor_response::*;
#[cfg(feature = "user-factor")]
mod web_authn_user_factor;
#[cfg(feature = "user-factor")]
pub use web_authn_user_factor::*;
#[cfg(feature = "user-factor")]
mod web_authn_user_factor_profile;
#[cfg(feature = "user-factor")]
pub use web_authn_user_factor_profile::*;
#[cfg(feature = "user-factor")]
mod web_user_factor;
#[cfg(feature = "user-factor")]
pub use web_user_factor::*;
#[cfg(feature = "user-factor")]
mod web_user_factor_profile;
#[cfg(feature = "user-factor")]
pub use web_user_factor_profile::*;
