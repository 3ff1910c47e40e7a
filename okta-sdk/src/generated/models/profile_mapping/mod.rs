#[cfg(feature = "profile-mapping")]
mod profile_mapping;
#[cfg(feature = "profile-mapping")]
pub use profile_mapping::*;
#[cfg(feature = "profile-mapping")]
mod profile_mapping_list_with_pagination_response;
#[cfg(feature = "profile-mapping")]
pub use profile_mapping_list_with_pagination_response::*;
#[cfg(feature = "profile-mapping")]
mod profile_mapping_property;
#[cfg(feature = "profile-mapping")]
pub use profile_mapping_property::*;
#[cfg(feature = "profile-mapping")]
mod profile_mapping_property_push_status;
#[cfg(feature = "profile-mapping")]
pub use profile_mapping_property_push_status::*;
#[cfg(feature = "profile-mapping")]
mod profile_mapping_source;
#[cfg(feature = "profile-mapping")]
pub use profile_mapping_source::*;
