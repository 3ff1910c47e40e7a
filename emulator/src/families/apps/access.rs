//! Scopes, refresh tokens, policies, logo and metadata of applications.

use serde_json::{Value, json};

use super::{APP, find};
use crate::call::{Call, Outcome, Reply};
use crate::errors::OktaError;
use crate::families::SAMPLE;
use crate::json::{dig, text};
use crate::org::Org;
use crate::query::{self, ListFacts};
use crate::routes::Handler::Own;
use crate::routes::Handlers;

pub(crate) const HANDLERS: Handlers = &[
    ("listScopeConsentGrants", Own(list_grants)),
    ("grantConsentToScope", Own(grant)),
    ("getScopeConsentGrant", Own(get_grant)),
    ("revokeScopeConsentGrant", Own(revoke_grant)),
    ("listOAuth2TokensForApplication", Own(list_tokens)),
    ("getOAuth2TokenForApplication", Own(get_token)),
    ("revokeOAuth2TokenForApplication", Own(revoke_token)),
    ("revokeOAuth2TokensForApplication", Own(revoke_tokens)),
    ("updateApplicationPolicy", Own(assign_policy)),
    ("uploadApplicationLogo", Own(upload_logo)),
    ("previewSAMLAppMetadata", Own(metadata)),
];

fn grants(call: &Call) -> String {
    format!("apps/{}/grants", call.param("appId"))
}

fn show_grant(org: &Org, app: &Value, grant: &Value, expand: bool) -> Value {
    let mut shown = grant.clone();
    let (id, client) = (text(app, "id"), text(grant, "clientId"));
    shown["_links"] = json!({
        "app": {"href": org.api(&format!("apps/{id}")), "title": app["label"]},
        "self": {"href": org.api(&format!("apps/{id}/grants/{}", text(grant, "id"))), "hints": {"allow": ["GET", "DELETE"]}},
        "client": {"href": format!("{}/oauth2/v1/clients/{client}", org.base), "title": app["label"]},
    });
    if expand {
        shown["_embedded"] = json!({"scope": {"id": grant["scopeId"]}});
    }
    shown
}

fn list_grants(org: &mut Org, call: &Call) -> Outcome {
    let app = find(org, call)?;
    let expand = call.query("expand") == Some("scope");
    Ok(Reply::list(org.store(&grants(call)).values().map(|grant| show_grant(org, app, grant, expand)).collect()))
}

fn grant(org: &mut Org, call: &Call) -> Outcome {
    let app = find(org, call)?.clone();
    let body = call.or_sample(org, |_| json!({"scopeId": "okta.users.read"}))?;
    let scope = text(&body, "scopeId").to_owned();
    if scope.is_empty() {
        return Err(OktaError::validation("scopeId", "scopeId: The field cannot be left blank"));
    }
    if !scope.starts_with("okta.") {
        return Err(OktaError::validation("scopeId", format!("scopeId: '{scope}' is not a valid scope.")));
    }
    if org.first(&grants(call), "scopeId", &scope).is_some() {
        return Err(OktaError::validation("scopeId", "The scope has already been granted."));
    }
    let now = org.clock.now();
    let issuer = match text(&body, "issuer") {
        "" => org.base.clone(),
        issuer => issuer.to_owned(),
    };
    let client = dig(&app, "credentials.oauthClient.client_id").as_str().unwrap_or(text(&app, "id")).to_owned();
    let grant = json!({
        "id": org.ids.id("oag"), "status": "ACTIVE", "created": now, "createdBy": {"id": call.actor.id, "type": "User"}, "lastUpdated": now,
        "issuer": issuer, "clientId": client, "scopeId": scope, "source": "ADMIN",
    });
    org.put(&grants(call), text(&grant, "id"), grant.clone());
    org.record(call, "app.oauth2.admin.consent.grant", &grant);
    Ok(Reply::ok(show_grant(org, &app, &grant, true)))
}

fn get_grant(org: &mut Org, call: &Call) -> Outcome {
    let app = find(org, call)?;
    let grant = org.find(&grants(call), call.param("grantId"), "OAuth2ScopeConsentGrant")?;
    Ok(Reply::ok(show_grant(org, app, grant, call.query("expand") == Some("scope"))))
}

fn revoke_grant(org: &mut Org, call: &Call) -> Outcome {
    find(org, call)?;
    org.find(&grants(call), call.param("grantId"), "OAuth2ScopeConsentGrant")?;
    org.remove(&grants(call), call.param("grantId"));
    Ok(Reply::none(204))
}

