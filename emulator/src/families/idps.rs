//! Identity providers and the users linked to them.

use serde_json::{Value, json};

use super::{mappings, users};
use crate::call::{Call, Content, Outcome, Reply};
use crate::errors::OktaError;
use crate::json::{dig, fill, set, text};
use crate::org::Org;
use crate::org::resource::{Action, PLAIN, Resource};
use crate::query::ListFacts;
use crate::routes::Handler::{Of, Own};
use crate::routes::Handlers;

pub(crate) const HANDLERS: Handlers = &[
    ("listIdentityProviders", Own(list)),
    ("createIdentityProvider", Own(create)),
    ("getIdentityProvider", Of(&IDP, Action::Get)),
    ("updateIdentityProvider", Of(&IDP, Action::Replace)),
    ("deleteIdentityProvider", Own(delete)),
    ("activateIdentityProvider", Of(&IDP, Action::Activate)),
    ("deactivateIdentityProvider", Of(&IDP, Action::Deactivate)),
    ("listIdentityProviderApplicationUsers", Own(list_users)),
    ("getIdentityProviderApplicationUser", Own(get_user)),
    ("linkUserToIdentityProvider", Own(link_user)),
    ("unlinkUserFromIdentityProvider", Own(unlink_user)),
    ("listSocialAuthTokens", Own(social_tokens)),
    ("listUserIdentityProviders", Own(list_for_user)),
];

pub(crate) const IDP: Resource = Resource {
    entity: "IdpTrust",
    prefix: "0oa",
    path: "idps/{idpId}",
    event: "system.idp.lifecycle",
    initial: "ACTIVE",
    required: &["name", "type"],
    unique: "name",
    part: "name",
    links: &[],
    complete,
    sample: |org| {
        json!({
            "type": "FACEBOOK", "name": format!("Sample provider {}", org.ids.text(6)),
            "protocol": {
                "type": "OAUTH2", "scopes": ["public_profile", "email"],
                "credentials": {"client": {"client_id": "your-client-id", "client_secret": "your-client-secret"}},
            },
            "policy": {"provisioning": {"action": "AUTO", "profileMaster": true, "groups": {"action": "NONE"}}},
        })
    },
    present,
    list: ListFacts { default: 20, max: 200, q: &["name"], anywhere: true, hides: None },
    ..PLAIN
};

/// The endpoints of providers that Okta knows: type, protocol, authorization, token.
const SOCIAL: &[(&str, &str, &str, &str)] = &[
    ("FACEBOOK", "OAUTH2", "https://www.facebook.com/dialog/oauth", "https://graph.facebook.com/v2.8/oauth/access_token"),
    ("GOOGLE", "OIDC", "https://accounts.google.com/o/oauth2/auth", "https://www.googleapis.com/oauth2/v3/token"),
    ("LINKEDIN", "OAUTH2", "https://www.linkedin.com/oauth/v2/authorization", "https://www.linkedin.com/oauth/v2/accessToken"),
    (
        "MICROSOFT",
        "OIDC",
        "https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
        "https://login.microsoftonline.com/common/oauth2/v2.0/token",
    ),
    ("APPLE", "OIDC", "https://appleid.apple.com/auth/authorize", "https://appleid.apple.com/auth/token"),
    ("GITHUB", "OAUTH2", "https://github.com/login/oauth/authorize", "https://github.com/login/oauth/access_token"),
];

