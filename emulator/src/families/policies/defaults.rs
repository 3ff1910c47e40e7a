//! Default fields of policies and rules, and the policies of a fresh org.

use serde_json::{Value, json};

use super::{POLICY, TYPES, rules};
use crate::call::Call;
use crate::errors::OktaError;
use crate::families::{groups, priorities};
use crate::json::{fill, text};
use crate::org::Org;

/// Completes a policy.
pub(super) fn complete(org: &mut Org, call: &Call, policy: &mut Value, before: Option<&Value>) -> Result<(), OktaError> {
    let kind = before.map_or_else(|| text(policy, "type").to_owned(), |before| text(before, "type").to_owned());
    policy["type"] = kind.clone().into();
    if before.is_none() {
        if !call.flag("activate", true) {
            policy["status"] = "INACTIVE".into();
        }
        let prefix = TYPES.iter().find(|(known, ..)| *known == kind).map_or("00p", |(_, prefix, _)| prefix);
        policy["id"] = org.ids.id(prefix).into();
        fill(policy, json!({"system": false, "priority": 1}));
    }
    if policy["description"].is_null() && !matches!(kind.as_str(), "ACCESS_POLICY" | "PROFILE_ENROLLMENT") {
        policy["description"] = before.map_or(Value::Null, |before| before["description"].clone());
    }
    let everyone = groups::everyone(org);
    match kind.as_str() {
        "PASSWORD" => fill(
            policy,
            json!({
                "conditions": {"people": {"groups": {"include": [everyone]}}, "authProvider": {"provider": "OKTA"}},
                "settings": password_settings(&DOCUMENTED),
            }),
        ),
        "MFA_ENROLL" => {
            fill(policy, json!({"conditions": {"people": {"groups": {"include": [everyone]}}}, "settings": {"type": "FACTORS"}}));
            if policy["settings"]["type"] == "FACTORS" {
                let off = json!({"consent": {"type": "NONE"}, "enroll": {"self": "NOT_ALLOWED"}});
                let all: serde_json::Map<String, Value> = FACTORS.iter().map(|factor| ((*factor).to_owned(), off.clone())).collect();
                fill(policy, json!({"settings": {"factors": all}}));
                for (_, factor) in policy.pointer_mut("/settings/factors").and_then(Value::as_object_mut).into_iter().flatten() {
                    fill(factor, off.clone());
                }
            }
        }
        "ACCESS_POLICY" | "PROFILE_ENROLLMENT" | "IDP_DISCOVERY" => fill(policy, json!({"conditions": null})),
        _ => fill(policy, json!({"conditions": {"people": {"groups": {"include": [everyone]}}}})),
    }
    Ok(())
}

/// Shows every active authenticator of the org in a policy for enrollment: those that no request has named are not allowed.
pub(super) fn show_authenticators(org: &Org, policy: &mut Value) {
    let named = policy["settings"]["authenticators"].as_array().cloned().unwrap_or_default();
    let is_of = |entry: &Value, authenticator: &Value| {
        let id = text(entry, "id");
        entry["key"] == authenticator["key"] && (id.is_empty() || id == text(authenticator, "id"))
    };
    let mut all = Vec::new();
    for authenticator in org.store("authenticators").values() {
        match named.iter().find(|entry| is_of(entry, authenticator)) {
            Some(entry) => all.push(entry.clone()),
            None if text(authenticator, "status") == "ACTIVE" => {
                let mut entry = json!({"key": authenticator["key"], "enroll": {"self": "NOT_ALLOWED"}});
                // An org can have several authenticators of these kinds.
                if matches!(text(authenticator, "key"), "custom_app" | "external_idp") {
                    entry["id"] = authenticator["id"].clone();
                }
                all.push(entry);
            }
            None => {}
        }
    }
    let known = |entry: &&Value| org.store("authenticators").values().any(|authenticator| is_of(entry, authenticator));
    all.extend(named.iter().filter(|entry| !known(entry)).cloned());
    policy["settings"]["authenticators"] = Value::Array(all);
}

/// The factors of a policy for enrollment.
const FACTORS: &[&str] = &["okta_otp", "okta_sms", "okta_push", "rsa_token", "google_otp", "hotp", "okta_password", "okta_email"];

/// The numbers in which the default password policy differs from new ones.
struct PasswordNumbers {
    symbols: u8,
    history: u8,
    attempts: u8,
    token_minutes: u16,
}

/// What Okta documents for a policy that a client creates.
const DOCUMENTED: PasswordNumbers = PasswordNumbers { symbols: 1, history: 0, attempts: 0, token_minutes: 10_080 };

/// What the default policy of a new org has.
const FRESH_ORG: PasswordNumbers = PasswordNumbers { symbols: 0, history: 4, attempts: 10, token_minutes: 60 };

