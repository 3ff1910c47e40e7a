//! Brands, email templates, domains, org settings, features, SMS templates, subscriptions and the System Log.

mod support;

use serde_json::{Value, json};
use support::{Org, text};

#[test]
fn brands_and_themes() {
    let org = Org::default();
    let brand = format!("brands/{}", text(&org.get("brands").body, "0.id"));
    assert_eq!(org.put(&brand, json!({"removePoweredByOkta": true})).text("removePoweredByOkta"), "true");
    assert_eq!(org.put(&brand, json!({"customPrivacyPolicyUrl": "https://example.com"})).status, 400);
    let theme = format!("{brand}/themes/{}", text(&org.get(&format!("{brand}/themes")).body, "0.id"));
    assert_eq!(org.put(&theme, json!({"primaryColorHex": "#ababab"})).text("primaryColorHex"), "#ababab");
    assert_eq!(org.put(&theme, json!({"primaryColorHex": "red"})).status, 400);
    let before = org.get(&theme).text("logo");
    assert_eq!(org.post(&format!("{theme}/logo"), Value::Null).status, 201);
    assert_ne!(org.get(&theme).text("logo"), before);
    assert_eq!(org.delete(&format!("{theme}/logo")).status, 204);
    assert_eq!(org.get(&theme).text("logo"), before);
}

#[test]
fn email_templates_have_one_default_customization() {
    let org = Org::default();
    let brand = text(&org.get("brands").body, "0.id");
    let template = format!("brands/{brand}/templates/email/welcome");
    assert_eq!(org.list(&format!("brands/{brand}/templates/email"), "name").len(), 10);
    let body = |language: &str, default: bool| {
        json!({"language": language, "isDefault": default, "subject": "Hello from ${org.name}",
        "body": "<body>Hi ${user.profile.firstName}</body>"})
    };
    let all = format!("{template}/customizations");
    let first = org.post(&all, body("en", false));
    assert_eq!((first.status, first.text("isDefault")), (201, "true".to_owned()));
    assert_eq!(org.post(&all, body("en", false)).text("errorCode"), "E0000183");
    let second = org.post(&all, body("fr", true)).text("id");
    assert_eq!(org.list(&all, "isDefault"), ["false", "true"]);
    let preview = org.get(&format!("{all}/{second}/preview"));
    assert_eq!(preview.text("subject"), "Hello from emulator");
    assert!(preview.text("body").contains("Hi John"), "{}", preview.body);
    assert_eq!(org.delete(&format!("{all}/{second}")).text("errorCode"), "E0000184");
    assert_eq!(org.put(&format!("{all}/{second}"), body("fr", false)).text("errorCode"), "E0000185");
    assert_eq!(org.delete(&format!("{all}/{}", first.text("id"))).status, 204);
    assert_eq!(org.delete(&all).status, 204);
    assert_eq!(org.list(&all, "id"), [""; 0]);
    assert!(!org.get(&format!("{template}/default-content")).text("subject").is_empty());
    assert_eq!(org.get("brands/default").text("errorSummary"), "Not found: Resource not found: default (Brand)");
}

#[test]
fn domains_are_verified() {
    let org = Org::default();
    let domain = org.post("domains", json!({"domain": "login.example.test", "certificateSourceType": "MANUAL"}));
    assert_eq!((domain.status, domain.text("dnsRecords.0.recordType")), (201, "TXT".to_owned()));
    let one = format!("domains/{}", domain.text("id"));
    assert_eq!(org.post(&format!("{one}/verify"), Value::Null).text("validationStatus"), "VERIFIED");
    let certificate = json!({"type": "PEM", "certificate": "c", "certificateChain": "c", "privateKey": "k"});
    assert_eq!(org.put(&format!("{one}/certificate"), certificate).status, 204);
    assert_eq!(org.get("domains").text("domains.0.domain"), "login.example.test");
    assert_eq!(org.delete(&one).status, 204);
    assert_eq!(org.get(&one).text("errorCode"), "E0000163");
    assert_eq!(org.post("domains", json!({"domain": "nodots"})).status, 400);
}

