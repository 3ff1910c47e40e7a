//! Policies of authorization servers, and their rules.

use serde_json::{Value, json};

use super::authorization_servers::SERVER;
use super::priorities::{self, Peers};
use crate::call::{Call, Content, Outcome, Reply};
use crate::json::{fill, sort_as_set, text};
use crate::org::Org;
use crate::org::resource::{Action, LIFECYCLE_LINKS, LifecycleReply, PLAIN, Resource};
use crate::routes::Handler::{Of, Own};
use crate::routes::Handlers;

pub(crate) const HANDLERS: Handlers = &[
    ("listAuthorizationServerPolicies", Own(|org, call| list(&POLICY, org, call))),
    ("createAuthorizationServerPolicy", Own(|org, call| create(&POLICY, org, call))),
    ("getAuthorizationServerPolicy", Of(&POLICY, Action::Get)),
    ("updateAuthorizationServerPolicy", Own(|org, call| update(&POLICY, org, call))),
    ("deleteAuthorizationServerPolicy", Own(|org, call| delete(&POLICY, org, call))),
    ("activateAuthorizationServerPolicy", Of(&POLICY, Action::Activate)),
    ("deactivateAuthorizationServerPolicy", Of(&POLICY, Action::Deactivate)),
    ("listAuthorizationServerPolicyRules", Own(|org, call| list(&RULE, org, call))),
    ("createAuthorizationServerPolicyRule", Own(|org, call| create(&RULE, org, call))),
    ("getAuthorizationServerPolicyRule", Of(&RULE, Action::Get)),
    ("updateAuthorizationServerPolicyRule", Own(|org, call| update(&RULE, org, call))),
    ("deleteAuthorizationServerPolicyRule", Own(|org, call| delete(&RULE, org, call))),
    ("activateAuthorizationServerPolicyRule", Of(&RULE, Action::Activate)),
    ("deactivateAuthorizationServerPolicyRule", Of(&RULE, Action::Deactivate)),
];

pub(crate) const POLICY: Resource = Resource {
    entity: "Policy",
    prefix: "00p",
    path: "authorizationServers/{authServerId}/policies/{policyId}",
    parents: &[&SERVER],
    event: "policy.lifecycle",
    initial: "ACTIVE",
    lifecycle: LifecycleReply::None,
    required: &["name"],
    unique: "name",
    part: "name",
    links: &[
        ("self", "", &["GET", "PUT", "DELETE"], None),
        ("rules", "/rules", &["GET"], None),
        ("activate", "/lifecycle/activate", &["POST"], Some("INACTIVE")),
        ("deactivate", "/lifecycle/deactivate", &["POST"], Some("ACTIVE")),
    ],
    complete: |_, _, policy, before| {
        if before.is_none() {
            policy["system"] = false.into();
        }
        // Okta returns whatever type a request names.
        let kind = before.map_or("OAUTH_AUTHORIZATION_POLICY", |before| text(before, "type"));
        fill(policy, json!({"type": kind, "description": null, "conditions": {"clients": {"include": ["ALL_CLIENTS"]}}}));
        Ok(())
    },
    sample: |org| json!({"name": format!("Sample policy {}", org.ids.text(6)), "description": "A sample of a policy"}),
    present: |org, value, address| priorities::show(org, value, address, ""),
    created: 201,
    ..PLAIN
};

pub(crate) const RULE: Resource = Resource {
    entity: "PolicyRule",
    prefix: "0pr",
    path: "authorizationServers/{authServerId}/policies/{policyId}/rules/{ruleId}",
    parents: &[&SERVER, &POLICY],
    event: "policy.rule",
    initial: "ACTIVE",
    lifecycle: LifecycleReply::None,
    required: &["name"],
    unique: "name",
    part: "name",
    links: LIFECYCLE_LINKS,
    complete: |_, _, rule, before| {
        rule["type"] = "RESOURCE_ACCESS".into();
        if before.is_none() {
            rule["system"] = false.into();
        }
        fill(
            rule,
            json!({
                "conditions": {"people": {"users": {"exclude": []}}, "grantTypes": {"include": ["client_credentials"]},
                "scopes": {"include": ["*"]}},
                "actions": {"token": {"accessTokenLifetimeMinutes": 60, "refreshTokenLifetimeMinutes": 0,
                "refreshTokenWindowMinutes": 10080}},
            }),
        );
        sort_as_set(rule, "/conditions/grantTypes/include");
        sort_as_set(rule, "/conditions/scopes/include");
        Ok(())
    },
    sample: |org| json!({"name": format!("Sample rule {}", org.ids.text(6))}),
    present: |org, value, address| priorities::show(org, value, address, ""),
    created: 201,
    ..PLAIN
};

