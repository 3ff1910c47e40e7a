//! Policies and rules, and authorization servers.

mod support;

use serde_json::{Value, json};
use support::{Org, text};

fn priorities(org: &Org, path: &str) -> Vec<(String, i64)> {
    org.get(path).body.as_array().unwrap().iter().map(|item| (text(item, "name"), item["priority"].as_i64().unwrap())).collect()
}

fn named(pairs: &[(&str, i64)]) -> Vec<(String, i64)> {
    pairs.iter().map(|(name, priority)| ((*name).to_owned(), *priority)).collect()
}

#[test]
fn policies_have_dense_priorities_before_the_default() {
    let org = Org::default();
    let list = "policies?type=OKTA_SIGN_ON";
    let make = |name: &str, priority: Value| org.create("policies", json!({"type": "OKTA_SIGN_ON", "name": name, "priority": priority}));
    let (a, b) = (make("a", Value::Null), make("b", Value::Null));
    make("c", json!(1));
    assert_eq!(priorities(&org, list), named(&[("c", 1), ("a", 2), ("b", 3), ("Default Policy", 4)]));
    org.put(&format!("policies/{b}"), json!({"type": "OKTA_SIGN_ON", "name": "b", "priority": 1}));
    assert_eq!(priorities(&org, list), named(&[("b", 1), ("c", 2), ("a", 3), ("Default Policy", 4)]));
    assert_eq!(org.delete(&format!("policies/{a}")).status, 204);
    assert_eq!(priorities(&org, list), named(&[("b", 1), ("c", 2), ("Default Policy", 3)]));
    assert_eq!(org.post(&format!("policies/{b}/lifecycle/deactivate"), Value::Null).status, 204);
    assert_eq!(org.get(&format!("policies/{b}")).text("status"), "INACTIVE");
}

#[test]
fn every_kind_of_policy_and_rule_gets_its_defaults() {
    let org = Org::default();
    for (kind, path, expected, rule_path, rule_expected) in [
        ("OKTA_SIGN_ON", "type", "OKTA_SIGN_ON", "actions.signon.access", "ALLOW"),
        ("PASSWORD", "settings.password.complexity.minLength", "8", "actions.passwordChange.access", "DENY"),
        ("MFA_ENROLL", "settings.factors.okta_sms.enroll.self", "NOT_ALLOWED", "actions.enroll.self", "CHALLENGE"),
        ("IDP_DISCOVERY", "type", "IDP_DISCOVERY", "actions.idp.providers.0.type", "OKTA"),
        ("ACCESS_POLICY", "priority", "1", "actions.appSignOn.verificationMethod.factorMode", "2FA"),
        ("PROFILE_ENROLLMENT", "priority", "1", "actions.profileEnrollment.access", "ALLOW"),
    ] {
        let policy = org.post("policies", json!({"type": kind, "name": "mine", "description": "d"}));
        assert_eq!((policy.status, policy.text(path)), (200, expected.to_owned()), "{kind}: {}", policy.body);
        let rules = format!("policies/{}/rules", policy.text("id"));
        let rule = org.post(&rules, json!({"name": "rule"}));
        assert_eq!(
            (rule.status, rule.text(rule_path), rule.text("priority")),
            (200, rule_expected.to_owned(), "1".to_owned()),
            "{kind}: {}",
            rule.body
        );
        let catch_all = priorities(&org, &rules).last().cloned();
        if matches!(kind, "ACCESS_POLICY" | "PROFILE_ENROLLMENT") {
            assert_eq!(catch_all, Some(("Catch-all Rule".to_owned(), 99)));
        }
    }
    assert_eq!(org.post("policies", json!({"type": "NONSENSE", "name": "x"})).status, 400);
    assert_eq!(org.get("policies").status, 400);
}

#[test]
fn rules_are_created_moved_and_deleted() {
    let org = Org::default();
    let policy = org.create("policies", json!({"type": "OKTA_SIGN_ON", "name": "p"}));
    let rules = format!("policies/{policy}/rules");
    let ids: Vec<String> = ["a", "b", "c"].iter().map(|name| org.create(&rules, json!({"name": name}))).collect();
    org.put(&format!("{rules}/{}", ids[2]), json!({"name": "c", "priority": 1}));
    assert_eq!(priorities(&org, &rules), named(&[("c", 1), ("a", 2), ("b", 3)]));
    assert_eq!(org.post(&format!("{rules}/{}/lifecycle/deactivate", ids[0]), Value::Null).status, 204);
    assert_eq!(org.get(&format!("{rules}/{}", ids[0])).text("status"), "INACTIVE");
    assert_eq!(org.delete(&format!("{rules}/{}", ids[2])).status, 204);
    assert_eq!(priorities(&org, &rules), named(&[("a", 1), ("b", 2)]));
    assert_eq!(org.post(&rules, json!({"name": "a"})).status, 400);
    org.delete(&format!("policies/{policy}"));
    let gone = org.get(&format!("{rules}/{}", ids[0]));
    assert_eq!(gone.text("errorSummary"), format!("Not found: Resource not found: {} (PolicyRule)", ids[0]));
}

