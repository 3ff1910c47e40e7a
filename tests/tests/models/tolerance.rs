//! A field with an unexpected type fails neither its object nor its page, and the response reports it.

use okta_sdk::error::ErrorKind;
use okta_sdk::model::Model;
use okta_sdk::models::*;
use okta_sdk::rt::{decode, encode};

use super::memory::{Memory, json, org};

const PAGE: &str = r#"[
    {"id": "0oa1", "signOnMode": "OPENID_CONNECT", "label": "fine"},
    {"id": "0oa2", "signOnMode": "SAML_2_0", "label": 7, "settings": {"signOn": {"slo": {"enabled": "yes"}}, "app": ["domain"]}},
    "an application?",
    {"id": "0oa4", "features": {"a": 1}, "accessibility": [], "_links": {"logo": [{"href": 1}]}}
]"#;

#[tokio::test]
async fn malformed_fields_do_not_fail_a_page() {
    let okta = Memory::new(|_| Ok(json(200, PAGE))).okta();
    let page = okta.application().list_applications().page().await.unwrap();
    let answer = page.response();
    let mismatches: Vec<_> = answer.mismatches().iter().map(ToString::to_string).collect();
    let expected = [
        "/1/label: expected string, found integer",
        "/1/settings/signOn/slo/enabled: expected boolean, found string",
        "/1/settings/app: expected object, found array",
        "/2: expected object, found string",
        "/3/features: expected array, found object",
        "/3/accessibility: expected object, found array",
        "/3/_links/logo/0/href: expected string, found integer",
    ];
    assert_eq!(mismatches, expected);
    let apps = answer.value();
    assert_eq!(apps.iter().map(Application::id).collect::<Vec<_>>(), [Some("0oa1"), Some("0oa2"), None, Some("0oa4")]);
    assert_eq!((apps[1].label(), apps[1].get::<u8>("label").unwrap()), (None, Some(7)));
    assert!(matches!(apps[1], Application::Saml(_)));
    let sent_back: Vec<serde_json::Value> = apps.iter().map(|app| serde_json::from_str(&app.to_json()).unwrap()).collect();
    assert_eq!(sent_back, serde_json::from_str::<Vec<serde_json::Value>>(PAGE).unwrap());
}

