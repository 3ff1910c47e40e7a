//! Authorization servers: scopes, claims, keys and clients.

use serde_json::{Value, json};

use super::apps::access::show_token;
use super::apps::find_client;
use super::{ADOPTED, keys};
use crate::call::{Call, Content, Outcome, Reply};
use crate::errors::OktaError;
use crate::json::{fill, text};
use crate::org::Org;
use crate::org::clock::format_millis;
use crate::org::resource::{Action, LifecycleReply, PLAIN, Resource, SELF_LINK};
use crate::query::{self, ListFacts};
use crate::routes::Handler::{Of, Own};
use crate::routes::Handlers;

pub(crate) const HANDLERS: Handlers = &[
    ("listAuthorizationServers", Of(&SERVER, Action::List)),
    ("createAuthorizationServer", Own(create)),
    ("getAuthorizationServer", Of(&SERVER, Action::Get)),
    ("updateAuthorizationServer", Of(&SERVER, Action::Replace)),
    ("deleteAuthorizationServer", Of(&SERVER, Action::Delete)),
    ("activateAuthorizationServer", Of(&SERVER, Action::Activate)),
    ("deactivateAuthorizationServer", Of(&SERVER, Action::Deactivate)),
    ("listOAuth2Scopes", Own(list_scopes)),
    ("createOAuth2Scope", Of(&SCOPE, Action::Create)),
    ("getOAuth2Scope", Of(&SCOPE, Action::Get)),
    ("updateOAuth2Scope", Of(&SCOPE, Action::Replace)),
    ("deleteOAuth2Scope", Of(&SCOPE, Action::Delete)),
    ("listOAuth2Claims", Own(list_claims)),
    ("createOAuth2Claim", Of(&CLAIM, Action::Create)),
    ("getOAuth2Claim", Of(&CLAIM, Action::Get)),
    ("updateOAuth2Claim", Of(&CLAIM, Action::Replace)),
    ("deleteOAuth2Claim", Of(&CLAIM, Action::Delete)),
    ("listAuthorizationServerKeys", Own(list_keys)),
    ("rotateAuthorizationServerKeys", Own(rotate_keys)),
    ("listOAuth2ClientsForAuthorizationServer", Own(list_clients)),
    ("listRefreshTokensForAuthorizationServerAndClient", Own(list_tokens)),
    ("revokeRefreshTokensForAuthorizationServerAndClient", Own(revoke_tokens)),
    ("getRefreshTokenForAuthorizationServerAndClient", Own(get_token)),
    ("revokeRefreshTokenForAuthorizationServerAndClient", Own(revoke_token)),
];

const QUARTER: i64 = 90 * 86_400_000;

pub(crate) const SERVER: Resource = Resource {
    entity: "AuthorizationServer",
    prefix: "aus",
    path: "authorizationServers/{authServerId}",
    event: "oauth2.as",
    initial: "ACTIVE",
    lifecycle: LifecycleReply::None,
    required: &["name"],
    unique: "name",
    part: "name",
    links: &[
        ("self", "", &["GET", "DELETE", "PUT"], None),
        ("scopes", "/scopes", &["GET", "POST"], None),
        ("claims", "/claims", &["GET", "POST"], None),
        ("policies", "/policies", &["GET", "POST"], None),
        ("keys", "/credentials/keys", &["GET"], None),
        ("rotateKey", "/credentials/lifecycle/keyRotate", &["POST"], None),
        ("activate", "/lifecycle/activate", &["POST"], Some("INACTIVE")),
        ("deactivate", "/lifecycle/deactivate", &["POST"], Some("ACTIVE")),
    ],
    complete,
    sample: |org| {
        json!({"name": format!("sample_server_{}", org.ids.text(6)), "description": "A sample of an authorization server",
        "audiences": ["api://default"], "issuerMode": "ORG_URL"})
    },
    present: |_, server, _| {
        let issuer = text(server, "issuer").to_owned();
        let link = |name: &str| json!({"name": name, "href": format!("{issuer}/.well-known/{name}"), "hints": {"allow": ["GET"]}});
        server["_links"]["metadata"] = json!([link("oauth-authorization-server"), link("openid-configuration")]);
    },
    created: 201,
    list: ListFacts { default: 200, max: 200, q: &["name", "audiences"], anywhere: true, hides: None },
    ..PLAIN
};

