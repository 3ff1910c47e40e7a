//! Default fields of applications, by sign-on mode.

use serde_json::{Value, json};

use crate::errors::OktaError;
use crate::json::{dig, fill, text};
use crate::org::Org;

/// The default fields of every application.
fn common() -> Value {
    json!({
        "accessibility": {"selfService": false, "errorRedirectUrl": null, "loginRedirectUrl": null},
        "visibility": {"autoLaunch": false, "autoSubmitToolbar": false, "hide": {"iOS": false, "web": false}},
        "features": [],
        "credentials": {"userNameTemplate": {"template": "${source.login}", "type": "BUILT_IN"}, "signing": {}},
        "universalLogout": null,
        "settings": {
            "app": {},
            "extendedProperties": null,
            "notifications": {"vpn": {"network": {"connection": "DISABLED"}, "message": null, "helpUrl": null}},
            "manualProvisioning": false,
            "implicitAssignment": false,
            "emOptInStatus": "NONE",
            "notes": {"admin": null, "enduser": null},
        },
    })
}

/// The templates of password sign-on, and the settings that each has.
const TEMPLATES: &[(&str, &[&str])] = &[
    ("template_basic_auth", &["url", "authURL", "loginUrlRegex"]),
    ("template_swa", &["url", "usernameField", "passwordField", "buttonField", "checkbox", "loginUrlRegex", "redirectUrl"]),
    (
        "template_swa3field",
        &[
            "targetURL",
            "userNameSelector",
            "passwordSelector",
            "buttonSelector",
            "extraFieldSelector",
            "extraFieldValue",
            "loginUrlRegex",
            "redirectUrl",
        ],
    ),
    (
        "template_sps",
        &[
            "url",
            "usernameField",
            "passwordField",
            "optionalField1",
            "optionalField1Value",
            "optionalField2",
            "optionalField2Value",
            "optionalField3",
            "optionalField3Value",
        ],
    ),
    (
        "template_wsfed",
        &[
            "siteURL",
            "realm",
            "wReplyURL",
            "wReplyOverride",
            "nameIDFormat",
            "audienceRestriction",
            "authnContextClassRef",
            "groupFilter",
            "groupName",
            "groupValueFormat",
            "usernameAttribute",
            "attributeStatements",
        ],
    ),
    ("bookmark", &["url", "requestIntegration"]),
];

/// The sign-on modes that Okta knows.
const MODES: &[&str] = &[
    "AUTO_LOGIN",
    "BASIC_AUTH",
    "BOOKMARK",
    "BROWSER_PLUGIN",
    "MFA_AS_SERVICE",
    "OPENID_CONNECT",
    "SAML_1_1",
    "SAML_2_0",
    "SECURE_PASSWORD_STORE",
    "WS_FEDERATION",
];

