//! Custom domains.

use serde_json::{Value, json};

use crate::call::{Call, Outcome, Reply};
use crate::errors::OktaError;
use crate::json::text;
use crate::org::Org;
use crate::routes::Handler::Own;
use crate::routes::Handlers;

pub(crate) const HANDLERS: Handlers = &[
    ("listDomains", Own(list)),
    ("createDomain", Own(create)),
    ("getDomain", Own(get)),
    ("deleteDomain", Own(delete)),
    ("createCertificate", Own(certificate)),
    ("verifyDomain", Own(verify)),
];

/// The name of the kind.
pub(super) const ENTITY: &str = "Domain";

fn find<'a>(org: &'a Org, call: &Call) -> Result<&'a Value, OktaError> {
    let id = call.param("domainId");
    org.get("domains", id).ok_or_else(|| OktaError {
        missing: Some((id.to_owned(), ENTITY)),
        ..OktaError::of("E0000163").cause("Could not find custom domain with the given id.")
    })
}

/// Creates a domain of another org.
pub(super) fn adopt(org: &mut Org, id: &str) -> bool {
    let name = format!("{}.example.com", org.ids.text(8).to_lowercase());
    let domain = new(org, id, &name, "MANUAL".into());
    org.put("domains", id, domain);
    true
}

fn render(org: &Org, domain: &Value) -> Value {
    let mut shown = domain.clone();
    let address = org.api(&format!("domains/{}", text(domain, "id")));
    shown["_links"] = json!({
        "self": {"href": address, "hints": {"allow": ["GET", "DELETE"]}}, "brand": {"href": org.api(&format!("brands/{}", text(domain,
        "brandId"))), "hints": {"allow": ["GET"]}},
    });
    if text(domain, "validationStatus") != "COMPLETED" {
        shown["_links"]["verify"] = json!({"href": format!("{address}/verify"), "hints": {"allow": ["POST"]}});
    } else {
        shown["_links"]["certificate"] = json!({"href": format!("{address}/certificate"), "hints": {"allow": ["PUT"]}});
    }
    shown
}

fn list(org: &mut Org, _: &Call) -> Outcome {
    let all: Vec<Value> = org
        .store("domains")
        .values()
        .map(|domain| {
            let mut shown = render(org, domain);
            if let Value::Object(object) = &mut shown {
                object.remove("dnsRecords");
            }
            shown
        })
        .collect();
    Ok(Reply::ok(json!({"domains": all})))
}

fn create(org: &mut Org, call: &Call) -> Outcome {
    let body = call.or_sample(org, |org| json!({"domain": format!("{}.example.com", org.ids.text(8))}))?;
    let name = text(&body, "domain").to_lowercase();
    // Certificate authorities reject names that are reserved for documentation.
    let reserved = text(&body, "certificateSourceType") == "OKTA_MANAGED" && name.ends_with("example.com");
    if !name.contains('.') || name.ends_with(".okta.com") || name.ends_with(".oktapreview.com") || reserved {
        return Err(OktaError::validation("domain", "domain: Prohibited custom domain name."));
    }
    if org.first("domains", "domain", &name).is_some() {
        return Err(OktaError::new(403, "E0000161", "Domain already exists.").cause("The domain is already registered."));
    }
    let source = body.get("certificateSourceType").cloned().unwrap_or_else(|| "MANUAL".into());
    let id = org.ids.id("OcD");
    let domain = new(org, &id, &name, source);
    org.put("domains", &id, domain.clone());
    Ok(Reply::json(201, render(org, &domain)))
}

/// Creates a domain that is not verified yet.
fn new(org: &mut Org, id: &str, name: &str, source: Value) -> Value {
    let brand = org.store("brands").values().next().map_or(Value::Null, |brand| brand["id"].clone());
    let subdomain = text(org.get("singletons", "org").unwrap_or(&Value::Null), "subdomain").to_owned();
    let token = org.ids.uuid().replace('-', "");
    json!({
        "id": id, "domain": name, "certificateSourceType": source, "validationStatus": "NOT_STARTED", "brandId": brand,
        "dnsRecords": [
            {"recordType": "TXT", "fqdn": format!("_oktaverification.{name}"), "values": [token]},
            {"recordType": "CNAME", "fqdn": name, "values": [format!("{subdomain}.customdomains.okta.com")]},
        ],
    })
}

fn get(org: &mut Org, call: &Call) -> Outcome {
    Ok(Reply::ok(render(org, find(org, call)?)))
}

fn delete(org: &mut Org, call: &Call) -> Outcome {
    find(org, call)?;
    org.remove("domains", call.param("domainId"));
    Ok(Reply::none(204))
}

fn certificate(org: &mut Org, call: &Call) -> Outcome {
    if text(find(org, call)?, "certificateSourceType") != "MANUAL" {
        return Err(OktaError::validation("domain", "The certificate of this domain is managed by Okta"));
    }
    if !matches!(text(find(org, call)?, "validationStatus"), "VERIFIED" | "COMPLETED") {
        let cause = "Could not verify the specified custom domain. Make sure the TXT record matches the expected value.";
        return Err(OktaError::forbidden("E0000165", "Domain not verified.").cause(cause));
    }
    let body = call.or_sample(org, |_| json!({"type": "PEM", "certificate": "sample", "privateKey": "sample"}))?;
    for name in ["certificate", "privateKey", "type"] {
        if text(&body, name).is_empty() {
            return Err(OktaError::validation(name, format!("{name}: The field cannot be left blank")));
        }
    }
    let (now, print) = (org.clock.now(), org.ids.base64url(20));
    if let Some(domain) = org.get_mut("domains", call.param("domainId")) {
        domain["publicCertificate"] = json!({"subject": format!("CN={}", text(domain, "domain")), "fingerprint": print, "expiration": now});
    }
    Ok(Reply::none(204))
}

fn verify(org: &mut Org, call: &Call) -> Outcome {
    if call.param("domainId") == "default" {
        return Err(OktaError::validation("id", "This operation is not supported for this domain"));
    }
    find(org, call)?;
    if let Some(domain) = org.get_mut("domains", call.param("domainId")) {
        // Only domains under `.test` count as verified.
        let status = if text(domain, "domain").ends_with(".test") { "VERIFIED" } else { "FAILED_TO_VERIFY" };
        domain["validationStatus"] = status.into();
    }
    get(org, call)
}
