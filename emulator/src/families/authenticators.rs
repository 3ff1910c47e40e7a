//! Authenticators.

use serde_json::{Value, json};

use crate::call::{Call, Outcome, Reply};
use crate::errors::OktaError;
use crate::families::ADOPTED;
use crate::json::{fill, patch, text};
use crate::org::Org;
use crate::org::resource::{Action, PLAIN, Resource};
use crate::routes::Handler::{Of, Own};
use crate::routes::Handlers;

pub(crate) const HANDLERS: Handlers = &[
    ("listAuthenticators", Own(list)),
    ("createAuthenticator", Own(create)),
    ("getAuthenticator", Of(&AUTHENTICATOR, Action::Get)),
    ("updateAuthenticator", Own(update)),
    ("activateAuthenticator", Of(&AUTHENTICATOR, Action::Activate)),
    ("deactivateAuthenticator", Own(deactivate)),
];

pub(crate) const AUTHENTICATOR: Resource = Resource {
    entity: "Authenticator",
    prefix: "aut",
    path: "authenticators/{authenticatorId}",
    event: "security.authenticator.lifecycle",
    initial: "ACTIVE",
    required: &["key", "name"],
    part: "authenticator",
    links: &[("self", "", &["GET", "PUT"], None), ("methods", "/methods", &["GET"], None)],
    present: |org, authenticator, address| {
        if text(authenticator, "key") == "okta_verify" {
            authenticator["_links"]["enroll"] = json!({"href": format!("{}/idp/authenticators", org.base), "hints": {"allow": ["POST"]}});
        }
        let action = match text(authenticator, "status") {
            "ACTIVE" if text(authenticator, "key") == "okta_password" => return,
            "ACTIVE" => "deactivate",
            _ => "activate",
        };
        authenticator["_links"][action] = json!({"href": format!("{address}/lifecycle/{action}"), "hints": {"allow": ["POST"]}});
    },
    sample: |_| json!({"key": "custom_otp", "type": "security_key", "name": "Custom OTP"}),
    ..PLAIN
};

/// The authenticators that Okta knows: key, type, name, status in a fresh org; no status means that an administrator adds them.
const KNOWN: &[(&str, &str, &str, &str)] = &[
    ("okta_email", "email", "Email", "ACTIVE"),
    ("google_otp", "app", "Google Authenticator", "INACTIVE"),
    ("okta_verify", "app", "Okta Verify", "ACTIVE"),
    ("onprem_mfa", "security_key", "On-Prem MFA", "INACTIVE"),
    ("okta_password", "password", "Password", "ACTIVE"),
    ("phone_number", "phone", "Phone", "INACTIVE"),
    ("webauthn", "security_key", "Security Key or Biometric", "INACTIVE"),
    ("security_question", "security_question", "Security Question", "ACTIVE"),
    ("yubikey_token", "security_key", "Yubikey", "INACTIVE"),
    ("symantec_vip", "app", "Symantec VIP", ""),
    ("duo", "app", "Duo Security", ""),
    ("external_idp", "federated", "IdP Authenticator", ""),
    ("custom_otp", "security_key", "Custom OTP", "INACTIVE"),
    ("custom_app", "app", "Custom app", ""),
    ("smart_card_idp", "federated", "Smart Card Authenticator", ""),
    ("rsa_token", "security_key", "RSA SecurID", ""),
];

/// Authenticators that an org can have more than once.
const REPEATED: &[&str] = &["external_idp", "custom_app", "custom_otp"];

fn settings(key: &str) -> Option<Value> {
    Some(match key {
        "okta_email" => json!({"allowedFor": "any", "tokenLifetimeInMinutes": 5}),
        "okta_verify" => json!({
            "compliance": {"fips": "OPTIONAL"}, "channelBinding": {"style": "NUMBER_CHALLENGE", "required": "HIGH_RISK_ONLY"},
            "userVerification": "PREFERRED",
            "appInstanceId": "", "userVerificationMethods": ["BIOMETRICS", "PIN"],
        }),
        "phone_number" => json!({"allowedFor": "recovery"}),
        "security_question" => json!({"allowedFor": "recovery"}),
        "google_otp" => json!({}),
        _ => return None,
    })
}

