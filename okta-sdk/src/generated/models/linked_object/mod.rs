#[cfg(feature = "linked-object")]
mod linked_object;
#[cfg(feature = "linked-object")]
pub use linked_object::*;
#[cfg(feature = "linked-object")]
mod linked_object_details;
#[cfg(feature = "linked-object")]
pub use linked_object_details::*;
#[cfg(feature = "linked-object")]
mod linked_object_details_type;
#[cfg(feature = "linked-object")]
pub use linked_object_details_type::*;
#[cfg(feature = "linked-object")]
mod linked_object_get_user_linked_objects_response;
#[cfg(feature = "linked-object")]
pub use linked_object_get_user_linked_objects_response::*;
