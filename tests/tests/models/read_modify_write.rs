//! Read-modify-write changes only the field that was changed. The made-up bodies have many fields that are not in the spec.

use okta_sdk::model::{Field, Model};
use okta_sdk::models::*;
use serde_json::{Value, json};

use super::json::changes;

/// Decodes a body, changes the model, and returns the differences in the encoded body.
fn edit<T: Model>(body: &Value, change: impl FnOnce(&mut T)) -> Vec<String> {
    let mut model = T::from_json(body.to_string().as_bytes()).unwrap();
    let untouched: Value = serde_json::from_str(&model.to_json()).unwrap();
    assert_eq!(changes(body, &untouched), [""; 0]);
    change(&mut model);
    changes(body, &serde_json::from_str(&model.to_json()).unwrap())
}

fn in_place<T>(member: &mut Field<T>) -> &mut T {
    member.get_mut().expect("the field has a value")
}

#[test]
fn changes_one_field_of_a_user() {
    let body = json!({
        "id": "00uMADEUP1", "status": "HIBERNATING", "created": "2021-05-06T07:08:09.010Z", "activated": null, "statusChanged": "soon",
        "lastLogin": "2021-05-06T07:08:09.0101Z", "type": {"id": "otyMADEUP", "colour": "green"}, "realmId": null, "quarantine": {"until": [1]},
        "profile": {
            "login": "grace@example.org", "firstName": "Grace", "mobilePhone": null, "badge": 17, "skills": ["COBOL", null], "officeHours": 7.5,
            "remote": false, "address": {"lines": []}, "employeeNumber": 99
        },
        "credentials": {"password": {}, "provider": {"type": "OKTA", "name": "OKTA", "region": "eu"}, "emails": [{"value": "g@example.org"}]},
        "_links": {"self": {"href": "https://example.okta.com/u", "rel": "self"}, "badge": [{"name": "front", "href": "h"}, {"size": 3}], "type": null}
    });
    let changed = edit::<User>(&body, |user| in_place(&mut user.profile).department.set("Research"));
    assert_eq!(changed, ["/profile/department is new: \"Research\""]);
    let changed = edit::<User>(&body, |user| in_place(&mut user.profile).login.set("hopper@example.org"));
    assert_eq!(changed, [r#"/profile/login: "grace@example.org" became "hopper@example.org""#]);
    // A field whose value has an unexpected type.
    let changed = edit::<User>(&body, |user| in_place(&mut user.profile).employee_number.set("100"));
    assert_eq!(changed, [r#"/profile/employeeNumber: 99 became "100""#]);
    // A custom attribute.
    let changed = edit::<User>(&body, |user| in_place(&mut user.profile).set("badge", 18).unwrap());
    assert_eq!(changed, ["/profile/badge: 17 became 18"]);
    let changed = edit::<User>(&body, |user| in_place(&mut user.profile).mobile_phone.clear());
    assert_eq!(changed, ["/profile/mobilePhone is gone"]);
}

#[test]
fn changes_one_field_of_a_group() {
    let body = json!({
        "id": "00gMADEUP", "objectClass": ["okta:user_group", 7], "type": "SHARED_GROUP", "created": null, "source": {"id": "0oaMADEUP"},
        "lastMembershipUpdated": "2021-05-06T07:08:09Z",
        "profile": {"name": "Pilots", "description": "Who fly", "samAccountName": "pilots", "groupScope": null, "tags": {"a": [true]}},
        "_links": {"logo": [{"name": "medium", "href": "h", "type": "image/png"}], "users": {"href": "u", "templated": false, "n": 1}},
        "_embedded": {"stats": {"usersCount": 3}}
    });
    let changed = edit::<Group>(&body, |group| in_place(&mut group.profile).name.set("Aviators"));
    assert_eq!(changed, [r#"/profile/name: "Pilots" became "Aviators""#]);
    let changed = edit::<Group>(&body, |group| in_place(&mut group.profile).description.set_null());
    assert_eq!(changed, [r#"/profile/description: "Who fly" became null"#]);
}

/// Fields of applications of every kind.
fn application(name: Value, sign_on_mode: Value, settings: Value) -> Value {
    json!({
        "id": "0oaMADEUP", "orn": "orn:x", "name": name, "label": "Ledger", "status": "PAUSED", "signOnMode": sign_on_mode,
        "lastUpdated": "2022-01-02T03:04:05.000Z", "created": "2022-01-02 03:04", "features": ["PUSH_NEW_USERS", "TELEPATHY"],
        "accessibility": {"selfService": false, "errorRedirectUrl": null, "loginRedirectUrl": null, "door": 3},
        "visibility": {"autoLaunch": null, "appLinks": {"ledger_link": true, "old_link": null}, "hide": {"iOS": true, "web": "maybe"}},
        "credentials": {"userNameTemplate": {"template": "${source.login}", "type": "BUILT_IN", "pushStatus": null}, "revealPassword": 5, "signing": {"kid": "K"}},
        "licensing": {"seatCount": 0}, "profile": {"owner": "ops", "flags": [true]}, "settings": settings, "universalLogout": {"status": "OFF"},
        "_links": {"appLinks": [{"name": "ledger_link", "href": "h", "type": "text/html"}], "groups": {"href": "g"}}, "brandNew": {"x": null}
    })
}

#[test]
fn changes_one_field_of_an_application() {
    for mode in [json!(null), json!("CARRIER_PIGEON"), json!(["SAML_2_0"]), json!("AUTO_LOGIN"), json!("BOOKMARK"), json!("SAML_2_0")] {
        let body = application(json!("ledger"), mode, json!({"app": {"a": 1}, "x": {}, "notes": {"admin": null, "enduser": "hi"}}));
        let changed = edit::<Application>(&body, |app| app.label_mut().set("Book"));
        assert_eq!(changed, [r#"/label: "Ledger" became "Book""#]);
        let changed = edit::<Application>(&body, |app| in_place(app.visibility_mut()).auto_launch.set(true));
        assert_eq!(changed, ["/visibility/autoLaunch: null became true"]);
        let changed = edit::<Application>(&body, |app| app.set("brandNew", [1]).unwrap());
        assert_eq!(changed, [r#"/brandNew: {"x":null} became [1]"#]);
    }
    let client = json!({
        "application_type": "web", "grant_types": ["authorization_code", "urn:example:dance"], "redirect_uris": ["https://a.example"],
        "client_uri": null, "jwks": {"keys": [{"kty": "RSA", "oth": [], "kid": null}]}, "idp_initiated_login": {"mode": "DISABLED", "default_scope": []},
        "network": {"include": []}, "refresh_token": {"rotation_type": "ROTATE", "leeway": "soon"}
    });
    let body = application(json!("oidc_client"), json!("OPENID_CONNECT"), json!({"oauthClient": client, "app": {}, "beta": [1]}));
    let changed = edit::<Application>(&body, |app| {
        let client = in_place(&mut in_place(&mut app.as_open_id_connect_mut().unwrap().settings).oauth_client);
        in_place(&mut client.redirect_uris)[0] = "https://b.example".to_owned();
    });
    assert_eq!(changed, [r#"/settings/oauthClient/redirect_uris/0: "https://a.example" became "https://b.example""#]);
}

#[test]
fn changes_one_field_of_a_browser_plugin_application() {
    let settings =
        json!({"app": {"url": "https://a.example", "buttonField": "go", "captcha": {"kind": 2}, "checkbox": null}, "beta": true});
    let body = application(json!("template_swa"), json!("BROWSER_PLUGIN"), settings);
    let change = |app: &mut SwaApplication| in_place(&mut in_place(&mut app.settings).app).button_field.set("submit");
    let expected = [r#"/settings/app/buttonField: "go" became "submit""#];
    assert_eq!(edit::<BrowserPluginApplication>(&body, |app| change(app.as_swa_mut().unwrap())), expected);
    assert_eq!(edit::<Application>(&body, |app| change(app.as_browser_plugin_mut().unwrap().as_swa_mut().unwrap())), expected);
    for name in [json!("acme_portal"), json!(null), json!({"odd": 1})] {
        let body = application(name, json!("BROWSER_PLUGIN"), json!({"app": {"anything": [1]}}));
        let changed = edit::<BrowserPluginApplication>(&body, |app| app.label_mut().set_null());
        assert_eq!(changed, [r#"/label: "Ledger" became null"#]);
    }
}

#[test]
fn changes_one_field_of_a_saml_application() {
    let settings = json!({
        "app": {"baseUrl": "https://a.example", "quota": 5},
        "signOn": {"audience": "aud", "recipientOverride": null, "slo": {"enabled": false, "x": 1}, "attributeStatements": [{"type": "EXPRESSION", "values": ["v"], "y": {}}], "z": [null]}
    });
    let body = application(json!("acme_saml"), json!("SAML_2_0"), settings.clone());
    let change = |app: &mut GenericSamlApplication| in_place(&mut in_place(&mut app.settings).sign_on).audience.set("audience");
    let expected = [r#"/settings/signOn/audience: "aud" became "audience""#];
    assert_eq!(edit::<SamlApplication>(&body, |app| change(app.as_generic_mut().unwrap())), expected);
    assert_eq!(edit::<Application>(&body, |app| change(app.as_saml_mut().unwrap().as_generic_mut().unwrap())), expected);
    // A setting that only this application in the catalog has.
    let changed = edit::<SamlApplication>(&body, |app| {
        in_place(&mut in_place(&mut app.as_generic_mut().unwrap().settings).app).set("quota", 6).unwrap();
    });
    assert_eq!(changed, ["/settings/app/quota: 5 became 6"]);
    let body = application(json!("okta_org2org"), json!("SAML_2_0"), settings);
    let changed = edit::<SamlApplication>(&body, |app| {
        in_place(&mut in_place(&mut app.as_org2_org_mut().unwrap().settings).app).base_url.set("https://b.example");
    });
    assert_eq!(changed, [r#"/settings/app/baseUrl: "https://a.example" became "https://b.example""#]);
}

#[test]
fn changes_one_field_of_a_policy() {
    let body = |kind: Value| {
        json!({
            "id": "00pMADEUP", "type": kind, "name": "Strict", "description": null, "priority": 1.0, "status": "ACTIVE", "system": "no",
            "conditions": {"people": {"groups": {"include": ["00g"], "exclude": null, "some": 1}}, "moon": {"phase": "full"}},
            "settings": {"password": {"complexity": {"minLength": 8, "dictionary": {"common": {"exclude": false, "list": "big"}}, "emoji": 1}}, "new": []},
            "_embedded": {"resourceType": "APP"}, "_links": {"mappings": [{"href": "m", "hints": {"allow": ["GET"], "more": 1}}]}
        })
    };
    for kind in [
        "ACCESS_POLICY",
        "IDP_DISCOVERY",
        "MFA_ENROLL",
        "OAUTH_AUTHORIZATION_POLICY",
        "OKTA_SIGN_ON",
        "PASSWORD",
        "PROFILE_ENROLLMENT",
        "TEA",
    ] {
        let changed = edit::<Policy>(&body(json!(kind)), |policy| policy.description_mut().set("For all"));
        assert_eq!(changed, [r#"/description: null became "For all""#], "{kind}");
    }
    let changed = edit::<Policy>(&body(json!(null)), |policy| policy.name_mut().clear());
    assert_eq!(changed, ["/name is gone"]);
    let changed = edit::<Policy>(&body(json!("PASSWORD")), |policy| {
        let settings = in_place(&mut policy.as_password_mut().unwrap().settings);
        in_place(&mut in_place(&mut settings.password).complexity).min_length.set(12);
    });
    assert_eq!(changed, ["/settings/password/complexity/minLength: 8 became 12"]);
}

#[test]
fn changes_one_field_of_a_policy_rule() {
    let body = |kind: Value| {
        json!({
            "id": "0prMADEUP", "type": kind, "name": "Night", "priority": 2, "status": "ACTIVE", "system": false, "created": null,
            "conditions": {"network": {"connection": "ANYWHERE", "zones": null}, "weather": ["rain"], "users": {"exclude": [7]}},
            "actions": {
                "signon": {"access": "ALLOW", "session": {"maxSessionIdleMinutes": 5, "rolling": true}, "factorMode": "2FA"},
                "appSignOn": {"access": "MAYBE", "verificationMethod": {"factorMode": "1FA", "constraints": [{"possession": {"x": 1}}]}},
                "passwordChange": {"access": "DENY", "requirement": null}, "teleport": {}
            },
            "_links": {"self": {"href": "s"}}
        })
    };
    for kind in ["ACCESS_POLICY", "PASSWORD", "PROFILE_ENROLLMENT", "SIGN_ON", "IDP_DISCOVERY", "POST_AUTH_SESSION", "TEA"] {
        let changed = edit::<PolicyRule>(&body(json!(kind)), |rule| rule.priority_mut().set(3));
        assert_eq!(changed, ["/priority: 2 became 3"], "{kind}");
    }
    let changed = edit::<PolicyRule>(&body(json!("SIGN_ON")), |rule| {
        let actions = in_place(&mut rule.as_okta_sign_on_mut().unwrap().actions);
        in_place(&mut in_place(&mut actions.signon).session).max_session_idle_minutes.set(10);
    });
    assert_eq!(changed, ["/actions/signon/session/maxSessionIdleMinutes: 5 became 10"]);
    let changed = edit::<PolicyRule>(&body(json!("ACCESS_POLICY")), |rule| {
        let actions = in_place(&mut rule.as_access_mut().unwrap().actions);
        in_place(&mut in_place(&mut actions.app_sign_on).verification_method).factor_mode.set("2FA");
    });
    assert_eq!(changed, [r#"/actions/appSignOn/verificationMethod/factorMode: "1FA" became "2FA""#]);
}

#[test]
fn changes_one_field_of_a_user_factor() {
    let body = |kind: Value| {
        json!({
            "id": "mblMADEUP", "factorType": kind, "provider": "CARRIER", "vendorName": null, "status": "DOZING", "created": "2020-01-01T00:00:00.000Z",
            "profile": {"phoneNumber": "+49 30 1", "credentialId": "c", "extension": null, "loudness": 11}, "verify": {"rounds": 2},
            "_embedded": {"activation": {"expiresAt": "x"}}, "_links": {"question": [{"name": "q", "href": "h"}], "verify": {"href": "v"}}
        })
    };
    let kinds = [
        "call",
        "email",
        "hotp",
        "token:hotp",
        "push",
        "question",
        "sms",
        "token",
        "token:hardware",
        "token:software:totp",
        "u2f",
        "web",
        "webauthn",
    ];
    for kind in kinds.into_iter().chain(["signed_nonce", "smoke_signal"]) {
        let changed = edit::<UserFactor>(&body(json!(kind)), |factor| factor.vendor_name_mut().set("OKTA"));
        assert_eq!(changed, [r#"/vendorName: null became "OKTA""#], "{kind}");
    }
    let changed = edit::<UserFactor>(&body(json!("sms")), |factor| {
        in_place(&mut factor.as_sms_mut().unwrap().profile).phone_number.set("+49 30 2");
    });
    assert_eq!(changed, [r#"/profile/phoneNumber: "+49 30 1" became "+49 30 2""#]);
}