fn complete(org: &mut Org, _: &Call, idp: &mut Value, before: Option<&Value>) -> Result<(), OktaError> {
    idp["status"] = before.map_or_else(|| "ACTIVE".into(), |before| before["status"].clone());
    if let Some(before) = before {
        fill(idp, json!({"type": before["type"], "name": before["name"], "protocol": before["protocol"], "policy": before["policy"]}));
    }
    if let Some(policy) = idp.get_mut("policy").and_then(Value::as_object_mut) {
        policy.retain(|name, _| !matches!(name.as_str(), "id" | "created" | "lastUpdated" | "system"));
    }
    let kind = text(idp, "type").to_owned();
    if let Some((_, protocol, authorization, token)) = SOCIAL.iter().find(|(known, ..)| *known == kind) {
        fill(
            idp,
            json!({"protocol": {
                "type": protocol,
                "endpoints": {"authorization": {"url": authorization, "binding": "HTTP-REDIRECT"}, "token": {"url": token,
                "binding": "HTTP-POST"}},
            }}),
        );
    }
    if dig(idp, "protocol.type").is_null() {
        return Err(OktaError::validation("protocol", "protocol: The field cannot be left blank"));
    }
    fill(
        idp,
        json!({
            "issuerMode": "ORG_URL",
            "policy": {
                "provisioning": {
                    "action": "AUTO", "profileMaster": false, "groups": {"action": "NONE"},
                    "conditions": {"deprovisioned": {"action": "NONE"}, "suspended": {"action": "NONE"}},
                },
                "accountLink": {"filter": null, "action": "AUTO"},
                "subject": {"userNameTemplate": {"template": "idpuser.email"}, "filter": null, "matchType": "USERNAME",
                "matchAttribute": null},
                "maxClockSkew": 0, "mapAMRClaims": false, "trustClaims": false, "transformedUsernameMatchingEnabled": false,
            },
        }),
    );
    for path in ["policy.subject.filter", "policy.subject.matchAttribute", "policy.accountLink.filter"] {
        if dig(idp, path) == "" {
            set(idp, path, Value::Null);
        }
    }
    match text(idp, "protocol.type") {
        "SAML2" => {
            let provider = org.ids.text(17).to_lowercase();
            let audience = dig(before.unwrap_or(&Value::Null), "protocol.credentials.trust.audience").as_str().map(str::to_owned);
            let audience = audience.unwrap_or_else(|| format!("{}/saml2/service-provider/spk{provider}", org.base));
            let kid = dig(before.unwrap_or(&Value::Null), "protocol.credentials.signing.kid").as_str().map(str::to_owned);
            let kid = kid.unwrap_or_else(|| text(org.get("singletons", "signing").unwrap_or(&Value::Null), "kid").to_owned());
            fill(
                idp,
                json!({"protocol": {
                    "algorithms": {"request": {"signature": {"algorithm": "SHA-256", "scope": "REQUEST"}},
                    "response": {"signature": {"algorithm": "SHA-256", "scope": "ANY"}}},
                    "endpoints": {"acs": {"binding": "HTTP-POST", "type": "INSTANCE"}},
                    "settings": {"nameFormat": "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified", "honorPersistentNameId": true},
                    "credentials": {"trust": {"audience": audience, "revocation": null, "revocationCacheLifetime": 0},
                    "signing": {"kid": kid}},
                }}),
            );
            set(idp, "protocol.credentials.signing.kid", kid.into());
        }
        "OIDC" if kind == "OIDC" => fill(idp, json!({"protocol": {"settings": {"nameFormat": null}}})),
        _ => {}
    }
    Ok(())
}

fn present(org: &Org, idp: &mut Value, address: &str) {
    let id = text(idp, "id").to_owned();
    idp["_links"] = if text(idp, "protocol.type") == "SAML2" {
        json!({
            "metadata": {"href": format!("{address}/metadata.xml"), "type": "application/xml", "hints": {"allow": ["GET"]}},
            "acs": {"href": format!("{}/sso/saml2/{id}", org.base), "type": "application/xml", "hints": {"allow": ["POST"]}},
            "users": {"href": format!("{address}/users"), "hints": {"allow": ["GET"]}},
        })
    } else {
        json!({
            "authorize": {
                "href": format!("{}/oauth2/v1/authorize?idp={id}&client_id={{clientId}}&response_type={{responseType}}&response_mode={{responseMode}}&scope={{scopes}}&redirect_uri={{redirectUri}}&state={{state}}&nonce={{nonce}}", org.base),
                "templated": true, "hints": {"allow": ["GET"]},
            },
            "clientRedirectUri": {"href": format!("{}/oauth2/v1/authorize/callback", org.base), "hints": {"allow": ["POST"]}},
        })
    };
    let action = if text(idp, "status") == "ACTIVE" { "deactivate" } else { "activate" };
    idp["_links"][action] = json!({"href": format!("{address}/lifecycle/{action}"), "hints": {"allow": ["POST"]}});
}

