/// The network zones of an org that match a filter.
///
/// Schema `NetworkZoneListZonesResponse`.
pub type NetworkZoneListZonesResponse = Vec<crate::models::NetworkZone>;
