//! Email templates of brands: default content, customizations, previews.

use serde_json::{Value, json};

use super::ADOPTED;
use super::brands::BRAND;
use crate::call::{Call, Outcome, Reply};
use crate::errors::OktaError;
use crate::json::text;
use crate::org::Org;
use crate::org::resource::{Action, PLAIN, Resource};
use crate::routes::Handler::{Of, Own};
use crate::routes::Handlers;

pub(crate) const HANDLERS: Handlers = &[
    ("listEmailTemplates", Own(list)),
    ("getEmailTemplate", Own(get)),
    ("listEmailTemplateCustomizations", Own(list_customizations)),
    ("createEmailTemplateCustomization", Own(create)),
    ("getEmailTemplateCustomization", Of(&CUSTOMIZATION, Action::Get)),
    ("updateEmailTemplateCustomization", Own(update)),
    ("deleteEmailTemplateCustomization", Own(delete)),
    ("deleteEmailTemplateCustomizations", Own(delete_all)),
    ("getEmailTemplateCustomizationPreview", Own(preview)),
    ("getEmailTemplateDefaultContent", Own(default_content)),
    ("getEmailTemplateDefaultContentPreview", Own(default_preview)),
    ("sendTestEmail", Own(send_test)),
];

/// The templates that Okta has, with the subject of the default content.
const TEMPLATES: &[(&str, &str)] = &[
    ("UserActivation", "Welcome to Okta!"),
    ("welcome", "Welcome to Okta!"),
    ("forgotPassword", "Account password reset"),
    ("ForgotPassword", "Account password reset"),
    ("forgotPasswordDenied", "Account password reset"),
    ("ForgotPasswordDenied", "Account password reset"),
    ("tempPassword", "Okta password reset by admin"),
    ("ad.welcome", "Welcome to Okta!"),
    ("ad.forgotPassword", "Windows password reset"),
    ("ad.forgotPasswordReset", "Windows password reset"),
    ("ldap.welcome", "Welcome to Okta!"),
    ("ldap.forgotPassword", "Account password reset"),
    ("ldap.forgotPasswordDenied", "Account password reset"),
    ("ldap.forgotPasswordReset", "Account password reset"),
    ("selfServiceUnlock", "Unlock account"),
    ("ad.selfServiceUnlock", "Unlock Windows account"),
    ("passwordChanged", "Password changed"),
    ("changeEmailConfirmation", "Confirm email address change"),
    ("emailChangeConfirmed", "Notice of email address change"),
    ("emailFactorVerification", "One-time verification code"),
    ("factorReset", "Authenticator reset"),
    ("factorEnrollment", "Authenticator enrolled"),
    ("newSignOnNotification", "New sign-on notification"),
    ("registrationActivation", "Activate account"),
    ("registrationEmailVerification", "Confirm your email address"),
];

/// How many templates a page has.
const PAGE: usize = 10;

pub(crate) const CUSTOMIZATION: Resource = Resource {
    entity: "OrgCustomizedEmailTemplate",
    prefix: "oel",
    path: "brands/{brandId}/templates/email/{templateName}/customizations/{customizationId}",
    parents: &[&BRAND],
    required: &["language", "subject", "body"],
    part: "emailCustomization",
    complete: |_, _, customization, before| {
        if customization["isDefault"].is_null() {
            customization["isDefault"] = before.map_or_else(|| false.into(), |before| before["isDefault"].clone());
        }
        Ok(())
    },
    present: |_, customization, address| {
        let template = address.rsplit_once("/customizations/").map_or(address, |(template, _)| template).to_owned();
        customization["_links"] = json!({
            "self": {"href": address, "hints": {"allow": ["GET", "PUT", "DELETE"]}}, "preview": {"href": format!("{address}/preview"),
            "hints": {"allow": ["GET"]}},
            "template": {"href": template, "hints": {"allow": ["GET"]}}, "test": {"href": format!("{template}/test"),
            "hints": {"allow": ["POST"]}},
        });
    },
    sample: |_| json!({"language": "en", "subject": "Hello", "body": "<html><body>Hello</body></html>"}),
    created: 201,
    ..PLAIN
};

/// The address of the template that a call names.
fn address(org: &Org, call: &Call, name: &str) -> String {
    org.api(&format!("brands/{}/templates/email/{name}", call.param("brandId")))
}

