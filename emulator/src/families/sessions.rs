//! Sessions of users.

use serde_json::{Value, json};

use super::users;
use crate::call::{Call, Outcome, Reply};
use crate::errors::OktaError;
use crate::json::text;
use crate::org::Org;
use crate::org::clock::format_millis;
use crate::routes::Handler::Own;
use crate::routes::Handlers;

pub(crate) const HANDLERS: Handlers = &[
    ("createSession", Own(create)),
    ("getSession", Own(get)),
    ("endSession", Own(end)),
    ("refreshSession", Own(refresh)),
    ("clearUserSessions", Own(clear)),
];

const ENTITY: &str = "AppSession";

const TWO_HOURS: i64 = 2 * 3_600_000;

/// Removes the sessions of a user.
pub(crate) fn close_all(org: &mut Org, user: &str) {
    let sessions: Vec<String> = org
        .store("sessions")
        .values()
        .filter(|session| text(session, "userId") == user)
        .map(|session| text(session, "id").to_owned())
        .collect();
    for session in sessions {
        org.remove("sessions", &session);
    }
}

fn render(org: &Org, session: &Value) -> Value {
    let mut shown = session.clone();
    let address = org.api(&format!("sessions/{}", text(session, "id")));
    let user = org.get("users", text(session, "userId"));
    let name = user.map(|user| format!("{} {}", text(user, "profile.firstName"), text(user, "profile.lastName")));
    shown["_links"] = json!({
        "self": {"href": address, "hints": {"allow": ["GET", "DELETE"]}},
        "refresh": {"href": format!("{address}/lifecycle/refresh"), "hints": {"allow": ["POST"]}},
        "user": {"name": name, "href": org.api(&format!("users/{}", text(session, "userId"))), "hints": {"allow": ["GET"]}},
    });
    shown
}

/// Creates a session for a session token. A token is the login or the ID of a user; with any other token, the session belongs to the user
/// who was created last.
fn create(org: &mut Org, call: &Call) -> Outcome {
    let body = Value::Object(call.object());
    if !body["sessionToken"].is_string() {
        return Err(OktaError::of("E0000003"));
    }
    let token = text(&body, "sessionToken");
    let named = users::resolve(org, token, "").and_then(|id| org.get("users", &id));
    let user = match named {
        Some(user) => Some(user),
        None if org.has_samples() && !token.is_empty() && !token.starts_with("invalid") => org.store("users").values().next_back(),
        None => None,
    };
    let user = user.filter(|user| text(user, "status") == "ACTIVE").ok_or_else(|| OktaError::of("E0000004"))?.clone();
    let (now, expires) = (org.clock.now(), format_millis(org.clock.millis() + TWO_HOURS));
    let session = json!({
        "id": format!("102{}", org.ids.base64url(16)), "userId": user["id"], "login": user["profile"]["login"], "createdAt": now,
        "expiresAt": expires,
        "status": "ACTIVE", "lastPasswordVerification": now, "lastFactorVerification": null, "amr": ["pwd"],
        "idp": {"id": text(org.get("singletons", "org").unwrap_or(&Value::Null), "id"), "type": "OKTA"}, "mfaActive": true,
    });
    org.put("sessions", text(&session, "id"), session.clone());
    let stamp = now;
    if let Some(user) = org.get_mut("users", text(&user, "id")) {
        user["lastLogin"] = stamp.into();
    }
    org.record(call, "user.session.start", &user);
    Ok(Reply::ok(render(org, &session)))
}

fn alive<'a>(org: &'a Org, call: &Call) -> Result<&'a Value, OktaError> {
    let id = call.param("sessionId");
    let session = org.find("sessions", id, ENTITY)?;
    if super::keys::is_past(org, text(session, "expiresAt")) { Err(OktaError::not_found(id, ENTITY)) } else { Ok(session) }
}

fn get(org: &mut Org, call: &Call) -> Outcome {
    Ok(Reply::ok(render(org, alive(org, call)?)))
}

fn end(org: &mut Org, call: &Call) -> Outcome {
    let session = alive(org, call)?.clone();
    org.remove("sessions", text(&session, "id"));
    org.record(call, "user.session.end", &session);
    Ok(Reply::none(204))
}

fn refresh(org: &mut Org, call: &Call) -> Outcome {
    alive(org, call)?;
    let expires = format_millis(org.clock.millis() + TWO_HOURS);
    if let Some(session) = org.get_mut("sessions", call.param("sessionId")) {
        session["expiresAt"] = expires.into();
    }
    Ok(Reply::ok(render(org, alive(org, call)?)))
}

fn clear(org: &mut Org, call: &Call) -> Outcome {
    let user = users::find(org, call)?.clone();
    close_all(org, text(&user, "id"));
    if call.flag("oauthTokens", false) {
        super::tokens::revoke(org, |token| token["userId"] == user["id"]);
    }
    org.record(call, "user.session.clear", &user);
    Ok(Reply::none(204))
}
