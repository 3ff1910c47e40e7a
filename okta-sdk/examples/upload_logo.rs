//! Uploads the logo of an application.
//!
//! ```sh
//! cargo run -p okta-sdk --example upload_logo 0oa1abcd logo.png
//! ```

use std::path::Path;
use std::process::ExitCode;

use okta_sdk::call::FilePart;
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

/// Uploads a PNG, JPEG, GIF or SVG file. Its name comes from the path and its media type from its first bytes.
pub(crate) async fn run(okta: &Okta, app: &str, file: impl AsRef<Path>) -> Result<(), Error> {
    okta.application().upload_application_logo(app, FilePart::from_path(file)?).await?;
    let app = okta.application().get_application(app).await?;
    let logo = app.links().and_then(|links| links.href("logo"));
    println!("logo: {}", logo.unwrap_or("none"));
    Ok(())
}
