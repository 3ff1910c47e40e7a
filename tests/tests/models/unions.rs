//! Unions: choosing the most specific type, preserving unknown kinds, and setting tags.

use okta_sdk::model::Model;
use okta_sdk::models::*;
use okta_sdk::rt::Value as _;
use serde_json::{Value, json};

fn read<T: Model>(body: Value) -> T {
    let read = T::from_json(body.to_string().as_bytes()).unwrap();
    assert_eq!(serde_json::from_str::<Value>(&read.to_json()).unwrap(), body);
    read
}

#[test]
fn the_most_specific_type_is_chosen() {
    let app = |mode: Value, name: Value| {
        read::<Application>(json!({"name": name, "settings": {"app": {"x": 1}}, "signOnMode": mode, "more": [0]}))
    };
    assert!(matches!(app(json!("OPENID_CONNECT"), json!("oidc_client")), Application::OpenIdConnect(_)));
    assert!(matches!(app(json!("AUTO_LOGIN"), json!("acme")), Application::AutoLogin(_)));
    assert!(matches!(app(json!("WS_FEDERATION"), json!(null)), Application::WsFederation(_)));
    for mode in ["SAML_1_1", "SAML_2_0"] {
        let org2org = app(json!(mode), json!("okta_org2org"));
        assert!(matches!(org2org.as_saml(), Some(SamlApplication::Org2Org(_))));
        assert!(matches!(app(json!(mode), json!("acme")).as_saml(), Some(SamlApplication::Generic(_))));
        assert!(matches!(app(json!(mode), json!(null)).as_saml(), Some(SamlApplication::Generic(_))));
    }
    let plugin = |name: &str| app(json!("BROWSER_PLUGIN"), json!(name)).into_browser_plugin().unwrap();
    assert!(matches!(plugin("template_swa"), BrowserPluginApplication::Swa(_)));
    assert!(matches!(plugin("template_swa3field"), BrowserPluginApplication::SwaThreeField(_)));
    assert!(matches!(plugin("acme"), BrowserPluginApplication::Generic(_)));
    assert!(matches!(read::<Policy>(json!({"type": "MFA_ENROLL"})), Policy::MultifactorEnrollment(_)));
    assert!(matches!(read::<PolicyRule>(json!({"type": "SIGN_ON"})), PolicyRule::OktaSignOn(_)));
    assert!(matches!(read::<UserFactor>(json!({"factorType": "token:hotp"})), UserFactor::CustomHotp(_)));
    assert!(matches!(read::<UserFactor>(json!({"factorType": "hotp"})), UserFactor::CustomHotp(_)));
}

