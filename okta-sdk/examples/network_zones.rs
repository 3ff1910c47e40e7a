//! Creates a network zone for the office's addresses, and lists all zones.
//!
//! ```sh
//! cargo run -p okta-sdk --example network_zones
//! ```

use std::process::ExitCode;

use okta_sdk::models::{NetworkZone, NetworkZoneAddress};
use okta_sdk::{Error, Okta};

#[tokio::main]
#[allow(dead_code, reason = "the tests call `run`")]
async fn main() -> ExitCode {
    let result = async { run(&Okta::from_env()?, &["192.0.2.0/24", "198.51.100.7-198.51.100.9"]).await };
    match result.await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Creates the zone. An address is a CIDR block or a range.
pub(crate) async fn run(okta: &Okta, addresses: &[&str]) -> Result<(), Error> {
    let gateways: Vec<NetworkZoneAddress> = (addresses.iter())
        .map(|address| NetworkZoneAddress::new().value(*address).r#type(if address.contains('/') { "CIDR" } else { "RANGE" }))
        .collect();
    let zone = NetworkZone::new().name("Office").r#type("IP").usage("POLICY").gateways(gateways);
    let zone = okta.network_zone().create_network_zone(&zone).await?;
    println!("created {}", zone.id.as_deref().unwrap_or_default());
    for zone in okta.network_zone().list_network_zones().all().await? {
        let status = zone.status.get().map_or("-", |status| status.as_str());
        println!("{} {status}: {} gateways", zone.name.as_deref().unwrap_or("-"), zone.gateways.iter().flatten().count());
    }
    Ok(())
}
