//! Keys and certificate signing requests of identity providers.

use serde_json::Value;

use super::idps::IDP;
use super::keys;
use crate::call::{Call, Outcome, Reply};
use crate::errors::OktaError;
use crate::json::text;
use crate::org::Org;
use crate::query::{self, ListFacts};
use crate::routes::Handler::Own;
use crate::routes::Handlers;

pub(crate) const HANDLERS: Handlers = &[
    ("listIdentityProviderKeys", Own(list_trusted)),
    ("createIdentityProviderKey", Own(trust)),
    ("getIdentityProviderKey", Own(|org, call| keys::get(org, TRUSTED, call.param("keyId"), IDP.entity))),
    ("deleteIdentityProviderKey", Own(delete_trusted)),
    ("listIdentityProviderSigningKeys", Own(|org, call| keys::list(org, &store(org, call, "keys")?))),
    (
        "generateIdentityProviderSigningKey",
        Own(|org, call| {
            let store = store(org, call, "keys")?;
            keys::generate(org, call, &store)
        }),
    ),
    (
        "getIdentityProviderSigningKey",
        Own(|org, call| keys::get(org, &store(org, call, "keys")?, call.param("keyId"), "CertificateCredential")),
    ),
    ("cloneIdentityProviderKey", Own(clone)),
    ("listCsrsForIdentityProvider", Own(list_csrs)),
    (
        "generateCsrForIdentityProvider",
        Own(|org, call| {
            let store = store(org, call, "csrs")?;
            keys::new_csr(org, &store)
        }),
    ),
    (
        "getCsrForIdentityProvider",
        Own(|org, call| {
            let store = store(org, call, "csrs")?;
            Ok(Reply::ok(keys::show_csr(org, &store, org.find(&store, call.param("csrId"), keys::CSR)?)))
        }),
    ),
    (
        "revokeCsrForIdentityProvider",
        Own(|org, call| {
            let store = store(org, call, "csrs")?;
            org.find(&store, call.param("csrId"), keys::CSR)?;
            org.remove(&store, call.param("csrId"));
            Ok(Reply::none(204))
        }),
    ),
    ("publishCsrForIdentityProvider", Own(publish)),
    ("publishCerCertForIdentityProvider", Own(publish)),
    ("publishBinaryCerCertForIdentityProvider", Own(publish)),
    ("publishDerCertForIdentityProvider", Own(publish)),
    ("publishBinaryDerCertForIdentityProvider", Own(publish)),
    ("publishBinaryPemCertForIdentityProvider", Own(publish)),
];

/// The keys that the org trusts, of all identity providers.
const TRUSTED: &str = "idps/credentials/keys";

fn store(org: &Org, call: &Call, kind: &str) -> Result<String, OktaError> {
    Ok(format!("idps/{}/credentials/{kind}", text(IDP.find(org, call)?.0, "id")))
}

/// Gives a new identity provider the key that it signs with.
pub(super) fn issue(org: &mut Org, idp: &str, kid: &str) {
    let mut key = keys::new_key(org, 10);
    if !kid.is_empty() {
        key["kid"] = kid.into();
    }
    org.put(&format!("idps/{idp}/credentials/keys"), text(&key, "kid"), key.clone());
}

fn list_trusted(org: &mut Org, call: &Call) -> Outcome {
    query::list(call, org.store(TRUSTED), &ListFacts { default: 20, ..ListFacts::PLAIN }, |_| true, Value::clone)
}

fn trust(org: &mut Org, call: &Call) -> Outcome {
    let body = call.or_sample(org, |_| Value::Null)?;
    let mut key = keys::new_key(org, 10);
    if let Some(chain) = body.get("x5c").filter(|chain| chain.as_array().is_some_and(|chain| !chain.is_empty())) {
        key["x5c"] = chain.clone();
    } else if body.is_object() {
        return Err(OktaError::validation("x5c", "x5c: The field cannot be left blank"));
    }
    (key["kid"], key["alg"]) = (org.ids.uuid().into(), "RSA".into());
    org.put(TRUSTED, text(&key, "kid"), key.clone());
    Ok(Reply::ok(key))
}

fn delete_trusted(org: &mut Org, call: &Call) -> Outcome {
    let kid = call.param("keyId");
    org.find(TRUSTED, kid, IDP.entity)?;
    if org.first("idps", "protocol.credentials.trust.kid", kid).is_some() {
        return Err(OktaError::validation("kid", "The key is in use by an identity provider"));
    }
    org.remove(TRUSTED, kid);
    Ok(Reply::none(204))
}

fn clone(org: &mut Org, call: &Call) -> Outcome {
    let from = store(org, call, "keys")?;
    let target = call.query("targetIdpId").unwrap_or_default();
    org.find("idps", target, IDP.entity)?;
    keys::clone(org, &from, call.param("keyId"), &format!("idps/{target}/credentials/keys"), "CertificateCredential")
}

fn list_csrs(org: &mut Org, call: &Call) -> Outcome {
    let store = store(org, call, "csrs")?;
    Ok(Reply::list(org.store(&store).values().map(|csr| keys::show_csr(org, &store, csr)).collect()))
}

fn publish(org: &mut Org, call: &Call) -> Outcome {
    let (csrs, keys) = (store(org, call, "csrs")?, store(org, call, "keys")?);
    keys::publish(org, &csrs, call.param("csrId"), &keys)
}
