//! Authentication: API tokens, access tokens and their scopes.

use bytes::Bytes;
use http::Request;
use http::header::AUTHORIZATION;

use super::engine::{Engine, lock};
use crate::call::Actor;
use crate::errors::OktaError;
use crate::json::text;
use crate::routes::Route;

/// Which credentials are accepted.
#[derive(Clone, Debug, Default)]
pub(crate) struct Access {
    /// The only API token that is accepted; `None` accepts every non-empty token.
    pub(crate) token: Option<String>,
    /// Access tokens are accepted only if the emulator issued them, and only for their scopes.
    pub(crate) oauth: bool,
}

/// The user of the API token in a request, or the client of the access token.
pub(crate) fn authenticate(engine: &Engine, route: &Route, request: &Request<Bytes>) -> Result<Actor, OktaError> {
    let header = request.headers().get(AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let (scheme, token) = header.split_once(' ').unwrap_or((header, ""));
    let token = token.trim();
    let access = engine.settings().access;
    if token.is_empty() {
        return Err(if header.is_empty() { OktaError::of("E0000005") } else { OktaError::of("E0000011") });
    }
    if scheme.eq_ignore_ascii_case("SSWS") {
        if access.token.as_deref().is_some_and(|known| known != token) {
            return Err(OktaError::of("E0000011"));
        }
        let org = engine.org();
        return Ok(Actor { id: text(org.get("singletons", "admin").unwrap_or(&serde_json::Value::Null), "id").to_owned(), kind: "User" });
    }
    if !(scheme.eq_ignore_ascii_case("Bearer") || scheme.eq_ignore_ascii_case("DPoP")) {
        return Err(OktaError::of("E0000011"));
    }
    let now = engine.org().clock.millis();
    match lock(&engine.tokens).check(token, scheme, request, now) {
        Some(Ok(granted)) => {
            let needed = scope(route);
            if granted.scopes.iter().any(|scope| covers(scope, &needed)) {
                Ok(Actor { id: granted.client, kind: "PublicClientApp" })
            } else {
                Err(OktaError::new(403, "E0000006", "You do not have permission to perform the requested action")
                    .cause(format!("The access token provided does not contain the required scopes: {needed}")))
            }
        }
        None if !access.oauth => Ok(Actor { id: "0oaclient00000000001".into(), kind: "PublicClientApp" }),
        _ => Err(OktaError::of("E0000011")),
    }
}

/// A scope covers itself, and `manage` covers `read`.
fn covers(granted: &str, needed: &str) -> bool {
    granted == needed || granted.strip_suffix(".manage").is_some_and(|family| needed.strip_suffix(".read") == Some(family))
}

/// Tags whose scopes are not named after their path.
const FAMILIES: &[(&str, &str)] = &[
    ("AuthorizationServer", "authorizationServers"),
    ("Application", "apps"),
    ("IdentityProvider", "idps"),
    ("UserSchema", "schemas"),
    ("GroupSchema", "schemas"),
    ("LinkedObject", "linkedObjects"),
    ("UserType", "userTypes"),
    ("NetworkZone", "networkZones"),
    ("ProfileMapping", "profileMappings"),
    ("ThreatInsight", "threatInsights"),
    ("Org", "orgs"),
    ("Log", "logs"),
    ("UserFactor", "users"),
    ("Subscription", "users"),
];

/// The scope that an operation needs, `okta.users.read`.
pub(crate) fn scope(route: &Route) -> String {
    let mut family = route.template.split('/').nth(3).unwrap_or_default();
    if let Some((_, name)) = FAMILIES.iter().find(|(tag, _)| *tag == route.tag) {
        family = name;
    }
    if route.template.contains("/roles") {
        family = "roles";
    }
    format!("okta.{family}.{}", if route.method == "GET" { "read" } else { "manage" })
}
