//! Creates a custom SAML 2.0 application with attribute statements.
//!
//! ```sh
//! cargo run -p okta-sdk --example saml_app
//! ```

use std::process::ExitCode;

use okta_sdk::models::{SamlApplication, SamlApplicationSettings, SamlApplicationSettingsSignOn, SamlAttributeStatement};
use okta_sdk::{Error, Okta};

#[tokio::main]
#[allow(dead_code, reason = "the tests call `run`")]
async fn main() -> ExitCode {
    let result = async { run(&Okta::from_env()?, "Payroll", "https://payroll.example.com/saml").await };
    match result.await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Creates the application. `SamlApplication::new` creates a custom application, which is not in Okta's catalog.
pub(crate) async fn run(okta: &Okta, label: &str, acs_url: &str) -> Result<(), Error> {
    let attribute =
        |name: &str, value: &str| SamlAttributeStatement::new().r#type("EXPRESSION").name(name).namespace(UNSPECIFIED).values([value]);
    let sign_on = SamlApplicationSettingsSignOn::new()
        .sso_acs_url(acs_url)
        .recipient(acs_url)
        .destination(acs_url)
        .audience("https://payroll.example.com")
        .subject_name_id_template("${user.userName}")
        .subject_name_id_format("urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified")
        .response_signed(true)
        .assertion_signed(true)
        .signature_algorithm("RSA_SHA256")
        .digest_algorithm("SHA256")
        .honor_force_authn(true)
        .authn_context_class_ref("urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport")
        .attribute_statements([attribute("email", "user.email"), attribute("department", "user.department")]);
    let app = SamlApplication::new().label(label).settings(SamlApplicationSettings::new().sign_on(sign_on));
    let app = okta.application().create_application(&app.into()).await?;
    println!("{} is {}", app.label().unwrap_or_default(), app.id().unwrap_or_default());
    println!("metadata: {}", app.links().and_then(|links| links.href("metadata")).unwrap_or("none"));
    Ok(())
}

/// The name format for attributes without an agreed format.
const UNSPECIFIED: &str = "urn:oasis:names:tc:SAML:2.0:attrname-format:unspecified";
