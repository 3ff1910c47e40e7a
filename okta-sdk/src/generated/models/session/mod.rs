#[cfg(feature = "session")]
mod create_session_request;
#[cfg(feature = "session")]
pub use create_session_request::*;
#[cfg(feature = "session")]
mod session;
#[cfg(feature = "session")]
pub use session::*;
#[cfg(feature = "session")]
mod session_authentication_method;
#[cfg(feature = "session")]
pub use session_authentication_method::*;
#[cfg(feature = "session")]
mod session_identity_provider;
#[cfg(feature = "session")]
pub use session_identity_provider::*;
#[cfg(feature = "session")]
mod session_identity_provider_type;
#[cfg(feature = "session")]
pub use session_identity_provider_type::*;
#[cfg(feature = "session")]
mod session_status;
#[cfg(feature = "session")]
pub use session_status::*;
