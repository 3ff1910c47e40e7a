//! Administrator roles of users and groups.

use serde_json::{Value, json};

use super::{SAMPLE, groups, users};
use crate::call::{Call, Outcome, Reply};
use crate::errors::OktaError;
use crate::json::text;
use crate::org::Org;
use crate::org::ids::role_id;
use crate::org::resource::hide_internal;
use crate::routes::Handler::Own;
use crate::routes::Handlers;

pub(crate) const HANDLERS: Handlers = &[
    ("listAssignedRolesForUser", Own(list)),
    ("assignRoleToUser", Own(assign)),
    ("getUserRole", Own(get)),
    ("removeRoleFromUser", Own(remove)),
    ("listGroupAssignedRoles", Own(list)),
    ("assignRoleToGroup", Own(assign)),
    ("getRole", Own(get)),
    ("removeRoleFromGroup", Own(remove)),
];

/// The standard roles: type and label.
const ROLES: &[(&str, &str)] = &[
    ("SUPER_ADMIN", "Super Organization Administrator"),
    ("ORG_ADMIN", "Organization Administrator"),
    ("APP_ADMIN", "Application Administrator"),
    ("USER_ADMIN", "User Administrator"),
    ("HELP_DESK_ADMIN", "Help Desk Administrator"),
    ("READ_ONLY_ADMIN", "Read-only Administrator"),
    ("MOBILE_ADMIN", "Mobile Administrator"),
    ("API_ACCESS_MANAGEMENT_ADMIN", "API Access Management Administrator"),
    ("REPORT_ADMIN", "Report Administrator"),
    ("GROUP_MEMBERSHIP_ADMIN", "Group Membership Administrator"),
    ("ACCESS_CERTIFICATIONS_ADMIN", "Access Certifications Administrator"),
    ("ACCESS_REQUESTS_ADMIN", "Access Requests Administrator"),
];

/// Role types that can have targets. The ID of such an assignment is derived from the type.
const TARGETED: &[&str] = &["APP_ADMIN", "USER_ADMIN", "HELP_DESK_ADMIN", "GROUP_MEMBERSHIP_ADMIN"];

/// The name of the kind in errors.
pub(super) const ENTITY: &str = "RoleAssignment";

/// Assigns a role of an adopted user or group; `false` if the ID is not that of a role.
pub(super) fn adopt(org: &mut Org, call: &Call, id: &str) -> bool {
    if store(org, call).is_ok_and(|(store, _)| org.store(&removed(&store)).contains(id)) {
        return false;
    }
    let targeted = TARGETED.iter().find(|role| role_id(role) == id);
    if let Some(role) = targeted
        && retype(org, call, role)
    {
        return true;
    }
    if !call.params.first().is_some_and(|(_, owner)| org.adopts(owner)) {
        return false;
    }
    let kind = match targeted {
        Some(role) => *role,
        None if org.adopts(id) => "READ_ONLY_ADMIN",
        None => return false,
    };
    let Ok((store, assignee)) = store(org, call) else { return false };
    let now = org.clock.now();
    org.put(
        &store,
        id,
        json!({"id": id, "label": label(kind), "type": kind, "status": "ACTIVE", "created": now, "lastUpdated": now,
        "assignmentType": assignee}),
    );
    true
}

/// Changes the type of a role that was assigned by a request without a body; `false` if there is none.
fn retype(org: &mut Org, call: &Call, kind: &str) -> bool {
    let Ok((store, _)) = store(org, call) else { return false };
    let Some(sample) = org.store(&store).values().find(|role| role[SAMPLE] == true).cloned() else { return false };
    org.remove(&store, text(&sample, "id"));
    let mut role = sample;
    (role["id"], role["type"], role["label"]) = (role_id(kind).into(), kind.into(), label(kind).into());
    org.put(&store, &role_id(kind), role);
    true
}

/// The IDs of removed roles, so that they are not adopted again: the IDs of standard roles are the same for every user.
fn removed(store: &str) -> String {
    format!("{store}/removed")
}

/// Whether a type is that of a standard role.
pub(super) fn is_known(kind: &str) -> bool {
    ROLES.iter().any(|(role, _)| *role == kind)
}

/// The label of a standard role.
fn label(kind: &str) -> &'static str {
    ROLES.iter().find(|(role, _)| *role == kind).map_or("", |(_, label)| label)
}

