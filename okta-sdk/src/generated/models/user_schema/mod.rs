#[cfg(feature = "user-schema")]
mod user_schema;
#[cfg(feature = "user-schema")]
pub use user_schema::*;
#[cfg(feature = "user-schema")]
mod user_schema_attribute;
#[cfg(feature = "user-schema")]
pub use user_schema_attribute::*;
#[cfg(any(feature = "user-schema", feature = "group-schema"))]
mod user_schema_attribute_enum;
#[cfg(any(feature = "user-schema", feature = "group-schema"))]
pub use user_schema_attribute_enum::*;
#[cfg(any(feature = "user-schema", feature = "group-schema"))]
mod user_schema_attribute_items;
#[cfg(any(feature = "user-schema", feature = "group-schema"))]
pub use user_schema_attribute_items::*;
#[cfg(any(feature = "user-schema", feature = "group-schema"))]
mod user_schema_attribute_master;
#[cfg(any(feature = "user-schema", feature = "group-schema"))]
pub use user_schema_attribute_master::*;
#[cfg(any(feature = "user-schema", feature = "group-schema"))]
mod user_schema_attribute_master_priority;
#[cfg(any(feature = "user-schema", feature = "group-schema"))]
pub use user_schema_attribute_master_priority::*;
#[cfg(any(feature = "user-schema", feature = "group-schema"))]
mod user_schema_attribute_master_type;
#[cfg(any(feature = "user-schema", feature = "group-schema"))]
pub use user_schema_attribute_master_type::*;
#[cfg(any(feature = "user-schema", feature = "group-schema"))]
mod user_schema_attribute_permission;
#[cfg(any(feature = "user-schema", feature = "group-schema"))]
pub use user_schema_attribute_permission::*;
#[cfg(any(feature = "user-schema", feature = "group-schema"))]
mod user_schema_attribute_scope;
#[cfg(any(feature = "user-schema", feature = "group-schema"))]
pub use user_schema_attribute_scope::*;
#[cfg(any(feature = "user-schema", feature = "group-schema"))]
mod user_schema_attribute_type;
#[cfg(any(feature = "user-schema", feature = "group-schema"))]
pub use user_schema_attribute_type::*;
#[cfg(any(feature = "user-schema", feature = "group-schema"))]
mod user_schema_attribute_union;
#[cfg(any(feature = "user-schema", feature = "group-schema"))]
pub use user_schema_attribute_union::*;
#[cfg(feature = "user-schema")]
mod user_schema_base;
#[cfg(feature = "user-schema")]
pub use user_schema_base::*;
#[cfg(feature = "user-schema")]
mod user_schema_base_properties;
#[cfg(feature = "user-schema")]
pub use user_schema_base_properties::*;
#[cfg(feature = "user-schema")]
mod user_schema_definitions;
#[cfg(feature = "user-schema")]
pub use user_schema_definitions::*;
#[cfg(any(feature = "user-schema", feature = "group-schema"))]
mod user_schema_properties;
#[cfg(any(feature = "user-schema", feature = "group-schema"))]
pub use user_schema_properties::*;
#[cfg(any(feature = "user-schema", feature = "group-schema"))]
mod user_schema_properties_profile;
#[cfg(any(feature = "user-schema", feature = "group-schema"))]
pub use user_schema_properties_profile::*;
#[cfg(any(feature = "user-schema", feature = "group-schema"))]
mod user_schema_properties_profile_item;
#[cfg(any(feature = "user-schema", feature = "group-schema"))]
pub use user_schema_properties_profile_item::*;
#[cfg(feature = "user-schema")]
mod user_schema_public;
#[cfg(feature = "user-schema")]
pub use user_schema_public::*;
