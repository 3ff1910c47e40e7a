//! User types. Each type has its own schema.

use serde_json::{Value, json};

use super::schemas;
use crate::call::{Call, Content, Outcome, Reply};
use crate::errors::OktaError;
use crate::json::{fill, text};
use crate::org::Org;
use crate::org::resource::{Action, PLAIN, Resource};
use crate::routes::Handler::{Of, Own};
use crate::routes::Handlers;

pub(crate) const HANDLERS: Handlers = &[
    ("listUserTypes", Own(list)),
    ("createUserType", Own(create)),
    ("getUserType", Of(&TYPE, Action::Get)),
    ("updateUserType", Of(&TYPE, Action::Update)),
    ("replaceUserType", Of(&TYPE, Action::Replace)),
    ("deleteUserType", Own(delete)),
];

pub(crate) const TYPE: Resource = Resource {
    entity: "CVDType",
    prefix: "oty",
    path: "meta/types/user/{typeId}",
    event: "user_type",
    authors: &["createdBy", "lastUpdatedBy"],
    required: &["name", "displayName"],
    unique: "name",
    part: "name",
    links: &[],
    complete: |_, _, kind, before| {
        match before {
            // The name of a type never changes.
            Some(before) => (kind["name"], kind["default"]) = (before["name"].clone(), before["default"].clone()),
            None => kind["default"] = false.into(),
        }
        fill(kind, json!({"description": null}));
        Ok(())
    },
    sample: |org| {
        let name = org.ids.text(6);
        json!({"name": format!("sample_{name}"), "displayName": format!("Sample type {name}"), "description": "A sample of a user type"})
    },
    present: |org, kind, address| {
        let id = text(kind, "id").to_owned();
        let schema = org.api(&format!("meta/schemas/user/{}", id.replacen("oty", "osc", 1)));
        kind["_links"] = json!({
            "schema": {"rel": "schema", "href": schema, "method": "GET"}, "self": {"rel": "self", "href": address, "method": "GET"},
        });
    },
    ..PLAIN
};

fn list(org: &mut Org, _: &Call) -> Outcome {
    Ok(Reply::ok(Value::Array(org.store("meta/types/user").values().map(|kind| TYPE.render(org, "meta/types/user", kind)).collect())))
}

fn create(org: &mut Org, call: &Call) -> Outcome {
    let reply = TYPE.create(org, call)?;
    if let Content::Json(kind) = &reply.content {
        let schema = schemas::user_schema(org, text(kind, "id"), false);
        org.put("meta/schemas/user", text(kind, "id"), schema);
    }
    Ok(reply)
}

fn delete(org: &mut Org, call: &Call) -> Outcome {
    let (kind, _) = TYPE.find(org, call)?;
    let (id, is_default) = (text(kind, "id").to_owned(), kind["default"] == true);
    if is_default {
        return Err(OktaError::new(403, "E0000142", "Default user type cannot be deleted."));
    }
    if org.first("users", "type.id", &id).is_some() {
        return Err(OktaError::new(403, "E0000142", "This user type cannot be deleted because users have it."));
    }
    org.remove("meta/schemas/user", &id);
    TYPE.handle(Action::Delete, org, call)
}
