//! Assigns an application to a group, with a profile that every user in the group gets in the application.
//!
//! ```sh
//! cargo run -p okta-sdk --example assign_app_to_group 0oa1abcd 00g1abcd
//! ```

use std::process::ExitCode;

use okta_sdk::models::ApplicationGroupAssignment;
use okta_sdk::{Error, Okta};

#[tokio::main]
#[allow(dead_code, reason = "the tests call `run`")]
async fn main() -> ExitCode {
    let result =
        async { run(&Okta::from_env()?, &std::env::args().nth(1).unwrap_or_default(), &std::env::args().nth(2).unwrap_or_default()).await };
    match result.await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Assigns the application. The application's schema determines the attributes of the profile.
pub(crate) async fn run(okta: &Okta, app: &str, group: &str) -> Result<(), Error> {
    let assignment = ApplicationGroupAssignment::new().priority(0).profile([("role", "editor")]);
    okta.application().create_application_group_assignment(app, group).application_group_assignment(&assignment).await?;
    let mut assignments = okta.application().list_application_group_assignments(app).stream();
    while let Some(assignment) = assignments.try_next().await? {
        println!("{} with priority {:?}", assignment.id.as_deref().unwrap_or_default(), assignment.priority.get());
    }
    Ok(())
}