fn subject(name: &str) -> Option<&'static str> {
    TEMPLATES.iter().find(|(known, _)| *known == name).map(|(_, subject)| *subject)
}

fn known<'a>(org: &Org, call: &'a Call) -> Result<&'a str, OktaError> {
    BRAND.find(org, call)?;
    let name = call.param("templateName");
    // Okta adds templates, so any name in the usual spelling is accepted.
    if subject(name).is_some() || name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '.') && name.len() > 3 {
        Ok(name)
    } else {
        Err(OktaError::not_found(name, "EmailTemplate"))
    }
}

fn show(org: &Org, call: &Call, name: &str) -> Value {
    let address = address(org, call, name);
    let mut shown = json!({"name": name, "_links": {
        "self": {"href": address, "hints": {"allow": ["GET"]}}, "defaultContent": {"href": format!("{address}/default-content"),
        "hints": {"allow": ["GET"]}},
        "test": {"href": format!("{address}/test"), "hints": {"allow": ["POST"]}},
        "customizations": {"href": format!("{address}/customizations"), "hints": {"allow": ["GET", "POST", "DELETE"]}},
    }});
    // The parameter can be repeated, or have several values.
    let expands = |what: &str| call.query.iter().any(|(name, value)| name == "expand" && value.split(',').any(|part| part.trim() == what));
    if expands("settings") {
        shown["_embedded"]["settings"] = json!({"recipients": "ALL_USERS", "_links": {"self": {"href": format!("{address}/settings"), "hints": {"allow": ["GET", "PUT"]}}}});
    }
    if expands("customizationCount") {
        let store = format!("brands/{}/templates/email/{name}/customizations", call.param("brandId"));
        shown["_embedded"]["customizationCount"] = org.store(&store).len().into();
    }
    shown
}

fn list(org: &mut Org, call: &Call) -> Outcome {
    BRAND.find(org, call)?;
    // `welcome` comes first; `UserActivation` is another name of it.
    let names: Vec<&str> = TEMPLATES.iter().map(|(name, _)| *name).filter(|name| !name.starts_with(char::is_uppercase)).collect();
    let limit = crate::query::limit(call, &crate::query::ListFacts { default: PAGE, max: 200, ..crate::query::ListFacts::PLAIN })?;
    let start = match call.query("after").filter(|after| !after.is_empty()) {
        None => 0,
        Some(after) => {
            1 + names.iter().position(|name| *name == after).ok_or_else(|| OktaError::of("E0000029").cause("Invalid cursor."))?
        }
    };
    let page: Vec<&str> = names.iter().skip(start).take(limit).copied().collect();
    let next = page.last().filter(|_| start + page.len() < names.len()).map(|name| (*name).to_owned());
    Ok(Reply { next, ..Reply::list(page.iter().map(|name| show(org, call, name)).collect()) })
}

fn get(org: &mut Org, call: &Call) -> Outcome {
    let name = known(org, call)?;
    Ok(Reply::ok(show(org, call, name)))
}

fn list_customizations(org: &mut Org, call: &Call) -> Outcome {
    known(org, call)?;
    let store = CUSTOMIZATION.collection(call);
    Ok(Reply::list(org.store(&store).values().map(|customization| CUSTOMIZATION.render(org, &store, customization)).collect()))
}

/// Makes one customization the only default.
fn only_default(org: &mut Org, store: &str, id: &str) {
    for customization in org.store_mut(store).values_mut() {
        if text(customization, "id") != id {
            customization["isDefault"] = false.into();
        }
    }
}

fn create(org: &mut Org, call: &Call) -> Outcome {
    known(org, call)?;
    let store = CUSTOMIZATION.collection(call);
    if let Some(body) = &call.body
        && org.first(&store, "language", text(body, "language")).is_some()
    {
        return Err(OktaError::of("E0000183"));
    }
    let mut body = call.or_sample(org, CUSTOMIZATION.sample)?;
    // The first one is the default. An adopted brand can have a default that the recording does not show.
    if org.store(&store).len() == 0 && (BRAND.find(org, call)?.0[ADOPTED] != true || body["isDefault"].is_null()) {
        body["isDefault"] = true.into();
    }
    let reply = CUSTOMIZATION.create_from(org, call, body)?;
    if let crate::call::Content::Json(created) = &reply.content
        && created["isDefault"] == true
    {
        only_default(org, &store, text(created, "id"));
    }
    Ok(reply)
}