/// Fills in the fields that the request lacks.
pub(super) fn apply(org: &mut Org, app: &mut Value) -> Result<(), OktaError> {
    let mode = text(app, "signOnMode").to_owned();
    if !mode.is_empty() && !MODES.contains(&mode.as_str()) {
        return Err(OktaError::validation("signOnMode", "signOnMode: The field has an invalid value"));
    }
    let custom = text(app, "name").is_empty();
    if custom {
        app["name"] = name_for(org, &mode, text(app, "label")).into();
    }
    let (id, name) = (text(app, "id").to_owned(), text(app, "name").to_owned());
    if app.get("orn").is_none() {
        app["orn"] = format!("orn:okta:idp:{}:apps:{name}:{id}", text(org.get("singletons", "org").unwrap_or(&Value::Null), "id")).into();
    }
    match mode.as_str() {
        "OPENID_CONNECT" => {
            openid(app)?;
            let method = text(app, "credentials.oauthClient.token_endpoint_auth_method");
            if app.get("$accessPolicy").is_none()
                && method.starts_with("client_secret")
                && dig(app, "credentials.oauthClient.client_secret").is_null()
            {
                let secret = org.ids.base64url(48);
                crate::json::set(app, "credentials.oauthClient.client_secret", secret.into());
            }
        }
        "SAML_2_0" | "SAML_1_1" => saml(app, &mode),
        "AUTO_LOGIN" => {
            fill(app, json!({"credentials": password_scheme(), "settings": {"signOn": {"redirectUrl": null, "loginUrl": null}}}))
        }
        "BROWSER_PLUGIN" | "BASIC_AUTH" => fill(app, json!({"credentials": password_scheme()})),
        "SECURE_PASSWORD_STORE" => fill(app, json!({"credentials": password_scheme()})),
        _ => {}
    }
    if let Some((_, fields)) = TEMPLATES.iter().find(|(template, _)| *template == name) {
        let fields: serde_json::Map<String, Value> = fields
            .iter()
            .map(|field| ((*field).to_owned(), if *field == "requestIntegration" { false.into() } else { Value::Null }))
            .collect();
        fill(app, json!({"settings": {"app": fields}}));
    }
    if dig(app, "visibility.appLinks").is_null() {
        let link = match name.as_str() {
            "oidc_client" => "oidc_client_link".to_owned(),
            _ if mode == "OPENID_CONNECT" || custom && !name.starts_with("template_") && name != "bookmark" => format!("{name}_link"),
            _ => "login".to_owned(),
        };
        crate::json::set(app, "visibility.appLinks", json!({link: true}));
    }
    fill(app, common());
    if dig(app, "credentials.userNameTemplate.type").as_str() == Some("CUSTOM")
        && dig(app, "credentials.userNameTemplate.pushStatus").is_null()
    {
        crate::json::set(app, "credentials.userNameTemplate.pushStatus", "PUSH".into());
    }
    if app.get("$accessPolicy").is_none() {
        let policy = org.store("policies").values().find(|policy| policy["type"] == "ACCESS_POLICY" && policy["system"] == true);
        app["$accessPolicy"] = policy.map_or(Value::Null, |policy| policy["id"].clone());
        let policy = org.store("policies").values().find(|policy| policy["type"] == "PROFILE_ENROLLMENT" && policy["system"] == true);
        app["$profileEnrollment"] = policy.map_or(Value::Null, |policy| policy["id"].clone());
    }
    Ok(())
}

fn password_scheme() -> Value {
    json!({"scheme": "EDIT_USERNAME_AND_PASSWORD", "revealPassword": false})
}

/// Whether a name is one of the org's own applications, see [`name_for`].
pub(super) fn is_own(org: &Org, name: &str) -> bool {
    let subdomain = text(org.get("singletons", "org").unwrap_or(&Value::Null), "subdomain");
    name.strip_prefix(subdomain).is_some_and(|rest| rest.starts_with('_'))
}

/// The name of a custom application: the org, the label, and a number that makes it unique.
fn name_for(org: &Org, mode: &str, label: &str) -> String {
    match mode {
        "OPENID_CONNECT" => return "oidc_client".into(),
        "BOOKMARK" => return "bookmark".into(),
        "BASIC_AUTH" => return "template_basic_auth".into(),
        "BROWSER_PLUGIN" => return "template_swa".into(),
        "SECURE_PASSWORD_STORE" => return "template_sps".into(),
        "WS_FEDERATION" => return "template_wsfed".into(),
        _ => {}
    }
    let subdomain = text(org.get("singletons", "org").unwrap_or(&Value::Null), "subdomain");
    let label: String = label.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
    (1..).map(|number| format!("{subdomain}_{label}_{number}")).find(|name| org.first("apps", "name", name).is_none()).unwrap_or_default()
}