/// Renders a refresh token for a response; `expand=scope` adds the details of its scopes.
pub(crate) fn show_token(org: &Org, call: &Call, token: &Value, address: &str) -> Value {
    let mut shown = token.clone();
    let client = text(token, "clientId");
    let label = org.get("apps", client).map_or(Value::Null, |app| app["label"].clone());
    let server = text(token, "issuer").rsplit('/').next().unwrap_or_default().to_owned();
    shown["_links"] = json!({
        "app": {"href": org.api(&format!("apps/{client}")), "title": label},
        "authorizationServer": {"href": org.api(&format!("authorizationServers/{server}"))},
        "self": {"href": address},
        "revoke": {"href": address, "hints": {"allow": ["DELETE"]}},
        "client": {"href": format!("{}/oauth2/v1/clients/{client}", org.base), "title": label},
        "user": {"href": org.api(&format!("users/{}", text(token, "userId")))},
    });
    if call.query("expand") == Some("scope") {
        let store = format!("authorizationServers/{server}/scopes");
        let scopes = token["scopes"].as_array().into_iter().flatten().filter_map(Value::as_str).map(|name| {
            let found = org.first(&store, "name", name);
            let of = |field: &str| found.map_or(Value::Null, |scope| scope[field].clone());
            let href = org.api(&format!("{store}/{}", of("id").as_str().unwrap_or(name)));
            json!({
                "id": of("id"), "name": name, "displayName": of("displayName"), "description": of("description"),
                "_links": {"scope": {"href": href, "title": of("displayName").as_str().unwrap_or(name)}},
            })
        });
        shown["_embedded"] = json!({"scopes": scopes.collect::<Vec<_>>()});
    }
    shown
}

fn list_tokens(org: &mut Org, call: &Call) -> Outcome {
    let app = text(find(org, call)?, "id").to_owned();
    const FACTS: ListFacts = ListFacts { default: 20, max: 200, ..ListFacts::PLAIN };
    query::list(
        call,
        org.store("tokens"),
        &FACTS,
        |token| text(token, "clientId") == app,
        |token| show_token(org, call, token, &org.api(&format!("apps/{app}/tokens/{}", text(token, "id")))),
    )
}

fn token<'a>(org: &'a Org, call: &Call) -> Result<&'a Value, OktaError> {
    let app = text(find(org, call)?, "id");
    let id = call.param("tokenId");
    org.get("tokens", id)
        .filter(|token| text(token, "clientId") == app)
        .ok_or_else(|| OktaError::not_found(&format!("{app}.{id}"), "OAuth2RefreshTokenTx"))
}

fn get_token(org: &mut Org, call: &Call) -> Outcome {
    let token = token(org, call)?;
    Ok(Reply::ok(show_token(org, call, token, &org.api(&format!("apps/{}/tokens/{}", call.param("appId"), text(token, "id"))))))
}

fn revoke_token(org: &mut Org, call: &Call) -> Outcome {
    token(org, call)?;
    org.remove("tokens", call.param("tokenId"));
    Ok(Reply::none(204))
}

fn revoke_tokens(org: &mut Org, call: &Call) -> Outcome {
    let app = text(find(org, call)?, "id").to_owned();
    super::super::tokens::revoke(org, |token| text(token, "clientId") == app);
    Ok(Reply::none(204))
}

fn assign_policy(org: &mut Org, call: &Call) -> Outcome {
    find(org, call)?;
    let policy = org.find("policies", call.param("policyId"), "Policy")?.clone();
    let field = match text(&policy, "type") {
        "ACCESS_POLICY" => "$accessPolicy",
        "PROFILE_ENROLLMENT" => "$profileEnrollment",
        _ => return Err(OktaError::validation("Policy", "The policy cannot be assigned to an application")),
    };
    if let Some(owner) = policy.get("$owner").and_then(Value::as_str) {
        return Err(OktaError::validation(
            "Policy",
            format!("This policy belongs to \"{owner}\", and re-assignment of this policy is not allowed"),
        ));
    }
    org.touch("apps", call.param("appId"), APP.entity)?[field] = policy["id"].clone();
    Ok(Reply::none(204))
}

fn upload_logo(org: &mut Org, call: &Call) -> Outcome {
    find(org, call)?;
    let address = format!("{}/fs/bco/4/{}", org.base, org.ids.id("fs0"));
    org.touch("apps", call.param("appId"), APP.entity)?["$logo"] = address.clone().into();
    Ok(Reply { headers: vec![("location", address)], ..Reply::none(201) })
}

fn metadata(org: &mut Org, call: &Call) -> Outcome {
    let app = find(org, call)?;
    if !text(app, "signOnMode").starts_with("SAML") && app[SAMPLE] != true {
        return Err(OktaError::validation("signOnMode", "The application has no SAML metadata"));
    }
    let id = text(app, "id");
    let keys = org.store(&format!("apps/{id}/credentials/keys"));
    let key = call.query("kid").and_then(|kid| keys.get(kid)).or_else(|| keys.values().next());
    let certificate = key.and_then(|key| key["x5c"].get(0)).and_then(Value::as_str).unwrap_or_default();
    let location = format!("{}/app/{}/{id}/sso/saml", org.base, text(app, "name"));
    Ok(Reply::text(
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><md:EntityDescriptor entityID=\"http://www.okta.com/{id}\" \
             xmlns:md=\"urn:oasis:names:tc:SAML:2.0:metadata\"><md:IDPSSODescriptor WantAuthnRequestsSigned=\"false\" \
             protocolSupportEnumeration=\"urn:oasis:names:tc:SAML:2.0:protocol\"><md:KeyDescriptor use=\"signing\"><ds:KeyInfo \
             xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"><ds:X509Data><ds:X509Certificate>{certificate}</ds:X509Certificate></ds:X509Data>\
             </ds:KeyInfo></md:KeyDescriptor><md:SingleSignOnService Binding=\"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST\" \
             Location=\"{location}\"/></md:IDPSSODescriptor></md:EntityDescriptor>"
        ),
        "application/xml",
    ))
}