#[test]
fn kinds_that_the_spec_omits_are_typed() {
    let rule: PolicyRule = read(json!({
        "type": "IDP_DISCOVERY", "conditions": {"userIdentifier": {"type": "IDENTIFIER", "patterns": [{"matchType": "SUFFIX", "value": "example.com"}]}},
        "actions": {"idp": {"idpSelectionType": "DYNAMIC", "matchCriteria": [{"propertyName": "name", "providerExpression": "login.identifier"}]}}
    }));
    let routing = rule.as_idp_discovery().unwrap();
    let idp = routing.actions.get().unwrap().idp.get().unwrap();
    assert_eq!(idp.match_criteria.get().unwrap()[0].property_name.as_deref(), Some("name"));
    assert_eq!(
        routing.conditions.get().unwrap().user_identifier.get().unwrap().patterns.get().unwrap()[0].value.as_deref(),
        Some("example.com")
    );

    let rule: PolicyRule = read(json!({"type": "MFA_ENROLL", "actions": {"enroll": {"self": "LOGIN"}}}));
    let enroll = rule.as_authenticator_enrollment().unwrap().actions.get().unwrap().enroll.get().unwrap();
    assert_eq!(enroll.self_.get(), Some(&PolicyRuleActionsEnrollSelf::Login));

    let rule: PolicyRule = read(
        json!({"type": "POST_AUTH_SESSION", "actions": {"postAuthSession": {"failureActions": [{"action": "TERMINATE_SESSION", "slo": null}]}}}),
    );
    let session = rule.as_post_auth_session().unwrap().actions.get().unwrap().post_auth_session.get().unwrap();
    assert_eq!(session.failure_actions.get().unwrap()[0].action.get().unwrap().as_str(), "TERMINATE_SESSION");

    let rule: PolicyRule = read(
        json!({"type": "SESSION_VIOLATION_DETECTION", "actions": {"sessionViolationDetection": {"policyEvaluation": {"enabled": false}}}}),
    );
    let violation = rule.as_session_violation_detection().unwrap().actions.get().unwrap().session_violation_detection.get().unwrap();
    assert_eq!(violation.policy_evaluation.get().unwrap().enabled.get(), Some(&false));

    assert!(matches!(read::<Policy>(json!({"type": "POST_AUTH_SESSION"})), Policy::PostAuthSession(_)));
    assert!(matches!(read::<Policy>(json!({"type": "SESSION_VIOLATION_DETECTION"})), Policy::SessionViolationDetection(_)));
    assert!(matches!(read::<Application>(json!({"signOnMode": "MFA_AS_SERVICE", "name": "mfa_rdp"})), Application::MfaAsService(_)));
    let factor: UserFactor = read(json!({"factorType": "signed_nonce", "profile": {"platform": "MACOS", "keys": [{"kty": "EC"}]}}));
    assert_eq!(factor.as_signed_nonce().unwrap().profile.get().unwrap().platform.as_deref(), Some("MACOS"));
}

#[test]
fn an_object_without_a_known_tag_is_the_base_and_round_trips() {
    for body in [
        json!({"id": "1", "settings": {"a": [null]}, "z": 1}),
        json!({"signOnMode": null, "label": "x"}),
        json!({"signOnMode": "NEW_MODE"}),
    ] {
        assert!(matches!(read::<Application>(body), Application::Other(_)));
    }
    let app: Application = read(json!({"signOnMode": 7, "label": {"en": "x"}}));
    assert_eq!(app.as_other().unwrap().additional.raw("signOnMode"), Some("7"));
    assert!(matches!(read::<Policy>(json!({})), Policy::Other(_)));
    assert!(matches!(read::<PolicyRule>(json!({"type": "NEW_TYPE", "actions": {"idp": {}}})), PolicyRule::Other(_)));
    assert!(matches!(read::<UserFactor>(json!({"factorType": "new_type"})), UserFactor::Other(_)));
    let app: Application = read(json!({"signOnMode": "NEW_MODE"}));
    let mode = app.sign_on_mode().unwrap();
    assert_eq!((mode.as_str(), ApplicationSignOnMode::ALL.contains(mode)), ("NEW_MODE", false));
}