#[test]
fn rules_of_authentication_policies_keep_their_priorities() {
    let org = Org::default();
    let policy = org.create("policies", json!({"type": "ACCESS_POLICY", "name": "p"}));
    let rules = format!("policies/{policy}/rules");
    let make = |name: &str, priority: Value| org.create(&rules, json!({"name": name, "priority": priority}));
    let a = make("a", json!(3));
    make("b", json!(3));
    let c = make("c", json!(0));
    make("d", Value::Null);
    assert_eq!(priorities(&org, &rules), named(&[("c", 0), ("b", 3), ("a", 4), ("d", 5), ("Catch-all Rule", 99)]));
    assert_eq!(org.put(&format!("{rules}/{c}"), json!({"name": "c", "priority": 1000})).text("priority"), "98");
    assert_eq!(org.put(&format!("{rules}/{c}"), json!({"name": "c"})).text("priority"), "98");
    assert_eq!(org.delete(&format!("{rules}/{a}")).status, 204);
    assert_eq!(priorities(&org, &rules), named(&[("b", 3), ("d", 5), ("c", 98), ("Catch-all Rule", 99)]));
}

#[test]
fn resources_of_the_system_cannot_be_deleted() {
    let org = Org::default();
    for kind in ["OKTA_SIGN_ON", "PASSWORD", "MFA_ENROLL", "ACCESS_POLICY", "PROFILE_ENROLLMENT"] {
        let all = org.get(&format!("policies?type={kind}")).body;
        let system = all.as_array().unwrap().iter().find(|policy| policy["system"] == true).map(|policy| text(policy, "id")).unwrap();
        assert_eq!(org.delete(&format!("policies/{system}")).status, 403, "{kind}");
        assert_eq!(org.post(&format!("policies/{system}/lifecycle/deactivate"), Value::Null).status, 403, "{kind}");
        let rule = org.list(&format!("policies/{system}/rules"), "id").remove(0);
        assert_eq!(org.delete(&format!("policies/{system}/rules/{rule}")).status, 403, "{kind}");
    }
}

#[test]
fn an_authorization_server_has_scopes_claims_policies_and_keys() {
    let org = Org::default();
    let server = org.post("authorizationServers", json!({"name": "server", "description": "d", "audiences": ["api://a"]}));
    assert_eq!((server.status, server.text("issuerMode")), (201, "DYNAMIC".to_owned()));
    let base = format!("authorizationServers/{}", server.text("id"));
    assert_eq!(org.get("authorizationServers/default").text("name"), "default");
    assert_eq!(org.put(&base, json!({"name": "other", "audiences": ["api://b"]})).text("name"), "other");

    let scope = org.post(&format!("{base}/scopes"), json!({"name": "cars:drive"}));
    assert_eq!((scope.status, scope.text("metadataPublish"), scope.text("consent")), (201, "NO_CLIENTS".to_owned(), "IMPLICIT".to_owned()));
    assert_eq!(org.post(&format!("{base}/scopes"), json!({"name": "openid"})).status, 400);
    let openid = org.get(&format!("{base}/scopes")).text("0.id");
    assert_eq!(org.delete(&format!("{base}/scopes/{openid}")).status, 403);
    assert_eq!(org.delete(&format!("{base}/scopes/{}", scope.text("id"))).status, 204);

    let claim = org
        .post(&format!("{base}/claims"), json!({"name": "color", "claimType": "RESOURCE", "valueType": "EXPRESSION", "value": "\"red\""}));
    assert_eq!((claim.status, claim.text("status")), (201, "ACTIVE".to_owned()));
    assert_eq!(org.list(&format!("{base}/claims"), "name")[0], "sub");

    let policy = org.create(
        &format!("{base}/policies"),
        json!({"name": "policy", "description": "d", "conditions": {"clients": {"include": ["ALL_CLIENTS"]}}}),
    );
    let rule = org.post(
        &format!("{base}/policies/{policy}/rules"),
        json!({"name": "rule", "type": "RESOURCE_ACCESS",
        "conditions": {"grantTypes": {"include": ["authorization_code", "client_credentials"]}}}),
    );
    assert_eq!((rule.status, rule.text("conditions.grantTypes.include.0")), (201, "client_credentials".to_owned()));
    assert_eq!(org.delete(&format!("{base}/policies/{policy}/rules/{}", rule.text("id"))).status, 204);
    assert_eq!(org.delete(&format!("{base}/policies/{policy}")).status, 204);

    let before = org.list(&format!("{base}/credentials/keys"), "status");
    assert_eq!(before, ["ACTIVE", "NEXT"]);
    let rotated = org.post(&format!("{base}/credentials/lifecycle/keyRotate"), json!({"use": "sig"}));
    let statuses: Vec<String> = rotated.body.as_array().unwrap().iter().map(|key| text(key, "status")).collect();
    assert_eq!(statuses, ["ACTIVE", "EXPIRED", "NEXT"]);
    assert_eq!(org.get(&base).text("credentials.signing.kid"), rotated.text("0.kid"));

    let unknown = org.get(&format!("{base}/clients/nobody/tokens"));
    assert_eq!(unknown.text("errorSummary"), "Not found: Resource not found: nobody (PublicClientApp)");
    assert_eq!(org.post(&format!("{base}/lifecycle/deactivate"), Value::Null).status, 204);
    assert_eq!(org.delete(&base).status, 204);
    assert_eq!(org.get(&format!("{base}/scopes")).status, 404);
}
