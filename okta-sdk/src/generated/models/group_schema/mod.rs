#[cfg(feature = "group-schema")]
mod group_schema;
#[cfg(feature = "group-schema")]
pub use group_schema::*;
#[cfg(feature = "group-schema")]
mod group_schema_attribute;
#[cfg(feature = "group-schema")]
pub use group_schema_attribute::*;
#[cfg(feature = "group-schema")]
mod group_schema_base;
#[cfg(feature = "group-schema")]
pub use group_schema_base::*;
#[cfg(feature = "group-schema")]
mod group_schema_base_properties;
#[cfg(feature = "group-schema")]
pub use group_schema_base_properties::*;
#[cfg(feature = "group-schema")]
mod group_schema_custom;
#[cfg(feature = "group-schema")]
pub use group_schema_custom::*;
#[cfg(feature = "group-schema")]
mod group_schema_definitions;
#[cfg(feature = "group-schema")]
pub use group_schema_definitions::*;
