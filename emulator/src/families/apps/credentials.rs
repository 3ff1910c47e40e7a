//! Keys, certificate signing requests and client secrets of applications.

use serde_json::{Value, json};

use super::{APP, find};
use crate::call::{Call, Outcome, Reply};
use crate::errors::OktaError;
use crate::families::{ADOPTED, keys};
use crate::json::{dig, text};
use crate::org::Org;
use crate::org::resource::{Action, PLAIN, Resource};
use crate::routes::Handler::{Of, Own};
use crate::routes::Handlers;

pub(crate) const HANDLERS: Handlers = &[
    ("listApplicationKeys", Own(|org, call| keys::list(org, &store(org, call, "keys")?))),
    (
        "generateApplicationKey",
        Own(|org, call| {
            let store = store(org, call, "keys")?;
            keys::generate(org, call, &store)
        }),
    ),
    ("getApplicationKey", Own(|org, call| keys::get(org, &store(org, call, "keys")?, call.param("keyId"), "CertificateCredential"))),
    ("cloneApplicationKey", Own(clone_key)),
    ("listCsrsForApplication", Own(list_csrs)),
    (
        "generateCsrForApplication",
        Own(|org, call| {
            let store = store(org, call, "csrs")?;
            keys::new_csr(org, &store)
        }),
    ),
    (
        "getCsrForApplication",
        Own(|org, call| {
            let store = store(org, call, "csrs")?;
            Ok(Reply::ok(keys::show_csr(org, &store, org.find(&store, call.param("csrId"), keys::CSR)?)))
        }),
    ),
    (
        "revokeCsrFromApplication",
        Own(|org, call| {
            let store = store(org, call, "csrs")?;
            org.find(&store, call.param("csrId"), keys::CSR)?;
            org.remove(&store, call.param("csrId"));
            Ok(Reply::none(204))
        }),
    ),
    ("publishCsrFromApplication", Own(publish)),
    ("publishCerCert", Own(publish)),
    ("publishBinaryCerCert", Own(publish)),
    ("publishDerCert", Own(publish)),
    ("publishBinaryDerCert", Own(publish)),
    ("publishBinaryPemCert", Own(publish)),
    (
        "listClientSecretsForApplication",
        Own(|org, call| {
            let store = store(org, call, "secrets")?;
            Ok(Reply::list(org.store(&store).values().map(|secret| SECRET.render(org, &store, secret)).collect()))
        }),
    ),
    ("createNewClientSecretForApplication", Own(new_secret)),
    ("getClientSecretForApplication", Of(&SECRET, Action::Get)),
    ("deleteClientSecretForApplication", Own(delete_secret)),
    ("activateClientSecretForApplication", Of(&SECRET, Action::Activate)),
    ("deactivateClientSecretForApplication", Own(deactivate_secret)),
];

pub(crate) const SECRET: Resource = Resource {
    entity: "OAuth2ClientSecretMediated",
    prefix: "ocs",
    path: "apps/{appId}/credentials/secrets/{secretId}",
    parents: &[&APP],
    initial: "ACTIVE",
    links: &[
        ("activate", "/lifecycle/activate", &["POST"], Some("INACTIVE")),
        ("delete", "", &["DELETE"], Some("INACTIVE")),
        ("deactivate", "/lifecycle/deactivate", &["POST"], Some("ACTIVE")),
    ],
    complete: |org, _, secret, _| {
        if text(secret, "client_secret").is_empty() {
            (secret["client_secret"], secret["secret_hash"]) = (org.ids.base64url(48).into(), org.ids.base64url(16).into());
        }
        Ok(())
    },
    ..PLAIN
};

fn store(org: &Org, call: &Call, kind: &str) -> Result<String, OktaError> {
    Ok(format!("apps/{}/credentials/{kind}", text(find(org, call)?, "id")))
}

/// Gives a new application its key, and its secret if it has one.
pub(crate) fn issue(org: &mut Org, app: &str) {
    let Some(application) = org.get("apps", app) else { return };
    let mode = text(application, "signOnMode").to_owned();
    let secret = dig(application, "credentials.oauthClient.client_secret").as_str().map(str::to_owned);
    let key = keys::new_key(org, 10);
    let kid = text(&key, "kid").to_owned();
    org.put(&format!("apps/{app}/credentials/keys"), &kid, key);
    if let Some(client) =
        org.get_mut("apps", app).and_then(|app| app.pointer_mut("/credentials/oauthClient")).and_then(Value::as_object_mut)
    {
        client.remove("client_secret");
    }
    if let Some(secret) = secret {
        let now = org.clock.now();
        let entry = json!({"id": org.ids.id("ocs"), "created": now, "lastUpdated": now, "status": "ACTIVE", "client_secret": secret,
            "secret_hash": org.ids.base64url(16)});
        org.put(&format!("apps/{app}/credentials/secrets"), text(&entry, "id"), entry.clone());
    }
    if (mode.starts_with("SAML") || mode == "OPENID_CONNECT" || mode == "WS_FEDERATION")
        && let Some(signing) = org.get_mut("apps", app).and_then(|app| app.pointer_mut("/credentials/signing"))
        && signing.get("kid").is_none()
    {
        signing["kid"] = kid.into();
    }
}

