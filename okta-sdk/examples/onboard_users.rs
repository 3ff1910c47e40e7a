//! Creates the users in a CSV file, with their groups: `login,first name,last name,groups separated by |`.
//!
//! ```sh
//! cargo run -p okta-sdk --example onboard_users < people.csv
//! ```

use std::collections::HashMap;
use std::process::ExitCode;

use okta_sdk::models::{CreateUserRequest, Group, GroupProfile, UserProfile};
use okta_sdk::{Error, Okta, filter};

#[tokio::main]
#[allow(dead_code, reason = "the tests call `run`")]
async fn main() -> ExitCode {
    let result = async { run(&Okta::from_env()?, &std::io::read_to_string(std::io::stdin()).unwrap_or_default()).await };
    match result.await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Creates a user for each line. Existing users are left unchanged.
pub(crate) async fn run(okta: &Okta, csv: &str) -> Result<(), Error> {
    let mut groups: HashMap<String, String> = HashMap::new();
    for line in csv.lines().filter(|line| !line.trim().is_empty()) {
        let mut columns = line.split(',').map(str::trim);
        let mut column = || columns.next().unwrap_or_default();
        let (login, first_name, last_name, names) = (column(), column(), column(), column());
        let mut ids = Vec::new();
        for name in names.split('|').filter(|name| !name.is_empty()) {
            if !groups.contains_key(name) {
                groups.insert(name.to_owned(), group_id(okta, name).await?);
            }
            ids.extend(groups.get(name).cloned());
        }
        if !okta.user().list_users().search(filter::eq("profile.login", login)).page().await?.is_empty() {
            println!("{login}: exists");
            continue;
        }
        let profile = UserProfile::new().login(login).email(login).first_name(first_name).last_name(last_name);
        let user = okta.user().create_user(&CreateUserRequest::new().profile(profile).group_ids(ids)).activate(true).await?;
        println!("{login}: created as {}", user.id.as_deref().unwrap_or_default());
    }
    Ok(())
}

/// The ID of the group with exactly this name. The group is created if it does not exist.
async fn group_id(okta: &Okta, name: &str) -> Result<String, Error> {
    let named = okta.group().list_groups().search(filter::eq("profile.name", name)).all().await?;
    let group = match named.into_iter().next() {
        Some(group) => group,
        None => okta.group().create_group(&Group::new().profile(GroupProfile::new().name(name))).await?,
    };
    Ok(group.id.into_option().unwrap_or_default())
}
