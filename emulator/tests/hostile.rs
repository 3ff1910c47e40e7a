//! No request makes the emulator panic or respond with 500, whatever its body, path or query is.

mod support;

use okta_emulator::{Emulator, Strictness};
use okta_sdk::registry;
use serde_json::{Value, json};
use support::Org;

/// Names of fields that handlers read.
const FIELDS: &[&str] = &[
    "actions",
    "answer",
    "audiences",
    "authenticators",
    "brandId",
    "capabilities",
    "certificate",
    "channel",
    "claimType",
    "conditions",
    "create",
    "credentials",
    "definitions",
    "domain",
    "events",
    "externalId",
    "factorType",
    "features",
    "gateways",
    "groupIds",
    "id",
    "isDefault",
    "issuer",
    "key",
    "label",
    "language",
    "name",
    "newPassword",
    "oldPassword",
    "origin",
    "password",
    "policy",
    "primary",
    "priority",
    "profile",
    "properties",
    "protocol",
    "provider",
    "proxies",
    "realmId",
    "recovery_question",
    "scope",
    "scopeId",
    "scopes",
    "sessionToken",
    "settings",
    "signOnMode",
    "status",
    "subject",
    "template",
    "translations",
    "type",
    "use",
    "userId",
    "valueType",
    "visibility",
    "x5c",
];

fn values() -> Vec<Value> {
    vec![
        Value::Null,
        json!(true),
        json!(-1),
        json!(1e300),
        json!(""),
        json!("\u{1F600}\0%2F.."),
        json!([]),
        json!(["x", null, {"x": []}]),
        json!({}),
        json!({"value": [], "type": {}, "groups": 7, "password": "x", "question": 1, "properties": [], "custom": "x", "config": 3, "oauthClient": []}),
    ]
}

/// A body that is valid except for one field.
fn body(method: &str, path: &str) -> Value {
    match (method, path) {
        ("POST", "users") => support::user("hostile"),
        ("POST", "users/me/factors") => json!({"factorType": "push", "provider": "OKTA", "profile": {}}),
        ("POST", "apps") => json!({"label": "x", "signOnMode": "OPENID_CONNECT"}),
        ("POST", "idps") => json!({"name": "x", "type": "SAML2", "protocol": {"type": "SAML2"}}),
        ("POST", "policies") => json!({"name": "x", "type": "PASSWORD"}),
        ("POST", "zones") => json!({"name": "x", "type": "IP"}),
        ("POST", "authenticators") => json!({"key": "custom_app", "name": "x", "provider": {}}),
        _ => json!({}),
    }
}

#[test]
fn bodies_of_any_shape_are_responded_to() {
    for strictness in [Strictness::Lenient, Strictness::Standard] {
        let org = Org::with(Emulator::builder().strictness(strictness));
        let mut failed = Vec::new();
        for entry in registry::operations().iter().filter(|entry| matches!(entry.operation.method, "POST" | "PUT")) {
            let operation = entry.operation;
            let path = operation.path.trim_start_matches("/api/v1/").split('?').next().unwrap_or_default();
            let path = path.replace("{userId}", "me").replace("{authServerId}", "default").replace("{schemaId}", "default");
            let path = path.replace(['{', '}'], "");
            for (index, field) in FIELDS.iter().enumerate() {
                // Every value for some fields, some values for every field: all pairs would take minutes.
                for value in values().into_iter().skip(index % 2).step_by(2) {
                    let mut body = body(operation.method, &path);
                    body[*field] = value;
                    let response = org.send(operation.method, &path, Some(body.clone()));
                    if response.status >= 500 && response.status != 501 {
                        failed.push(format!("{} {path} {body}: {}", operation.method, response.status));
                    }
                }
            }
        }
        assert_eq!(failed, [""; 0]);
        // The stored resource can be rendered.
        for list in
            ["users", "groups", "apps", "idps", "zones", "eventHooks", "inlineHooks", "policies?type=PASSWORD", "users/me/factors", "logs"]
        {
            assert_eq!(org.get(list).status, 200, "{list}");
        }
    }
}