fn clone_key(org: &mut Org, call: &Call) -> Outcome {
    let from = store(org, call, "keys")?;
    let target = call.query("targetAid").unwrap_or_default();
    org.find("apps", target, APP.entity)?;
    keys::clone(org, &from, call.param("keyId"), &format!("apps/{target}/credentials/keys"), "CertificateCredential")
}

fn list_csrs(org: &mut Org, call: &Call) -> Outcome {
    let store = store(org, call, "csrs")?;
    Ok(Reply::list(org.store(&store).values().map(|csr| keys::show_csr(org, &store, csr)).collect()))
}

fn publish(org: &mut Org, call: &Call) -> Outcome {
    let csrs = store(org, call, "csrs")?;
    let keys = store(org, call, "keys")?;
    keys::publish(org, &csrs, call.param("csrId"), &keys)
}

fn new_secret(org: &mut Org, call: &Call) -> Outcome {
    let store = store(org, call, "secrets")?;
    if org.store(&store).len() >= 2 {
        return Err(OktaError::validation(SECRET.entity, "You have reached the maximum number of client secrets per client."));
    }
    let body = call.object();
    let method = text(find(org, call)?, "credentials.oauthClient.token_endpoint_auth_method").to_owned();
    if method == "private_key_jwt" {
        let cause = "'client_secret' cannot be used when 'token_endpoint_auth_method' is 'private_key_jwt'.";
        return Err(OktaError::validation(SECRET.entity, cause));
    }
    if let Some(length) = body.get("client_secret").and_then(Value::as_str).map(|secret| secret.chars().count()) {
        let refuse = |rule: &str| Err(OktaError::validation("client_secret", format!("client_secret: 'client_secret' {rule}")));
        if body.get("client_secret").and_then(Value::as_str).is_some_and(|secret| secret.chars().any(|letter| !matches!(letter, ' '..='~')))
        {
            return Err(OktaError::validation(
                "client_secret",
                "client_secret: ''client_secret'' must only contain printable ASCII: [x20-x7E]+",
            ));
        }
        if length > 100 {
            return refuse("cannot be more than '100' characters long.");
        }
        // The secrets in recordings differ from those in the original requests, so only a strict org checks the length.
        if !org.has_samples() && length < 14 {
            return refuse("must be at least '14' characters long.");
        }
        if !org.has_samples() && length < 32 && method == "client_secret_jwt" {
            return refuse("must be at least '32' characters long when 'token_endpoint_auth_method' is 'client_secret_jwt'.");
        }
    }
    let secret = body.get("client_secret").and_then(Value::as_str).map_or_else(|| org.ids.base64url(48), str::to_owned);
    let status = body.get("status").and_then(Value::as_str).unwrap_or("ACTIVE").to_owned();
    let now = org.clock.now();
    let entry = json!({"id": org.ids.id("ocs"), "created": now, "lastUpdated": now, "status": status, "client_secret": secret,
        "secret_hash": org.ids.base64url(16)});
    org.put(&store, text(&entry, "id"), entry.clone());
    Ok(Reply::json(201, SECRET.render(org, &store, &entry)))
}

fn delete_secret(org: &mut Org, call: &Call) -> Outcome {
    let (secret, _) = SECRET.find(org, call)?;
    if text(secret, "status") == "ACTIVE" && secret[ADOPTED] != true {
        let cause = "You can't delete an active client secret. Deactivate the secret before deleting it.";
        return Err(OktaError::validation(SECRET.entity, cause));
    }
    SECRET.handle(Action::Delete, org, call)
}

fn deactivate_secret(org: &mut Org, call: &Call) -> Outcome {
    let (secret, collection) = SECRET.find(org, call)?;
    let active = org.store(&collection).values().filter(|secret| text(secret, "status") == "ACTIVE").count();
    if text(secret, "status") == "ACTIVE" && active < 2 && secret[ADOPTED] != true {
        return Err(OktaError::validation(SECRET.entity, "You can't deactivate the only active client secret."));
    }
    SECRET.handle(Action::Deactivate, org, call)
}
