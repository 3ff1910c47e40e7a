//! Creates, updates, activates and deletes a user and a group, with the methods of the models.
//!
//! Run it against a sandbox org.
//!
//! ```sh
//! export OKTA_CLIENT_ORGURL=https://example.okta.com OKTA_CLIENT_TOKEN=...
//! cargo run -p okta-sdk --example lifecycle
//! ```

use std::io::Write;
use std::process::ExitCode;

use okta_sdk::models::{CreateUserRequest, Group, GroupProfile, User, UserProfile};
use okta_sdk::{Error, Okta};

#[tokio::main]
#[allow(dead_code, reason = "the tests call `run`")]
async fn main() -> ExitCode {
    let result = match Okta::from_env() {
        Ok(okta) => run(&okta, &mut std::io::stdout()).await,
        Err(error) => Err(error.into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Creates, updates, uses and deletes a user and a group.
pub(crate) async fn run(okta: &Okta, out: &mut impl Write) -> Result<(), Box<dyn std::error::Error>> {
    let profile = UserProfile::new().first_name("Ada").last_name("Lovelace").email("ada@example.com").login("ada@example.com");
    let mut user = User::create(okta, &CreateUserRequest::new().profile(profile)).activate(false).await?;
    writeln!(out, "created {}", describe(&user))?;

    // All other fields are sent back unchanged, including those that are not in the spec.
    user.profile.get_or_insert_with(Default::default).department.set("Engines");
    let user = user.update(okta).await?;
    writeln!(out, "updated {}", describe(&user))?;

    let profile = GroupProfile::new().name("Analysts").description("Programs of the engine");
    let group = okta.group().create_group(&Group::new().profile(profile)).await?;
    user.add_to_group(okta, &group.id).await?;
    let mut members = group.list_users(okta).stream();
    while let Some(member) = members.try_next().await? {
        writeln!(out, "member  {}", describe(&member))?;
    }

    let token = user.activate(okta).send_email(false).await?;
    writeln!(out, "activation link {}", if token.activation_url.is_value() { "received" } else { "missing" })?;
    user.deactivate(okta).send_email(false).await?;
    user.delete(okta).await?;
    group.delete(okta).await?;
    writeln!(out, "deleted both")?;

    let gone: Result<User, Error> = User::read(okta, &user.id).await;
    if gone.is_err_and(|error| error.is_not_found()) {
        writeln!(out, "the user is gone")?;
    }
    Ok(())
}

fn describe(user: &User) -> String {
    let login = user.profile.get().and_then(|profile| profile.login.as_deref()).unwrap_or("nobody");
    let status = user.status.get().map_or("of no status", |status| status.as_str());
    format!("{login} ({status})")
}
