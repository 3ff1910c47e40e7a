#[cfg(feature = "threat-insight")]
mod threat_insight_configuration;
#[cfg(feature = "threat-insight")]
pub use threat_insight_configuration::*;