fn complete(org: &mut Org, _: &Call, server: &mut Value, before: Option<&Value>) -> Result<(), OktaError> {
    let now = org.clock.now();
    let next = format_millis(org.clock.millis() + QUARTER);
    let issuer = format!("{}/oauth2/{}", org.base, text(server, "id"));
    let kid = org.ids.base64url(32);
    if let Some(before) = before {
        let rotation = server.pointer("/credentials/signing/rotationMode").cloned();
        server["credentials"] = before["credentials"].clone();
        if let Some(rotation) = rotation {
            server["credentials"]["signing"]["rotationMode"] = rotation;
        }
        for name in ["issuer", "name", "audiences", "status", "default"] {
            if server[name].is_null() || matches!(name, "issuer" | "status" | "default") {
                server[name] = before[name].clone();
            }
        }
    } else {
        // The org chooses the key, and only its own server is the default one.
        server["default"] = false.into();
        if let Some(signing) = server.pointer_mut("/credentials/signing").and_then(Value::as_object_mut) {
            signing.retain(|name, _| !matches!(name.as_str(), "kid" | "lastRotated" | "nextRotation"));
        }
    }
    server["issuer"] = server.get("issuer").filter(|_| before.is_some()).cloned().unwrap_or_else(|| issuer.into());
    fill(
        server,
        json!({
            "description": null, "audiences": [], "issuerMode": "DYNAMIC", "default": false,
            "credentials": {"signing": {"rotationMode": "AUTO", "lastRotated": now, "nextRotation": next, "kid": kid}},
        }),
    );
    Ok(())
}

fn create(org: &mut Org, call: &Call) -> Outcome {
    let audiences = call.body.as_ref().map(|body| body["audiences"].as_array().map_or(0, Vec::len));
    if audiences == Some(0) {
        return Err(OktaError::validation("audiences", "audiences: The field cannot be left blank"));
    }
    let reply = SERVER.create(org, call)?;
    if let Content::Json(server) = &reply.content {
        furnish(org, text(server, "id"));
    }
    Ok(reply)
}

/// The scopes of every server: name, description, display name, consent.
const SCOPES: &[(&str, &str, &str, &str, &str)] = &[
    ("openid", "Signals that a request is an OpenID request.", "openid", "IMPLICIT", "ALL_CLIENTS"),
    ("profile", "Allows this application to access your profile information.", "View your profile information.", "IMPLICIT", "ALL_CLIENTS"),
    ("email", "Allows this application to access your email address.", "View your email address.", "IMPLICIT", "ALL_CLIENTS"),
    ("address", "Allows this application to access your address.", "View your address.", "IMPLICIT", "ALL_CLIENTS"),
    ("phone", "Allows this application to access your phone number.", "View your phone number.", "IMPLICIT", "ALL_CLIENTS"),
    (
        "offline_access",
        "Allows this application to access your data at any time, even when you are not signed in.",
        "Keep you signed in to the app.",
        "IMPLICIT",
        "ALL_CLIENTS",
    ),
    (
        "device_sso",
        "Allows this application to use your device session to sign you in.",
        "Use your device session to sign you in.",
        "IMPLICIT",
        "ALL_CLIENTS",
    ),
];

/// The claims of every server: name, type, scope, whether the token always has it.
const CLAIMS: &[(&str, &str, &str, bool)] = &[
    ("sub", "RESOURCE", "", true),
    ("address", "IDENTITY", "address", false),
    ("birthdate", "IDENTITY", "profile", false),
    ("email", "IDENTITY", "email", true),
    ("email_verified", "IDENTITY", "email", false),
    ("family_name", "IDENTITY", "profile", false),
    ("gender", "IDENTITY", "profile", false),
    ("given_name", "IDENTITY", "profile", false),
    ("locale", "IDENTITY", "profile", false),
    ("middle_name", "IDENTITY", "profile", false),
    ("name", "IDENTITY", "profile", true),
    ("nickname", "IDENTITY", "profile", false),
    ("phone_number", "IDENTITY", "phone", false),
    ("picture", "IDENTITY", "profile", false),
    ("preferred_username", "IDENTITY", "profile", false),
    ("profile", "IDENTITY", "profile", false),
    ("updated_at", "IDENTITY", "profile", false),
    ("website", "IDENTITY", "profile", false),
    ("zoneinfo", "IDENTITY", "profile", false),
];