fn list(org: &mut Org, call: &Call) -> Outcome {
    let kind = call.query("type").unwrap_or_default().to_owned();
    crate::query::list(
        call,
        org.store("idps"),
        &IDP.list,
        |idp| kind.is_empty() || text(idp, "type") == kind,
        |idp| IDP.render(org, "idps", idp),
    )
}

fn create(org: &mut Org, call: &Call) -> Outcome {
    let reply = IDP.create(org, call)?;
    if let Content::Json(idp) = &reply.content {
        let (id, kind) = (text(idp, "id").to_owned(), text(idp, "type").to_owned());
        mappings::for_idp(org, &id, &kind);
        let kid = text(idp, "protocol.credentials.signing.kid").to_owned();
        super::idp_credentials::issue(org, &id, &kid);
    }
    Ok(reply)
}

fn delete(org: &mut Org, call: &Call) -> Outcome {
    let reply = IDP.handle(Action::Delete, org, call)?;
    mappings::forget(org, call.param("idpId"));
    Ok(reply)
}

fn users_of(org: &Org, call: &Call) -> Result<String, OktaError> {
    let id = call.param("idpId");
    // Okta uses another name for providers here.
    let (idp, _) = IDP.find(org, call).map_err(|error| if org.adopts(id) { error } else { OktaError::not_found(id, "IdpAppInstance") })?;
    Ok(format!("idps/{}/users", text(idp, "id")))
}

fn show_user(org: &Org, store: &str, user: &Value) -> Value {
    let mut shown = user.clone();
    let id = text(user, "id");
    shown["_links"] = json!({
        "self": {"href": org.api(&format!("{store}/{id}")), "hints": {"allow": ["GET", "DELETE"]}},
        "idp": {"href": org.api(store.trim_end_matches("/users"))}, "user": {"href": org.api(&format!("users/{id}")),
        "hints": {"allow": ["GET"]}},
    });
    shown
}

fn list_users(org: &mut Org, call: &Call) -> Outcome {
    let store = users_of(org, call)?;
    Ok(Reply::list(org.store(&store).values().map(|user| show_user(org, &store, user)).collect()))
}

fn linked(org: &Org, call: &Call) -> Result<(String, Value), OktaError> {
    let store = users_of(org, call)?;
    let user = org.find(&store, call.param("userId"), users::ENTITY)?.clone();
    Ok((store, user))
}

fn get_user(org: &mut Org, call: &Call) -> Outcome {
    let (store, user) = linked(org, call)?;
    Ok(Reply::ok(show_user(org, &store, &user)))
}

fn link_user(org: &mut Org, call: &Call) -> Outcome {
    let store = users_of(org, call)?;
    let user = users::find(org, call)?.clone();
    let body = Value::Object(call.object());
    let external = match text(&body, "externalId") {
        "" if call.body.is_some() => return Err(OktaError::validation("externalId", "externalId: The field cannot be left blank")),
        "" => org.ids.digits(8),
        external => external.to_owned(),
    };
    let now = org.clock.now();
    let profile = json!({"profileUrl": null, "firstName": dig(&user, "profile.firstName"), "lastName": dig(&user, "profile.lastName"),
        "email": dig(&user, "profile.email")});
    let linked = json!({"id": user["id"], "externalId": external, "created": now, "lastUpdated": now, "profile": profile});
    org.put(&store, text(&linked, "id"), linked.clone());
    Ok(Reply::ok(show_user(org, &store, &linked)))
}

fn unlink_user(org: &mut Org, call: &Call) -> Outcome {
    let (store, user) = linked(org, call)?;
    org.remove(&store, text(&user, "id"));
    Ok(Reply::none(204))
}

fn social_tokens(org: &mut Org, call: &Call) -> Outcome {
    linked(org, call)?;
    Ok(Reply::list(Vec::new()))
}

fn list_for_user(org: &mut Org, call: &Call) -> Outcome {
    let user = text(users::find(org, call)?, "id").to_owned();
    let linked = org.store("idps").values().filter(|idp| org.store(&format!("idps/{}/users", text(idp, "id"))).contains(&user));
    Ok(Reply::list(linked.map(|idp| IDP.render(org, "idps", idp)).collect()))
}