/// Gives a fresh org its authenticators.
pub(crate) fn furnish(org: &mut Org) {
    for (key, kind, name, status) in KNOWN.iter().filter(|(.., status)| !status.is_empty()) {
        let now = org.clock.now();
        let id = org.ids.id("aut");
        let mut authenticator =
            json!({"type": kind, "id": id, "key": key, "status": status, "name": name, "created": now, "lastUpdated": now});
        if let Some(settings) = settings(key) {
            authenticator["settings"] = settings;
        }
        if *key == "onprem_mfa" {
            let instance = org.ids.id("0oa");
            authenticator["provider"] = json!({"type": "DEL_OATH", "configuration": {
                "hostName": "localhost", "authPort": 999, "instanceId": instance,
                "userNameTemplate": {"template": "global.assign.userName.login"},
            }});
        }
        org.put("authenticators", &id, authenticator);
    }
}

fn list(org: &mut Org, _: &Call) -> Outcome {
    Ok(Reply::list(
        org.store("authenticators").values().map(|authenticator| AUTHENTICATOR.render(org, "authenticators", authenticator)).collect(),
    ))
}

fn create(org: &mut Org, call: &Call) -> Outcome {
    let mut body = call.or_sample(org, |_| json!({"key": "symantec_vip", "name": "Symantec VIP"}))?;
    let key = text(&body, "key").to_owned();
    let Some((_, kind, name, _)) = KNOWN.iter().find(|(known, ..)| *known == key) else {
        return Err(OktaError::validation("com.okta.services.factors.iface.dto.AuthenticatorCatalog", "The field has an invalid value"));
    };
    let existing = org.first("authenticators", "key", &key).filter(|_| !REPEATED.contains(&key.as_str()));
    let existing = existing.map(|existing| (text(existing, "id").to_owned(), text(existing, "status") == "INACTIVE"));
    if existing.as_ref().is_some_and(|(_, inactive)| !inactive) {
        return Err(OktaError::validation("com.okta.services.factors.iface.dto.AuthenticatorCatalog", "The field has an invalid value"));
    }
    let provider_needed = matches!(key.as_str(), "duo" | "custom_app" | "external_idp");
    if provider_needed && body.get("provider").is_none() {
        return Err(OktaError::validation("provider", "provider: The field cannot be left blank"));
    }
    let status = if call.flag("activate", true) { "ACTIVE" } else { "INACTIVE" };
    fill(&mut body, json!({"name": name}));
    (body["type"], body["status"]) = ((*kind).into(), status.into());
    for secret in ["secretKey", "sharedSecret"] {
        if let Some(configuration) = body.pointer_mut("/provider/configuration").and_then(Value::as_object_mut) {
            configuration.remove(secret);
        }
    }
    if let Some(settings) = settings(&key) {
        fill(&mut body, json!({"settings": settings}));
    }
    if let Some(app) = body.pointer("/settings/appInstanceId").filter(|_| key == "custom_app").cloned() {
        body["settings"]["oauthClientId"] = app;
    }
    // An authenticator that is not in use counts as missing.
    if let Some((id, _)) = existing {
        org.remove("authenticators", &id);
    }
    AUTHENTICATOR.create_from(org, call, body)
}

fn update(org: &mut Org, call: &Call) -> Outcome {
    let (before, _) = AUTHENTICATOR.find(org, call)?;
    let mut before = before.clone();
    let mut body = call.or_sample(org, |_| before.clone())?;
    if before[ADOPTED] == true {
        patch(&mut before, json!({"key": body["key"], "type": body["type"]}));
        if let Some(settings) = settings(text(&body, "key")) {
            fill(&mut before, json!({"settings": settings}));
        }
    }
    for name in ["key", "type", "status"] {
        body[name] = before[name].clone();
    }
    if let Some(settings) = before.get("settings") {
        fill(&mut body, json!({"settings": settings}));
    }
    if let Some(provider) = before.get("provider") {
        fill(&mut body, json!({"provider": provider}));
    }
    let now = org.clock.now();
    (body["id"], body["created"], body["lastUpdated"]) = (before["id"].clone(), before["created"].clone(), now.into());
    if let Value::Object(object) = &mut body {
        object.remove("_links");
    }
    org.put("authenticators", text(&before, "id"), body);
    AUTHENTICATOR.handle(Action::Get, org, call)
}

fn deactivate(org: &mut Org, call: &Call) -> Outcome {
    let (authenticator, _) = AUTHENTICATOR.find(org, call)?;
    let key = text(authenticator, "key");
    if matches!(key, "okta_password" | "okta_email") {
        return Err(OktaError::forbidden("E0000148", "Cannot modify/disable this authenticator because it is enabled in one or more policies. To continue, disable the authenticator in these policies.")
            .cause("Authenticator Enrollment Policies: Default Policy"));
    }
    if text(authenticator, "status") == "INACTIVE" {
        return Err(OktaError::invalid("api.authenticator.error.unsupported.active.deactivate"));
    }
    AUTHENTICATOR.handle(Action::Deactivate, org, call)
}