/// The roles of the user or group that a call is about, and the assignment type.
pub(crate) fn store(org: &Org, call: &Call) -> Result<(String, &'static str), OktaError> {
    if call.param("groupId").is_empty() || !call.param("userId").is_empty() {
        Ok((format!("users/{}/roles", text(users::find(org, call)?, "id")), "USER"))
    } else {
        let group = call.params.first().map_or("", |(_, id)| id);
        Ok((format!("groups/{}/roles", text(org.find("groups", group, groups::ENTITY)?, "id")), "GROUP"))
    }
}

/// The role that a call is about, with the collection it is in.
pub(crate) fn find<'a>(org: &'a Org, call: &Call) -> Result<(&'a Value, String), OktaError> {
    let (store, _) = store(org, call)?;
    let role = org.find(&store, call.param("roleId"), ENTITY)?;
    Ok((role, store))
}

fn render(org: &Org, store: &str, role: &Value) -> Value {
    let mut shown = role.clone();
    let assignee = store.trim_end_matches("/roles");
    shown["_links"] = json!({"assignee": {"href": org.api(assignee)}});
    hide_internal(&mut shown);
    if text(role, "type") == "CUSTOM" {
        let (custom, set) = (text(role, "role"), text(role, "resource-set"));
        shown["_links"]["resource-set"] = json!({"href": org.api(&format!("iam/resource-sets/{set}"))});
        shown["_links"]["permissions"] = json!({"href": org.api(&format!("iam/roles/{custom}/permissions"))});
        shown["_links"]["role"] = json!({"href": org.api(&format!("iam/roles/{custom}"))});
    }
    shown
}

fn list(org: &mut Org, call: &Call) -> Outcome {
    let (store, _) = store(org, call)?;
    Ok(Reply::list(org.store(&store).values().map(|role| render(org, &store, role)).collect()))
}

fn assign(org: &mut Org, call: &Call) -> Outcome {
    let (store, kind) = store(org, call)?;
    // The sample is a role that is not assigned yet.
    let unassigned =
        TARGETED.iter().rev().skip(2).find(|role| org.first(&store, "type", role).is_none()).copied().unwrap_or("READ_ONLY_ADMIN");
    let body = call.or_sample(org, |_| json!({"type": unassigned}))?;
    let wanted = text(&body, "type").to_owned();
    let label = match ROLES.iter().find(|(role, _)| *role == wanted) {
        Some((_, label)) => (*label).to_owned(),
        None if wanted == "CUSTOM" => text(&body, "role").to_owned(),
        None => return Err(OktaError::validation("type", "type: The field has an invalid value")),
    };
    if wanted != "CUSTOM" && org.first(&store, "type", &wanted).is_some() {
        return Err(OktaError::of("E0000090"));
    }
    let id = match wanted.as_str() {
        role if TARGETED.contains(&role) => role_id(role),
        _ => org.ids.id(if kind == "USER" { "ra1" } else { "gra" }),
    };
    let now = org.clock.now();
    let mut role =
        json!({"id": id, "label": label, "type": wanted, "status": "ACTIVE", "created": now, "lastUpdated": now, "assignmentType": kind});
    if wanted == "CUSTOM" {
        for name in ["role", "resource-set"] {
            role[name] = body.get(name).cloned().unwrap_or(Value::Null);
        }
    }
    if call.body.is_none() {
        role[SAMPLE] = true.into();
    }
    org.put(&store, &id, role.clone());
    org.remove(&removed(&store), &id);
    org.record(call, "user.account.privilege.grant", &role);
    if call.flag("disableNotifications", false) {
        org.record(call, "user.account.privilege.grant.silent", &role);
    }
    Ok(Reply::json(201, render(org, &store, &role)))
}

fn get(org: &mut Org, call: &Call) -> Outcome {
    let (role, store) = find(org, call)?;
    Ok(Reply::ok(render(org, &store, role)))
}

fn remove(org: &mut Org, call: &Call) -> Outcome {
    let (role, store) = find(org, call)?;
    let role = role.clone();
    org.remove(&store, text(&role, "id"));
    org.put(&removed(&store), text(&role, "id"), Value::Null);
    org.record(call, "user.account.privilege.revoke", &role);
    Ok(Reply::none(204))
}
