//! What an update changes: the names that stay unique, the fields that never change, and the difference between `PUT` and `POST`.

mod support;

use std::time::Duration;

use serde_json::{Value, json};
use support::Org;

/// The collections whose resources have a unique name: the path, the body without the name, and the field of the name.
fn named(org: &Org) -> Vec<(String, Value, &'static str)> {
    let server = org.create("authorizationServers", json!({"name": "server", "audiences": ["api://a"]}));
    let server = format!("authorizationServers/{server}");
    let policy = org.create(&format!("{server}/policies"), json!({"name": "A policy"}));
    let sign_on = org.create("policies", json!({"type": "OKTA_SIGN_ON", "name": "A policy"}));
    let channel = json!({"type": "HTTP", "version": "1.0.0", "config": {"uri": "https://example.com"}});
    [
        ("zones", json!({"type": "IP", "gateways": [{"type": "CIDR", "value": "192.0.2.0/24"}]})),
        ("inlineHooks", json!({"type": "com.okta.import.transform", "version": "1.0.0", "channel": channel})),
        ("idps", json!({"type": "FACEBOOK"})),
        ("authorizationServers", json!({"audiences": ["api://x"]})),
        ("policies", json!({"type": "PASSWORD"})),
        (&format!("policies/{sign_on}/rules"), json!({})),
        (&format!("{server}/scopes"), json!({})),
        (&format!("{server}/claims"), json!({"claimType": "RESOURCE", "valueType": "EXPRESSION", "value": "1"})),
        (&format!("{server}/policies"), json!({})),
        (&format!("{server}/policies/{policy}/rules"), json!({})),
    ]
    .map(|(path, body)| (path.to_owned(), body, "name"))
    .into_iter()
    .chain([("trustedOrigins".to_owned(), json!({"name": "x", "scopes": [{"type": "CORS"}]}), "origin")])
    .collect()
}

#[test]
fn names_are_unique_after_creations_and_updates() {
    let org = Org::default();
    for (path, mut body, field) in named(&org) {
        let value =
            |number: u8| Value::from(if field == "origin" { format!("https://{number}.example.com") } else { format!("name{number}") });
        body[field] = value(1);
        org.create(&path, body.clone());
        assert_eq!(org.post(&path, body.clone()).error().0, "E0000001", "{path}: a second one");
        body[field] = value(2);
        let second = format!("{path}/{}", org.create(&path, body.clone()));
        assert_eq!(org.put(&second, body.clone()).status, 200, "{path}: its own name");
        body[field] = value(1);
        assert_eq!(org.put(&second, body.clone()).error().0, "E0000001", "{path}: the name of the first");
        assert_eq!(org.get(&second).body[field], value(2), "{path}: unchanged");
        body[field] = value(3);
        assert_eq!(org.put(&second, body).body[field], value(3), "{path}: a new name");
    }
}

#[test]
fn an_update_moves_its_time_and_keeps_the_creation() {
    let org = Org::default();
    let app = format!("apps/{}", org.bookmark("A bookmark"));
    let group = format!("groups/{}", org.group("Engineers"));
    let zone = org.create("zones", json!({"type": "IP", "name": "x", "gateways": [{"type": "CIDR", "value": "192.0.2.0/24"}]}));
    for resource in [app, group, format!("zones/{zone}"), format!("users/{}", org.user("ada"))] {
        let before = org.get(&resource);
        org.emulator.advance(Duration::from_secs(60));
        let after = org.put(&resource, before.body.clone());
        assert_eq!(after.text("created"), before.text("created"), "{resource}");
        assert!(after.text("lastUpdated") > before.text("lastUpdated"), "{resource}");
        assert_eq!(org.get(&resource).text("lastUpdated"), after.text("lastUpdated"), "{resource}");
    }
}

