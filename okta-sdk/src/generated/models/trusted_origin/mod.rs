#[cfg(feature = "trusted-origin")]
mod trusted_origin;
#[cfg(feature = "trusted-origin")]
pub use trusted_origin::*;
#[cfg(feature = "trusted-origin")]
mod trusted_origin_get_list_response;
#[cfg(feature = "trusted-origin")]
pub use trusted_origin_get_list_response::*;