/// The policies of a server, or the rules of a policy, in their order.
fn peers(resource: &Resource, call: &Call) -> Peers {
    Peers::new(resource.collection(call), "")
}

fn list(resource: &Resource, org: &Org, call: &Call) -> Outcome {
    resource.check_parents(org, call)?;
    let peers = peers(resource, call);
    let all = priorities::sorted(org, &peers).into_iter().map(|value| resource.render(org, &peers.store, value));
    Ok(Reply::ok(Value::Array(all.collect())))
}

fn shown(resource: &Resource, org: &Org, call: &Call, id: &str, status: u16) -> Outcome {
    let store = resource.collection(call);
    Ok(Reply::json(status, resource.render(org, &store, org.find(&store, id, resource.entity)?)))
}

fn wanted(call: &Call) -> Option<i64> {
    call.body.as_ref()?.get("priority")?.as_i64()
}

fn create(resource: &Resource, org: &mut Org, call: &Call) -> Outcome {
    let reply = resource.create(org, call)?;
    match &reply.content {
        Content::Json(created) => {
            priorities::join(org, &peers(resource, call), text(created, "id"), wanted(call));
            shown(resource, org, call, text(created, "id"), 201)
        }
        _ => Ok(reply),
    }
}

fn update(resource: &'static Resource, org: &mut Org, call: &Call) -> Outcome {
    let (before, store) = resource.find(org, call)?;
    let (id, priority) = (text(before, "id").to_owned(), before["priority"].clone());
    resource.handle(Action::Replace, org, call)?;
    if let Some(value) = org.get_mut(&store, &id) {
        value["priority"] = priority;
    }
    priorities::shift(org, &peers(resource, call), &id, wanted(call));
    shown(resource, org, call, &id, 200)
}

fn delete(resource: &'static Resource, org: &mut Org, call: &Call) -> Outcome {
    let id = text(resource.find(org, call)?.0, "id").to_owned();
    priorities::leave(org, &peers(resource, call), &id);
    resource.handle(Action::Delete, org, call)
}

/// The policy and the rule of the default server.
pub(crate) fn furnish_default(org: &mut Org, server: &str) {
    let now = org.clock.now();
    let (policy, rule) = (org.ids.id("00p"), org.ids.id("0pr"));
    org.put(
        &format!("authorizationServers/{server}/policies"),
        &policy,
        json!({
            "id": policy, "type": "OAUTH_AUTHORIZATION_POLICY", "status": "ACTIVE", "name": "Default Policy",
            "description": "Default policy for all clients",
            "priority": 1, "system": false, "conditions": {"clients": {"include": ["ALL_CLIENTS"]}}, "created": now, "lastUpdated": now,
        }),
    );
    org.put(&format!("authorizationServers/{server}/policies/{policy}/rules"), &rule, json!({
        "id": rule, "type": "RESOURCE_ACCESS", "status": "ACTIVE", "name": "Default Policy Rule", "priority": 1, "system": false,
        "created": now, "lastUpdated": now,
        "conditions": {
            "people": {"users": {"exclude": []}, "groups": {"include": ["EVERYONE"]}},
            "grantTypes": {"include": ["implicit", "password", "client_credentials", "authorization_code"]}, "scopes": {"include": ["*"]},
        },
        "actions": {"token": {"accessTokenLifetimeMinutes": 60, "refreshTokenLifetimeMinutes": 0, "refreshTokenWindowMinutes": 10080}},
    }));
}
