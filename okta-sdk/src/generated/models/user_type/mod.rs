#[cfg(
    any(
        feature = "user",
        feature = "group",
        feature = "user-factor",
        feature = "user-type"
    )
)]
mod user_type;
#[cfg(
    any(
        feature = "user",
        feature = "group",
        feature = "user-factor",
        feature = "user-type"
    )
)]
pub use user_type::*;
#[cfg(feature = "user-type")]
mod user_type_get_all_user_types_response;
#[cfg(feature = "user-type")]
pub use user_type_get_all_user_types_response::*;