fn password_settings(numbers: &PasswordNumbers) -> Value {
    json!({
        "password": {
            "complexity": {
                "minLength": 8, "minLowerCase": 1, "minUpperCase": 1, "minNumber": 1, "minSymbol": numbers.symbols, "excludeUsername": true,
                "dictionary": {"common": {"exclude": false}}, "excludeAttributes": [],
            },
            "age": {"maxAgeDays": 0, "expireWarnDays": 0, "minAgeMinutes": 0, "historyCount": numbers.history},
            "lockout": {"maxAttempts": numbers.attempts, "autoUnlockMinutes": 0, "userLockoutNotificationChannels": [], "showLockoutFailures": false},
        },
        "recovery": {"factors": {
            "recovery_question": {"status": "ACTIVE", "properties": {"complexity": {"minLength": 4}}},
            "okta_email": {"status": "ACTIVE", "properties": {"recoveryToken": {"tokenLifetimeMinutes": numbers.token_minutes}}},
            "okta_sms": {"status": "INACTIVE"},
            "okta_call": {"status": "INACTIVE"},
        }},
        "delegation": {"options": {"skipUnlock": false}},
    })
}

/// Completes a rule of a policy of some kind.
pub(super) fn complete_rule(kind: &str, rule: &mut Value) {
    let people = json!({"people": {"users": {"exclude": []}}});
    // An empty risk level means any level.
    if let Some(level) = rule.pointer_mut("/conditions/riskScore/level").filter(|level| *level == "") {
        *level = "ANY".into();
    }
    match kind {
        "OKTA_SIGN_ON" => fill(
            rule,
            json!({
                "type": "SIGN_ON",
                "conditions": {"people": {"users": {"exclude": []}}, "network": {"connection": "ANYWHERE"},
                "authContext": {"authType": "ANY"}, "riskScore": {"level": "ANY"}, "identityProvider": {"provider": "ANY"}},
                "actions": {"signon": {
                    "access": "ALLOW", "requireFactor": false, "primaryFactor": "PASSWORD_IDP", "rememberDeviceByDefault": false,
                    "session": {"usePersistentCookie": false, "maxSessionIdleMinutes": 720, "maxSessionLifetimeMinutes": 0},
                }},
            }),
        ),
        "PASSWORD" => fill(
            rule,
            json!({
                "type": "PASSWORD",
                "conditions": {"people": {"users": {"exclude": []}}, "network": {"connection": "ANYWHERE"}},
                "actions": {"passwordChange": {"access": "DENY"}, "selfServicePasswordReset": {"access": "DENY"},
                "selfServiceUnlock": {"access": "DENY"}},
            }),
        ),
        "MFA_ENROLL" => fill(
            rule,
            json!({
                "type": "MFA_ENROLL",
                "conditions": {"people": {"users": {"exclude": []}}, "network": {"connection": "ANYWHERE"}},
                "actions": {"enroll": {"self": "CHALLENGE"}},
            }),
        ),
        "ACCESS_POLICY" => fill(
            rule,
            json!({
                "type": "ACCESS_POLICY",
                "conditions": {"people": {"users": {"exclude": []}}, "network": {"connection": "ANYWHERE"}, "riskScore": {"level": "ANY"},
                "userType": {"include": [], "exclude": []}},
                "actions": {"appSignOn": {"access": "ALLOW", "verificationMethod": {"factorMode": "2FA", "type": "ASSURANCE",
                "reauthenticateIn": "PT2H"}, "keepMeSignedIn": {"postAuth": "NOT_ALLOWED"}}},
            }),
        ),
        "IDP_DISCOVERY" => fill(
            rule,
            json!({
                "type": "IDP_DISCOVERY",
                "conditions": {"network": {"connection": "ANYWHERE"}, "app": {"include": [], "exclude": []}},
                "actions": {"idp": {"providers": [{"type": "OKTA"}], "idpSelectionType": "SPECIFIC"}},
            }),
        ),
        "PROFILE_ENROLLMENT" => fill(
            rule,
            json!({
                "type": "PROFILE_ENROLLMENT",
                "conditions": null,
                "actions": {"profileEnrollment": {
                    "access": "ALLOW", "preRegistrationInlineHooks": null, "profileAttributes": [{"name": "email", "label": "Email",
                    "required": true}],
                    "targetGroupIds": null, "unknownUserAction": "DENY", "activationRequirements": {"emailVerification": true},
                }},
            }),
        ),
        _ => fill(rule, json!({"type": kind, "conditions": people})),
    }
}

/// The initial rule of a new policy, if its kind has one.
pub(super) fn first_rule(org: &mut Org, policy: &str, kind: &str) {
    if !matches!(kind, "ACCESS_POLICY" | "PROFILE_ENROLLMENT") {
        return;
    }
    let mut rule = json!({"name": "Catch-all Rule", "status": "ACTIVE", "priority": priorities::LAST, (priorities::CATCH_ALL): true,
        "system": true, "conditions": null});
    if kind == "ACCESS_POLICY" {
        rule["conditions"] = json!({"people": {"users": {"exclude": []}}, "network": {"connection": "ANYWHERE"}});
    }
    add_rule(org, policy, kind, rule);
}

