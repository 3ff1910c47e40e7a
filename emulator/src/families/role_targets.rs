//! Targets of roles: the groups and applications that a role is limited to.

use serde_json::{Value, json};

use super::{apps, groups, roles};
use crate::call::{Call, Outcome, Reply};
use crate::errors::OktaError;
use crate::json::text;
use crate::org::Org;
use crate::query::{self, ListFacts};
use crate::routes::Handler::Own;
use crate::routes::Handlers;

pub(crate) const HANDLERS: Handlers = &[
    ("listGroupTargetsForRole", Own(list_groups)),
    ("addGroupTargetToRole", Own(|org, call| add_group(org, call, call.param("groupId")))),
    ("removeGroupTargetFromRole", Own(|org, call| remove_group(org, call, call.param("groupId")))),
    ("listGroupTargetsForGroupRole", Own(list_groups)),
    ("addGroupTargetToGroupAdministratorRoleForGroup", Own(|org, call| add_group(org, call, call.param("targetGroupId")))),
    ("removeGroupTargetFromGroupAdministratorRoleGivenToGroup", Own(|org, call| remove_group(org, call, call.param("targetGroupId")))),
    ("listApplicationTargetsForApplicationAdministratorRoleForUser", Own(list_apps)),
    ("addAllAppsAsTargetToRole", Own(add_all_apps)),
    ("addApplicationTargetToAdminRoleForUser", Own(add_app)),
    ("removeApplicationTargetFromApplicationAdministratorRoleForUser", Own(remove_app)),
    ("addApplicationTargetToAppAdminRoleForUser", Own(add_app)),
    ("removeApplicationTargetFromAdministratorRoleForUser", Own(remove_app)),
    ("listApplicationTargetsForApplicationAdministratorRoleForGroup", Own(list_apps)),
    ("addApplicationTargetToAdminRoleGivenToGroup", Own(add_app)),
    ("removeApplicationTargetFromApplicationAdministratorRoleGivenToGroup", Own(remove_app)),
    ("addApplicationInstanceTargetToAppAdminRoleGivenToGroup", Own(add_app)),
    ("removeApplicationTargetFromAdministratorRoleGivenToGroup", Own(remove_app)),
];

/// The collection of a role's targets; the role must be of a type that can have them.
fn store(org: &Org, call: &Call, kind: &str) -> Result<String, OktaError> {
    let (role, roles) = roles::find(org, call)?;
    let allowed: &[&str] = if kind == "groups" { &["USER_ADMIN", "HELP_DESK_ADMIN", "GROUP_MEMBERSHIP_ADMIN"] } else { &["APP_ADMIN"] };
    if !allowed.contains(&text(role, "type")) {
        return Err(OktaError::new(400, "E0000091", "The provided role type was not the same as required role type."));
    }
    Ok(format!("{roles}/{}/targets/{kind}", text(role, "id")))
}

const LIST: ListFacts = ListFacts { default: 20, max: 200, ..ListFacts::PLAIN };

fn list_groups(org: &mut Org, call: &Call) -> Outcome {
    let store = store(org, call, "groups")?;
    query::list(
        call,
        org.store(&store),
        &LIST,
        |_| true,
        |target| org.get("groups", text(target, "id")).map_or(Value::Null, |group| groups::render(org, group)),
    )
}

fn add_group(org: &mut Org, call: &Call, group: &str) -> Outcome {
    let store = store(org, call, "groups")?;
    org.find("groups", group, groups::ENTITY)?;
    org.put(&store, group, json!({"id": group}));
    Ok(Reply::none(204))
}

fn remove_group(org: &mut Org, call: &Call, group: &str) -> Outcome {
    let store = store(org, call, "groups")?;
    org.find(&store, group, groups::ENTITY)?;
    if org.store(&store).len() == 1 {
        return Err(OktaError::validation("groupId", "Removing the last group target is not allowed. Remove the role assignment instead."));
    }
    org.remove(&store, group);
    Ok(Reply::none(204))
}

/// The key of the target that a call names: an application of the catalog, or one of its instances.
fn target(org: &Org, call: &Call) -> Result<(String, Value), OktaError> {
    let (name, instance) = (call.param("appName").to_owned(), call.param("applicationId"));
    if instance.is_empty() {
        return Ok((name.clone(), json!({"name": name})));
    }
    let app = org.find("apps", instance, apps::assignments::APP_ENTITY)?;
    Ok((format!("{name}/{instance}"), json!({"name": app["label"], "app": name, "id": instance, "status": app["status"]})))
}

fn list_apps(org: &mut Org, call: &Call) -> Outcome {
    let store = store(org, call, "catalog/apps")?;
    query::list(
        call,
        org.store(&store),
        &LIST,
        |_| true,
        |target| {
            if let Some(id) = target.get("id").and_then(Value::as_str) {
                let mut shown = json!({"name": target["name"], "status": "ACTIVE", "id": id});
                shown["_links"] = json!({"self": {"href": org.api(&format!("apps/{id}"))}});
                return shown;
            }
            let name = text(target, "name");
            json!({
                "name": name, "displayName": name, "description": "", "status": "ACTIVE", "lastUpdated": org.clock.now(),
                "category": "OTHER",
                "verificationStatus": "OKTA_VERIFIED", "website": format!("https://{name}.example.com/"), "signOnModes": ["BROWSER_PLUGIN"],
                "_links": {"self": {"href": org.api(&format!("catalog/apps/{name}"))}},
            })
        },
    )
}

fn add_app(org: &mut Org, call: &Call) -> Outcome {
    let store = store(org, call, "catalog/apps")?;
    let (key, target) = target(org, call)?;
    org.put(&store, &key, target);
    Ok(Reply::none(204))
}

fn add_all_apps(org: &mut Org, call: &Call) -> Outcome {
    let store = store(org, call, "catalog/apps")?;
    org.clear(&store);
    Ok(Reply::none(204))
}

fn remove_app(org: &mut Org, call: &Call) -> Outcome {
    let store = store(org, call, "catalog/apps")?;
    let (name, instance) = (call.param("appName"), call.param("applicationId"));
    let key = if instance.is_empty() { name.to_owned() } else { format!("{name}/{instance}") };
    org.find(&store, &key, "AppTarget")?;
    if org.store(&store).len() == 1 {
        return Err(OktaError::validation(
            "appName",
            "Removing the last application target is not allowed. Remove the role assignment instead.",
        ));
    }
    org.remove(&store, &key);
    Ok(Reply::none(204))
}
