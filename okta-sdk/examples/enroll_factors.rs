//! Enrolls an SMS factor and an authenticator app (TOTP) for a user, and activates the SMS factor with the code that was sent.
//!
//! ```sh
//! cargo run -p okta-sdk --example enroll_factors 00u1abcd +15551234567
//! ```

use std::process::ExitCode;

use okta_sdk::models::{ActivateFactorRequest, SmsUserFactor, SmsUserFactorProfile, TotpUserFactor};
use okta_sdk::{Error, Okta};

#[tokio::main]
#[allow(dead_code, reason = "the tests call `run`")]
async fn main() -> ExitCode {
    let result = async {
        run(&Okta::from_env()?, &std::env::args().nth(1).unwrap_or_default(), &std::env::args().nth(2).unwrap_or_default(), read_code).await
    };
    match result.await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Reads the code from the terminal.
#[allow(dead_code, reason = "the tests have no terminal")]
fn read_code() -> String {
    println!("code from the SMS:");
    let mut code = String::new();
    let _ = std::io::stdin().read_line(&mut code);
    code.trim().to_owned()
}

/// Enrolls both factors. `code` returns the code from the SMS.
pub(crate) async fn run(okta: &Okta, user: &str, phone: &str, code: impl FnOnce() -> String) -> Result<(), Error> {
    let sms = SmsUserFactor::new().provider("OKTA").profile(SmsUserFactorProfile::new().phone_number(phone));
    let sms = okta.user_factor().enroll_factor(user, &sms.into()).update_phone(true).await?;
    println!("SMS: {:?}", sms.status());
    let request = ActivateFactorRequest::new().pass_code(code());
    let sms = okta.user_factor().activate_factor(user, sms.id()).activate_factor_request(&request).await?;
    println!("SMS: {:?}", sms.status());

    let totp = okta.user_factor().enroll_factor(user, &TotpUserFactor::new().provider("GOOGLE").into()).await?;
    // The response contains the shared secret and a QR code for it. Show them to the user only.
    let has_secret = totp.embedded().is_some_and(|embedded| embedded.additional.contains("activation"));
    println!("TOTP: {:?}, {}", totp.status(), if has_secret { "waiting for its first code" } else { "without a secret" });
    Ok(())
}
