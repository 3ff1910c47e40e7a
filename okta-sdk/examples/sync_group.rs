//! Makes a group's members match a list of logins.
//!
//! ```sh
//! cargo run -p okta-sdk --example sync_group 00g1abcd < logins.txt
//! ```

use std::collections::{HashMap, HashSet};
use std::process::ExitCode;

use okta_sdk::{Error, Okta, Optional};

#[tokio::main]
#[allow(dead_code, reason = "the tests call `run`")]
async fn main() -> ExitCode {
    let result = async {
        run(
            &Okta::from_env()?,
            &std::env::args().nth(1).unwrap_or_default(),
            &std::io::read_to_string(std::io::stdin()).unwrap_or_default(),
        )
        .await
    };
    match result.await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Adds missing members, and removes those who are not in the list. Reports unknown logins.
pub(crate) async fn run(okta: &Okta, group: &str, logins: &str) -> Result<(), Error> {
    let wanted: HashSet<&str> = logins.lines().map(str::trim).filter(|login| !login.is_empty()).collect();
    // Read all pages: an incomplete list would remove people who belong to the group.
    let mut members = HashMap::new();
    for user in okta.group().list_group_users(group).limit(200).all().await? {
        let login = user.profile.get().and_then(|profile| profile.login.as_deref()).unwrap_or_default().to_owned();
        members.insert(login, user.id.into_option().unwrap_or_default());
    }
    for login in wanted.iter().filter(|login| !members.contains_key(**login)) {
        // Only Okta's own "not found" is None; a proxy's 404 is an error.
        match okta.user().get_user(*login).await.optional()? {
            Some(user) => okta.group().add_user_to_group(group, &user.id).await?,
            None => println!("nobody is called {login}"),
        }
    }
    for (login, id) in members.iter().filter(|(login, _)| !wanted.contains(login.as_str())) {
        okta.group().remove_user_from_group(group, id).await?;
        println!("removed {login}");
    }
    Ok(())
}
