#[cfg(feature = "network-zone")]
mod network_zone;
#[cfg(feature = "network-zone")]
pub use network_zone::*;
#[cfg(feature = "network-zone")]
mod network_zone_address;
#[cfg(feature = "network-zone")]
pub use network_zone_address::*;
#[cfg(feature = "network-zone")]
mod network_zone_address_type;
#[cfg(feature = "network-zone")]
pub use network_zone_address_type::*;
#[cfg(feature = "network-zone")]
mod network_zone_list_zones_response;
#[cfg(feature = "network-zone")]
pub use network_zone_list_zones_response::*;
#[cfg(feature = "network-zone")]
mod network_zone_location;
#[cfg(feature = "network-zone")]
pub use network_zone_location::*;
#[cfg(feature = "network-zone")]
mod network_zone_status;
#[cfg(feature = "network-zone")]
pub use network_zone_status::*;
#[cfg(feature = "network-zone")]
mod network_zone_type;
#[cfg(feature = "network-zone")]
pub use network_zone_type::*;
#[cfg(feature = "network-zone")]
mod network_zone_usage;
#[cfg(feature = "network-zone")]
pub use network_zone_usage::*;
