//! Adds a custom attribute to the user schema, then sets and reads it.
//!
//! ```sh
//! cargo run -p okta-sdk --example custom_attributes 00u1abcd
//! ```

use std::process::ExitCode;

use okta_sdk::model::Model;
use okta_sdk::models::{User, UserProfile, UserSchema, UserSchemaAttribute, UserSchemaDefinitions, UserSchemaPublic};
use okta_sdk::{Error, Okta};

#[tokio::main]
#[allow(dead_code, reason = "the tests call `run`")]
async fn main() -> ExitCode {
    let result = async { run(&Okta::from_env()?, &std::env::args().nth(1).unwrap_or_default()).await };
    match result.await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Adds the attribute `badgeNumber`, and sets it for a user.
pub(crate) async fn run(okta: &Okta, user: &str) -> Result<(), Error> {
    let badge = UserSchemaAttribute::new().title("Badge number").r#type("integer").required(false);
    let custom = UserSchemaPublic::new().id("#custom").r#type("object").properties([("badgeNumber", badge)]);
    let schema = UserSchema::new().definitions(UserSchemaDefinitions::new().custom(custom));
    okta.user_schema().update_user_profile("default", &schema).await?;

    // Custom attributes are set and read by name. A partial update changes only the attributes that it contains.
    let change = User::new().profile(UserProfile::new().with("badgeNumber", 1729));
    let updated = okta.user().partial_update_user(user, &change).await?;
    let badge: Option<i64> = match updated.profile.get() {
        Some(profile) => profile.get("badgeNumber")?,
        None => None,
    };
    println!("badge number: {badge:?}");
    Ok(())
}