fn add_rule(org: &mut Org, policy: &str, kind: &str, mut rule: Value) {
    let now = org.clock.now();
    let id = org.ids.id(rules::prefix(kind));
    fill(&mut rule, json!({"id": id, "created": now, "lastUpdated": now, "status": "ACTIVE"}));
    let conditions = rule["conditions"].clone();
    complete_rule(kind, &mut rule);
    if kind == "PROFILE_ENROLLMENT" {
        rule["conditions"] = conditions;
    }
    org.put(&format!("policies/{policy}/rules"), &id, rule);
}

/// Policies of a fresh org: type, name, description, whether the system's, owner.
const FRESH: &[(&str, &str, &str, bool, &str)] = &[
    ("OKTA_SIGN_ON", "Default Policy", "The default policy applies in all situations if no other policy applies.", true, ""),
    ("PASSWORD", "Default Policy", "The default policy applies in all situations if no other policy applies.", true, ""),
    ("MFA_ENROLL", "Default Policy", "The default policy applies in all situations if no other policy applies.", true, ""),
    ("IDP_DISCOVERY", "Idp Discovery Policy", "Policy which controls routing of users to IdP", true, ""),
    ("ACCESS_POLICY", "Okta Admin Console", "", false, "Okta Admin Console"),
    ("ACCESS_POLICY", "Okta Dashboard", "", false, "Okta Dashboard"),
    ("ACCESS_POLICY", "Okta Browser Plugin", "", false, "Okta Browser Plugin"),
    ("ACCESS_POLICY", "Any two factors", "Require two factors to access.", true, ""),
    (
        "ACCESS_POLICY",
        "Classic Migrated",
        "Policy created during OIE upgrade and applied to all applications that were protected by the default app-sign on policy in Classic.",
        false,
        "",
    ),
    (
        "ACCESS_POLICY",
        "Seamless access based on risk context",
        "Allow seamless log in with Okta FastPass for low risk authentication scenarios with enhanced security for medium and high risk.",
        false,
        "",
    ),
    ("ACCESS_POLICY", "Password only", "Require only a password. Suggested for low risk or consumer-facing applications.", false, ""),
    (
        "ACCESS_POLICY",
        "One factor access",
        "Allow access with any one factor. Suggested for low risk or consumer-facing applications.",
        false,
        "",
    ),
    (
        "ACCESS_POLICY",
        "Seamless access based on network context",
        "Require 2FA if the user is off network. Configure your network zones to include them here.",
        false,
        "",
    ),
    ("PROFILE_ENROLLMENT", "Default Policy", "The default policy applies in all situations if no other policy applies.", true, ""),
];

/// Gives a fresh org its policies.
pub(crate) fn furnish(org: &mut Org) {
    for (kind, name, description, system, owner) in FRESH {
        let now = org.clock.now();
        let prefix = TYPES.iter().find(|(known, ..)| known == kind).map_or(POLICY.prefix, |(_, prefix, _)| prefix);
        let id = org.ids.id(prefix);
        let mut policy = json!({"id": id, "type": kind, "name": name, "status": "ACTIVE", "priority": 1, "system": system, "created": now,
            "lastUpdated": now});
        if !description.is_empty() {
            policy["description"] = (*description).into();
        }
        if !owner.is_empty() {
            policy["$owner"] = (*owner).into();
        }
        let everyone = groups::everyone(org);
        match *kind {
            "PASSWORD" => fill(
                &mut policy,
                json!({"conditions": {"people": {"groups": {"include": [everyone]}}, "authProvider": {"provider": "OKTA"}},
                    "settings": password_settings(&FRESH_ORG)}),
            ),
            "MFA_ENROLL" => fill(
                &mut policy,
                json!({
                    "conditions": {"people": {"groups": {"include": [everyone]}}},
                    "settings": {"type": "AUTHENTICATORS", "authenticators": [
                        {"key": "okta_email", "enroll": {"self": "REQUIRED"}}, {"key": "okta_password", "enroll": {"self": "REQUIRED"}},
                        {"key": "okta_verify", "enroll": {"self": "OPTIONAL"}},
                    ]},
                }),
            ),
            "OKTA_SIGN_ON" => fill(&mut policy, json!({"conditions": {"people": {"groups": {"include": [everyone]}}}})),
            _ => policy["conditions"] = Value::Null,
        }
        org.put("policies", &id, policy);
        if matches!(*kind, "ACCESS_POLICY" | "PROFILE_ENROLLMENT") {
            first_rule(org, &id, kind);
        } else {
            let mut rule = json!({"name": "Default Rule", "priority": 1, "system": true, "created": null, "lastUpdated": null});
            if *kind == "PASSWORD" {
                rule["actions"] = json!({"passwordChange": {"access": "ALLOW"}, "selfServicePasswordReset": {"access": "ALLOW"}});
            }
            add_rule(org, &id, kind, rule);
        }
    }
}
