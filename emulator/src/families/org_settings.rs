//! Settings of the org: profile, contacts, preferences, privacy.

use serde_json::{Value, json};

use super::users;
use crate::call::{Call, Outcome, Reply};
use crate::errors::OktaError;
use crate::json::{patch, text};
use crate::org::Org;
use crate::org::clock::{format_millis, parse_millis};
use crate::routes::Handler::Own;
use crate::routes::Handlers;

pub(crate) const HANDLERS: Handlers = &[
    ("getOrgSettings", Own(get)),
    ("partialUpdateOrgSetting", Own(|org, call| update(org, call, false))),
    ("updateOrgSetting", Own(|org, call| update(org, call, true))),
    ("updateOrgLogo", Own(upload_logo)),
    ("getOrgContactTypes", Own(contact_types)),
    ("getOrgContactUser", Own(contact)),
    ("updateOrgContactUser", Own(set_contact)),
    ("getOrgPreferences", Own(preferences)),
    ("hideOktaUIFooter", Own(|org, call| footer(org, call, false))),
    ("showOktaUIFooter", Own(|org, call| footer(org, call, true))),
    ("getOktaCommunicationSettings", Own(communication)),
    ("optInUsersToOktaCommunicationEmails", Own(|org, call| opt(org, call, false))),
    ("optOutUsersFromOktaCommunicationEmails", Own(|org, call| opt(org, call, true))),
    ("getOrgOktaSupportSettings", Own(support)),
    ("grantOktaSupport", Own(|org, call| grant(org, call, 8))),
    ("extendOktaSupport", Own(|org, call| grant(org, call, 24))),
    ("revokeOktaSupport", Own(revoke)),
];

/// Fields that a request can change.
const CHANGEABLE: &[&str] = &[
    "companyName",
    "website",
    "phoneNumber",
    "endUserSupportHelpURL",
    "supportPhoneNumber",
    "address1",
    "address2",
    "city",
    "state",
    "country",
    "postalCode",
];

fn singleton(org: &Org, name: &str) -> Value {
    org.get("singletons", name).cloned().unwrap_or_else(|| json!({}))
}

fn get(org: &mut Org, _: &Call) -> Outcome {
    let mut shown = singleton(org, "org");
    let link = |path: &str| json!({"href": org.api(path)});
    shown["_links"] = json!({
        "preferences": link("org/preferences"), "uploadLogo": {"href": org.api("org/logo"), "hints": {"allow": ["POST"]}},
        "contacts": link("org/contacts"),
        "oktaCommunication": link("org/privacy/oktaCommunication"), "oktaSupport": link("org/privacy/oktaSupport"), "logo": null,
    });
    if let Some(logo) = shown.get("$logo").cloned() {
        shown["_links"]["logo"] = json!({"href": logo});
    }
    if let Value::Object(object) = &mut shown {
        object.remove("$logo");
    }
    Ok(Reply::ok(shown))
}

fn update(org: &mut Org, call: &Call, replace: bool) -> Outcome {
    let mut changes = call.object();
    changes.retain(|name, _| CHANGEABLE.contains(&name.as_str()));
    if replace && call.body.as_ref().is_some_and(|body| text(body, "companyName").is_empty() && body.get("companyName").is_some()) {
        return Err(OktaError::validation("companyName", "companyName: The field cannot be left blank"));
    }
    let now = org.clock.now();
    if let Some(settings) = org.get_mut("singletons", "org") {
        if replace {
            for name in CHANGEABLE.iter().filter(|name| **name != "companyName" && changes.get(**name).is_none()) {
                let is_address = matches!(*name, "address1" | "address2" | "city" | "state" | "country" | "postalCode");
                settings[*name] = if is_address { Value::Null } else { "".into() };
            }
        }
        patch(settings, Value::Object(changes));
        settings["lastUpdated"] = now.into();
    }
    get(org, call)
}

fn upload_logo(org: &mut Org, _: &Call) -> Outcome {
    let url = format!("{}/fs/bco/1/{}", org.base, org.ids.id("fs0"));
    if let Some(settings) = org.get_mut("singletons", "org") {
        settings["$logo"] = url.clone().into();
    }
    Ok(Reply { headers: vec![("location", url)], ..Reply::none(201) })
}

