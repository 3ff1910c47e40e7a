//! Linked objects: definitions, and the links between users.

use serde_json::{Value, json};

use super::{SAMPLE, users};
use crate::call::{Call, Outcome, Reply};
use crate::errors::OktaError;
use crate::json::text;
use crate::org::Org;
use crate::org::resource::hide_internal;
use crate::query::{self, ListFacts};
use crate::routes::Handler::Own;
use crate::routes::Handlers;

pub(crate) const HANDLERS: Handlers = &[
    ("listLinkedObjectDefinitions", Own(list)),
    ("addLinkedObjectDefinition", Own(add)),
    ("getLinkedObjectDefinition", Own(get)),
    ("deleteLinkedObjectDefinition", Own(delete)),
    ("setLinkedObjectForUser", Own(link)),
    ("getLinkedObjectsForUser", Own(links)),
    ("removeLinkedObjectForUser", Own(unlink)),
];

const STORE: &str = "meta/schemas/user/linkedObjects";
/// Okta's name for definitions in errors.
pub(super) const ENTITY: &str = "LinkedObjectProperty";

fn render(org: &Org, definition: &Value) -> Value {
    let mut shown = definition.clone();
    shown["_links"] = json!({"self": {"href": org.api(&format!("{STORE}/{}", text(definition, "primary.name")))}});
    hide_internal(&mut shown);
    shown
}

/// Sets the name of a definition that was created without a body. Returns `false` if there is none. The first name in a request is for the primary
/// side, the second one for the associated side.
pub(super) fn rename(org: &mut Org, call: &Call, name: &str) -> bool {
    let is_unnamed = |side: &'static str| move |definition: &&Value| definition[SAMPLE][side] == true;
    let primary = org.store(STORE).values().find(is_unnamed("primary")).cloned();
    if let Some(mut definition) = primary {
        let old = text(&definition, "primary.name").to_owned();
        definition["primary"]["name"] = name.into();
        definition[SAMPLE]["primary"] = false.into();
        org.remove(STORE, &old);
        org.put(STORE, name, definition);
        return true;
    }
    let associated = org.store(STORE).values().find(is_unnamed("associated")).cloned();
    match associated {
        Some(mut definition) if !call.param("relationshipName").is_empty() => {
            definition["associated"]["name"] = name.into();
            definition[SAMPLE]["associated"] = false.into();
            let key = text(&definition, "primary.name").to_owned();
            org.put(STORE, &key, definition);
            true
        }
        _ => false,
    }
}

/// The definition with a name, by either side.
fn find<'a>(org: &'a Org, name: &str) -> Result<&'a Value, OktaError> {
    org.get(STORE, name).or_else(|| org.first(STORE, "associated.name", name)).ok_or_else(|| OktaError::not_found(name, ENTITY))
}

fn list(org: &mut Org, _: &Call) -> Outcome {
    Ok(Reply::list(org.store(STORE).values().map(|definition| render(org, definition)).collect()))
}

fn add(org: &mut Org, call: &Call) -> Outcome {
    let body = call.or_sample(org, |org| {
        let name = org.ids.text(6);
        json!({
            "primary": {"name": format!("primary_{name}"), "title": "Primary", "description": "Primary link property", "type": "USER"},
            "associated": {"name": format!("associated_{name}"), "title": "Associated", "description": "Associated link property",
            "type": "USER"},
        })
    })?;
    let mut definition = json!({});
    for side in ["primary", "associated"] {
        let name = text(&body, &format!("{side}.name")).to_owned();
        if name.is_empty() || text(&body, &format!("{side}.title")).is_empty() {
            return Err(OktaError::validation("linkedObject", format!("{side}: The fields name and title cannot be left blank")));
        }
        if find(org, &name).is_ok() {
            return Err(OktaError::new(409, "E0000127", "Linked Object definition with the same name already exists.")
                .cause(format!("{name} is taken")));
        }
        definition[side] = json!({"name": name, "title": body[side]["title"], "description": body[side]["description"], "type": "USER"});
    }
    if call.body.is_none() {
        definition[SAMPLE] = json!({"primary": true, "associated": true});
    }
    org.put(STORE, text(&definition, "primary.name"), definition.clone());
    Ok(Reply::json(201, render(org, &definition)))
}

fn get(org: &mut Org, call: &Call) -> Outcome {
    Ok(Reply::ok(render(org, find(org, call.last())?)))
}

fn delete(org: &mut Org, call: &Call) -> Outcome {
    let name = text(find(org, call.last())?, "primary.name").to_owned();
    org.remove(STORE, &name);
    org.clear(&format!("links/{name}"));
    Ok(Reply::none(204))
}

/// The links of a definition: keys are the associated users.
fn store(name: &str) -> String {
    format!("links/{name}")
}

fn user(org: &Org, call: &Call, name: &str) -> Result<String, OktaError> {
    let given = call.param(name);
    users::resolve(org, given, &call.actor.id).ok_or_else(|| OktaError::not_found(given, users::ENTITY))
}

fn link(org: &mut Org, call: &Call) -> Outcome {
    let (associated, primary) = (user(org, call, "associatedUserId")?, user(org, call, "primaryUserId")?);
    let name = call.param("primaryRelationshipName");
    let definition = org.find(STORE, name, ENTITY)?;
    let name = text(definition, "primary.name").to_owned();
    if associated == primary {
        return Err(OktaError::validation("linkedObject", "A user cannot be linked to itself"));
    }
    org.put(&store(&name), &associated, json!({"id": associated, "primary": primary}));
    Ok(Reply::none(204))
}

fn links(org: &mut Org, call: &Call) -> Outcome {
    let user = text(users::find(org, call)?, "id").to_owned();
    let relation = call.param("relationshipName");
    let definition = find(org, relation)?;
    let name = text(definition, "primary.name");
    let to_primary = name == relation;
    let item = |id: &str| json!({"_links": {"self": {"href": org.api(&format!("users/{id}"))}}});
    query::list(
        call,
        org.store(&store(name)),
        &ListFacts::PLAIN,
        |link| text(link, if to_primary { "id" } else { "primary" }) == user,
        |link| item(text(link, if to_primary { "primary" } else { "id" })),
    )
}

fn unlink(org: &mut Org, call: &Call) -> Outcome {
    let user = text(users::find(org, call)?, "id").to_owned();
    let relation = call.param("relationshipName");
    let definition = find(org, relation)?;
    let name = text(definition, "primary.name").to_owned();
    if name != relation {
        return Err(OktaError::validation("linkedObject", "Only the link to a primary user can be removed"));
    }
    org.remove(&store(&name), &user);
    Ok(Reply::none(204))
}

/// Removes the links of a user.
pub(crate) fn forget(org: &mut Org, user: &str) {
    let mut gone: Vec<(String, String)> = Vec::new();
    for (name, links) in org.stores_like("links/", "") {
        let of_user = links.values().filter(|link| text(link, "id") == user || text(link, "primary") == user);
        gone.extend(of_user.map(|link| (name.to_owned(), text(link, "id").to_owned())));
    }
    for (name, key) in gone {
        org.remove(&name, &key);
    }
}
