//! What clients send comes back: from the response, from the resource and from the list, for every kind of resource.
//!
//! The bodies have every writable field of the spec's schema. Sending back what was read changes nothing, and read-only fields are ignored.

#[path = "support/bodies.rs"]
mod bodies;
#[path = "support/kinds.rs"]
mod kinds;
mod support;

use bodies::{Bodies, Fields, change, losses};
use kinds::{Kind, Parents, kinds};
use serde_json::{Value, json};
use support::{Org, text};

/// Removes what Okta does not show again: secrets, and what a request only passes on.
fn without(body: &Value, hidden: &[&str]) -> Value {
    let mut body = body.clone();
    for pointer in hidden {
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        if let Some(parent) = body.pointer_mut(parent).and_then(Value::as_object_mut) {
            parent.remove(name);
        }
    }
    body
}

/// A resource without fields that the org changes.
fn steady(resource: &Value) -> Value {
    without(resource, &["/lastUpdated", "/lastUpdatedBy", "/_embedded", "/credentials/oauthClient/client_secret"])
}

/// What the create request of a kind has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Request {
    /// The fields that a client can set.
    Valid,
    /// Fields that only Okta sets, too.
    Foreign,
}

/// The fields of a kind that only Okta sets, without those that the request for it has.
fn foreign(bodies: &Bodies, kind: &Kind, body: &Value) -> Value {
    let mut foreign = without(&bodies.of(kind.schema, Fields::ReadOnly), &["/credentials/signing", "/protocol"]);
    for (name, _) in body.as_object().into_iter().flatten() {
        if foreign.get(name).is_some_and(|value| !value.is_object())
            && let Some(foreign) = foreign.as_object_mut()
        {
            foreign.remove(name);
        }
    }
    foreign
}

