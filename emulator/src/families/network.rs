//! Network zones, trusted origins and ThreatInsight.

use serde_json::{Value, json};

use crate::call::{Call, Outcome, Reply};
use crate::errors::OktaError;
use crate::json::{fill, text};
use crate::org::Org;
use crate::org::resource::{Action, LIFECYCLE_LINKS, PLAIN, Resource};
use crate::query::ListFacts;
use crate::routes::Handler::{Of, Own};
use crate::routes::Handlers;

pub(crate) const HANDLERS: Handlers = &[
    ("listNetworkZones", Of(&ZONE, Action::List)),
    ("createNetworkZone", Of(&ZONE, Action::Create)),
    ("getNetworkZone", Of(&ZONE, Action::Get)),
    ("updateNetworkZone", Of(&ZONE, Action::Replace)),
    ("deleteNetworkZone", Of(&ZONE, Action::Delete)),
    ("activateNetworkZone", Of(&ZONE, Action::Activate)),
    ("deactivateNetworkZone", Of(&ZONE, Action::Deactivate)),
    ("listOrigins", Of(&ORIGIN, Action::List)),
    ("createOrigin", Of(&ORIGIN, Action::Create)),
    ("getOrigin", Of(&ORIGIN, Action::Get)),
    ("updateOrigin", Of(&ORIGIN, Action::Replace)),
    ("deleteOrigin", Of(&ORIGIN, Action::Delete)),
    ("activateOrigin", Of(&ORIGIN, Action::Activate)),
    ("deactivateOrigin", Of(&ORIGIN, Action::Deactivate)),
    ("getCurrentConfiguration", Own(get_threats)),
    ("updateConfiguration", Own(update_threats)),
];

pub(crate) const ZONE: Resource = Resource {
    entity: "NetworkZone",
    prefix: "nzo",
    path: "zones/{zoneId}",
    event: "zone",
    initial: "ACTIVE",
    required: &["name", "type"],
    unique: "name",
    part: "name",
    links: LIFECYCLE_LINKS,
    complete: |_, _, zone, before| {
        if before.is_none() {
            fill(zone, json!({"system": false}));
        }
        fill(zone, json!({"usage": "POLICY"}));
        match text(zone, "type") {
            "IP" => {
                fill(zone, json!({"gateways": null, "proxies": null}));
                check_addresses(zone)?;
            }
            "DYNAMIC" => {
                fill(zone, json!({"locations": null, "proxyType": null, "asns": null}));
                for location in zone["locations"].as_array_mut().into_iter().flatten() {
                    fill(location, json!({"region": null}));
                }
            }
            "" | "DYNAMIC_V2" => fill(
                zone,
                json!({
                    "locations": {"include": [], "exclude": []}, "ipServiceCategories": {"include": [], "exclude": []},
                    "asns": {"include": [], "exclude": []},
                }),
            ),
            _ => return Err(OktaError::validation("type", "type: The field has an invalid value")),
        }
        Ok(())
    },
    sample: |org| {
        json!({"type": "IP", "name": format!("Sample zone {}", org.ids.text(6)), "gateways": [{"type": "CIDR",
        "value": "192.0.2.0/24"}]})
    },
    list: ListFacts { default: 200, ..ListFacts::PLAIN },
    ..PLAIN
};

pub(crate) const ORIGIN: Resource = Resource {
    entity: "TrustedOrigin",
    prefix: "tos",
    path: "trustedOrigins/{trustedOriginId}",
    event: "security.trusted_origin",
    authors: &["createdBy", "lastUpdatedBy"],
    initial: "ACTIVE",
    required: &["name", "origin", "scopes"],
    unique: "origin",
    part: "origin",
    links: LIFECYCLE_LINKS,
    complete: |_, _, origin, _| {
        // Only the dashboard can be embedded.
        for scope in origin.get_mut("scopes").and_then(Value::as_array_mut).into_iter().flatten() {
            let apps = scope.get("allowedOktaApps").and_then(Value::as_array);
            if text(scope, "type") == "IFRAME_EMBED" && apps.is_none_or(Vec::is_empty) {
                scope["allowedOktaApps"] = json!(["OKTA_ENDUSER"]);
            }
        }
        let url = text(origin, "origin");
        match url.split_once("://") {
            Some((scheme, rest)) if !scheme.is_empty() && !rest.trim_matches('/').is_empty() => Ok(()),
            _ => Err(OktaError::validation("origin", "origin: Origin value is not valid")),
        }
    },
    sample: |org| {
        json!({"name": format!("Sample origin {}", org.ids.text(6)), "origin": format!("http://{}.example.com",
        org.ids.text(8).to_lowercase()), "scopes": [{"type": "CORS"}, {"type": "REDIRECT"}]})
    },
    list: ListFacts { default: 20, max: 200, q: &["name", "origin"], anywhere: true, hides: None },
    ..PLAIN
};

/// Checks the addresses of an IP zone.
fn check_addresses(zone: &Value) -> Result<(), OktaError> {
    for field in ["gateways", "proxies"] {
        for range in zone[field].as_array().into_iter().flatten() {
            let value = text(range, "value");
            let separator = if text(range, "type") == "CIDR" { '/' } else { '-' };
            let mut addresses = value.split(separator);
            let first = addresses.next().unwrap_or_default();
            let rest: Vec<&str> = if separator == '-' { addresses.collect() } else { Vec::new() };
            if let Some(bad) = std::iter::once(first).chain(rest).find(|address| address.trim().parse::<std::net::IpAddr>().is_err()) {
                let cause =
                    format!("{field}: The IP: {bad} in the {}: {value} is invalid. Make sure it is a valid IPV4.", text(range, "type"));
                return Err(OktaError::validation(field, cause));
            }
        }
    }
    Ok(())
}

fn show_threats(org: &Org) -> Value {
    let mut shown = org.get("singletons", "threats").cloned().unwrap_or_else(|| json!({}));
    shown["_links"] = json!({"self": {"href": org.api("threats/configuration"), "hints": {"allow": ["GET", "POST"]}}});
    shown
}

fn get_threats(org: &mut Org, _: &Call) -> Outcome {
    Ok(Reply::ok(show_threats(org)))
}

fn update_threats(org: &mut Org, call: &Call) -> Outcome {
    let body = call.or_sample(org, |_| json!({"action": "audit"}))?;
    let action = text(&body, "action");
    if !matches!(action, "none" | "audit" | "block") {
        return Err(OktaError::validation("action", "action: The field has an invalid value"));
    }
    let zones = body.get("excludeZones").filter(|zones| zones.is_array()).cloned().unwrap_or_else(|| json!([]));
    let now = org.clock.now();
    if let Some(threats) = org.get_mut("singletons", "threats") {
        threats["action"] = action.into();
        threats["excludeZones"] = zones;
        threats["lastUpdated"] = now.into();
    }
    org.record(call, "security.threat.configuration.update", &Value::Null);
    Ok(Reply::ok(show_threats(org)))
}
