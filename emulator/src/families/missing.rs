//! Adoption: creates resources of other orgs that a recorded request refers to by ID.

use serde_json::{Value, json};

use super::priorities::{self, Peers};
use super::{
    apps, authenticators, authorization_servers, brands, domains, email_templates, factors, features, group_rules, groups, hooks, idps,
    linked_objects, mappings, network, policies, roles, schemas, server_policies, sms_templates, user_types, users,
};
use crate::call::{Call, Content};
use crate::json::text;
use crate::org::clock::format_millis;
use crate::org::resource::Resource;
use crate::org::{Org, Strictness};

/// The kinds of resources that can be created.
const RESOURCES: &[&Resource] = &[
    &apps::APP,
    &apps::credentials::SECRET,
    &groups::GROUP,
    &group_rules::RULE,
    &policies::POLICY,
    &policies::RULE,
    &authorization_servers::SERVER,
    &authorization_servers::SCOPE,
    &authorization_servers::CLAIM,
    &server_policies::POLICY,
    &server_policies::RULE,
    &idps::IDP,
    &network::ZONE,
    &network::ORIGIN,
    &hooks::EVENT_HOOK,
    &hooks::INLINE_HOOK,
    &user_types::TYPE,
    &brands::BRAND,
    &brands::THEME,
    &authenticators::AUTHENTICATOR,
    &email_templates::CUSTOMIZATION,
    &sms_templates::TEMPLATE,
];

/// The field that marks an adopted resource: the org knows only its ID.
pub(crate) const ADOPTED: &str = "$adopted";

/// Whether a request adopts the resources that it refers to. The provisioning features of an unknown application are unknown, so reading them adopts nothing.
fn adopts(org: &Org, call: &Call) -> bool {
    let reads_provisioning =
        call.route.method == "GET" && ["/features", "/connections/"].iter().any(|part| call.route.template.contains(part));
    org.strictness == Strictness::Lenient || !(reads_provisioning && call.route.tag == "Application")
}

/// Creates a resource that does not exist; returns `false` if that is not possible.
pub(crate) fn make_missing(org: &mut Org, call: &Call, id: &str, entity: &str) -> bool {
    if !adopts(org, call) {
        return false;
    }
    if let ("OAuth2RefreshTokenTx", Some((client, token))) = (entity, id.split_once('.')) {
        return org.adopts(token) && make_token(org, client, token);
    }
    if entity == features::ENTITY && org.strictness != Strictness::Strict {
        return features::adopt(org, id);
    }
    if entity == roles::ENTITY && org.strictness != Strictness::Strict {
        return roles::adopt(org, call, id);
    }
    if entity == linked_objects::ENTITY && org.strictness != Strictness::Strict {
        return linked_objects::rename(org, call, id);
    }
    if entity == users::ENTITY && id.contains('@') {
        return org.strictness != Strictness::Strict && users::rename(org, id);
    }
    if !org.adopts(id) {
        return false;
    }
    if entity == schemas::ENTITY {
        // A schema belongs to the user type whose ID has the same suffix.
        return id.starts_with("osc") && make_missing(org, call, &id.replacen("osc", "oty", 1), user_types::TYPE.entity);
    }
    if entity == users::ENTITY {
        // A user that exists is missing in another collection.
        return !org.store("users").contains(id) && id.starts_with("00u") && make_user(org, call, id);
    }
    if entity == mappings::ENTITY {
        return id.starts_with("prm") && mappings::adopt(org, id);
    }
    if entity == domains::ENTITY {
        return id.starts_with("OcD") && domains::adopt(org, id);
    }
    if entity == factors::ENTITY {
        return factors::adopt(org, call, id);
    }
    if matches!(entity, "AppUser" | "ApplicationGroupAssignment") {
        return apps::assignments::adopt(org, call, id);
    }
    let has_prefix = |resource: &&&Resource| match resource.entity {
        "Policy" if id.starts_with("rst") => true,
        "PolicyRule" if id.starts_with("rul") => true,
        _ => id.starts_with(resource.prefix.get(..2).unwrap_or_default()),
    };
    let named = |resource: &&&Resource| resource.entity == entity && has_prefix(resource);
    let of_call =
        |resource: &&&Resource| resource.key(call) == id && call.path.contains(&format!("/api/v1/{}/{id}", resource.collection(call)));
    let found = RESOURCES
        .iter()
        .filter(named)
        .find(of_call)
        .or_else(|| RESOURCES.iter().filter(named).find(|resource| resource.parents.is_empty()));
    let Some(resource) = found else { return false };
    for parent in resource.parents {
        let key = parent.key(call);
        if org.get(&parent.collection(call), key).is_none() && !make_missing(org, call, key, parent.entity) {
            return false;
        }
    }
    let sample = match resource.entity {
        "AppInstance" if resource.prefix == apps::APP.prefix => application(org, call),
        "Brand" => org.store("brands").values().next().cloned().unwrap_or_default(),
        "Theme" => org.stores_like("brands/", "/themes").find_map(|(_, themes)| themes.values().next()).cloned().unwrap_or_default(),
        "Policy" if id.starts_with("rst") => json!({"type": "ACCESS_POLICY", "name": format!("Sample policy {}", org.ids.text(6))}),
        _ => (resource.sample)(org),
    };
    let Ok(reply) = resource.create_from(org, call, sample) else { return false };
    let Content::Json(made) = reply.content else { return false };
    let collection = resource.collection(call);
    rename(org, &collection, text(&made, "id"), id);
    if resource.entity == apps::APP.entity && resource.prefix == apps::APP.prefix {
        apps::credentials::issue(org, id);
    }
    // Policies and rules have a priority, user types have a schema, and brands have a theme.
    let kind = text(org.get(&collection, id).unwrap_or(&Value::Null), "type").to_owned();
    match resource.entity {
        "PolicyRule" if id.starts_with("rul") => priorities::claim(org, &collection, id, None),
        "PolicyRule" => priorities::join(org, &Peers::new(collection, ""), id, None),
        "Policy" if collection != "policies" => priorities::join(org, &Peers::new(collection, ""), id, None),
        "Policy" if policies::prioritized(&kind) => priorities::join(org, &Peers::new(collection, kind), id, None),
        "Brand" => brands::add_theme(org, id),
        "AuthorizationServer" => authorization_servers::furnish(org, id),
        _ => {}
    }
    if resource.entity == user_types::TYPE.entity {
        let schema = schemas::user_schema(org, id, false);
        org.put("meta/schemas/user", id, schema);
    }
    true
}

