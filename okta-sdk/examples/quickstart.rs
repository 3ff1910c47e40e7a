//! Lists the users of an org as a small table.
//!
//! ```sh
//! export OKTA_CLIENT_ORGURL=https://example.okta.com OKTA_CLIENT_TOKEN=...
//! cargo run -p okta-sdk --example quickstart
//! ```

use std::io::Write;
use std::process::ExitCode;

use okta_sdk::Okta;

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

/// Prints the first 50 users, fetching as many pages as needed.
pub(crate) async fn run(okta: &Okta, out: &mut impl Write) -> Result<(), Box<dyn std::error::Error>> {
    writeln!(out, "{:<22} {:<12} {:<32} last login", "id", "status", "login")?;
    let mut users = okta.user().list_users().limit(20).stream();
    let mut count = 0;
    while let Some(user) = users.try_next().await? {
        let id = user.id.as_deref().unwrap_or("-");
        let status = user.status.get().map_or("-", |status| status.as_str());
        let login = user.profile.get().and_then(|profile| profile.login.as_deref()).unwrap_or("-");
        let last_login = user.last_login.get().map_or_else(|| "never".to_owned(), ToString::to_string);
        writeln!(out, "{id:<22} {status:<12} {login:<32} {last_login}")?;
        count += 1;
        if count == 50 {
            break;
        }
    }
    writeln!(out, "{count} users")?;
    Ok(())
}
