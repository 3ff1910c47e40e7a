//! Suspends active users who have not signed in for 90 days.
//!
//! ```sh
//! cargo run -p okta-sdk --example suspend_dormant_users
//! ```

use std::process::ExitCode;

use okta_sdk::jiff::{Timestamp, ToSpan};
use okta_sdk::{Error, Okta, filter};

#[tokio::main]
#[allow(dead_code, reason = "the tests call `run`")]
async fn main() -> ExitCode {
    let result = async { run(&Okta::from_env()?, Timestamp::now() - 90 * 24.hours()).await };
    match result.await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Suspends the active users who last signed in before the given time. For users who never signed in, the time of creation counts.
pub(crate) async fn run(okta: &Okta, before: Timestamp) -> Result<(), Error> {
    let mut users = okta.user().list_users().search(filter::eq("status", "ACTIVE")).limit(200).stream();
    while let Some(user) = users.try_next().await? {
        let last_seen = user.last_login.get().or(user.created.get());
        if last_seen.is_some_and(|last_seen| *last_seen < before) {
            user.suspend(okta).await?;
            let login = user.profile.get().and_then(|profile| profile.login.as_deref());
            println!("suspended {}", login.unwrap_or_default());
        }
    }
    Ok(())
}
