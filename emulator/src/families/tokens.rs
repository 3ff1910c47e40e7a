//! OAuth clients of users: grants and refresh tokens.

use serde_json::{Value, json};

use super::apps::access::show_token;
use super::apps::find_client;
use super::users;
use crate::call::{Call, Outcome, Reply};
use crate::errors::OktaError;
use crate::json::text;
use crate::org::Org;
use crate::query::{self, ListFacts};
use crate::routes::Handler::Own;
use crate::routes::Handlers;

pub(crate) const HANDLERS: Handlers = &[
    ("listUserClients", Own(list_clients)),
    ("listUserGrants", Own(list_grants)),
    ("revokeUserGrants", Own(revoke_grants)),
    ("getUserGrant", Own(get_grant)),
    ("revokeUserGrant", Own(revoke_grant)),
    ("listGrantsForUserAndClient", Own(list_grants)),
    ("revokeGrantsForUserAndClient", Own(revoke_grants)),
    ("listRefreshTokensForUserAndClient", Own(list_tokens)),
    ("revokeTokensForUserAndClient", Own(revoke_tokens)),
    ("getRefreshTokenForUserAndClient", Own(get_token)),
    ("revokeTokenForUserAndClient", Own(revoke_token)),
];

const LIST: ListFacts = ListFacts { default: 20, max: 200, ..ListFacts::PLAIN };

/// Revokes the refresh tokens that match a condition.
pub(crate) fn revoke(org: &mut Org, condition: impl Fn(&Value) -> bool) {
    let revoked: Vec<String> =
        org.store("tokens").values().filter(|token| condition(token)).map(|token| text(token, "id").to_owned()).collect();
    for token in revoked {
        org.remove("tokens", &token);
    }
}

fn user(org: &Org, call: &Call) -> Result<String, OktaError> {
    Ok(text(users::find(org, call)?, "id").to_owned())
}

/// The user and the client in a call's path; an empty client if the path has none. A client of another org counts as one that the user has never used.
fn user_and_client(org: &Org, call: &Call) -> Result<(String, String), OktaError> {
    let (user, client) = (user(org, call)?, call.param("clientId"));
    if !client.is_empty() && !org.adopts(client) {
        find_client(org, client)?;
    }
    Ok((user, client.to_owned()))
}

/// Whether something belongs to the user and the client that a call names.
fn is_of(value: &Value, user: &str, client: &str) -> bool {
    text(value, "userId") == user && (client.is_empty() || text(value, "clientId") == client)
}

fn list_clients(org: &mut Org, call: &Call) -> Outcome {
    let user = user(org, call)?;
    let mut seen = std::collections::BTreeSet::new();
    let both = org.store("tokens").values().chain(org.store("consents").values()).filter(|entry| is_of(entry, &user, ""));
    let clients = both.filter_map(|entry| org.get("apps", text(entry, "clientId"))).filter(|app| seen.insert(text(app, "id").to_owned()));
    let shown = clients.map(|app| {
        let id = text(app, "id");
        json!({
            "client_id": id, "client_name": app["label"], "client_uri": app.pointer("/settings/oauthClient/client_uri"), "logo_uri": null,
            "_links": {
                "grants": {"href": org.api(&format!("users/{user}/clients/{id}/grants"))},
                "tokens": {"href": org.api(&format!("users/{user}/clients/{id}/tokens"))},
            },
        })
    });
    Ok(Reply::list(shown.collect()))
}

fn show_grant(org: &Org, grant: &Value) -> Value {
    let mut shown = grant.clone();
    let client = text(grant, "clientId");
    shown["_links"] = json!({
        "app": {"href": org.api(&format!("apps/{client}"))},
        "self": {"href": org.api(&format!("users/{}/grants/{}", text(grant, "userId"), text(grant, "id"))), "hints": {"allow": ["GET",
        "DELETE"]}},
        "client": {"href": format!("{}/oauth2/v1/clients/{client}", org.base)},
    });
    shown
}

fn list_grants(org: &mut Org, call: &Call) -> Outcome {
    let (user, client) = user_and_client(org, call)?;
    query::list(call, org.store("consents"), &LIST, |grant| is_of(grant, &user, &client), |grant| show_grant(org, grant))
}

fn revoke_grants(org: &mut Org, call: &Call) -> Outcome {
    let (user, client) = user_and_client(org, call)?;
    let revoked: Vec<String> =
        org.store("consents").values().filter(|grant| is_of(grant, &user, &client)).map(|grant| text(grant, "id").to_owned()).collect();
    for grant in revoked {
        org.remove("consents", &grant);
    }
    Ok(Reply::none(204))
}

fn grant<'a>(org: &'a Org, call: &Call) -> Result<&'a Value, OktaError> {
    let user = user(org, call)?;
    let id = call.param("grantId");
    org.get("consents", id).filter(|grant| is_of(grant, &user, "")).ok_or_else(|| OktaError::not_found(id, "OAuth2ScopeConsentGrant"))
}

fn get_grant(org: &mut Org, call: &Call) -> Outcome {
    Ok(Reply::ok(show_grant(org, grant(org, call)?)))
}

fn revoke_grant(org: &mut Org, call: &Call) -> Outcome {
    grant(org, call)?;
    org.remove("consents", call.param("grantId"));
    Ok(Reply::none(204))
}

fn address(org: &Org, token: &Value) -> String {
    org.api(&format!("users/{}/clients/{}/tokens/{}", text(token, "userId"), text(token, "clientId"), text(token, "id")))
}

fn list_tokens(org: &mut Org, call: &Call) -> Outcome {
    let (user, client) = user_and_client(org, call)?;
    query::list(
        call,
        org.store("tokens"),
        &LIST,
        |token| is_of(token, &user, &client),
        |token| show_token(org, call, token, &address(org, token)),
    )
}

fn revoke_tokens(org: &mut Org, call: &Call) -> Outcome {
    let (user, client) = user_and_client(org, call)?;
    revoke(org, |token| is_of(token, &user, &client));
    Ok(Reply::none(204))
}

fn token<'a>(org: &'a Org, call: &Call) -> Result<&'a Value, OktaError> {
    let user = user(org, call)?;
    let id = call.param("tokenId");
    let found = org.get("tokens", id).filter(|token| is_of(token, &user, call.param("clientId")));
    found.ok_or_else(|| OktaError::not_found(&format!("{}.{id}", call.param("clientId")), "OAuth2RefreshTokenTx"))
}

fn get_token(org: &mut Org, call: &Call) -> Outcome {
    let token = token(org, call)?;
    Ok(Reply::ok(show_token(org, call, token, &address(org, token))))
}

fn revoke_token(org: &mut Org, call: &Call) -> Outcome {
    token(org, call)?;
    org.remove("tokens", call.param("tokenId"));
    Ok(Reply::none(204))
}