fn openid(app: &mut Value) -> Result<(), OktaError> {
    // A `null` in the settings of a client is the same as a missing field.
    for pointer in ["/credentials/oauthClient", "/settings/oauthClient"] {
        if let Some(client) = app.pointer_mut(pointer).and_then(Value::as_object_mut) {
            client.retain(|_, value| !value.is_null());
        }
    }
    for key in app.pointer_mut("/settings/oauthClient/jwks/keys").and_then(Value::as_array_mut).into_iter().flatten() {
        fill(key, json!({"use": "sig"}));
    }
    let client = dig(app, "settings.oauthClient").clone();
    let kind = match text(&client, "application_type") {
        "" => "web",
        kind => kind,
    }
    .to_owned();
    let grants: Vec<String> =
        dig(&client, "grant_types").as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect();
    let redirects = grants.is_empty() || grants.iter().any(|grant| matches!(grant.as_str(), "authorization_code" | "implicit"));
    if kind != "service"
        && redirects
        && client["redirect_uris"].as_array().is_none_or(Vec::is_empty)
        && client.is_object()
        && grants.iter().any(|grant| grant == "authorization_code")
    {
        return Err(OktaError::validation(
            "redirect_uris",
            "redirect_uris: 'redirect_uris' must have at least one redirect URI when 'grant_types' contains 'authorization_code'",
        ));
    }
    let (default_grants, default_responses) = match kind.as_str() {
        "service" => (json!(["client_credentials"]), json!(["token"])),
        _ => (json!(["authorization_code"]), json!(["code"])),
    };
    let id = app["id"].clone();
    let method = match dig(app, "credentials.oauthClient.token_endpoint_auth_method").as_str() {
        Some(method) => method.to_owned(),
        None if kind == "browser" => "none".into(),
        None => "client_secret_basic".into(),
    };
    fill(
        app,
        json!({
            "visibility": {"autoLaunch": false, "hide": {"iOS": true, "web": true}},
            "credentials": {"oauthClient": {
                "autoKeyRotation": true, "client_id": id, "token_endpoint_auth_method": method,
                "pkce_required": matches!(kind.as_str(), "native" | "browser"),
            }},
            "settings": {"oauthClient": {
                "client_uri": null, "logo_uri": null, "redirect_uris": [], "response_types": default_responses,
                "grant_types": default_grants,
                "application_type": kind, "consent_method": "TRUSTED", "issuer_mode": "DYNAMIC",
                "idp_initiated_login": {"mode": "DISABLED", "default_scope": []}, "wildcard_redirect": "DISABLED",
                "dpop_bound_access_tokens": false, "participate_slo": false,
            }},
        }),
    );
    if grants.iter().any(|grant| grant == "refresh_token") {
        let rotation = match dig(app, "settings.oauthClient.refresh_token.rotation_type").as_str() {
            Some(rotation) => rotation.to_owned(),
            None if kind == "browser" => "ROTATE".into(),
            None => "STATIC".into(),
        };
        fill(app, json!({"settings": {"oauthClient": {"refresh_token": {"rotation_type": rotation}}}}));
        if rotation.eq_ignore_ascii_case("rotate") {
            fill(app, json!({"settings": {"oauthClient": {"refresh_token": {"leeway": 30}}}}));
        }
    }
    app["universalLogout"] = app.get("universalLogout").filter(|value| value.is_object()).cloned().unwrap_or_else(logout);
    Ok(())
}

fn logout() -> Value {
    json!({"status": "DISABLED", "supportType": "FULL", "identityStack": "NOT_SHARED", "protocol": "GLOBAL_TOKEN_REVOCATION"})
}

fn saml(app: &mut Value, mode: &str) {
    let catalog = dig(app, "settings.signOn.ssoAcsUrl").is_null();
    if catalog {
        let mut sign_on =
            json!({"defaultRelayState": null, "ssoAcsUrlOverride": null, "audienceOverride": null, "recipientOverride": null});
        if mode == "SAML_2_0" {
            sign_on["destinationOverride"] = Value::Null;
            sign_on["attributeStatements"] = json!([]);
        }
        fill(app, json!({"settings": {"signOn": sign_on}}));
        return;
    }
    fill(
        app,
        json!({"settings": {"signOn": {
            "defaultRelayState": "", "idpIssuer": "http://www.okta.com/${org.externalKey}", "audience": null, "recipient": null,
            "destination": null,
            "subjectNameIdTemplate": "${user.userName}", "subjectNameIdFormat": "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified",
            "responseSigned": true, "assertionSigned": true, "signatureAlgorithm": "RSA_SHA256", "digestAlgorithm": "SHA256",
            "honorForceAuthn": true, "authnContextClassRef": "urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport",
            "spIssuer": null, "requestCompressed": false, "attributeStatements": [], "inlineHooks": [],
            "assertionEncryption": {"enabled": false},
            "allowMultipleAcsEndpoints": false, "acsEndpoints": [], "samlSignedRequestEnabled": false, "slo": {"enabled": false},
        }}}),
    );
    app["universalLogout"] = app.get("universalLogout").filter(|value| value.is_object()).cloned().unwrap_or_else(logout);
    if let Some(sign_on) = app.pointer_mut("/settings/signOn").and_then(Value::as_object_mut) {
        // Okta drops empty overrides.
        sign_on.retain(|name, value| !(name.ends_with("Override") && (value == "" || value.is_null())));
        for name in ["idpIssuer", "subjectNameIdFormat"] {
            if sign_on.get(name).is_none_or(|value| value == "" || value.is_null()) {
                sign_on.remove(name);
            }
        }
    }
}
