//! Applications.

pub(crate) mod access;
pub(crate) mod assignments;
pub(crate) mod credentials;
mod defaults;
mod provisioning;

use serde_json::{Value, json};

use crate::call::{Call, Outcome, Reply};
use crate::errors::OktaError;
use crate::families::{ADOPTED, SAMPLE};
use crate::json::{dig, fill, text};
use crate::org::Org;
use crate::org::resource::{Action, LifecycleReply, PLAIN, Resource};
use crate::query::{self, ListFacts};
use crate::routes::Handler::{Of, Own};
use crate::routes::Handlers;

pub(crate) use access::HANDLERS as ACCESS;
pub(crate) use assignments::HANDLERS as ASSIGNMENTS;
pub(crate) use credentials::HANDLERS as CREDENTIALS;
pub(crate) use provisioning::HANDLERS as PROVISIONING;

pub(crate) const HANDLERS: Handlers = &[
    ("listApplications", Own(list)),
    ("createApplication", Own(create)),
    ("getApplication", Own(get)),
    ("updateApplication", Own(update)),
    ("deleteApplication", Own(delete)),
    ("activateApplication", Of(&APP, Action::Activate)),
    ("deactivateApplication", Own(deactivate)),
    ("listAppLinks", Own(app_links)),
];

pub(crate) const APP: Resource = Resource {
    entity: "AppInstance",
    prefix: "0oa",
    path: "apps/{appId}",
    event: "application.lifecycle",
    initial: "ACTIVE",
    lifecycle: LifecycleReply::Empty,
    required: &["label", "signOnMode"],
    part: "label",
    links: &[],
    complete,
    sample: |org| {
        let name = org.ids.text(6);
        json!({
            "name": "bookmark", "label": format!("Sample app {name}"), "signOnMode": "BOOKMARK",
            "settings": {"app": {"requestIntegration": false, "url": "https://example.com/bookmark.htm"}},
        })
    },
    present,
    list: LIST,
    ..PLAIN
};

/// The names of the applications that are a part of Okta itself.
const SYSTEM: &[&str] = &["saasure", "okta_enduser", "okta_browser_plugin"];

const LIST: ListFacts = ListFacts { default: 20, max: 200, q: &["label", "name"], anywhere: false, hides: None };

/// Renders an application for a response.
pub(crate) fn render(org: &Org, app: &Value) -> Value {
    APP.render(org, "apps", app)
}

/// The application that has a client ID.
pub(crate) fn find_client<'a>(org: &'a Org, id: &str) -> Result<&'a Value, OktaError> {
    let by_name = || org.first("apps", "credentials.oauthClient.client_id", id);
    org.get("apps", id).or_else(by_name).ok_or_else(|| OktaError::not_found(id, "PublicClientApp"))
}

/// The application that a call is about.
pub(crate) fn find<'a>(org: &'a Org, call: &Call) -> Result<&'a Value, OktaError> {
    org.find("apps", call.param("appId"), APP.entity)
}

fn list(org: &mut Org, call: &Call) -> Outcome {
    let keys_only = call.query("includeNonDeleted").is_some();
    let expand = expanded_user(call)?;
    let filter = call.query("filter").unwrap_or_default();
    // `user.id` and `group.id` are not fields of an application.
    let by = |name: &str| filter.split_once(&format!("{name} eq \"")).and_then(|(_, rest)| rest.split('"').next()).map(str::to_owned);
    let (user, group) = (by("user.id"), by("group.id"));
    let narrowed;
    let call = if user.is_some() || group.is_some() {
        narrowed = call.without("filter");
        &narrowed
    } else {
        call
    };
    let assigned = |app: &Value, kind: &str, id: &Option<String>| {
        id.as_ref().is_none_or(|id| org.store(&format!("apps/{}/{kind}", text(app, "id"))).contains(id))
    };
    let facts = if keys_only { ListFacts { default: 200, ..LIST } } else { LIST };
    query::list(
        call,
        org.store("apps"),
        &facts,
        |app| assigned(app, "users", &user) && assigned(app, "groups", &group),
        |app| {
            let mut shown = render(org, app);
            embed_user(org, &mut shown, expand.as_deref());
            shown
        },
    )
}

/// The user of `expand=user/{userId}`.
fn expanded_user(call: &Call) -> Result<Option<String>, OktaError> {
    match call.query("expand").filter(|expand| !expand.is_empty()) {
        None => Ok(None),
        Some(expand) => match expand.strip_prefix("user/") {
            Some(user) if !user.contains(',') => Ok(Some(user.to_owned())),
            _ => Err(OktaError::validation("RequestParams", "Expand query is malformed.")),
        },
    }
}

fn embed_user(org: &Org, app: &mut Value, user: Option<&str>) {
    let Some(user) = user else { return };
    let id = text(app, "id").to_owned();
    if let Some(assigned) = org.get(&format!("apps/{id}/users"), user) {
        app["_embedded"] = json!({"user": assignments::render_user(org, &id, assigned)});
    }
}