#[test]
fn put_replaces_and_post_merges() {
    let org = Org::default();
    let user = format!("users/{}", org.user("ada"));
    org.post(&user, json!({"profile": {"nickName": "Countess", "city": "London"}}));
    assert_eq!(org.post(&user, json!({"profile": {"city": "Ockham"}})).text("profile.nickName"), "Countess");
    let mut profile = support::user("ada")["profile"].take();
    profile["city"] = "Ockham".into();
    let replaced = org.put(&user, json!({"profile": profile}));
    assert_eq!((replaced.text("profile.city").as_str(), replaced.body["profile"].get("nickName")), ("Ockham", None));

    let kind = format!("meta/types/user/{}", org.create("meta/types/user", json!({"name": "x", "displayName": "X", "description": "d"})));
    assert_eq!(org.post(&kind, json!({"displayName": "Y"})).text("description"), "d");
    let replaced = org.put(&kind, json!({"name": "renamed", "displayName": "Z"}));
    assert_eq!(
        (replaced.text("description"), replaced.text("name"), replaced.text("displayName")),
        (String::new(), "x".into(), "Z".into())
    );

    let template = org.create(
        "templates/sms",
        json!({"name": "x", "type": "SMS_VERIFY_CODE", "template": "${code}", "translations": {"de": "${code}!"}}),
    );
    let template = format!("templates/sms/{template}");
    assert_eq!(
        org.post(&template, json!({"translations": {"fr": "${code}?"}})).body["translations"],
        json!({"de": "${code}!", "fr": "${code}?"})
    );
    let replaced = org.put(&template, json!({"name": "x", "type": "SMS_VERIFY_CODE", "template": "${code}"}));
    assert_eq!(replaced.body["translations"], json!({}));
}

#[test]
fn groups_have_only_the_attributes_of_their_schema() {
    let org = Org::default();
    let group = format!("groups/{}", org.group("Engineers"));
    let body = json!({"profile": {"name": "Engineers", "site": "Berlin"}});
    assert_eq!(org.put(&group, body.clone()).status, 400);
    let attribute = json!({"site": {"title": "Site", "type": "string"}});
    org.post(
        "meta/schemas/group/default",
        json!({"definitions": {"custom": {"id": "#custom", "type": "object", "properties": attribute}}}),
    );
    assert_eq!(org.put(&group, body).text("profile.site"), "Berlin");
}

#[test]
fn a_recovery_question_without_its_answer_changes_only_if_it_is_another_one() {
    let org = Org::default();
    let user = format!("users/{}", org.user("ada"));
    let question = |question: &str| json!({"credentials": {"recovery_question": {"question": question}}});
    assert_eq!(org.post(&user, question("Color?")).status, 200);
    assert_eq!(org.post(&user, question("Food?")).error().0, "E0000001");
    assert_eq!(org.get(&user).text("credentials.recovery_question.question"), "Color?");
}

#[test]
fn features_take_the_capabilities_that_were_read() {
    let org = Org::default();
    let app = org.create("apps", json!({"name": "okta_org2org", "label": "Other org", "signOnMode": "SAML_2_0"}));
    let feature = format!("apps/{app}/features/USER_PROVISIONING");
    let mut whole = org.get(&feature).body;
    assert_eq!(org.put(&feature, whole.clone()).body, whole);
    whole["capabilities"]["create"]["lifecycleCreate"]["status"] = "ENABLED".into();
    assert_eq!(org.put(&feature, whole.clone()).body, whole);
    assert_eq!(org.put(&feature, json!({"unknown": {"status": "ENABLED"}})).body, whole);
}

#[test]
fn an_update_shows_what_a_resource_of_another_org_is() {
    let org = Org::default();
    let claim = org.put(
        "authorizationServers/aus9i70lsosEBE2o41d7/claims/ocl9i70ltbiw3ocoZ1d7",
        json!({"name": "address", "claimType": "IDENTITY", "valueType": "SYSTEM", "alwaysIncludeInToken": true}),
    );
    assert_eq!(claim.text("system"), "true");
    let question = json!({"key": "security_question", "type": "security_question", "name": "Security Question"});
    assert_eq!(org.put("authenticators/autnwmp13v5jQ3JQJ5d7", question).text("settings.allowedFor"), "recovery");
    let policy = org.put("policies/00p61ie814HusCkTk1d7", json!({"type": "PASSWORD", "name": "Default Policy", "status": "ACTIVE"}));
    assert_eq!(policy.text("system"), "true");
}
