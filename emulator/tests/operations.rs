//! Every operation responds as in the spec.

mod support;

use std::collections::HashMap;

use okta_sdk::registry;
use serde_json::{Value, json};
use support::{Org, text};

/// Creates a resource of every kind, so that every path can be filled.
fn furnish(org: &Org) -> HashMap<&'static str, String> {
    let user = org.user("ada");
    let primary = org.user("grace");
    let group = org.group("Engineers");
    let app = org.create(
        "apps",
        json!({
            "name": "oidc_client", "label": "Client", "signOnMode": "OPENID_CONNECT",
            "settings": {"oauthClient": {"application_type": "web", "grant_types": ["authorization_code"],
            "redirect_uris": ["https://example.com/cb"]}},
        }),
    );
    let server = org.create("authorizationServers", json!({"name": "server", "audiences": ["api://a"]}));
    let server_policy = org.create(&format!("authorizationServers/{server}/policies"), Value::Null);
    let idp = org.create("idps", Value::Null);
    let brand = text(&org.get("brands").body, "0.id");
    org.post(
        "meta/schemas/user/linkedObjects",
        json!({"primary": {"name": "manager", "title": "Manager", "type": "USER"},
        "associated": {"name": "report", "title": "Report", "type": "USER"}}),
    );
    org.put(&format!("apps/{app}/groups/{group}"), json!({}));
    org.post(&format!("apps/{app}/users"), json!({"id": user, "scope": "USER"}));
    let role = org.post(&format!("users/{user}/roles"), json!({"type": "USER_ADMIN"})).text("id");
    org.post(&format!("groups/{group}/roles"), json!({"type": "USER_ADMIN"}));
    org.post(&format!("idps/{idp}/users/{user}"), json!({"externalId": "77"}));
    let key = text(&org.get(&format!("apps/{app}/credentials/keys")).body, "0.kid");
    HashMap::from([
        ("userId", user.clone()),
        ("associatedUserId", user.clone()),
        ("primaryUserId", primary),
        ("groupId", group.clone()),
        ("targetGroupId", group.clone()),
        ("appId", app.clone()),
        ("applicationId", app.clone()),
        ("appInstanceId", app.clone()),
        ("clientId", app.clone()),
        ("authServerId", server.clone()),
        ("policyId", String::new()),
        ("idpId", idp),
        ("brandId", brand.clone()),
        ("themeId", text(&org.get(&format!("brands/{brand}/themes")).body, "0.id")),
        ("templateName", "welcome".into()),
        ("roleId", role),
        ("keyId", key),
        ("secretId", text(&org.get(&format!("apps/{app}/credentials/secrets")).body, "0.id")),
        ("claimId", text(&org.get(&format!("authorizationServers/{server}/claims")).body, "0.id")),
        ("scopeId", text(&org.get(&format!("authorizationServers/{server}/scopes")).body, "0.id")),
        ("serverPolicy", server_policy.clone()),
        ("serverRule", org.create(&format!("authorizationServers/{server}/policies/{server_policy}/rules"), Value::Null)),
        ("grantId", org.create(&format!("apps/{app}/grants"), json!({"issuer": org.emulator.url(), "scopeId": "okta.users.read"}))),
        ("featureId", text(&org.get("features").body, "0.id")),
        ("lifecycle", "enable".into()),
        ("authenticatorId", text(&org.get("authenticators").body, "0.id")),
        ("zoneId", org.create("zones", Value::Null)),
        ("trustedOriginId", org.create("trustedOrigins", Value::Null)),
        ("eventHookId", org.create("eventHooks", Value::Null)),
        ("inlineHookId", org.create("inlineHooks", Value::Null)),
        ("templateId", org.create("templates/sms", Value::Null)),
        ("domainId", org.create("domains", json!({"domain": "login.example.com", "certificateSourceType": "MANUAL"}))),
        ("typeId", org.create("meta/types/user", Value::Null)),
        ("schemaId", "default".into()),
        ("linkedObjectName", "manager".into()),
        ("primaryRelationshipName", "manager".into()),
        ("relationshipName", "manager".into()),
        ("mappingId", text(&org.get("mappings").body, "0.id")),
        (
            "factorId",
            org.create(
                &format!("users/{user}/factors?activate=true"),
                json!({"factorType": "sms", "provider": "OKTA", "profile": {"phoneNumber": "+15550100"}}),
            ),
        ),
        ("sessionId", org.create("sessions", json!({"sessionToken": "ada@example.com"}))),
        (
            "customizationId",
            org.create(
                &format!("brands/{brand}/templates/email/welcome/customizations"),
                json!({"language": "en", "subject": "S", "body": "B", "isDefault": true}),
            ),
        ),
        ("csrId", org.create(&format!("apps/{app}/credentials/csrs"), json!({}))),
        ("contactType", "BILLING".into()),
        ("notificationType", "OKTA_UPDATE".into()),
        ("roleTypeOrRoleId", "SUPER_ADMIN".into()),
        ("appName", "facebook".into()),
        ("name", "USER_PROVISIONING".into()),
    ])
}