#[test]
fn org_settings_contacts_preferences_and_privacy() {
    let org = Org::default();
    let ada = org.user("ada");
    assert_eq!(org.post("org", json!({"supportPhoneNumber": "123"})).text("supportPhoneNumber"), "123");
    assert_eq!(org.put("org", json!({"companyName": "Ada's"})).text("supportPhoneNumber"), "");
    assert_eq!(org.put("org/contacts/BILLING", json!({"userId": ada})).text("userId"), ada);
    assert_eq!(org.get("org/contacts/BILLING").text("userId"), ada);
    assert_eq!(org.post("org/preferences/hideEndUserFooter", Value::Null).text("showEndUserFooter"), "false");
    assert_eq!(org.get("org/preferences").text("showEndUserFooter"), "false");
    assert_eq!(org.post("org/privacy/oktaCommunication/optIn", Value::Null).text("optOutEmailUsers"), "false");
    assert_eq!(org.post("org/privacy/oktaSupport/grant", Value::Null).text("support"), "ENABLED");
    org.emulator.advance(std::time::Duration::from_secs(9 * 3600));
    assert_eq!(org.get("org/privacy/oktaSupport").text("support"), "DISABLED");
    assert_eq!(org.post("org/logo", Value::Null).status, 201);
}

#[test]
fn features_depend_on_each_other() {
    let org = Org::default();
    let all = org.get("features").body;
    let id =
        |name: &str| all.as_array().unwrap().iter().find(|item| text(item, "name").starts_with(name)).map(|item| text(item, "id")).unwrap();
    let (dependent, dependency) = (id("Allow end-users"), id("New End User"));
    assert_eq!(org.list(&format!("features/{dependent}/dependencies"), "id"), std::slice::from_ref(&dependency));
    assert_eq!(org.list(&format!("features/{dependency}/dependents"), "id"), std::slice::from_ref(&dependent));
    assert_eq!(org.post(&format!("features/{dependent}/enable"), Value::Null).status, 400);
    assert_eq!(org.post(&format!("features/{dependent}/enable?mode=force"), Value::Null).text("status"), "ENABLED");
    assert_eq!(org.get(&format!("features/{dependency}")).text("status"), "ENABLED");
}

#[test]
fn sms_templates_and_subscriptions() {
    let org = Org::default();
    let id =
        org.create("templates/sms", json!({"name": "T", "type": "SMS_VERIFY_CODE", "template": "${code}", "translations": {"de": "d"}}));
    let changed = org.post(&format!("templates/sms/{id}"), json!({"translations": {"fr": "f"}}));
    assert_eq!((changed.text("translations.de"), changed.text("translations.fr")), ("d".to_owned(), "f".to_owned()));
    assert_eq!(
        org.put(&format!("templates/sms/{id}"), json!({"name": "U", "type": "SMS_VERIFY_CODE", "template": "x"})).text("translations"),
        "{}"
    );
    assert_eq!(org.delete(&format!("templates/sms/{id}")).status, 204);
    for owner in ["roles/SUPER_ADMIN", "users/me"] {
        let one = format!("{owner}/subscriptions/OKTA_UPDATE");
        assert_eq!(org.get(&one).text("status"), "subscribed");
        assert_eq!(org.post(&format!("{one}/unsubscribe"), Value::Null).status, 200);
        assert_eq!(org.get(&one).text("status"), "unsubscribed");
        assert!(org.list(&format!("{owner}/subscriptions"), "notificationType").len() > 5);
    }
}

#[test]
fn the_system_log_records_what_happened() {
    let org = Org::default();
    org.emulator.advance(std::time::Duration::from_secs(1));
    let ada = org.user("ada");
    org.group("Engineers");
    let query = format!("logs?filter=eventType+eq+%22user.lifecycle.create%22+and+target.id+eq+%22{ada}%22");
    let found = org.get(&query);
    assert_eq!(
        (text(&found.body, "0.target.0.alternateId"), text(&found.body, "0.actor.alternateId")),
        ("ada@example.com".to_owned(), "admin@example.com".to_owned())
    );
    assert_eq!(org.list("logs?q=group.lifecycle.create", "eventType"), ["group.lifecycle.create"]);
    assert_eq!(org.get("logs?since=yesterday").text("errorCode"), "E0000030");
    // A list without `until` is for polling: later events are on the next page.
    let next = org.get("logs").next().unwrap();
    assert_eq!(org.get(&next).body, json!([]));
    org.group("Makers");
    assert_eq!(text(&org.get(&next).body, "0.eventType"), "group.lifecycle.create");
    let bounded = org.get("logs?until=2999-01-01T00:00:00.000Z");
    assert_eq!(bounded.next(), None);
}
