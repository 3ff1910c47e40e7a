//! Creates an OpenID Connect web application and prints its client ID and secret.
//!
//! ```sh
//! cargo run -p okta-sdk --example oidc_app
//! ```

use std::process::ExitCode;

use okta_sdk::models::{Application, OpenIdConnectApplication, OpenIdConnectApplicationSettings, OpenIdConnectApplicationSettingsClient};
use okta_sdk::{Error, Okta};

#[tokio::main]
#[allow(dead_code, reason = "the tests call `run`")]
async fn main() -> ExitCode {
    let result = async { run(&Okta::from_env()?, "Intranet", "https://intranet.example.com/callback").await };
    match result.await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Creates the application. Only this response contains the secret: store it where you keep secrets.
pub(crate) async fn run(okta: &Okta, label: &str, redirect_uri: &str) -> Result<(), Error> {
    let client = OpenIdConnectApplicationSettingsClient::new()
        .application_type("web")
        .redirect_uris([redirect_uri])
        .response_types(["code"])
        .grant_types(["authorization_code", "refresh_token"]);
    let app = OpenIdConnectApplication::new()
        .name("oidc_client")
        .label(label)
        .settings(OpenIdConnectApplicationSettings::new().oauth_client(client));
    let created = okta.application().create_application(&app.into()).await?;
    let Application::OpenIdConnect(app) = created else {
        println!("Okta created another kind of application: {:?}", created.sign_on_mode());
        return Ok(());
    };
    if let Some(client) = app.credentials.get().and_then(|credentials| credentials.oauth_client.get()) {
        println!("client id: {}", client.client_id.as_deref().unwrap_or_default());
        // `Debug` hides secrets; `expose` returns the string.
        println!("client secret: {}", client.client_secret.get().map(|secret| secret.expose()).unwrap_or_default());
    }
    Ok(())
}