#[tokio::test]
async fn strict_calls_and_clients_reject_malformed_fields() {
    let memory = Memory::new(|_| Ok(json(200, PAGE)));
    let strict_call = memory.okta().application().list_applications().strict().page().await.unwrap_err();
    let strict_client = org().strict(true).transport(memory.clone()).build().unwrap();
    for error in [strict_call, strict_client.application().list_applications().page().await.unwrap_err()] {
        let ErrorKind::Decode(failure) = error.kind() else { panic!("{error}") };
        assert_eq!((failure.pointer(), failure.mismatches().len()), ("/1/label", 7));
        assert!(error.to_string().contains("/1/label: expected string, found integer"), "{error}");
    }
    let fine = Memory::new(|_| Ok(json(200, r#"[{"status": "NEW_STATUS", "unknown": 1, "label": null}]"#)));
    assert_eq!(fine.okta().application().list_applications().strict().page().await.unwrap().len(), 1);
}

/// Decodes bodies exactly, one by one, and tolerantly, in one page with a malformed item.
fn both_ways<T: Model + PartialEq + std::fmt::Debug>(bodies: &[serde_json::Value]) {
    let mut page: Vec<serde_json::Value> = bodies.to_vec();
    page.push(serde_json::json!(7));
    let tolerant = decode::<Vec<T>>(serde_json::to_string(&page).unwrap().as_bytes()).unwrap();
    assert_eq!(tolerant.mismatches.len(), 1);
    for (body, tolerant) in bodies.iter().zip(&tolerant.value) {
        let exact = decode::<T>(body.to_string().as_bytes()).unwrap();
        assert_eq!((exact.mismatches.len(), &exact.value), (0, tolerant));
        assert_eq!(encode(exact.value.source()), encode(tolerant.source()));
        assert_eq!(format!("{:?}", exact.value), format!("{tolerant:?}"));
    }
}

#[test]
fn tolerant_and_exact_decoding_agree() {
    use serde_json::json;
    both_ways::<Application>(&[
        json!({"signOnMode": "OPENID_CONNECT", "label": "L", "settings": {"oauthClient": {"grant_types": ["implicit", "new"], "jwks": {"keys": [{"kid": null}]}}}}),
        json!({"signOnMode": "BROWSER_PLUGIN", "name": "template_swa", "settings": {"app": {"url": "u", "x": [{}]}}, "unknown": {"a": [1.5]}}),
        json!({"signOnMode": "SAML_2_0", "name": "acme", "visibility": {"appLinks": {"a": true, "b": null}}, "_links": {"a": [{"href": "h"}], "b": {"rel": "r"}, "c": null}}),
        json!({"signOnMode": null, "created": "2020-01-01T00:00:00.000Z", "profile": {"any": null}, "status": "NEW"}),
        json!({}),
    ]);
    both_ways::<User>(&[
        json!({"id": "1", "profile": {"login": "l", "badge": 7}, "credentials": {"password": {"value": "p"}}, "type": {"id": "t"}}),
    ]);
    both_ways::<Policy>(&[
        json!({"type": "PASSWORD", "settings": {"password": {"age": {"maxAgeDays": -3}}}}),
        json!({"type": "TEA", "system": true}),
    ]);
    both_ways::<LogEvent>(&[
        json!({"client": {"geographicalContext": {"geolocation": {"lat": 1.5, "lon": 2}}}, "target": [{"detailEntry": {"n": 1}}]}),
    ]);
}

#[test]
fn a_field_distinguishes_absent_from_unreadable() {
    let mut user = User::from_json(br#"{"id": "00u1", "created": "yesterday", "profile": {"login": 7}}"#).unwrap();
    assert!(user.created.is_unreadable() && !user.created.is_absent() && user.created.get().is_none());
    assert!(user.activated.is_absent() && !user.activated.is_unreadable());
    assert_eq!(user.get::<String>("created").unwrap().as_deref(), Some("yesterday"));
    assert!(user.names().contains(&"created"));
    assert!(format!("{user:?}").contains("created: unreadable"), "{user:?}");
    assert_eq!(user.clone(), user);
    assert_ne!(User::from_json(br#"{"id": "00u1", "created": "today", "profile": {"login": 7}}"#).unwrap(), user);

    let profile = user.profile.get_mut().unwrap();
    assert!(profile.login.is_unreadable());
    profile.login.set("ada@example.com");
    assert_eq!(user.to_json(), r#"{"created":"yesterday","id":"00u1","profile":{"login":"ada@example.com"}}"#);
}

#[test]
fn setting_or_clearing_a_field_drops_its_unreadable_value() {
    let read = || UserProfile::from_json(br#"{"login": 7, "badge": 1}"#).unwrap();
    let written = |change: fn(UserProfile) -> UserProfile| change(read()).to_json();
    assert_eq!(written(|profile| profile), r#"{"login":7,"badge":1}"#);
    assert_eq!(written(|profile| profile.login("ada")), r#"{"login":"ada","badge":1}"#);
    let cleared = |mut profile: UserProfile| {
        profile.login.clear();
        profile
    };
    assert_eq!(written(cleared), r#"{"badge":1}"#);
    assert_eq!(read().login(okta_sdk::model::Null).to_json(), r#"{"login":null,"badge":1}"#);
    let by_name = |mut profile: UserProfile| {
        profile.set("login", 8).unwrap();
        profile
    };
    assert_eq!(written(by_name), r#"{"login":8,"badge":1}"#);
    let removed = |mut profile: UserProfile| {
        profile.remove("login");
        profile
    };
    assert_eq!(written(removed), r#"{"badge":1}"#);
}

#[test]
fn a_number_without_a_fraction_is_an_integer() {
    let read = |text: &str| {
        let decoded = decode::<PasswordPolicyPasswordSettingsAge>(format!(r#"{{"maxAgeDays": {text}}}"#).as_bytes()).unwrap();
        (decoded.value.max_age_days.get().copied(), decoded.mismatches.len())
    };
    for (text, expected) in [("1.0", 1), ("1e2", 100), ("-3.000", -3), ("90", 90)] {
        assert_eq!(read(text), (Some(expected), 0), "{text}");
    }
    for text in ["1.5", "1e300", "9007199254740994.0"] {
        assert_eq!(read(text), (None, 1), "{text}");
    }
}

#[test]
fn reading_an_unreadable_field_fails_with_the_error_of_calls() {
    fn all() -> Result<(), okta_sdk::Error> {
        let user = User::from_json(b"{}")?;
        let _ = user.get::<String>("id")?;
        let _: okta_sdk::pages::Cursor = "getLogs /api/v1/logs?after=1".parse()?;
        let _: okta_sdk::model::DateTime = "never".parse()?;
        Ok(())
    }
    assert!(all().is_err());
    let error = okta_sdk::Error::from(User::from_json(b"[]").unwrap_err());
    assert!(matches!(error.kind(), ErrorKind::InvalidValue { .. }), "{error:?}");
}
