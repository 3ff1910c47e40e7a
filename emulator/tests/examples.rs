//! The examples of okta-sdk, run against an in-memory org.
#![allow(missing_docs)]

#[path = "../../okta-sdk/examples/assign_app_to_group.rs"]
mod assign_app_to_group;
#[path = "../../okta-sdk/examples/copy_policies.rs"]
mod copy_policies;
#[path = "../../okta-sdk/examples/custom_attributes.rs"]
mod custom_attributes;
#[path = "../../okta-sdk/examples/enroll_factors.rs"]
mod enroll_factors;
#[path = "../../okta-sdk/examples/network_zones.rs"]
mod network_zones;
#[path = "../../okta-sdk/examples/oidc_app.rs"]
mod oidc_app;
#[path = "../../okta-sdk/examples/onboard_users.rs"]
mod onboard_users;
#[path = "../../okta-sdk/examples/saml_app.rs"]
mod saml_app;
#[path = "../../okta-sdk/examples/suspend_dormant_users.rs"]
mod suspend_dormant_users;
#[path = "../../okta-sdk/examples/sync_group.rs"]
mod sync_group;
#[path = "../../okta-sdk/examples/tail_system_log.rs"]
mod tail_system_log;
#[path = "../../okta-sdk/examples/upload_logo.rs"]
mod upload_logo;

use okta_emulator::Emulator;
use okta_sdk::jiff::{Timestamp, ToSpan};
use okta_sdk::model::Model;
use okta_sdk::models::*;
use okta_sdk::{Okta, filter};

/// Creates a user and returns the ID.
async fn user(okta: &Okta, login: &str) -> String {
    let profile = UserProfile::new().login(login).email(login).first_name("Ada").last_name("Lovelace");
    let credentials = UserCredentials::new().password(PasswordCredential::new().value("Abcd1234!"));
    let request = CreateUserRequest::new().profile(profile).credentials(credentials);
    okta.user().create_user(&request).await.unwrap().id.into_option().unwrap()
}

async fn group(okta: &Okta, name: &str) -> String {
    okta.group().create_group(&Group::new().profile(GroupProfile::new().name(name))).await.unwrap().id.into_option().unwrap()
}

async fn logins_of(okta: &Okta, group: &str) -> Vec<String> {
    let users = okta.group().list_group_users(group).all().await.unwrap();
    let mut logins: Vec<String> = users.iter().filter_map(|user| user.profile.get()?.login.cloned()).collect();
    logins.sort();
    logins
}

#[tokio::test]
async fn people_are_onboarded_from_a_table_with_their_groups() {
    let emulator = Emulator::new();
    let okta = emulator.okta();
    let table = "ada@example.com,Ada,Lovelace,Pilots|Engines\n\ngrace@example.com,Grace,Hopper,Pilots\n";
    onboard_users::run(&okta, table).await.unwrap();
    // A second run finds all users.
    onboard_users::run(&okta, table).await.unwrap();
    let groups = okta.group().list_groups().search(filter::eq("profile.name", "Pilots")).all().await.unwrap();
    assert_eq!(groups.len(), 1);
    assert_eq!(logins_of(&okta, groups[0].id.as_deref().unwrap()).await, ["ada@example.com", "grace@example.com"]);
}

#[tokio::test]
async fn users_who_have_not_signed_in_are_suspended() {
    let emulator = Emulator::new();
    let okta = emulator.okta();
    let id = user(&okta, "ada@example.com").await;
    let status = || async { okta.user().get_user(&id).await.unwrap().status.into_option().unwrap() };
    suspend_dormant_users::run(&okta, Timestamp::now() - 10_000.hours()).await.unwrap();
    assert_eq!(status().await, UserStatus::Active);
    suspend_dormant_users::run(&okta, Timestamp::now() + 10_000.hours()).await.unwrap();
    assert_eq!(status().await, UserStatus::Suspended);
}

#[tokio::test]
async fn a_group_is_synchronized_with_a_list_of_logins() {
    let emulator = Emulator::new();
    let okta = emulator.okta();
    let pilots = group(&okta, "Pilots").await;
    let leaving = user(&okta, "charles@example.com").await;
    user(&okta, "ada@example.com").await;
    okta.group().add_user_to_group(&pilots, &leaving).await.unwrap();
    sync_group::run(&okta, &pilots, "ada@example.com\nnobody@example.com\n").await.unwrap();
    assert_eq!(logins_of(&okta, &pilots).await, ["ada@example.com"]);
}