/// Gives a new server its scopes, claims and key.
pub(crate) fn furnish(org: &mut Org, server: &str) {
    for (name, description, display, consent, publish) in SCOPES {
        let id = org.ids.id("scp");
        org.put(
            &format!("authorizationServers/{server}/scopes"),
            &id,
            json!({
                "id": id, "name": name, "displayName": display, "description": description, "system": true, "metadataPublish": publish,
                "consent": consent, "optional": false, "default": false,
            }),
        );
    }
    for (name, kind, scope, always) in CLAIMS {
        let id = org.ids.id("ocl");
        let scopes: Vec<&str> = Some(*scope).into_iter().filter(|scope| !scope.is_empty()).collect();
        let mut claim = json!({
            "id": id, "name": name, "status": "ACTIVE", "claimType": kind, "valueType": "SYSTEM", "conditions": {"scopes": scopes},
            "system": true,
            "alwaysIncludeInToken": always, "apiResourceId": null,
        });
        if *name == "sub" {
            (claim["valueType"], claim["value"]) = ("EXPRESSION".into(), "(appuser != null) ? appuser.userName : app.clientId".into());
        }
        org.put(&format!("authorizationServers/{server}/claims"), &id, claim);
    }
    let kid = org.get("authorizationServers", server).map_or("", |server| text(server, "credentials.signing.kid")).to_owned();
    add_key(org, server, &kid, "ACTIVE");
    add_key(org, server, "", "NEXT");
}

pub(crate) const SCOPE: Resource = Resource {
    entity: "OAuth2Scope",
    prefix: "scp",
    path: "authorizationServers/{authServerId}/scopes/{scopeId}",
    parents: &[&SERVER],
    stamped: false,
    required: &["name"],
    unique: "name",
    part: "name",
    links: SELF_LINK,
    complete: |_, _, scope, before| {
        if let Some(before) = before.filter(|before| before["system"] == true) {
            scope["name"] = before["name"].clone();
            return Ok(());
        }
        fill(
            scope,
            json!({
                "displayName": scope["name"], "description": null, "system": false, "metadataPublish": "NO_CLIENTS", "consent": "IMPLICIT",
                "optional": false, "default": false,
            }),
        );
        scope["apiResourceId"] = Value::Null;
        Ok(())
    },
    sample: |org| json!({"name": format!("sample:{}", org.ids.text(6))}),
    created: 201,
    ..PLAIN
};

pub(crate) const CLAIM: Resource = Resource {
    entity: "OAuth2Claim",
    prefix: "ocl",
    path: "authorizationServers/{authServerId}/claims/{claimId}",
    parents: &[&SERVER],
    stamped: false,
    initial: "ACTIVE",
    required: &["name", "claimType", "valueType"],
    part: "name",
    links: SELF_LINK,
    complete: |org, call, claim, before| {
        // Claims of both kinds of tokens can have the same name.
        let is_same =
            |other: &Value| other["name"] == claim["name"] && other["claimType"] == claim["claimType"] && other["id"] != claim["id"];
        let is_known = before.is_none_or(|before| before[ADOPTED] != true);
        if is_known && org.store(&CLAIM.collection(call)).values().any(is_same) {
            return Err(OktaError::validation("name", "name: An object with this field already exists in the current organization"));
        }
        if let Some(before) = before.filter(|before| before["system"] == true) {
            for name in ["name", "valueType", "claimType", "value", "conditions"] {
                if before.get(name).is_some() {
                    claim[name] = before[name].clone();
                }
            }
        }
        // Only the system's own claims have this type.
        if !is_known && claim["valueType"] == "SYSTEM" {
            claim["system"] = true.into();
        }
        fill(claim, json!({"conditions": {"scopes": []}, "system": false, "alwaysIncludeInToken": true}));
        claim["apiResourceId"] = Value::Null;
        Ok(())
    },
    sample: |org| {
        json!({
            "name": format!("sample_{}", org.ids.text(6)), "status": "INACTIVE", "claimType": "RESOURCE", "valueType": "EXPRESSION",
            "value": "\"sample\"",
        })
    },
    created: 201,
    ..PLAIN
};

fn list_scopes(org: &mut Org, call: &Call) -> Outcome {
    SCOPE.handle(Action::List, org, call).map(|reply| Reply { paged: false, ..reply })
}

fn list_claims(org: &mut Org, call: &Call) -> Outcome {
    CLAIM.handle(Action::List, org, call).map(|reply| Reply { paged: false, ..reply })
}

fn server(org: &Org, call: &Call) -> Result<String, OktaError> {
    Ok(text(SERVER.find(org, call)?.0, "id").to_owned())
}

fn keys_of(server: &str) -> String {
    format!("authorizationServers/{server}/credentials/keys")
}

fn add_key(org: &mut Org, server: &str, kid: &str, status: &str) {
    let key = keys::new_key(org, 10);
    let kid = if kid.is_empty() { text(&key, "kid").to_owned() } else { kid.to_owned() };
    let key = json!({"kty": "RSA", "status": status, "alg": "RS256", "kid": kid, "use": "sig", "e": key["e"], "n": key["n"]});
    org.put(&keys_of(server), &kid, key);
}

