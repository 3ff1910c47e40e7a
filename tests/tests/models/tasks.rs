//! Everyday tasks of identity teams, written as users would, with the requests that they send.

use std::time::{Duration, SystemTime};

use okta_sdk::model::{DateTime, Model, Null};
use okta_sdk::models::*;
use okta_sdk::{Error, Okta};
use serde_json::{Value, json};

use super::memory::{Memory, json as answer, status};

/// A fake org that responds by method and path.
fn org<const N: usize>(answers: [(&'static str, &'static str, &'static str); N]) -> (Memory, Okta) {
    let memory = Memory::new(move |request| {
        let found = answers.iter().find(|(method, path, _)| request.method() == *method && request.uri().path() == *path);
        let (.., body) = found.unwrap_or_else(|| panic!("nobody expects {} {}", request.method(), request.uri()));
        Ok(if body.is_empty() { status(204) } else { answer(200, body) })
    });
    let okta = memory.okta();
    (memory, okta)
}

/// The sent requests: method, path and query, body.
fn sent(memory: &Memory) -> Vec<(String, String, Value)> {
    let requests = memory.requests().into_iter().map(|request| {
        let target = request.uri().path_and_query().unwrap().to_string();
        (request.method().to_string(), target, serde_json::from_slice(request.body()).unwrap_or(Value::Null))
    });
    requests.collect()
}

fn expect(method: &str, target: &str, body: Value) -> (String, String, Value) {
    (method.to_owned(), target.to_owned(), body)
}

#[tokio::test]
async fn create_a_user_with_a_profile_and_a_password() -> Result<(), Error> {
    let (memory, okta) = org([("POST", "/api/v1/users", r#"{"id": "00u1", "status": "STAGED"}"#)]);

    let profile = UserProfile::new().first_name("Grace").last_name("Hopper").email("grace@example.org").login("grace@example.org");
    let profile = profile.with("badge", 17).with("skills", vec!["COBOL"]);
    let request = CreateUserRequest::new()
        .profile(profile)
        .credentials(UserCredentials::new().password(PasswordCredential::new().value("Tr0ub4dor&3")))
        .group_ids(["00g1", "00g2"]);
    let user = User::create(&okta, &request).activate(false).await?;

    assert_eq!((user.id.as_deref(), user.status), (Some("00u1"), UserStatus::Staged.into()));
    let body = json!({
        "credentials": {"password": {"value": "Tr0ub4dor&3"}}, "groupIds": ["00g1", "00g2"],
        "profile": {"email": "grace@example.org", "firstName": "Grace", "lastName": "Hopper", "login": "grace@example.org", "badge": 17, "skills": ["COBOL"]}
    });
    assert_eq!(sent(&memory), [expect("POST", "/api/v1/users?activate=false", body)]);
    Ok(())
}

#[tokio::test]
async fn read_and_set_a_custom_attribute_of_a_profile() -> Result<(), Box<dyn std::error::Error>> {
    let stored = r#"{"id": "00u1", "profile": {"login": "l", "badge": 17, "skills": ["COBOL"]}, "realmId": "x", "new": 1}"#;
    let (memory, okta) = org([("GET", "/api/v1/users/00u1", stored), ("PUT", "/api/v1/users/00u1", stored)]);

    let mut user = User::read(&okta, "00u1").await?;
    if let Some(profile) = user.profile.get_mut() {
        let mut skills: Vec<String> = profile.get("skills")?.unwrap_or_default();
        skills.push("Rust".to_owned());
        profile.set("skills", skills)?;
    }
    user.update(&okta).await?;

    let mut body: Value = serde_json::from_str(stored)?;
    body["profile"]["skills"] = json!(["COBOL", "Rust"]);
    assert_eq!(sent(&memory)[1], expect("PUT", "/api/v1/users/00u1", body));
    Ok(())
}

#[tokio::test]
async fn clear_a_field_and_leave_the_others() -> Result<(), Error> {
    let (memory, okta) = org([("POST", "/api/v1/users/00u1", "{}")]);

    let change = User::new().profile(UserProfile::new().mobile_phone(Null).department("Research"));
    okta.user().partial_update_user("00u1", &change).await?;

    let body = json!({"profile": {"department": "Research", "mobilePhone": null}});
    assert_eq!(sent(&memory), [expect("POST", "/api/v1/users/00u1", body)]);
    Ok(())
}

#[tokio::test]
async fn add_a_user_to_a_group() -> Result<(), Error> {
    let groups = r#"[{"id": "00g1", "profile": {"name": "Pilots"}}, {"id": "00g2", "profile": {"name": "Pilots of old"}}]"#;
    let (memory, okta) = org([("GET", "/api/v1/groups", groups), ("PUT", "/api/v1/groups/00g1/users/00u1", "")]);

    let mut found = okta.group().list_groups().q("Pilots").stream();
    while let Some(group) = found.try_next().await? {
        let named = group.profile.get().is_some_and(|profile| profile.name == "Pilots");
        if let (true, Some(id)) = (named, group.id.as_deref()) {
            okta.group().add_user_to_group(id, "00u1").await?;
        }
    }

    assert_eq!(sent(&memory)[1], expect("PUT", "/api/v1/groups/00g1/users/00u1", Value::Null));
    Ok(())
}

#[tokio::test]
async fn rotate_the_secret_of_a_client() -> Result<(), Error> {
    const SECRETS: &str = "/api/v1/apps/0oa1/credentials/secrets";
    let (memory, okta) = org([
        ("GET", SECRETS, r#"[{"id": "ocs1", "status": "ACTIVE"}, {"id": "ocs0", "status": "INACTIVE"}]"#),
        ("POST", SECRETS, r#"{"id": "ocs2", "client_secret": "n3w", "status": "ACTIVE"}"#),
        ("POST", "/api/v1/apps/0oa1/credentials/secrets/ocs1/lifecycle/deactivate", r#"{"id": "ocs1", "status": "INACTIVE"}"#),
        ("DELETE", "/api/v1/apps/0oa1/credentials/secrets/ocs0", ""),
    ]);

    let apps = okta.application();
    let old = apps.list_client_secrets_for_application("0oa1").await?;
    for secret in old.iter().filter(|secret| secret.status == ClientSecretStatus::Inactive) {
        apps.delete_client_secret_for_application("0oa1", &secret.id).await?;
    }
    let new = apps.create_new_client_secret_for_application("0oa1", &ClientSecretMetadata::new()).await?;
    let text = new.client_secret.get().map(|secret| secret.expose().to_owned());
    for secret in old.iter().filter(|secret| secret.status == ClientSecretStatus::Active) {
        apps.deactivate_client_secret_for_application("0oa1", &secret.id).await?;
    }

    assert_eq!(text.as_deref(), Some("n3w"));
    assert!(!format!("{new:?}").contains("n3w"));
    let methods: Vec<_> = sent(&memory).into_iter().map(|(method, ..)| method).collect();
    assert_eq!(methods, ["GET", "DELETE", "POST", "POST"]);
    Ok(())
}

#[tokio::test]
async fn list_applications_of_several_kinds() -> Result<(), Error> {
    let apps = r#"[
        {"id": "1", "label": "Portal", "signOnMode": "OPENID_CONNECT", "settings": {"oauthClient": {"redirect_uris": ["https://a.example"]}}},
        {"id": "2", "label": "Pager", "signOnMode": "SAML_2_0", "name": "acme", "settings": {"signOn": {"ssoAcsUrl": "https://b.example"}}},
        {"id": "3", "label": "Odd", "signOnMode": null}
    ]"#;
    let (_, okta) = org([("GET", "/api/v1/apps", apps)]);

    let mut seen = Vec::new();
    let mut apps = okta.application().list_applications().limit(200).stream();
    while let Some(app) = apps.try_next().await? {
        let label = app.label().unwrap_or("?").to_owned();
        let address = match &app {
            Application::OpenIdConnect(app) => {
                let client = app.settings.get().and_then(|settings| settings.oauth_client.get());
                client.and_then(|client| client.redirect_uris.get()?.first().cloned())
            }
            Application::Saml(app) => {
                let settings = app.as_generic().and_then(|app| app.settings.get());
                settings.and_then(|settings| settings.sign_on.get()?.sso_acs_url.cloned())
            }
            _ => None,
        };
        seen.push((label, address));
    }

    let expected = [("Portal", Some("https://a.example")), ("Pager", Some("https://b.example")), ("Odd", None)];
    assert_eq!(seen, expected.map(|(label, address)| (label.to_owned(), address.map(str::to_owned))));
    Ok(())
}

#[tokio::test]
async fn create_an_application_for_openid_connect() -> Result<(), Error> {
    let (memory, okta) = org([("POST", "/api/v1/apps", r#"{"id": "0oa1", "signOnMode": "OPENID_CONNECT", "status": "ACTIVE"}"#)]);

    let client = OpenIdConnectApplicationSettingsClient::new()
        .application_type(OpenIdConnectApplicationType::Web)
        .grant_types([OAuthGrantType::AuthorizationCode, OAuthGrantType::RefreshToken])
        .response_types([OAuthResponseType::Code])
        .redirect_uris(["https://portal.example/callback"]);
    let credentials = ApplicationCredentialsOAuthClient::new().token_endpoint_auth_method("private_key_jwt");
    let app = OpenIdConnectApplication::new()
        .label("Portal")
        .credentials(OAuthApplicationCredentials::new().oauth_client(credentials))
        .settings(OpenIdConnectApplicationSettings::new().oauth_client(client));
    let app = okta.application().create_application(&app.into()).await?;

    assert_eq!(app.id(), Some("0oa1"));
    let body = json!({
        "label": "Portal", "name": "oidc_client", "signOnMode": "OPENID_CONNECT",
        "credentials": {"oauthClient": {"token_endpoint_auth_method": "private_key_jwt"}},
        "settings": {"oauthClient": {
            "application_type": "web", "grant_types": ["authorization_code", "refresh_token"], "redirect_uris": ["https://portal.example/callback"],
            "response_types": ["code"]
        }}
    });
    assert_eq!(sent(&memory), [expect("POST", "/api/v1/apps", body)]);
    Ok(())
}

#[tokio::test]
async fn change_a_rule_of_a_policy() -> Result<(), Error> {
    let stored = r#"{
        "id": "0pr1", "type": "ACCESS_POLICY", "name": "All", "priority": 1, "actions": {"appSignOn": {"access": "ALLOW",
        "verificationMethod": {"factorMode": "1FA", "type": "ASSURANCE", "reauthenticateIn": "PT2H", "chains": [{"x": 1}]}}}, "_links": {}
    }"#;
    let path = "/api/v1/policies/00p1/rules/0pr1";
    let (memory, okta) = org([("GET", "/api/v1/policies/00p1/rules/0pr1", stored), ("PUT", "/api/v1/policies/00p1/rules/0pr1", stored)]);

    let mut rule = okta.policy().get_policy_rule("00p1", "0pr1").await?;
    if let Some(rule) = rule.as_access_mut() {
        let sign_on = rule.actions.get_or_insert_default().app_sign_on.get_or_insert_default();
        sign_on.verification_method.get_or_insert_default().factor_mode.set("2FA");
    }
    rule.update(&okta, "00p1").await?;

    let mut body: Value = serde_json::from_str(stored)?;
    body["actions"]["appSignOn"]["verificationMethod"]["factorMode"] = json!("2FA");
    assert_eq!(sent(&memory)[1], expect("PUT", path, body));
    Ok(())
}

#[tokio::test]
async fn search_users() -> Result<(), Error> {
    let (memory, okta) = org([("GET", "/api/v1/users", r#"[{"id": "1", "profile": {"login": "a"}}, {"id": "2"}]"#)]);

    let search = r#"profile.department eq "Research" and status eq "ACTIVE""#;
    let users = okta.user().list_users().search(search).sort_by("profile.lastName").limit(200).collect(1000).await?;
    let logins: Vec<&str> = users.iter().filter_map(|user| user.profile.get()?.login.as_deref()).collect();

    assert_eq!(logins, ["a"]);
    let target = &sent(&memory)[0].1;
    assert!(target.starts_with("/api/v1/users?search=profile.department%20eq%20%22Research%22"), "{target}");
    Ok(())
}

#[tokio::test]
async fn read_the_system_log() -> Result<(), Box<dyn std::error::Error>> {
    let events = r#"[{
        "uuid": "e1", "eventType": "user.session.start", "published": "2024-05-06T07:08:09.010Z", "severity": "WARN", "outcome": {"result": "FAILURE"},
        "actor": {"alternateId": "grace@example.org"}, "target": [{"type": "AppInstance", "detailEntry": {"policyId": "p", "n": 1}}]
    }]"#;
    let (memory, okta) = org([("GET", "/api/v1/logs", events)]);

    let since: DateTime = "2024-05-01T00:00:00.000Z".parse()?;
    let until = SystemTime::UNIX_EPOCH + Duration::from_secs(1_715_000_000);
    let mut failed = Vec::new();
    let mut log = okta.log().get_logs().since(since.clone()).until(until).filter(r#"outcome.result eq "FAILURE""#).limit(1000).stream();
    while let Some(event) = log.try_next().await? {
        let actor = event.actor.get().and_then(|actor| actor.alternate_id.as_deref()).unwrap_or("nobody");
        let details = event.target.iter().flatten().filter_map(|target| target.detail_entry.get());
        let policies: Vec<String> = details.filter_map(|detail| detail.get("policyId").ok().flatten()).collect();
        failed.push((actor.to_owned(), event.published.get().is_some_and(|at| *at > *since), policies));
    }

    assert_eq!(failed, [("grace@example.org".to_owned(), true, vec!["p".to_owned()])]);
    let target = &sent(&memory)[0].1;
    assert!(target.starts_with("/api/v1/logs?since=2024-05-01T00%3A00%3A00.000Z&until=2024-05-06T"), "{target}");
    Ok(())
}