#[test]
fn paths_and_queries_of_any_shape_are_responded_to() {
    let org = Org::default();
    for path in
        ["users/%", "users/%FF", "users/%2F..%2F", "users/\u{e9}", "groups//users", "apps/", "//", "users/a%00b", "meta/schemas/user/%20"]
    {
        let path = path.replace('\u{e9}', "%C3%A9");
        assert!(org.get(&path).status < 500, "{path}");
    }
    for query in [
        "limit=x",
        "limit=-1",
        "limit=999999999999999999999",
        "after=200c",
        "after=200cffffffffffffffffff",
        "after=%F0%9F%98%80",
        "filter=%22",
        "search=((((",
        "sortBy=",
        "sortBy=profile..x",
        "sortBy=id&after=200szz",
        "q=%25",
        "expand=%5B",
        "filter=id+eq+%22%5C",
        "since=0000-00-00",
        "until=9999-99-99T99:99:99Z",
    ] {
        for list in ["users", "groups", "apps", "logs", "zones"] {
            assert!(org.get(&format!("{list}?{query}")).status < 500, "{list}?{query}");
        }
    }
}

#[test]
fn deep_expressions_are_rejected() {
    let org = Org::default();
    let deep = "(".repeat(20_000);
    assert_eq!(org.get(&format!("users?search={deep}")).text("errorCode"), "E0000031");
    let group = org.group("Engineering");
    for expression in [deep, "!".repeat(20_000), "not ".repeat(20_000), "a ? ".repeat(20_000), "a(".repeat(20_000), "a + ".repeat(20_000)] {
        let rule = json!({"type": "group_rule", "name": "Deep", "conditions": {"expression": {"value": expression}},
            "actions": {"assignUserToGroups": {"groupIds": [group]}}});
        assert_eq!(org.post("groups/rules", rule).status, 400);
    }
    let long = format!("a{}", ".b()".repeat(20_000));
    let rule = json!({"type": "group_rule", "name": "Long", "conditions": {"expression": {"value": long}},
        "actions": {"assignUserToGroups": {"groupIds": [group]}}});
    assert_eq!(org.post("groups/rules", rule).status, 400);
}

/// The prefixes of IDs, by path parameter.
const PREFIXES: &[(&str, &str)] = &[
    ("userId", "00u"),
    ("associatedUserId", "00u"),
    ("primaryUserId", "00u"),
    ("groupId", "00g"),
    ("targetGroupId", "00g"),
    ("authServerId", "aus"),
    ("policyId", "rst"),
    ("ruleId", "rul"),
    ("brandId", "bnd"),
    ("themeId", "the"),
    ("roleId", "ra1"),
    ("secretId", "ocs"),
    ("claimId", "ocl"),
    ("scopeId", "scp"),
    ("featureId", "ftr"),
    ("authenticatorId", "aut"),
    ("zoneId", "nzo"),
    ("trustedOriginId", "tos"),
    ("eventHookId", "who"),
    ("inlineHookId", "cal"),
    ("templateId", "cst"),
    ("domainId", "OcD"),
    ("typeId", "oty"),
    ("mappingId", "prm"),
    ("factorId", "ufs"),
    ("customizationId", "oel"),
    ("tokenId", "oar"),
];

#[test]
fn ids_of_real_orgs_are_responded_to_everywhere() {
    let org = Org::with(Emulator::builder());
    let mut failed = Vec::new();
    for (index, entry) in registry::operations().iter().enumerate() {
        let operation = entry.operation;
        let path: Vec<String> = operation
            .path
            .trim_start_matches("/api/v1/")
            .split('/')
            .map(|segment| match segment.strip_prefix('{').map(|name| name.trim_end_matches('}')) {
                Some("name") => "USER_PROVISIONING".to_owned(),
                Some(name) if name.ends_with("Id") => {
                    let prefix = PREFIXES.iter().find(|(known, _)| *known == name).map_or("0oa", |(_, prefix)| prefix);
                    format!("{prefix}mXk{index:03}fGhTzAqW1d7")
                }
                Some(_) => "welcome".to_owned(),
                None => segment.to_owned(),
            })
            .collect();
        let body = matches!(operation.method, "POST" | "PUT").then(|| json!({}));
        let response = org.send(operation.method, &path.join("/"), body);
        if response.status >= 500 && response.status != 501 {
            failed.push(format!("{} {}: {}", operation.method, path.join("/"), response.status));
        }
    }
    assert_eq!(failed, [""; 0]);
    // Most of them refer to resources that are adopted.
    let log = org.emulator.requests();
    let found = log.iter().filter(|entry| entry.status != 404).count();
    assert!(found * 10 >= log.len() * 8, "{found} of {}", log.len());
}
