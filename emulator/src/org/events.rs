//! The System Log.

use serde_json::{Value, json};

use super::Org;
use crate::call::Call;
use crate::json::text;

/// How many events an org remembers.
const REMEMBERED: usize = 20_000;

impl Org {
    /// Records what a call did to a resource.
    pub(crate) fn record(&mut self, call: &Call, event: &str, target: &Value) {
        let actor =
            json!({"id": call.actor.id, "type": call.actor.kind, "alternateId": self.login_of(&call.actor.id), "displayName": null});
        self.event(event, actor, Some(target), "SUCCESS", &call.path);
    }

    fn login_of(&self, user: &str) -> String {
        self.get("users", user).map_or_else(|| "unknown".to_owned(), |user| text(user, "profile.login").to_owned())
    }

    /// Adds an event to the System Log.
    pub(crate) fn event(&mut self, event: &str, actor: Value, target: Option<&Value>, result: &str, path: &str) {
        let targets = target.map(|target| {
            let name = ["label", "name", "profile.login", "profile.name", "id"]
                .iter()
                .map(|path| text(target, path))
                .find(|name| !name.is_empty());
            json!([{
                "id": text(target, "id"),
                "type": kind_of(event),
                "alternateId": if text(target, "profile.login").is_empty() { "unknown" } else { text(target, "profile.login") },
                "displayName": name,
                "detailEntry": null,
            }])
        });
        let uuid = self.ids.uuid();
        let published = self.clock.now();
        let entry = json!({
            "uuid": uuid,
            "published": published,
            "eventType": event,
            "version": "0",
            "severity": "INFO",
            "legacyEventType": null,
            "displayMessage": message(event),
            "actor": actor,
            "client": {
                "userAgent": {"rawUserAgent": "UNKNOWN", "os": "Unknown", "browser": "UNKNOWN"},
                "zone": "null", "device": "Unknown", "id": null, "ipAddress": "127.0.0.1", "geographicalContext": null,
            },
            "outcome": {"result": result, "reason": null},
            "target": targets,
            "transaction": {"type": "WEB", "id": self.ids.text(26), "detail": {}},
            "debugContext": {"debugData": {"requestUri": path, "url": path}},
            "authenticationContext": {
                "authenticationProvider": null, "credentialProvider": null, "credentialType": null, "issuer": null,
                "interface": null, "authenticationStep": 0, "externalSessionId": self.ids.text(25),
            },
            "securityContext": {"asNumber": null, "asOrg": null, "isp": null, "domain": null, "isProxy": null},
            "request": {"ipChain": []},
        });
        let logs = self.store_mut("logs");
        logs.insert(&uuid, entry);
        let oldest = logs.keys().next().map(str::to_owned);
        if let Some(oldest) = oldest.filter(|_| logs.len() > REMEMBERED) {
            logs.remove(&oldest);
        }
    }
}

/// The type of the target of an event, for example `User` for `user.lifecycle.create`.
fn kind_of(event: &str) -> &'static str {
    match event.split('.').next().unwrap_or_default() {
        "user" => "User",
        "group" => "UserGroup",
        "application" => "AppInstance",
        "policy" => "PolicyEntity",
        "zone" => "NetworkZone",
        "app" => "PublicClientApp",
        _ => "Entity",
    }
}

/// `user.lifecycle.create` as a sentence: "Create user lifecycle".
fn message(event: &str) -> String {
    let mut words: Vec<&str> = event.split(['.', '_']).collect();
    let verb = words.pop().unwrap_or_default();
    let mut sentence = verb.to_owned();
    if let Some(first) = sentence.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    for word in words {
        sentence.push(' ');
        sentence.push_str(word);
    }
    sentence
}
