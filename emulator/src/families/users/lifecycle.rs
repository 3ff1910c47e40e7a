//! The lifecycle of a user, as a table: action, status before, status after.

use serde_json::{Value, json};

use super::credentials;
use crate::call::{Call, Outcome, Reply};
use crate::errors::OktaError;
use crate::families::ADOPTED;
use crate::json::text;
use crate::org::Org;
use crate::routes::Handler::Own;
use crate::routes::Handlers;

pub(crate) const HANDLERS: Handlers = &[
    ("activateUser", Own(|org, call| activate(org, call, "activate"))),
    ("reactivateUser", Own(|org, call| activate(org, call, "reactivate"))),
    ("deactivateUser", Own(deactivate)),
    ("suspendUser", Own(|org, call| simple(org, call, "suspend"))),
    ("unsuspendUser", Own(|org, call| simple(org, call, "unsuspend"))),
    ("unlockUser", Own(|org, call| simple(org, call, "unlock"))),
    ("resetPassword", Own(reset_password)),
    ("expirePassword", Own(|org, call| expire_password(org, call, false))),
    ("expirePasswordAndGetTemporaryPassword", Own(|org, call| expire_password(org, call, true))),
    ("resetFactors", Own(reset_factors)),
    ("changePassword", Own(credentials::change_password)),
    ("changeRecoveryQuestion", Own(credentials::change_question)),
    ("forgotPassword", Own(credentials::forgot_password)),
    ("forgotPasswordGenerateOneTimeToken", Own(credentials::forgot_password)),
    ("forgotPasswordSetNewPassword", Own(credentials::forgot_password)),
];

/// Action, statuses in which it is allowed, status after it; an empty one depends on the password.
const TRANSITIONS: &[(&str, &[&str], &str)] = &[
    ("activate", &["STAGED", "DEPROVISIONED"], ""),
    ("reactivate", &["PROVISIONED", "RECOVERY"], ""),
    ("deactivate", &["STAGED", "PROVISIONED", "ACTIVE", "RECOVERY", "PASSWORD_EXPIRED", "LOCKED_OUT", "SUSPENDED"], "DEPROVISIONED"),
    ("suspend", &["ACTIVE"], "SUSPENDED"),
    ("unsuspend", &["SUSPENDED"], "ACTIVE"),
    ("unlock", &["LOCKED_OUT"], "ACTIVE"),
    ("reset_password", &["ACTIVE", "PROVISIONED", "RECOVERY", "PASSWORD_EXPIRED", "LOCKED_OUT"], "RECOVERY"),
    ("expire_password", &["ACTIVE", "PASSWORD_EXPIRED", "RECOVERY", "LOCKED_OUT"], "PASSWORD_EXPIRED"),
];

/// Okta's error for an action that the status does not allow.
fn refusal(action: &str) -> OktaError {
    match action {
        "activate" => OktaError::of("E0000016"),
        "suspend" => OktaError::validation("suspendUser", "Cannot suspend a user that is not active"),
        "unsuspend" => OktaError::validation("unsuspendUser", "Cannot unsuspend a user that is not suspended"),
        "unlock" => OktaError::of("E0000032").cause("The user is not locked out."),
        "reset_password" => OktaError::of("E0000017"),
        _ => OktaError::of("E0000038"),
    }
}

/// Applies an action of the table to a user.
fn transition(org: &mut Org, call: &Call, action: &str) -> Result<Value, OktaError> {
    let now = org.clock.now();
    let id = call.param("userId").to_owned();
    let user = org.find("users", &id, super::ENTITY)?;
    // The status of an adopted user is unknown, so every transition is allowed.
    let (status, adopted) = (text(user, "status"), user[ADOPTED] == true);
    let (_, _, after) = TRANSITIONS
        .iter()
        .find(|(known, allowed, _)| *known == action && (adopted || allowed.contains(&status)))
        .ok_or_else(|| refusal(action))?;
    let after = match *after {
        "" if user["$hasPassword"] == true => "ACTIVE",
        "" => "PROVISIONED",
        after => after,
    };
    let user = org.touch("users", &id, super::ENTITY)?;
    if let Value::Object(user) = user {
        user.remove(ADOPTED);
    }
    user["status"] = after.into();
    user["statusChanged"] = now.clone().into();
    if action == "activate" {
        user["activated"] = now.into();
    }
    let user = user.clone();
    org.record(call, &format!("user.lifecycle.{}", action.replace("_password", "")), &user);
    Ok(user)
}

fn simple(org: &mut Org, call: &Call, action: &str) -> Outcome {
    transition(org, call, action)?;
    Ok(Reply::empty())
}

fn activate(org: &mut Org, call: &Call, action: &str) -> Outcome {
    transition(org, call, action)?;
    if call.flag("sendEmail", action == "activate") {
        return Ok(Reply::empty());
    }
    let token = org.ids.text(20);
    Ok(Reply::ok(json!({"activationUrl": format!("{}/welcome/{token}", org.base), "activationToken": token})))
}

/// Deactivates a user, who loses all applications, all sessions and the password.
pub(crate) fn deprovision(org: &mut Org, call: &Call, id: &str) -> Result<(), OktaError> {
    transition(org, call, "deactivate")?;
    org.remove_everywhere("apps/", "/users", id);
    super::super::sessions::close_all(org, id);
    if let Some(user) = org.get_mut("users", id) {
        credentials::drop_password(user);
    }
    Ok(())
}

fn deactivate(org: &mut Org, call: &Call) -> Outcome {
    deprovision(org, call, call.param("userId"))?;
    Ok(Reply::empty())
}

fn reset_password(org: &mut Org, call: &Call) -> Outcome {
    transition(org, call, "reset_password")?;
    if call.flag("sendEmail", true) {
        return Ok(Reply::empty());
    }
    let token = org.ids.text(20);
    Ok(Reply::ok(json!({"resetPasswordUrl": format!("{}/reset_password/{token}", org.base)})))
}

fn expire_password(org: &mut Org, call: &Call, temporary: bool) -> Outcome {
    let user = transition(org, call, "expire_password")?;
    if !temporary {
        return Ok(Reply::ok(super::render(org, &user, true)));
    }
    let password = format!("{}aB3", org.ids.text(8));
    if let Some(user) = org.get_mut("users", call.param("userId")) {
        user["$password"] = password.clone().into();
    }
    Ok(Reply::ok(json!({"tempPassword": password})))
}

fn reset_factors(org: &mut Org, call: &Call) -> Outcome {
    let user = super::find(org, call)?.clone();
    org.clear(&format!("users/{}/factors", text(&user, "id")));
    org.record(call, "user.mfa.factor.reset_all", &user);
    Ok(Reply::empty())
}
