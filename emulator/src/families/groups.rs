//! Groups, their members and their applications.

use serde_json::{Value, json};

use super::{apps, memberships, users};
use crate::call::{Call, Outcome, Reply};
use crate::errors::OktaError;
use crate::json::{fill, text};
use crate::org::Org;
use crate::org::resource::{Action, PLAIN, Resource};
use crate::query::{self, ListFacts};
use crate::routes::Handler::{Of, Own};
use crate::routes::Handlers;

pub(crate) const HANDLERS: Handlers = &[
    ("listGroups", Own(list)),
    ("createGroup", Of(&GROUP, Action::Create)),
    ("getGroup", Of(&GROUP, Action::Get)),
    ("updateGroup", Own(update)),
    ("deleteGroup", Own(delete)),
    ("listGroupUsers", Own(list_users)),
    ("addUserToGroup", Own(add_user)),
    ("removeUserFromGroup", Own(remove_user)),
    ("listAssignedApplicationsForGroup", Own(list_apps)),
];

/// The name of the kind in errors.
pub(crate) const ENTITY: &str = "UserGroup";

const LIST: ListFacts = ListFacts { default: 10_000, max: 10_000, q: &["profile.name"], anywhere: false, hides: None };

pub(crate) const GROUP: Resource = Resource {
    entity: ENTITY,
    prefix: "00g",
    path: "groups/{groupId}",
    event: "group.lifecycle",
    required: &["profile.name"],
    unique: "profile.name",
    part: "name",
    links: &[],
    complete: |org, _, group, before| {
        if let (None, Value::Object(group)) = (before, &mut *group) {
            group.retain(|name, _| !matches!(name.as_str(), "type" | "objectClass" | "lastMembershipUpdated"));
        }
        let kind = if before.is_none() { org.clock.now().into() } else { group["lastMembershipUpdated"].clone() };
        fill(
            group,
            json!({"objectClass": ["okta:user_group"], "type": "OKTA_GROUP", "profile": {"description": null},
                "lastMembershipUpdated": kind}),
        );
        if before.is_none_or(|before| before[super::ADOPTED] != true) {
            super::schemas::check_group(org, &group["profile"])?;
        }
        Ok(())
    },
    sample: |org| json!({"profile": {"name": format!("Sample group {}", org.ids.text(6))}}),
    present: |org, group, address| {
        let logo = |size: &str| {
            json!({"name": size,
            "href": format!("{}/assets/img/logos/groups/okta-{size}.0a1b2c3d4e5f60718293a4b5c6d7e8f9.png", org.base), "type": "image/png"})
        };
        group["_links"] = json!({
            "logo": [logo("medium"), logo("large")],
            "users": {"href": format!("{address}/users")},
            "apps": {"href": format!("{address}/apps")},
        });
    },
    list: LIST,
    ..PLAIN
};

/// Renders a group for a response.
pub(crate) fn render(org: &Org, group: &Value) -> Value {
    GROUP.render(org, "groups", group)
}

/// The ID of the group of all users.
pub(crate) fn everyone(org: &Org) -> String {
    org.store("groups").values().find(|group| group["type"] == "BUILT_IN").map(|group| text(group, "id").to_owned()).unwrap_or_default()
}

fn list(org: &mut Org, call: &Call) -> Outcome {
    let expand = call.query("expand").unwrap_or_default().to_owned();
    let facts = if call.query("q").is_some() { ListFacts { default: 10, ..LIST } } else { LIST };
    query::list(
        call,
        org.store("groups"),
        &facts,
        |_| true,
        |group| {
            let mut shown = render(org, group);
            if expand.contains("stats") {
                let id = text(group, "id");
                let apps =
                    org.store("apps").values().filter(|app| org.store(&format!("apps/{}/groups", text(app, "id"))).contains(id)).count();
                shown["_embedded"] = json!({"stats": {
                    "usersCount": org.store(&format!("groups/{id}/users")).len(), "appsCount": apps,
                    "groupPushMappingsCount": 0, "hasAdminPrivilege": org.store(&format!("groups/{id}/roles")).len() > 0,
                    "_links": {"users": shown["_links"]["users"], "apps": shown["_links"]["apps"]},
                }});
            }
            shown
        },
    )
}

fn own(org: &Org, call: &Call) -> Result<Value, OktaError> {
    let group = org.find("groups", call.param("groupId"), ENTITY)?;
    if group["type"] == "OKTA_GROUP" { Ok(group.clone()) } else { Err(OktaError::of("E0000060")) }
}

fn update(org: &mut Org, call: &Call) -> Outcome {
    let group = own(org, call)?;
    if let Some(name) = call.body.as_ref().map(|body| text(body, "profile.name")) {
        if name.is_empty() {
            return Err(OktaError::validation("name", "name: The field cannot be left blank"));
        }
        if org.first("groups", "profile.name", name).is_some_and(|other| other["id"] != group["id"]) {
            return Err(OktaError::validation("name", "name: An object with this field already exists in the current organization"));
        }
    }
    let mut call = Call {
        body: call.body.clone(),
        params: call.params.clone(),
        query: call.query.clone(),
        path: call.path.clone(),
        raw: call.raw.clone(),
        actor: call.actor.clone(),
        route: call.route,
    };
    if let Some(body) = &mut call.body {
        for name in ["objectClass", "type", "lastMembershipUpdated"] {
            body[name] = group[name].clone();
        }
    }
    GROUP.handle(Action::Replace, org, &call)
}

fn delete(org: &mut Org, call: &Call) -> Outcome {
    let group = own(org, call)?;
    let id = text(&group, "id").to_owned();
    for user in org.keys(&format!("groups/{id}/users")) {
        memberships::remove(org, &id, &user);
    }
    org.remove_everywhere("apps/", "/groups", &id);
    org.remove_everywhere("", "/targets/groups", &id);
    super::group_rules::invalidate(org, &id);
    GROUP.handle(Action::Delete, org, call)
}

fn list_users(org: &mut Org, call: &Call) -> Outcome {
    let id = call.param("groupId");
    org.find("groups", id, ENTITY)?;
    const FACTS: ListFacts = ListFacts { default: 1000, max: 1000, ..ListFacts::PLAIN };
    let members = org.store(&format!("groups/{id}/users"));
    query::list(
        call,
        members,
        &FACTS,
        |_| true,
        |entry| org.get("users", text(entry, "id")).map_or(Value::Null, |user| users::render(org, user, false)),
    )
}

fn add_user(org: &mut Org, call: &Call) -> Outcome {
    let group = own(org, call)?;
    let user = users::find(org, call)?.clone();
    memberships::add(org, text(&group, "id"), text(&user, "id"), None);
    org.record(call, "group.user_membership.add", &user);
    Ok(Reply::none(204))
}

fn remove_user(org: &mut Org, call: &Call) -> Outcome {
    let group = own(org, call)?;
    let user = users::find(org, call)?.clone();
    memberships::remove(org, text(&group, "id"), text(&user, "id"));
    org.record(call, "group.user_membership.remove", &user);
    Ok(Reply::none(204))
}

fn list_apps(org: &mut Org, call: &Call) -> Outcome {
    let id = call.param("groupId");
    org.find("groups", id, ENTITY)?;
    query::list(
        call,
        org.store("apps"),
        &ListFacts::PLAIN,
        |app| org.store(&format!("apps/{}/groups", text(app, "id"))).contains(id),
        |app| apps::render(org, app),
    )
}
