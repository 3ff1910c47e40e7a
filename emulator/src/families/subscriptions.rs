//! Notifications to administrators: subscriptions of roles and users.

use serde_json::{Value, json};

use super::{ADOPTED, roles, users};
use crate::call::{Call, Outcome, Reply};
use crate::errors::OktaError;
use crate::json::text;
use crate::org::Org;
use crate::routes::Handler::Own;
use crate::routes::Handlers;

pub(crate) const HANDLERS: Handlers = &[
    ("listRoleSubscriptions", Own(list)),
    ("getRoleSubscriptionByNotificationType", Own(get)),
    ("subscribeRoleSubscriptionByNotificationType", Own(|org, call| set(org, call, "subscribed"))),
    ("unsubscribeRoleSubscriptionByNotificationType", Own(|org, call| set(org, call, "unsubscribed"))),
    ("listUserSubscriptions", Own(list)),
    ("getUserSubscriptionByNotificationType", Own(get)),
    ("subscribeUserSubscriptionByNotificationType", Own(|org, call| set(org, call, "subscribed"))),
    ("unsubscribeUserSubscriptionByNotificationType", Own(|org, call| set(org, call, "unsubscribed"))),
];

/// The notifications, and whether administrators receive them by default.
const TYPES: &[(&str, bool)] = &[
    ("IWA_AGENT", true),
    ("CONNECTOR_AGENT", true),
    ("USER_LOCKED_OUT", false),
    ("APP_IMPORT", false),
    ("AD_AGENT", true),
    ("LDAP_AGENT", true),
    ("RATELIMIT_NOTIFICATION", true),
    ("OKTA_ANNOUNCEMENT", true),
    ("OKTA_ISSUE", true),
    ("OKTA_UPDATE", true),
    ("USER_DEPROVISION", false),
    ("REPORT_SUSPICIOUS_ACTIVITY", true),
];

/// The path of the role or user whose subscriptions a call is about.
fn owner(org: &Org, call: &Call) -> Result<String, OktaError> {
    match call.param("roleTypeOrRoleId") {
        "" => {
            let user = users::find(org, call)?;
            // Subscriptions are those of the current user, who can be any user of a recording.
            if text(user, "id") != call.actor.id && user[ADOPTED] != true {
                return Err(OktaError::of("E0000006"));
            }
            Ok(format!("users/{}", text(user, "id")))
        }
        // A custom role has an ID instead of a type.
        role if roles::is_known(role) || role.starts_with("cr0") => Ok(format!("roles/{role}")),
        role => Err(OktaError::not_found(role, "Role")),
    }
}

fn render(org: &Org, owner: &str, kind: &str) -> Value {
    let initial = if TYPES.contains(&(kind, true)) { "subscribed" } else { "unsubscribed" };
    let status = org.get(&format!("{owner}/subscriptions"), kind).map_or(initial, |entry| text(entry, "status")).to_owned();
    let address = org.api(&format!("{owner}/subscriptions/{kind}"));
    let action = if status == "subscribed" { "unsubscribe" } else { "subscribe" };
    let mut shown = json!({"notificationType": kind, "channels": ["email"], "status": status, "_links": {"self": {"href": address}}});
    shown["_links"][action] = json!({"href": format!("{address}/{action}"), "hints": {"allow": ["POST"]}});
    shown
}

fn list(org: &mut Org, call: &Call) -> Outcome {
    let owner = owner(org, call)?;
    Ok(Reply::list(TYPES.iter().map(|(kind, _)| render(org, &owner, kind)).collect()))
}

fn known(call: &Call) -> Result<&str, OktaError> {
    let kind = call.param("notificationType");
    if TYPES.iter().any(|(known, _)| *known == kind) { Ok(kind) } else { Err(OktaError::not_found(kind, "NotificationType")) }
}

fn get(org: &mut Org, call: &Call) -> Outcome {
    let owner = owner(org, call)?;
    Ok(Reply::ok(render(org, &owner, known(call)?)))
}

fn set(org: &mut Org, call: &Call, status: &str) -> Outcome {
    let owner = owner(org, call)?;
    let kind = known(call)?;
    org.put(&format!("{owner}/subscriptions"), kind, json!({"status": status}));
    Ok(Reply::none(200))
}