fn get(org: &mut Org, call: &Call) -> Outcome {
    let expand = expanded_user(call)?;
    let mut app = render(org, find(org, call)?);
    embed_user(org, &mut app, expand.as_deref());
    Ok(Reply::ok(app))
}

fn create(org: &mut Org, call: &Call) -> Outcome {
    let reply = APP.create(org, call)?;
    let crate::call::Content::Json(shown) = &reply.content else { return Ok(reply) };
    let id = text(shown, "id").to_owned();
    let secret = dig(shown, "credentials.oauthClient.client_secret").clone();
    credentials::issue(org, &id);
    super::mappings::for_app(org, &id);
    if call.body.is_none()
        && let Some(app) = org.get_mut("apps", &id)
    {
        app[SAMPLE] = true.into();
    }
    let mut shown = render(org, org.find("apps", &id, APP.entity)?);
    // Only the response to the creation contains the client secret.
    if secret.is_string() {
        crate::json::set(&mut shown, "credentials.oauthClient.client_secret", secret);
    }
    Ok(Reply::ok(shown))
}

fn update(org: &mut Org, call: &Call) -> Outcome {
    let app = find(org, call)?;
    // Okta stores the sign-on settings of an org's own applications in a definition, which it changes for active applications only.
    let is_own = defaults::is_own(org, text(app, "name"));
    let settings = |name: &str| dig(app, "settings.signOn").get(name).unwrap_or(&Value::Null);
    let is_empty = |value: &Value| value.is_null() || value == "" || value.as_array().is_some_and(Vec::is_empty);
    let differs = |(name, value): (&String, &Value)| value != settings(name) && !is_empty(value);
    let wanted = call.body.as_ref().map_or(&Value::Null, |body| dig(body, "settings.signOn"));
    let changes = wanted.as_object().is_some_and(|wanted| wanted.iter().any(differs));
    if is_own && changes && text(app, "status") == "INACTIVE" && app[ADOPTED] != true {
        return Err(OktaError::new(400, "E0000024", "Bad request. This operation on app metadata is not yet supported.")
            .cause("This operation on app metadata is not yet supported: No active instances."));
    }
    APP.handle(Action::Replace, org, call)
}

/// Whether an application is a part of Okta itself, which every org has.
fn is_system(app: &Value) -> bool {
    SYSTEM.contains(&text(app, "name"))
}

fn deactivate(org: &mut Org, call: &Call) -> Outcome {
    if is_system(find(org, call)?) {
        return Err(OktaError::forbidden("E0000039", "Operation on application settings failed.")
            .cause("An application of the system cannot be deactivated."));
    }
    APP.handle(Action::Deactivate, org, call)
}

fn delete(org: &mut Org, call: &Call) -> Outcome {
    let app = find(org, call)?.clone();
    if text(&app, "status") == "ACTIVE" && app[ADOPTED] != true {
        return Err(OktaError::of("E0000056").cause("The application must be deactivated before deletion."));
    }
    super::mappings::forget(org, text(&app, "id"));
    APP.handle(Action::Delete, org, call)
}

/// Fields of an application that only the org sets.
const OWN: &[&str] = &["/orn", "/universalLogout", "/settings/emOptInStatus"];

/// Replaces the fields that only the org sets with those of the application before the request.
fn keep_own(app: &mut Value, before: Option<&Value>) {
    for pointer in OWN {
        let (parent, name) = pointer.rsplit_once('/').unwrap_or_default();
        let Some(parent) = app.pointer_mut(parent).and_then(Value::as_object_mut) else { continue };
        match before.and_then(|before| before.pointer(pointer)) {
            Some(value) => parent.insert(name.to_owned(), value.clone()),
            None => parent.remove(name),
        };
    }
}

fn complete(org: &mut Org, call: &Call, app: &mut Value, before: Option<&Value>) -> Result<(), OktaError> {
    let label = text(app, "label").to_owned();
    if label.chars().count() > 100 {
        return Err(OktaError::validation("label", "label: The field is too long"));
    }
    keep_own(app, before);
    match before {
        None => {
            app["status"] = if call.flag("activate", true) { "ACTIVE" } else { "INACTIVE" }.into();
            defaults::apply(org, app)
        }
        Some(before) => {
            for name in ["name", "signOnMode", "orn", "status", "features"] {
                if before.get(name).is_some() && (app.get(name).is_none() || name != "signOnMode" && name != "features") {
                    app[name] = before[name].clone();
                }
            }
            let secret = before.pointer("/credentials/oauthClient/client_id").cloned();
            if let (Some(id), Some(client)) = (secret, app.pointer_mut("/credentials/oauthClient").and_then(Value::as_object_mut)) {
                client.insert("client_id".into(), id);
            }
            // An update keeps the credentials, the visibility and the rotation of refresh tokens that it does not name.
            fill(app, json!({"credentials": before["credentials"], "visibility": before["visibility"]}));
            let rotation = dig(before, "settings.oauthClient.refresh_token");
            let refreshes =
                dig(app, "settings.oauthClient.grant_types").as_array().is_some_and(|grants| grants.contains(&"refresh_token".into()));
            if rotation.is_object() && refreshes {
                fill(app, json!({"settings": {"oauthClient": {"refresh_token": rotation}}}));
            }
            for (name, kept) in before.as_object().into_iter().flatten().filter(|(name, _)| name.starts_with('$')) {
                app[name] = kept.clone();
            }
            if is_system(app) { Ok(()) } else { defaults::apply(org, app) }
        }
    }
}