#[test]
fn the_last_of_duplicate_tags_wins() {
    let app = Application::from_json(br#"{"signOnMode": "BOOKMARK", "x": 1, "signOnMode": "BASIC_AUTH", "x": 2}"#).unwrap();
    assert_eq!(serde_json::from_str::<Value>(&app.to_json()).unwrap(), json!({"signOnMode": "BASIC_AUTH", "x": 2}));
}

#[test]
fn common_fields_have_accessors() {
    let mut app: Application = read(
        json!({"id": "0oa1", "label": "L", "signOnMode": "SAML_2_0", "features": ["A"], "created": "2020-02-03T04:05:06.000Z", "status": "ACTIVE"}),
    );
    assert_eq!((app.id(), app.label(), app.features().unwrap()), (Some("0oa1"), Some("L"), &["A".to_owned()][..]));
    assert_eq!((app.created().unwrap().to_string().as_str(), app.status()), ("2020-02-03T04:05:06.000Z", Some(&ApplicationStatus::Active)));
    assert_eq!(app.name(), None);
    app.features_mut().get_mut().unwrap().push("B".to_owned());
    app.name_mut().set("acme");
    assert_eq!(app.get::<Value>("features").unwrap(), Some(json!(["A", "B"])));
    assert_eq!(app.name(), Some("acme"));
}

#[test]
fn a_variant_converts_into_its_union() {
    let app = Application::from(BookmarkApplication::new().label("Wiki"));
    assert_eq!(app.to_json(), r#"{"label":"Wiki","name":"bookmark","signOnMode":"BOOKMARK"}"#);
    let saml = Application::from(GenericSamlApplication::new());
    assert_eq!(saml.to_json(), r#"{"signOnMode":"SAML_2_0"}"#);
    assert!(matches!(saml.into_saml().unwrap(), SamlApplication::Generic(_)));
    // Through the union in between.
    let swa = Application::from(SwaApplication::new());
    assert!(matches!(swa, Application::BrowserPlugin(plugin) if plugin.as_swa().is_some()));
    let application: Application = SamlApplication::from(Org2OrgApplication::new()).into();
    assert!(application.as_saml().and_then(SamlApplication::as_org2_org).is_some());
    assert!(application.as_bookmark().is_none());
    let factor: UserFactor = SmsUserFactor::new().profile(SmsUserFactorProfile::new().phone_number("+49")).into();
    assert_eq!(factor.to_json(), r#"{"factorType":"sms","profile":{"phoneNumber":"+49"}}"#);
    let rule = PolicyRule::from(AccessPolicyRule::new());
    assert_eq!(rule.to_json(), r#"{"type":"ACCESS_POLICY"}"#);
}

#[test]
fn a_type_sets_its_tag_and_its_name() {
    let made = |body: String| serde_json::from_str::<Value>(&body).unwrap();
    let expected = |mode: &str, name: &str| json!({"signOnMode": mode, "name": name});
    assert_eq!(made(BasicAuthApplication::new().to_json()), expected("BASIC_AUTH", "template_basic_auth"));
    assert_eq!(made(BookmarkApplication::new().to_json()), expected("BOOKMARK", "bookmark"));
    assert_eq!(made(OpenIdConnectApplication::new().to_json()), expected("OPENID_CONNECT", "oidc_client"));
    assert_eq!(made(Org2OrgApplication::new().to_json()), expected("SAML_2_0", "okta_org2org"));
    assert_eq!(made(SecurePasswordStoreApplication::new().to_json()), expected("SECURE_PASSWORD_STORE", "template_sps"));
    assert_eq!(made(SwaApplication::new().to_json()), expected("BROWSER_PLUGIN", "template_swa"));
    assert_eq!(made(SwaThreeFieldApplication::new().to_json()), expected("BROWSER_PLUGIN", "template_swa3field"));
    assert_eq!(made(WsFederationApplication::new().to_json()), expected("WS_FEDERATION", "template_wsfed"));
    // The name is a default that callers can change, the tag is not.
    assert_eq!(made(OpenIdConnectApplication::new().name("my_client").to_json()), expected("OPENID_CONNECT", "my_client"));
    // Decoding adds nothing.
    assert_eq!(BookmarkApplication::from_json(b"{}").unwrap().to_json(), "{}");
    assert_eq!(BookmarkApplication::blank().to_json(), "{}");
}

#[test]
fn an_application_without_a_specific_type_is_created_through_its_union() {
    let app: Application = SamlApplication::new().label("Payroll").into();
    assert_eq!(serde_json::from_str::<Value>(&app.to_json()).unwrap(), json!({"label": "Payroll", "signOnMode": "SAML_2_0"}));
    assert!(matches!(app.as_saml(), Some(SamlApplication::Generic(_))));
    let app: Application = BrowserPluginApplication::new().name("acme").into();
    assert_eq!(serde_json::from_str::<Value>(&app.to_json()).unwrap(), json!({"name": "acme", "signOnMode": "BROWSER_PLUGIN"}));
}