/// The application that a request is most likely about: one that can do what the request asks for.
fn application(org: &mut Org, call: &Call) -> Value {
    let label = format!("Sample app {}", org.ids.text(6));
    let of_clients = ["/secrets", "/grants", "/tokens", "/clients/", "/meta/schemas/apps/"];
    if of_clients.iter().any(|part| call.route.template.contains(part)) {
        return json!({
            "name": "oidc_client", "label": label, "signOnMode": "OPENID_CONNECT",
            "settings": {"oauthClient": {"application_type": "web", "grant_types": ["authorization_code"],
                "redirect_uris": ["https://example.com/oauth2/callback"]}},
        });
    }
    json!({"name": "salesforce", "label": label, "signOnMode": "SAML_2_0"})
}

/// Gives a resource another ID.
fn rename(org: &mut Org, collection: &str, from: &str, to: &str) {
    // The resource gets another place in the collection.
    super::priorities::settle(org);
    if let Some(mut value) = org.get(collection, from).cloned() {
        org.remove(collection, from);
        value["id"] = to.into();
        value[ADOPTED] = true.into();
        org.put(collection, to, value);
    }
}

fn make_user(org: &mut Org, call: &Call, id: &str) -> bool {
    let body = users::sample(org);
    let Ok(user) = users::new_user(org, call, &body) else { return false };
    let made = text(&user, "id").to_owned();
    for group in super::memberships::groups_of(org, &made) {
        super::memberships::remove(org, &group, &made);
    }
    rename(org, "users", &made, id);
    // The password of an adopted user is unknown, so every password is accepted.
    if let Some(Value::Object(user)) = org.get_mut("users", id) {
        user.remove("$password");
    }
    org.logins.insert(text(&user, "profile.login").to_lowercase(), id.to_owned());
    let everyone = groups::everyone(org);
    super::memberships::add(org, &everyone, id, None);
    true
}

fn make_token(org: &mut Org, client: &str, token: &str) -> bool {
    let (now, expires) = (org.clock.now(), format_millis(org.clock.millis() + 7 * 86_400_000));
    let server = org.store("authorizationServers").values().next().map_or("", |server| text(server, "id")).to_owned();
    let user = text(org.get("singletons", "admin").unwrap_or(&Value::Null), "id").to_owned();
    org.put("tokens", token, json!({
        "id": token, "status": "ACTIVE", "created": now, "lastUpdated": now, "expiresAt": expires, "issuer": format!("{}/oauth2/{server}",
        org.base),
        "clientId": client, "userId": user, "scopes": ["openid", "offline_access"],
    }));
    true
}