#[tokio::test]
async fn applications_are_created_and_assigned() {
    let emulator = Emulator::new();
    let okta = emulator.okta();
    oidc_app::run(&okta, "Intranet", "https://intranet.example.com/callback").await.unwrap();
    saml_app::run(&okta, "Payroll", "https://payroll.example.com/saml").await.unwrap();
    let apps = okta.application().list_applications().all().await.unwrap();
    let saml = apps.iter().find(|app| app.label() == Some("Payroll")).and_then(Application::as_saml).unwrap();
    assert!(matches!(saml, SamlApplication::Generic(_)));
    let app = saml.id().unwrap();
    let pilots = group(&okta, "Pilots").await;
    assign_app_to_group::run(&okta, app, &pilots).await.unwrap();
    let assigned = okta.application().list_application_group_assignments(app).all().await.unwrap();
    assert_eq!(assigned.iter().map(|group| group.id.as_deref().unwrap()).collect::<Vec<_>>(), [pilots.as_str()]);

    let folder = tempfile::tempdir().unwrap();
    let logo = folder.path().join("logo.png");
    std::fs::write(&logo, b"\x89PNG\r\n\x1a\n").unwrap();
    upload_logo::run(&okta, app, &logo).await.unwrap();
}

#[tokio::test]
async fn policies_are_copied_with_their_rules() {
    let (source, target) = (Emulator::new(), Emulator::new());
    let (source, target) = (source.okta(), target.okta());
    let policy: Policy = OktaSignOnPolicy::new().name("Contractors").into();
    let policy = source.policy().create_policy(&policy).await.unwrap();
    let rule: PolicyRule = OktaSignOnPolicyRule::new().name("Deny").into();
    source.policy().create_policy_rule(policy.id(), &rule).await.unwrap();
    copy_policies::run(&source, &target).await.unwrap();
    let copied = target.policy().list_policies("OKTA_SIGN_ON").await.unwrap();
    let copied = copied.iter().find(|policy| policy.name() == Some("Contractors")).unwrap();
    let rules = target.policy().list_policy_rules(copied.id()).await.unwrap();
    assert!(rules.iter().any(|rule| rule.name() == Some("Deny")));
}

#[tokio::test]
async fn factors_are_enrolled() {
    let emulator = Emulator::new();
    let okta = emulator.okta();
    let id = user(&okta, "ada@example.com").await;
    enroll_factors::run(&okta, &id, "+15551234567", || "123456".to_owned()).await.unwrap();
    let factors = okta.user_factor().list_factors(&id).await.unwrap();
    assert!(factors.iter().any(|factor| factor.factor_type() == Some(&FactorType::Sms)), "{factors:?}");
}

#[tokio::test]
async fn the_system_log_is_followed_over_a_restart() {
    let emulator = Emulator::new();
    let okta = emulator.okta();
    for number in 0..4 {
        user(&okta, &format!("user{number}@example.com")).await;
    }
    let folder = tempfile::tempdir().unwrap();
    let saved = folder.path().join("system-log.cursor");
    tail_system_log::run(&okta, &saved, 2).await.unwrap();
    let first = std::fs::read_to_string(&saved).unwrap();
    tail_system_log::run(&okta, &saved, 1).await.unwrap();
    assert!(!first.is_empty());
}

#[tokio::test]
async fn a_custom_attribute_is_added_and_set() {
    let emulator = Emulator::new();
    let okta = emulator.okta();
    let id = user(&okta, "ada@example.com").await;
    custom_attributes::run(&okta, &id).await.unwrap();
    let user = okta.user().get_user(&id).await.unwrap();
    assert_eq!(user.profile.get().unwrap().get::<i64>("badgeNumber").unwrap(), Some(1729));
    assert_eq!(user.profile.get().unwrap().login.as_deref(), Some("ada@example.com"));
}

#[tokio::test]
async fn a_network_zone_is_created() {
    let emulator = Emulator::new();
    let okta = emulator.okta();
    network_zones::run(&okta, &["192.0.2.0/24"]).await.unwrap();
    let zones = okta.network_zone().list_network_zones().all().await.unwrap();
    assert!(zones.iter().any(|zone| zone.name.as_deref() == Some("Office") && zone.gateways.iter().flatten().count() == 1));
}
