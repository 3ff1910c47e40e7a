//! Event hooks and inline hooks.

use serde_json::{Value, json};

use crate::call::{Call, Outcome, Reply};
use crate::errors::OktaError;
use crate::json::{fill, sort_as_set, text};
use crate::org::Org;
use crate::org::resource::{Action, LinkFact, PLAIN, Resource};
use crate::query::ListFacts;
use crate::routes::Handler::{Of, Own};
use crate::routes::Handlers;

pub(crate) const HANDLERS: Handlers = &[
    ("listEventHooks", Of(&EVENT_HOOK, Action::List)),
    ("createEventHook", Of(&EVENT_HOOK, Action::Create)),
    ("getEventHook", Of(&EVENT_HOOK, Action::Get)),
    ("updateEventHook", Of(&EVENT_HOOK, Action::Replace)),
    ("deleteEventHook", Of(&EVENT_HOOK, Action::Delete)),
    ("activateEventHook", Of(&EVENT_HOOK, Action::Activate)),
    ("deactivateEventHook", Of(&EVENT_HOOK, Action::Deactivate)),
    ("verifyEventHook", Own(verify)),
    ("listInlineHooks", Own(list_inline)),
    ("createInlineHook", Of(&INLINE_HOOK, Action::Create)),
    ("getInlineHook", Of(&INLINE_HOOK, Action::Get)),
    ("updateInlineHook", Of(&INLINE_HOOK, Action::Replace)),
    ("deleteInlineHook", Own(delete_inline)),
    ("activateInlineHook", Of(&INLINE_HOOK, Action::Activate)),
    ("deactivateInlineHook", Of(&INLINE_HOOK, Action::Deactivate)),
    ("executeInlineHook", Own(execute)),
];

const EVENT_LINKS: &[LinkFact] = &[
    ("self", "", &[], None),
    ("verify", "/lifecycle/verify", &["POST"], Some("ACTIVE")),
    ("deactivate", "/lifecycle/deactivate", &["POST"], Some("ACTIVE")),
    ("activate", "/lifecycle/activate", &["POST"], Some("INACTIVE")),
    ("delete", "", &["DELETE"], Some("INACTIVE")),
];

const INLINE_LINKS: &[LinkFact] = &[
    ("self", "", &[], None),
    ("execute", "/execute", &["POST"], Some("ACTIVE")),
    ("deactivate", "/lifecycle/deactivate", &["POST"], Some("ACTIVE")),
    ("activate", "/lifecycle/activate", &["POST"], Some("INACTIVE")),
    ("delete", "", &["DELETE"], Some("INACTIVE")),
];

const LIST: ListFacts = ListFacts { default: 10_000, max: 10_000, ..ListFacts::PLAIN };

pub(crate) const EVENT_HOOK: Resource = Resource {
    entity: "Webhook",
    prefix: "who",
    path: "eventHooks/{eventHookId}",
    event: "event_hook",
    authors: &["createdBy"],
    initial: "ACTIVE",
    inactive_first: true,
    required: &["name", "events", "channel.config.uri"],
    part: "eventHook",
    links: EVENT_LINKS,
    complete: |_, _, hook, before| {
        if before.is_none() {
            hook["status"] = "ACTIVE".into();
        }
        hook["verificationStatus"] = "UNVERIFIED".into();
        fill(hook, json!({"description": null, "events": {"type": "EVENT_TYPE", "filter": null}}));
        sort_as_set(hook, "/events/items");
        channel(hook);
        crate::json::set(hook, "channel.config.method", "POST".into());
        Ok(())
    },
    sample: |org| {
        json!({
            "name": format!("Sample event hook {}", org.ids.text(6)),
            "events": {"type": "EVENT_TYPE", "items": ["user.lifecycle.create", "user.lifecycle.activate"]},
            "channel": {"type": "HTTP", "version": "1.0.0", "config": {
                "uri": "https://www.example.com/eventHooks", "headers": [{"key": "X-Test-Header", "value": "Test header value"}],
                "authScheme": {"type": "HEADER", "key": "Authorization", "value": "sample"},
            }},
        })
    },
    list: LIST,
    ..PLAIN
};

pub(crate) const INLINE_HOOK: Resource = Resource {
    entity: "InlineHook",
    prefix: "cal",
    path: "inlineHooks/{inlineHookId}",
    event: "inline_hook",
    initial: "ACTIVE",
    inactive_first: true,
    required: &["name", "type", "version", "channel"],
    unique: "name",
    part: "inlineHook",
    links: INLINE_LINKS,
    complete: |_, _, hook, before| {
        match before {
            // The type of a hook never changes.
            Some(before) => {
                hook["type"] = before["type"].clone();
                fill(hook, json!({"version": before["version"]}));
            }
            None => hook["status"] = "ACTIVE".into(),
        }
        channel(hook);
        Ok(())
    },
    sample: |org| {
        json!({
            "name": format!("Sample inline hook {}", org.ids.text(6)), "type": "com.okta.oauth2.tokens.transform", "version": "1.0.0",
            "channel": {"type": "HTTP", "version": "1.0.0", "config": {
                "uri": "https://www.example.com/inlineHook", "headers": [{"key": "X-Test-Header", "value": "Test header value"}],
                "method": "POST",
                "authScheme": {"type": "HEADER", "key": "Authorization", "value": "sample"},
            }},
        })
    },
    list: LIST,
    ..PLAIN
};

/// Completes the channel of a hook, and hides its secrets.
fn channel(hook: &mut Value) {
    if text(hook, "channel.type") != "OAUTH" {
        fill(
            hook,
            json!({"channel": {"type": "HTTP", "version": "1.0.0", "config": {"headers": [], "method": "POST", "authScheme": null}}}),
        );
    }
    let secrets = [("/channel/config/authScheme", "value"), ("/channel/config", "clientSecret")];
    for (place, name) in secrets {
        if let Some(object) = hook.pointer_mut(place).and_then(Value::as_object_mut) {
            object.remove(name);
        }
    }
}

fn verify(org: &mut Org, call: &Call) -> Outcome {
    let (hook, collection) = EVENT_HOOK.find(org, call)?;
    if text(hook, "status") != "ACTIVE" {
        return Err(OktaError::validation("verifyEventHook", "Only active event hooks can be verified"));
    }
    let hook = org.touch(&collection, call.param("eventHookId"), EVENT_HOOK.entity)?;
    hook["verificationStatus"] = "VERIFIED".into();
    let hook = hook.clone();
    org.record(call, "event_hook.verified", &hook);
    Ok(Reply::ok(EVENT_HOOK.render(org, &collection, &hook)))
}

fn list_inline(org: &mut Org, call: &Call) -> Outcome {
    let wanted = call.query("type").unwrap_or_default().to_owned();
    let hooks = org.store("inlineHooks").values().filter(|hook| wanted.is_empty() || text(hook, "type") == wanted);
    Ok(Reply::list(hooks.map(|hook| INLINE_HOOK.render(org, "inlineHooks", hook)).collect()))
}

fn delete_inline(org: &mut Org, call: &Call) -> Outcome {
    INLINE_HOOK.handle(Action::Delete, org, call)
}

fn execute(org: &mut Org, call: &Call) -> Outcome {
    let (hook, _) = INLINE_HOOK.find(org, call)?;
    if text(hook, "status") != "ACTIVE" {
        return Err(OktaError::validation("inlineHook", "Cannot execute an inactive inline hook"));
    }
    // An emulator sends nothing: the hook allows every request.
    Ok(Reply::ok(json!({"commands": []})))
}
