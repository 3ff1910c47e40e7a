//! Roles, factors, sessions, authenticators, zones, origins, ThreatInsight and hooks.

mod support;

use serde_json::{Value, json};
use support::{Org, text};

#[test]
fn roles_have_targets() {
    let org = Org::default();
    let (ada, group, target, app) = (org.user("ada"), org.group("Admins"), org.group("Engineers"), org.bookmark("Book"));
    for owner in [format!("users/{ada}"), format!("groups/{group}")] {
        let roles = format!("{owner}/roles");
        let role = org.post(&roles, json!({"type": "USER_ADMIN"}));
        assert_eq!((role.status, role.text("id")), (201, "KVJUKUS7IFCE2SKO".to_owned()));
        assert_eq!(org.post(&roles, json!({"type": "USER_ADMIN"})).text("errorCode"), "E0000090");
        assert_eq!(org.post(&roles, json!({"type": "NONSENSE"})).status, 400);
        let targets = format!("{roles}/{}/targets", role.text("id"));
        for id in [&group, &target] {
            assert_eq!(org.put(&format!("{targets}/groups/{id}"), Value::Null).status, 204);
        }
        assert_eq!(org.list(&format!("{targets}/groups"), "profile.name"), ["Admins", "Engineers"]);
        assert_eq!(org.delete(&format!("{targets}/groups/{target}")).status, 204);
        assert_eq!(org.delete(&format!("{targets}/groups/{group}")).status, 400);
        assert_eq!(org.get(&format!("{targets}/catalog/apps")).text("errorCode"), "E0000091");
        let admin = org.post(&roles, json!({"type": "APP_ADMIN"})).text("id");
        let apps = format!("{roles}/{admin}/targets/catalog/apps");
        assert_eq!(org.put(&format!("{apps}/facebook"), Value::Null).status, 204);
        assert_eq!(org.put(&format!("{apps}/bookmark/{app}"), Value::Null).status, 204);
        assert_eq!(org.list(&apps, "name"), ["facebook", "Book"]);
        assert_eq!(org.delete(&format!("{apps}/bookmark/{app}")).status, 204);
        assert_eq!(org.delete(&format!("{roles}/{admin}")).status, 204);
        assert_eq!(
            org.get(&format!("{roles}/{admin}")).text("errorSummary"),
            format!("Not found: Resource not found: {admin} (RoleAssignment)")
        );
        assert_eq!(org.list(&roles, "type"), ["USER_ADMIN"]);
    }
}

#[test]
fn factors_are_enrolled_activated_and_verified() {
    let org = Org::default();
    let ada = org.user("ada");
    let factors = format!("users/{ada}/factors");
    for (body, pending, challenge) in [
        (json!({"factorType": "sms", "provider": "OKTA", "profile": {"phoneNumber": "+15550100"}}), true, "CHALLENGE"),
        (json!({"factorType": "call", "provider": "OKTA", "profile": {"phoneNumber": "+15550100"}}), true, "CHALLENGE"),
        (json!({"factorType": "email", "provider": "OKTA"}), true, "CHALLENGE"),
        (json!({"factorType": "token:software:totp", "provider": "OKTA"}), true, ""),
        (json!({"factorType": "push", "provider": "OKTA"}), true, "WAITING"),
        (json!({"factorType": "question", "provider": "OKTA", "profile": {"question": "disliked_food", "answer": "kale"}}), false, ""),
    ] {
        let factor = org.post(&factors, body.clone());
        assert_eq!(factor.status, 200, "{body}: {}", factor.body);
        let address = format!("{factors}/{}", factor.text("id"));
        if pending {
            assert_eq!(factor.text("status"), "PENDING_ACTIVATION");
            if text(&body, "factorType") != "push" {
                assert_eq!(org.post(&format!("{address}/lifecycle/activate"), json!({"passCode": "000000"})).text("errorCode"), "E0000068");
            }
            assert_eq!(org.post(&format!("{address}/lifecycle/activate"), json!({"passCode": "123456"})).text("status"), "ACTIVE");
        }
        if !challenge.is_empty() {
            let challenged = org.post(&format!("{address}/verify"), Value::Null);
            assert_eq!(challenged.text("factorResult"), challenge);
            if challenge == "WAITING" {
                assert_eq!(org.get(&challenged.text("_links.poll.href")).text("factorResult"), "SUCCESS");
                continue;
            }
        }
        let proof = if pending { json!({"passCode": "123456"}) } else { json!({"answer": "Kale"}) };
        assert_eq!(org.post(&format!("{address}/verify"), proof).text("factorResult"), "SUCCESS");
        let wrong = if pending { json!({"passCode": "654321"}) } else { json!({"answer": "cake"}) };
        assert_eq!(org.post(&format!("{address}/verify"), wrong).text("errorCode"), "E0000068");
    }
    assert_eq!(org.list(&factors, "factorType").len(), 6);
    assert!(org.list(&format!("{factors}/questions"), "question").contains(&"disliked_food".to_owned()));
    let again = org.post(&factors, json!({"factorType": "sms", "provider": "OKTA", "profile": {"phoneNumber": "+15550100"}}));
    assert_eq!(again.error().1, "There is an existing verified phone number.");
    let first = org.list(&factors, "id").remove(0);
    assert_eq!(org.delete(&format!("{factors}/{first}")).status, 204);
    assert_eq!(org.get(&format!("{factors}/{first}")).text("errorSummary"), format!("Not found: Resource not found: {first} (UserFactor)"));
    org.post(&format!("users/{ada}/lifecycle/reset_factors"), Value::Null);
    assert_eq!(org.list(&factors, "id"), [""; 0]);
}