/// Adds `_links`, and hides internal fields.
fn present(org: &Org, app: &mut Value, address: &str) {
    let (id, name, mode) = (text(app, "id").to_owned(), text(app, "name").to_owned(), text(app, "signOnMode").to_owned());
    let kind = if name == "bookmark" || name.starts_with("template_") { "2557" } else { "aln177a159h7Zf52X0g8" };
    let links: Vec<Value> = dig(app, "visibility.appLinks")
        .as_object()
        .into_iter()
        .flatten()
        .map(|(link, _)| json!({"name": link, "href": format!("{}/home/{name}/{id}/{kind}", org.base), "type": "text/html"}))
        .collect();
    let policy = |name: &str| json!({"href": org.api(&format!("policies/{}", text(app, name)))});
    let default_logo = || format!("{}/assets/img/logos/default.6770228fb0dab49a1695ef440a5279bb.png", org.base).into();
    let logo: Value = app.get("$logo").cloned().unwrap_or_else(default_logo);
    let mut all = json!({
        "uploadLogo": {"href": format!("{address}/logo"), "hints": {"allow": ["POST"]}},
        "appLinks": links,
        "profileEnrollment": policy("$profileEnrollment"),
        "accessPolicy": policy("$accessPolicy"),
        "policies": {"href": format!("{address}/policies"), "hints": {"allow": ["PUT"]}},
        "groups": {"href": format!("{address}/groups")},
        "users": {"href": format!("{address}/users")},
        "logo": [{"name": "medium", "href": logo, "type": "image/png"}],
    });
    match text(app, "status") {
        "ACTIVE" => all["deactivate"] = json!({"href": format!("{address}/lifecycle/deactivate")}),
        _ => all["activate"] = json!({"href": format!("{address}/lifecycle/activate")}),
    }
    if mode == "OPENID_CONNECT" {
        all["clientCredentials"] = json!([{"name": "secrets", "href": format!("{address}/credentials/secrets")}]);
    }
    // The shared password of an application is write-only.
    if let Some(password) = app.pointer_mut("/credentials/password").filter(|password| password.is_object()) {
        *password = json!({});
    }
    let hooks = app.pointer_mut("/settings/signOn/inlineHooks").and_then(Value::as_array_mut).into_iter().flatten();
    for hook in hooks.filter(|hook| hook.is_object()) {
        let href = org.api(&format!("inlineHooks/{}", text(hook, "id")));
        hook["_links"] = json!({"self": {"href": href, "hints": {"allow": ["GET", "PUT", "DELETE"]}}});
    }
    if mode.starts_with("SAML") {
        all["metadata"] = json!({"href": format!("{address}/sso/saml/metadata"), "type": "application/xml"});
        all["help"] = json!({"href": format!("{}/app/{name}/{id}/setup/help/{mode}/instructions", org.base), "type": "text/html"});
    }
    app["_links"] = all;
}

fn app_links(org: &mut Org, call: &Call) -> Outcome {
    let user = text(super::users::find(org, call)?, "id").to_owned();
    let assigned = org.store("apps").values().filter(|app| org.store(&format!("apps/{}/users", text(app, "id"))).contains(&user));
    let mut links = Vec::new();
    for (order, app) in assigned.enumerate() {
        let shown = render(org, app);
        // Assignments have no IDs here, so the ID is derived from those of the application and the user.
        let id = format!("00u{}{}", text(app, "id").get(3..12).unwrap_or_default(), user.get(3..11).unwrap_or_default());
        let logo = dig(&shown, "_links.logo").get(0).map(|logo| logo["href"].clone());
        for link in dig(&shown, "_links.appLinks").as_array().into_iter().flatten() {
            links.push(json!({
                "id": id, "label": shown["label"], "linkUrl": link["href"], "logoUrl": logo,
                "appName": shown["name"], "appInstanceId": shown["id"], "appAssignmentId": id, "credentialsSetup": false, "hidden": false,
                "sortOrder": order,
            }));
        }
    }
    Ok(Reply::list(links))
}