#[test]
fn every_operation_responds_as_in_the_spec() {
    let org = Org::default();
    let mut ids = furnish(&org);
    let policy = org.create("policies", Value::Null);
    let rule = org.create(&format!("policies/{policy}/rules"), Value::Null);
    let group_rule = org.create(
        "groups/rules",
        json!({
            "name": "Rule", "type": "group_rule", "conditions": {"expression": {"value": "user.lastName == \"Tester\"",
            "type": "urn:okta:expression:1.0"}},
            "actions": {"assignUserToGroups": {"groupIds": [ids["groupId"]]}},
        }),
    );
    // Operations that read come first, those that delete come last.
    let rank = |method: &str| ["GET", "POST", "PUT", "DELETE"].iter().position(|known| *known == method);
    let mut operations: Vec<_> = registry::operations().iter().map(|entry| entry.operation).collect();
    operations.sort_by_key(|operation| (rank(operation.method), operation.path.contains("deactivate")));
    let mut failed = Vec::new();
    for operation in operations {
        let is_server = operation.path.starts_with("/api/v1/authorizationServers");
        let (a_policy, a_rule) =
            if is_server { (ids["serverPolicy"].clone(), ids["serverRule"].clone()) } else { (policy.clone(), rule.clone()) };
        ids.insert("policyId", a_policy);
        ids.insert("ruleId", if operation.path.starts_with("/api/v1/groups/rules") { group_rule.clone() } else { a_rule });
        let path: Vec<String> = operation
            .path
            .trim_start_matches("/api/v1/")
            .split('/')
            .map(|segment| match segment.strip_prefix('{') {
                Some(name) => ids.get(name.trim_end_matches('}')).cloned().unwrap_or_else(|| "unknown".into()),
                None => segment.to_owned(),
            })
            .collect();
        let mut path = path.join("/");
        if path == "policies" && operation.method == "GET" {
            path.push_str("?type=OKTA_SIGN_ON");
        }
        if operation.path.contains("/subscriptions") {
            // Only the current user has subscriptions.
            path = path.replace(&ids["userId"], "me");
        }
        // Other bodies are samples.
        let body = match operation.id {
            "createSession" => Some(json!({"sessionToken": "me"})),
            "updateFeatureForApplication" => Some(json!({"create": {"lifecycleCreate": {"status": "DISABLED"}}})),
            _ => None,
        };
        let response = org.send(operation.method, &path, body);
        if response.text("errorCode") == "E0000003"
            || response.status >= 500
            || response.status == 405
            || response.status == 404 && response.text("errorCode").is_empty()
        {
            failed.push(format!("{} {path}: {} {}", operation.method, response.status, response.body));
        }
    }
    // For example, a group that Okta manages cannot be changed.
    assert_eq!(failed, [""; 0]);
    let log = org.emulator.requests();
    let read: Vec<_> = log.iter().filter(|entry| entry.method == "GET").collect();
    let fine = read.iter().filter(|entry| entry.status < 400).count();
    assert!(fine * 100 >= read.len() * 90, "{fine} of {} reads succeed", read.len());
}

#[test]
fn an_org_starts_within_milliseconds() {
    let started = std::time::Instant::now();
    let orgs: Vec<_> = (0..200).map(|seed| okta_emulator::Emulator::builder().seed(seed).build()).collect();
    let each = started.elapsed() / 200;
    // A debug build on a busy machine is some ten times slower than a release build, which takes less than a millisecond.
    assert!(each < std::time::Duration::from_millis(50), "{each:?} each");
    assert_eq!(orgs.len(), 200);
}