fn contact_types(org: &mut Org, _: &Call) -> Outcome {
    let types = ["BILLING", "TECHNICAL"].map(|kind| {
        let name = kind.to_lowercase();
        let mut links = json!({});
        links[&name] = json!({"href": org.api(&format!("org/contacts/{name}"))});
        json!({"contactType": kind, "_links": links})
    });
    Ok(Reply::list(types.to_vec()))
}

fn contact_name(call: &Call) -> Result<String, OktaError> {
    let kind = call.param("contactType");
    match kind.to_uppercase().as_str() {
        "BILLING" | "TECHNICAL" => Ok(kind.to_uppercase()),
        _ => Err(OktaError::not_found(kind, "OrgContactType")),
    }
}

fn contact(org: &mut Org, call: &Call) -> Outcome {
    let kind = contact_name(call)?;
    let admin = singleton(org, "admin")["id"].clone();
    let user = org.get("contacts", &kind).map_or(admin, |contact| contact["userId"].clone());
    let address = org.api(&format!("users/{}", user.as_str().unwrap_or_default()));
    Ok(Reply::ok(json!({"userId": user, "_links": {"user": {"href": address}}})))
}

fn set_contact(org: &mut Org, call: &Call) -> Outcome {
    let kind = contact_name(call)?;
    let body = call.or_sample(org, |org| json!({"userId": singleton(org, "admin")["id"]}))?;
    let user = org.find("users", text(&body, "userId"), users::ENTITY)?["id"].clone();
    org.put("contacts", &kind, json!({"userId": user}));
    contact(org, call)
}

fn preferences(org: &mut Org, _: &Call) -> Outcome {
    let shown = singleton(org, "preferences")["showEndUserFooter"] != false;
    let action = if shown { "hideEndUserFooter" } else { "showEndUserFooter" };
    let mut links = json!({});
    links[action] = json!({"href": org.api(&format!("org/preferences/{action}")), "hints": {"allow": ["POST"]}});
    Ok(Reply::ok(json!({"showEndUserFooter": shown, "_links": links})))
}

fn footer(org: &mut Org, call: &Call, show: bool) -> Outcome {
    org.put("singletons", "preferences", json!({"showEndUserFooter": show}));
    preferences(org, call)
}

fn communication(org: &mut Org, _: &Call) -> Outcome {
    let out = singleton(org, "communication")["optOutEmailUsers"] != false;
    let action = if out { "optIn" } else { "optOut" };
    let mut links = json!({});
    links[action] = json!({"href": org.api(&format!("org/privacy/oktaCommunication/{action}")), "hints": {"allow": ["POST"]}});
    Ok(Reply::ok(json!({"optOutEmailUsers": out, "_links": links})))
}

fn opt(org: &mut Org, call: &Call, out: bool) -> Outcome {
    org.put("singletons", "communication", json!({"optOutEmailUsers": out}));
    communication(org, call)
}

fn support(org: &mut Org, _: &Call) -> Outcome {
    let expiration = singleton(org, "support")["expiration"].clone();
    let enabled = expiration.as_str().and_then(parse_millis).is_some_and(|expires| expires > org.clock.millis());
    let link = |action: &str| json!({"href": org.api(&format!("org/privacy/oktaSupport/{action}")), "hints": {"allow": ["POST"]}});
    Ok(Reply::ok(if enabled {
        json!({"support": "ENABLED", "expiration": expiration, "_links": {"extend": link("extend"), "revoke": link("revoke")}})
    } else {
        json!({"support": "DISABLED", "expiration": null, "_links": {"grant": link("grant")}})
    }))
}

fn grant(org: &mut Org, call: &Call, hours: i64) -> Outcome {
    let expiration = format_millis(org.clock.millis() + hours * 3_600_000);
    org.put("singletons", "support", json!({"expiration": expiration}));
    support(org, call)
}

fn revoke(org: &mut Org, call: &Call) -> Outcome {
    org.remove("singletons", "support");
    support(org, call)
}
