//! A call that lacks a required boolean.

use okta_sdk::Okta;

async fn activate(okta: &Okta) -> Result<(), okta_sdk::Error> {
    okta.user().activate_user("00u1").send_email(false).await?;
    okta.user().activate_user("00u1").await?;
    Ok(())
}

fn main() {
    let _ = activate;
}
