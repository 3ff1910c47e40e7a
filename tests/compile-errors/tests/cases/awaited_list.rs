//! A paged list that is awaited.

use okta_sdk::Okta;
use okta_sdk::model::FreeForm;

async fn awaited(okta: &Okta) -> Result<(), okta_sdk::Error> {
    let users = okta.user().list_users().limit(200).await?;
    println!("{users:?}");
    Ok(())
}

async fn raw_list(okta: &Okta) -> Result<(), okta_sdk::Error> {
    let users = okta.raw().get("/api/v1/users").list::<FreeForm>().await?;
    println!("{users:?}");
    Ok(())
}

fn main() {
    let _ = (awaited, raw_list);
}