fn show_keys(org: &Org, server: &str) -> Value {
    let store = keys_of(server);
    let mut keys: Vec<&Value> = org.store(&store).values().collect();
    keys.sort_by_key(|key| ["ACTIVE", "EXPIRED", "NEXT"].iter().position(|status| text(key, "status") == *status));
    let shown = keys.into_iter().map(|key| {
        let mut shown = key.clone();
        shown["_links"] = json!({"self": {"href": org.api(&format!("{store}/{}", text(key, "kid"))), "hints": {"allow": ["GET"]}}});
        shown
    });
    Value::Array(shown.collect())
}

fn list_keys(org: &mut Org, call: &Call) -> Outcome {
    Ok(Reply::ok(show_keys(org, &server(org, call)?)))
}

fn rotate_keys(org: &mut Org, call: &Call) -> Outcome {
    let server = server(org, call)?;
    if call.body.as_ref().is_some_and(|body| text(body, "use") != "sig") {
        return Err(OktaError::validation("rotateKeys", "Invalid value specified for key 'use' parameter."));
    }
    let (now, next) = (org.clock.now(), format_millis(org.clock.millis() + QUARTER));
    let store = keys_of(&server);
    org.remove_where(&store, |key| key["status"] == "EXPIRED");
    let mut active = String::new();
    for key in org.store_mut(&store).values_mut() {
        let status = match text(key, "status") {
            "NEXT" => "ACTIVE",
            _ => "EXPIRED",
        };
        if status == "ACTIVE" {
            active = text(key, "kid").to_owned();
        }
        key["status"] = status.into();
    }
    add_key(org, &server, "", "NEXT");
    if let Some(signing) = org.get_mut("authorizationServers", &server).and_then(|server| server.pointer_mut("/credentials/signing")) {
        (signing["kid"], signing["lastRotated"], signing["nextRotation"]) = (active.into(), now.into(), next.into());
    }
    Ok(Reply::ok(show_keys(org, &server)))
}

fn list_clients(org: &mut Org, call: &Call) -> Outcome {
    let server = server(org, call)?;
    let mut seen = std::collections::BTreeSet::new();
    let tokens = org.store("tokens").values().filter(|token| text(token, "issuer").ends_with(&server));
    let clients = tokens.filter_map(|token| org.get("apps", text(token, "clientId"))).filter(|app| seen.insert(text(app, "id").to_owned()));
    let shown = clients.map(|app| {
        json!({
            "client_id": app["id"], "client_name": app["label"], "client_uri": null, "logo_uri": null,
            "_links": {"tokens": {"href": org.api(&format!("authorizationServers/{server}/clients/{}/tokens", text(app, "id")))}},
        })
    });
    Ok(Reply::list(shown.collect()))
}

/// The server and the client that a call names.
fn client(org: &Org, call: &Call) -> Result<(String, String), OktaError> {
    let server = server(org, call)?;
    let client = call.param("clientId");
    find_client(org, client)?;
    Ok((server, client.to_owned()))
}

fn is_of(token: &Value, server: &str, client: &str) -> bool {
    text(token, "clientId") == client && text(token, "issuer").ends_with(server)
}

fn address(org: &Org, server: &str, token: &Value) -> String {
    org.api(&format!("authorizationServers/{server}/clients/{}/tokens/{}", text(token, "clientId"), text(token, "id")))
}

fn list_tokens(org: &mut Org, call: &Call) -> Outcome {
    let (server, client) = client(org, call)?;
    const FACTS: ListFacts = ListFacts { default: 20, max: 200, ..ListFacts::PLAIN };
    query::list(
        call,
        org.store("tokens"),
        &FACTS,
        |token| is_of(token, &server, &client),
        |token| show_token(org, call, token, &address(org, &server, token)),
    )
}

fn revoke_tokens(org: &mut Org, call: &Call) -> Outcome {
    let (server, client) = client(org, call)?;
    super::tokens::revoke(org, |token| is_of(token, &server, &client));
    Ok(Reply::none(204))
}

fn token(org: &Org, call: &Call) -> Result<(String, Value), OktaError> {
    let (server, client) = client(org, call)?;
    let id = call.param("tokenId");
    let token = org.get("tokens", id).filter(|token| is_of(token, &server, &client));
    Ok((server, token.cloned().ok_or_else(|| OktaError::not_found(&format!("{client}.{id}"), "OAuth2RefreshTokenTx"))?))
}

fn get_token(org: &mut Org, call: &Call) -> Outcome {
    let (server, token) = token(org, call)?;
    Ok(Reply::ok(show_token(org, call, &token, &address(org, &server, &token))))
}

fn revoke_token(org: &mut Org, call: &Call) -> Outcome {
    token(org, call)?;
    org.remove("tokens", call.param("tokenId"));
    Ok(Reply::none(204))
}