#[test]
fn sessions_end_by_request_by_time_and_with_the_user() {
    let org = Org::default();
    let ada = org.user("ada");
    let start = || org.post("sessions", json!({"sessionToken": "ada@example.com"})).text("id");
    let session = start();
    assert_eq!(org.get(&format!("sessions/{session}")).text("userId"), ada);
    assert_eq!(org.post(&format!("sessions/{session}/lifecycle/refresh"), Value::Null).text("status"), "ACTIVE");
    assert_eq!(org.delete(&format!("sessions/{session}")).status, 204);
    assert_eq!(
        org.get(&format!("sessions/{session}")).text("errorSummary"),
        format!("Not found: Resource not found: {session} (AppSession)")
    );
    let session = start();
    org.emulator.advance(std::time::Duration::from_secs(3 * 3600));
    assert_eq!(org.get(&format!("sessions/{session}")).status, 404);
    let session = start();
    assert_eq!(org.delete(&format!("users/{ada}/sessions")).status, 204);
    assert_eq!(org.get(&format!("sessions/{session}")).status, 404);
    assert_eq!(org.post("sessions", json!({"sessionToken": "invalid"})).text("errorCode"), "E0000004");
}

#[test]
fn authenticators_are_switched() {
    let org = Org::default();
    let all = org.get("authenticators").body;
    let id = |key: &str| all.as_array().unwrap().iter().find(|item| item["key"] == key).map(|item| text(item, "id")).unwrap();
    let question = format!("authenticators/{}", id("security_question"));
    let changed = org.put(
        &question,
        json!({"key": "security_question", "name": "Security Question", "type": "security_question", "settings": {"allowedFor": "any"}}),
    );
    assert_eq!(changed.text("settings.allowedFor"), "any");
    assert_eq!(org.post(&format!("{question}/lifecycle/deactivate"), Value::Null).text("status"), "INACTIVE");
    assert_eq!(org.post(&format!("{question}/lifecycle/deactivate"), Value::Null).status, 400);
    assert_eq!(org.post(&format!("{question}/lifecycle/activate"), Value::Null).text("status"), "ACTIVE");
    assert_eq!(
        org.post(&format!("authenticators/{}/lifecycle/deactivate", id("okta_password")), Value::Null).text("errorCode"),
        "E0000148"
    );
    assert_eq!(org.post("authenticators", json!({"key": "okta_email", "name": "Email"})).error().1, "The field has an invalid value");
}

#[test]
fn zones_origins_and_threats() {
    let org = Org::default();
    for (collection, body, field) in [
        ("zones", json!({"type": "IP", "name": "Office", "gateways": [{"type": "CIDR", "value": "192.0.2.0/24"}]}), "name"),
        ("trustedOrigins", json!({"name": "Site", "origin": "https://example.com", "scopes": [{"type": "CORS"}]}), "origin"),
    ] {
        let id = org.create(collection, body.clone());
        let one = format!("{collection}/{id}");
        assert_eq!(org.post(collection, body.clone()).status, 400, "{collection}");
        let mut other = body.clone();
        other[field] = json!("https://example.org");
        assert_eq!(org.put(&one, other).text(field), "https://example.org");
        assert_eq!(org.post(&format!("{one}/lifecycle/deactivate"), Value::Null).text("status"), "INACTIVE");
        assert_eq!(org.post(&format!("{one}/lifecycle/activate"), Value::Null).text("status"), "ACTIVE");
        assert_eq!(org.delete(&one).status, 204);
        assert_eq!(org.get(&one).status, 404);
    }
    let system = org.list("zones", "id").remove(0);
    assert_eq!(org.delete(&format!("zones/{system}")).status, 403);
    assert_eq!(org.post("threats/configuration", json!({"action": "block", "excludeZones": [system]})).text("action"), "block");
    assert_eq!(org.get("threats/configuration").text("excludeZones.0"), system);
    assert_eq!(org.post("threats/configuration", json!({"action": "shout"})).status, 400);
}

#[test]
fn hooks_are_verified_and_deactivated_before_they_are_deleted() {
    let org = Org::default();
    let channel = json!({"type": "HTTP", "version": "1.0.0", "config": {"uri": "https://example.com", "authScheme": {"type": "HEADER",
        "key": "Authorization", "value": "s3cret"}}});
    let event = json!({"name": "Hook", "events": {"type": "EVENT_TYPE", "items": ["user.lifecycle.create"]}, "channel": channel});
    let inline = json!({"name": "Hook", "type": "com.okta.oauth2.tokens.transform", "version": "1.0.0", "channel": channel});
    for (collection, body) in [("eventHooks", event), ("inlineHooks", inline)] {
        let hook = org.post(collection, body.clone());
        assert_eq!((hook.status, hook.text("status")), (200, "ACTIVE".to_owned()));
        assert!(!hook.body.to_string().contains("s3cret"), "{}", hook.body);
        let one = format!("{collection}/{}", hook.text("id"));
        if collection == "eventHooks" {
            assert_eq!(org.post(&format!("{one}/lifecycle/verify"), Value::Null).text("verificationStatus"), "VERIFIED");
            assert_eq!(org.put(&one, body).text("verificationStatus"), "UNVERIFIED");
        } else {
            assert_eq!(org.post(&format!("{one}/execute"), json!({})).status, 200);
            assert_eq!(org.list("inlineHooks?type=com.okta.import.transform", "id"), [""; 0]);
        }
        assert_eq!(org.delete(&one).status, 400);
        assert_eq!(org.post(&format!("{one}/lifecycle/deactivate"), Value::Null).text("status"), "INACTIVE");
        assert_eq!(org.delete(&one).status, 204);
        assert_eq!(org.get(&one).status, 404);
    }
}