fn update(org: &mut Org, call: &Call) -> Outcome {
    let (before, store) = CUSTOMIZATION.find(org, call)?;
    let (id, was_default) = (text(before, "id").to_owned(), before["isDefault"] == true);
    let becomes = call.body.as_ref().and_then(|body| body.get("isDefault")).and_then(Value::as_bool);
    if was_default && becomes == Some(false) {
        return Err(OktaError::of("E0000185"));
    }
    let language = call.body.as_ref().map_or("", |body| text(body, "language"));
    if org.first(&store, "language", language).is_some_and(|other| text(other, "id") != id) {
        return Err(OktaError::of("E0000183"));
    }
    if becomes == Some(true) {
        only_default(org, &store, &id);
    }
    CUSTOMIZATION.handle(Action::Replace, org, call)
}

fn delete(org: &mut Org, call: &Call) -> Outcome {
    let (customization, store) = CUSTOMIZATION.find(org, call)?;
    if customization["isDefault"] == true && org.store(&store).len() > 1 {
        return Err(OktaError::of("E0000184"));
    }
    CUSTOMIZATION.handle(Action::Delete, org, call)
}

fn delete_all(org: &mut Org, call: &Call) -> Outcome {
    known(org, call)?;
    org.clear(&CUSTOMIZATION.collection(call));
    Ok(Reply::none(204))
}

/// Fills the variables of a template as a preview shows them.
fn fill(org: &Org, content: &str) -> String {
    let company = text(org.get("singletons", "org").unwrap_or(&Value::Null), "subdomain");
    content
        .replace("${org.name}", company)
        .replace("${user.profile.firstName}", "John")
        .replace("${user.profile.lastName}", "Doe")
        .replace("${activationLink}", "%28activationLink%20Placeholder%29")
}

/// A body as mail programs get it.
fn wrap(org: &Org, content: &str) -> String {
    let filled = fill(org, content);
    let inner = filled.split("<body>").nth(1).and_then(|rest| rest.split("</body>").next()).unwrap_or(&filled);
    format!(
        "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\" \"http://www.w3.org/TR/html4/strict.dtd\">\n<html><head>\
         <meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\"></head>\n<body><div>{inner}</div></body></html>"
    )
}

fn links(org: &Org, call: &Call, own: &str) -> Value {
    let address = address(org, call, call.param("templateName"));
    json!({
        "self": {"href": format!("{address}/{own}"), "hints": {"allow": ["GET"]}}, "template": {"href": address,
        "hints": {"allow": ["GET"]}},
        "test": {"href": format!("{address}/test"), "hints": {"allow": ["POST"]}},
    })
}

fn preview(org: &mut Org, call: &Call) -> Outcome {
    let (customization, _) = CUSTOMIZATION.find(org, call)?;
    let own = format!("customizations/{}/preview", text(customization, "id"));
    Ok(Reply::ok(json!({
        "subject": fill(org, text(customization, "subject")), "body": wrap(org, text(customization, "body")), "_links": links(org, call,
        &own),
    })))
}

fn default_body(name: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html>\n<body>\n<p>Hi ${{user.profile.firstName}},</p>\n<p>This is the default content of {name}.</p>\n</body>\n</html>\n"
    )
}

fn default_content(org: &mut Org, call: &Call) -> Outcome {
    let name = known(org, call)?;
    let address = address(org, call, name);
    let mut links = links(org, call, "default-content");
    links["preview"] = json!({"href": format!("{address}/default-content/preview"), "hints": {"allow": ["GET"]}});
    Ok(Reply::ok(json!({"subject": subject(name).unwrap_or("Welcome to Okta!"), "body": default_body(name), "_links": links})))
}

fn default_preview(org: &mut Org, call: &Call) -> Outcome {
    let name = known(org, call)?;
    let mut links = links(org, call, "default-content/preview");
    links["defaultContent"] = json!({"href": format!("{}/default-content", address(org, call, name)), "hints": {"allow": ["GET"]}});
    Ok(Reply::ok(
        json!({"subject": fill(org, subject(name).unwrap_or("Welcome to Okta!")), "body": wrap(org, &default_body(name)), "_links": links}),
    ))
}

fn send_test(org: &mut Org, call: &Call) -> Outcome {
    known(org, call)?;
    Ok(Reply::none(204))
}
