//! Copies the sign-on policies of an org, with their rules, to another org.
//!
//! ```sh
//! export TARGET_ORGURL=https://other.example.com TARGET_TOKEN=...
//! cargo run -p okta-sdk --example copy_policies
//! ```

use std::process::ExitCode;

use okta_sdk::model::Model;
use okta_sdk::{Error, Okta};

#[tokio::main]
#[allow(dead_code, reason = "the tests call `run`")]
async fn main() -> ExitCode {
    let result = async { run(&Okta::from_env()?, &target()?).await };
    match result.await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// The org that the policies are copied to.
#[allow(dead_code, reason = "the tests call `run`")]
fn target() -> Result<Okta, Error> {
    let variable = |name: &str| std::env::var(name).unwrap_or_default();
    Okta::new(&variable("TARGET_ORGURL"), &variable("TARGET_TOKEN"))
}

/// Copies the policies and rules that people created. Okta's own exist in every org.
pub(crate) async fn run(source: &Okta, target: &Okta) -> Result<(), Error> {
    for policy in source.policy().list_policies("OKTA_SIGN_ON").await? {
        if policy.system() == Some(true) {
            continue;
        }
        // Leave out fields that only Okta sets, such as IDs and dates, and the groups, which have other IDs in the other org.
        let mut copy = policy.clone().without_read_only();
        copy.remove("conditions");
        let created = target.policy().create_policy(&copy).await?;
        println!("{}", policy.name().unwrap_or_default());
        for rule in source.policy().list_policy_rules(policy.id()).await? {
            if rule.system() != Some(true) {
                target.policy().create_policy_rule(created.id(), &rule.clone().without_read_only()).await?;
                println!("  {}", rule.name().unwrap_or_default());
            }
        }
    }
    Ok(())
}