/// Runs a check for a new resource of every kind, each in its own org, with the request and the response. Asserts that the checks
/// find nothing.
fn for_every_kind(request: Request, check: impl Fn(&Org, &Kind, &Value, &Value) -> Vec<String>) {
    let bodies = Bodies::load();
    let mut wrong = Vec::new();
    for index in 0..kinds(&Parents::default()).len() {
        let org = Org::default();
        let kind = kinds(&Parents::of(&org)).swap_remove(index);
        let mut body = bodies.of(kind.schema, Fields::Writable);
        change(&mut body, kind.changes.clone());
        if request == Request::Foreign {
            let mut all = foreign(&bodies, &kind, &body);
            change(&mut all, body);
            body = all;
        }
        let created = org.post(&kind.create, body.clone());
        let found = match created.status {
            200 | 201 => check(&org, &kind, &body, &created.body),
            status => vec![format!("{status} {}", created.body)],
        };
        wrong.extend(found.into_iter().map(|found| format!("{}: {found}", kind.name)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_field_that_is_sent_comes_back() {
    for_every_kind(Request::Valid, |org, kind, body, created| {
        let address = kind.address(created);
        let read = org.get(&address).body;
        let list = org.get(&kind.list).body;
        let listed = list.as_array().or_else(|| list["domains"].as_array()).into_iter().flatten();
        let listed = listed.into_iter().find(|item| kind.address(item) == address).cloned().unwrap_or_default();
        let mut lost = losses(&without(body, &kind.hidden), created);
        lost.extend(losses(&steady(created), &read).into_iter().map(|loss| format!("when read: {loss}")));
        let in_lists = without(&steady(&read), &[&["/_links"], kind.unlisted].concat());
        lost.extend(losses(&in_lists, &listed).into_iter().map(|loss| format!("in the list: {loss}")));
        lost
    });
}

#[test]
fn a_replaced_resource_has_every_field_that_was_sent() {
    for_every_kind(Request::Valid, |org, kind, body, created| {
        let Some(method) = kind.update else { return Vec::new() };
        let replaced = org.send(method, &kind.address(created), Some(body.clone()));
        match replaced.status {
            200 => losses(&without(body, &kind.hidden), &replaced.body),
            status => vec![format!("{status} {}", replaced.body)],
        }
    });
}

#[test]
fn sending_back_what_was_read_changes_nothing() {
    for_every_kind(Request::Valid, |org, kind, _, created| {
        let Some(method) = kind.update else { return Vec::new() };
        let address = kind.address(created);
        let before = org.get(&address).body;
        let response = org.send(method, &address, Some(before.clone()));
        if response.status != 200 {
            return vec![format!("{} {}", response.status, response.body)];
        }
        let after = org.get(&address).body;
        let pairs = [(&before, &response.body), (&response.body, &before), (&before, &after), (&after, &before)];
        pairs.iter().flat_map(|(one, other)| losses(&steady(one), &steady(other))).collect()
    });
}

/// The places where two values are equal, at every depth of objects.
fn agreements(one: &Value, other: &Value, path: &str) -> Vec<String> {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => one
            .iter()
            .flat_map(|(name, value)| agreements(value, other.get(name).unwrap_or(&Value::Null), &format!("{path}/{name}")))
            .collect(),
        _ if one == other => vec![format!("{path} is {one}")],
        _ => Vec::new(),
    }
}

#[test]
fn fields_that_only_okta_sets_are_ignored() {
    let bodies = Bodies::load();
    // These are what Okta sets, too. An event hook takes its status from the request that replaces it.
    let known = ["/source is \"ADMIN\"", "/allGroupsValid is true", "/status is \"INACTIVE\""];
    for_every_kind(Request::Foreign, |org, kind, body, created| {
        let mut valid = bodies.of(kind.schema, Fields::Writable);
        change(&mut valid, kind.changes.clone());
        let foreign = foreign(&bodies, kind, &valid);
        let mut found = agreements(&foreign, created, "");
        if let Some(method) = kind.update {
            let updated = org.send(method, &kind.address(created), Some(body.clone()));
            found.extend(agreements(&foreign, &updated.body, ""));
        }
        found.retain(|found| !known.contains(&found.as_str()));
        found
    });
}

#[test]
fn the_resources_of_a_fresh_org_survive_being_sent_back() {
    let org = Org::default();
    let servers = org.list("authorizationServers", "id");
    let mut collections: Vec<String> =
        ["apps", "zones", "idps", "authorizationServers", "authenticators", "brands", "meta/types/user", "users"]
            .iter()
            .map(|collection| (*collection).to_owned())
            .collect();
    for server in &servers {
        collections.extend(["scopes", "claims", "policies"].map(|part| format!("authorizationServers/{server}/{part}")));
        for policy in org.list(&format!("authorizationServers/{server}/policies"), "id") {
            collections.push(format!("authorizationServers/{server}/policies/{policy}/rules"));
        }
    }
    for brand in org.list("brands", "id") {
        collections.push(format!("brands/{brand}/themes"));
    }
    for kind in ["OKTA_SIGN_ON", "PASSWORD", "MFA_ENROLL", "ACCESS_POLICY", "PROFILE_ENROLLMENT", "IDP_DISCOVERY"] {
        for policy in org.list(&format!("policies?type={kind}"), "id") {
            collections.push(format!("policies/{policy}/rules"));
        }
        collections.push(format!("policies?type={kind}"));
    }
    let mut wrong = Vec::new();
    let mut count = 0;
    for collection in collections {
        for id in org.list(&collection, "id") {
            let address = format!("{}/{id}", collection.split('?').next().unwrap());
            let before = org.get(&address).body;
            let response = org.put(&address, before.clone());
            let after = org.get(&address).body;
            count += 1;
            if response.status != 200 || steady(&before) != steady(&after) {
                wrong.push(format!("{address} ({}): {} {:?}", text(&before, "name"), response.status, losses(&before, &after)));
            }
        }
    }
    assert!(count > 60, "{count} resources");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn schemas_and_settings_survive_being_sent_back() {
    let org = Org::default();
    for (method, address) in [
        ("POST", "meta/schemas/user/default"),
        ("POST", "meta/schemas/group/default"),
        ("PUT", "org"),
        ("POST", "org"),
        ("POST", "threats/configuration"),
    ] {
        let before = org.get(address).body;
        let response = org.send(method, address, Some(before.clone()));
        assert_eq!(response.status, 200, "{address}: {}", response.body);
        assert_eq!(steady(&org.get(address).body), steady(&before), "{address}");
    }
}

#[test]
fn the_attributes_of_a_schema_come_back() {
    let org = Org::default();
    let attributes = json!({
        "text": {"title": "Text", "description": "A text", "type": "string", "minLength": 1, "maxLength": 20, "unique": "UNIQUE_VALIDATED"},
        "number": {"title": "Number", "type": "number"},
        "flag": {"title": "Flag", "type": "boolean"},
        "size": {"title": "Size", "type": "string", "enum": ["S", "M"], "oneOf": [{"const": "S", "title": "Small"}, {"const": "M", "title": "Medium"}]},
        "list": {"title": "List", "type": "array", "items": {"type": "string"}},
        "choices": {"title": "Choices", "type": "array", "items": {"type": "string", "enum": ["A"], "oneOf": [{"const": "A", "title": "a"}]}},
    });
    for schema in ["meta/schemas/user/default", "meta/schemas/group/default"] {
        let body = json!({"definitions": {"custom": {"id": "#custom", "type": "object", "properties": attributes}}});
        let response = org.post(schema, body.clone());
        assert_eq!(losses(&body, &response.body), [""; 0], "{schema}");
        assert_eq!(losses(&body, &org.get(schema).body), [""; 0], "{schema}");
    }
}
