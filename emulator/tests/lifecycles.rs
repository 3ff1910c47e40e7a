//! Activation, deactivation and deletion of every kind of resource, in every status, and of what belongs to the system.

mod support;

use serde_json::{Value, json};
use support::{Org, text};

/// A kind of resource: the path of the collection, a create request, the status of a change of its status, and the status and the code of the
/// deletion of an active one.
struct Kind {
    collection: String,
    body: Value,
    changes: u16,
    deletes: (u16, &'static str),
}

fn kind(collection: impl Into<String>, changes: u16, deletes: (u16, &'static str), body: Value) -> Kind {
    Kind { collection: collection.into(), body, changes, deletes }
}

fn kinds(org: &Org) -> Vec<Kind> {
    let server = org.create("authorizationServers", json!({"name": "server", "audiences": ["api://a"]}));
    let server = format!("authorizationServers/{server}");
    let server_policy = org.create(&format!("{server}/policies"), json!({"name": "A policy"}));
    let group = org.group("Engineers");
    let client = org.create(
        "apps",
        json!({"name": "oidc_client", "label": "A client", "signOnMode": "OPENID_CONNECT", "settings": {"oauthClient": {
            "application_type": "web", "grant_types": ["authorization_code"], "redirect_uris": ["https://example.com/cb"]}}}),
    );
    let channel = json!({"type": "HTTP", "version": "1.0.0", "config": {"uri": "https://example.com"}});
    let deleted = (204, "");
    let mut all = vec![
        kind("apps", 200, (403, "E0000056"), json!({"name": "bookmark", "label": "x", "signOnMode": "BOOKMARK"})),
        kind(format!("apps/{client}/credentials/secrets"), 200, (400, "E0000001"), json!({})),
        kind(
            "groups/rules",
            204,
            (202, ""),
            json!({"name": "x", "type": "group_rule", "conditions": {"expression": {"value": "user.firstName==\"X\""}},
                "actions": {"assignUserToGroups": {"groupIds": [group]}}}),
        ),
        kind("zones", 200, deleted, json!({"type": "IP", "name": "x", "gateways": [{"type": "CIDR", "value": "192.0.2.0/24"}]})),
        kind("trustedOrigins", 200, deleted, json!({"name": "x", "origin": "https://example.com", "scopes": [{"type": "CORS"}]})),
        kind(
            "eventHooks",
            200,
            (400, "E0000001"),
            json!({"name": "x", "events": {"type": "EVENT_TYPE", "items": ["user.lifecycle.create"]}, "channel": channel}),
        ),
        kind(
            "inlineHooks",
            200,
            (400, "E0000001"),
            json!({"name": "x", "type": "com.okta.import.transform", "version": "1.0.0", "channel": channel}),
        ),
        kind("idps", 200, deleted, json!({"type": "FACEBOOK", "name": "x"})),
        kind("authorizationServers", 204, deleted, json!({"name": "x", "audiences": ["api://x"]})),
        kind(format!("{server}/policies"), 204, deleted, json!({"name": "x"})),
        kind(format!("{server}/policies/{server_policy}/rules"), 204, deleted, json!({"name": "x"})),
    ];
    for policy in ["OKTA_SIGN_ON", "PASSWORD", "MFA_ENROLL", "ACCESS_POLICY"] {
        let id = org.create("policies", json!({"type": policy, "name": "A policy"}));
        all.push(kind("policies", 204, deleted, json!({"type": policy, "name": "x"})));
        all.push(kind(format!("policies/{id}/rules"), 204, deleted, json!({"name": "x"})));
    }
    all
}

#[test]
fn a_status_can_be_set_twice_and_deleted_means_gone() {
    let org = Org::default();
    let mut wrong = Vec::new();
    for kind in kinds(&org) {
        let resource = format!("{}/{}", kind.collection, org.create(&kind.collection, kind.body.clone()));
        let mut expect = |what: &str, method: &str, path: &str, expected: (u16, &str)| {
            let response = org.send(method, path, None);
            if (response.status, response.text("errorCode").as_str()) != expected {
                wrong.push(format!("{}: {what}: {} {}", kind.collection, response.status, response.body));
            }
        };
        let (activate, deactivate) = (format!("{resource}/lifecycle/activate"), format!("{resource}/lifecycle/deactivate"));
        for (what, path) in
            [("activate", &activate), ("activate again", &activate), ("deactivate", &deactivate), ("deactivate again", &deactivate)]
        {
            expect(what, "POST", path, (kind.changes, ""));
        }
        expect("activate at last", "POST", &activate, (kind.changes, ""));
        expect("delete", "DELETE", &resource, kind.deletes);
        if kind.deletes.0 >= 400 {
            expect("deactivate at last", "POST", &deactivate, (kind.changes, ""));
            expect("delete at last", "DELETE", &resource, (204, ""));
        }
        for (what, method, path) in [("delete again", "DELETE", &resource), ("activate when gone", "POST", &activate)] {
            expect(what, method, path, (404, "E0000007"));
        }
        if !resource.contains("/secrets/") {
            expect("read when gone", "GET", &resource, (404, "E0000007"));
        }
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn the_default_policies_and_rules_are_there_to_stay() {
    let org = Org::default();
    for kind in ["OKTA_SIGN_ON", "PASSWORD", "MFA_ENROLL", "ACCESS_POLICY", "PROFILE_ENROLLMENT", "IDP_DISCOVERY"] {
        let policies = org.get(&format!("policies?type={kind}")).body;
        let policy = policies.as_array().unwrap().iter().find(|policy| policy["system"] == true).unwrap();
        let policy = format!("policies/{}", text(policy, "id"));
        let rules = org.get(&format!("{policy}/rules")).body;
        let rule = rules.as_array().unwrap().last().unwrap();
        for place in [policy.clone(), format!("{policy}/rules/{}", text(rule, "id"))] {
            let before = org.get(&place).body;
            assert_eq!(before["_links"]["self"]["hints"]["allow"], json!(["GET", "PUT"]), "{place}");
            assert!(before["_links"].get("deactivate").is_none(), "{place}");
            for refused in [org.delete(&place), org.post(&format!("{place}/lifecycle/deactivate"), Value::Null)] {
                assert_eq!((refused.status, refused.text("errorCode").as_str()), (403, "E0000006"), "{place}: {}", refused.body);
            }
            let mut inactive = before.clone();
            inactive["status"] = "INACTIVE".into();
            assert_eq!(org.put(&place, inactive).text("status"), "ACTIVE", "{place}");
        }
    }
}

#[test]
fn other_parts_of_the_system_have_their_links_but_cannot_be_deleted() {
    let org = Org::default();
    let server = org.create("authorizationServers", json!({"name": "server", "audiences": ["api://a"]}));
    for collection in ["zones".to_owned(), format!("authorizationServers/{server}/scopes"), format!("authorizationServers/{server}/claims")]
    {
        let all = org.get(&collection).body;
        let one = all.as_array().unwrap().iter().find(|item| item["system"] == true).unwrap().clone();
        assert_eq!(one["_links"]["self"]["hints"]["allow"], json!(["GET", "PUT", "DELETE"]), "{collection}");
        let refused = org.delete(&format!("{collection}/{}", text(&one, "id")));
        assert_eq!((refused.status, refused.text("errorCode").as_str()), (403, "E0000006"), "{collection}");
    }
    let zone = text(&org.get("zones").body, "0.id");
    assert_eq!(org.post(&format!("zones/{zone}/lifecycle/deactivate"), Value::Null).text("status"), "INACTIVE");
    let apps = org.get("apps").body;
    for app in apps.as_array().unwrap().iter().filter(|app| text(app, "name").starts_with("okta_") || app["name"] == "saasure") {
        let app = format!("apps/{}", text(app, "id"));
        assert_eq!(org.post(&format!("{app}/lifecycle/deactivate"), Value::Null).error().0, "E0000039");
        assert_eq!(org.delete(&app).error().0, "E0000056");
    }
    let group = text(&org.get("groups?q=Everyone").body, "0.id");
    assert_eq!(org.delete(&format!("groups/{group}")).status, 501);
    assert_eq!(org.delete("meta/types/user/default").error().0, "E0000142");
}

#[test]
fn a_deactivated_user_has_no_password_and_cannot_be_deactivated_again() {
    let org = Org::default();
    let user = format!("users/{}", org.user("ada"));
    let post = |action: &str| org.post(&format!("{user}/lifecycle/{action}"), Value::Null);
    assert_eq!(post("deactivate").status, 200);
    assert_eq!(post("deactivate").error().0, "E0000038");
    let gone = org.get(&user).body;
    assert_eq!((text(&gone, "status"), gone["credentials"].get("password")), ("DEPROVISIONED".to_owned(), None));
    assert_eq!(post("activate?sendEmail=false").status, 200);
    assert_eq!(org.get(&user).text("status"), "PROVISIONED");
    for expected in [204, 204, 404] {
        assert_eq!(org.delete(&user).status, expected);
    }
}
