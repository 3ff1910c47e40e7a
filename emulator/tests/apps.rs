//! Applications: every sign-on mode, assignments, credentials, scopes, provisioning.

mod support;

use serde_json::{Value, json};
use support::{Org, text};

fn client(org: &Org) -> String {
    org.create(
        "apps",
        json!({
            "name": "oidc_client", "label": "Client", "signOnMode": "OPENID_CONNECT",
            "settings": {"oauthClient": {"application_type": "web", "grant_types": ["authorization_code"],
            "redirect_uris": ["https://example.com/cb"]}},
        }),
    )
}

#[test]
fn every_sign_on_mode_gets_its_defaults() {
    let org = Org::default();
    for (body, name, path, expected) in [
        (
            json!({"signOnMode": "BOOKMARK", "settings": {"app": {"url": "https://example.com"}}}),
            "bookmark",
            "settings.app.requestIntegration",
            "false",
        ),
        (
            json!({"signOnMode": "BASIC_AUTH", "settings": {"app": {"url": "https://example.com"}}}),
            "template_basic_auth",
            "credentials.scheme",
            "EDIT_USERNAME_AND_PASSWORD",
        ),
        (
            json!({"name": "template_swa3field", "signOnMode": "BROWSER_PLUGIN"}),
            "template_swa3field",
            "credentials.revealPassword",
            "false",
        ),
        (json!({"signOnMode": "SECURE_PASSWORD_STORE"}), "template_sps", "visibility.appLinks.login", "true"),
        (
            json!({"signOnMode": "AUTO_LOGIN", "settings": {"signOn": {"loginUrl": "https://example.com"}}}),
            "emulator_app_1",
            "visibility.appLinks.emulator_app_1_link",
            "true",
        ),
        (
            json!({"signOnMode": "SAML_2_0", "settings": {"signOn": {"ssoAcsUrl": "https://example.com", "audience": "a",
                "recipient": "https://example.com", "destination": "https://example.com", "audienceOverride": ""}}}),
            "emulator_app_2",
            "settings.signOn.digestAlgorithm",
            "SHA256",
        ),
        (json!({"signOnMode": "WS_FEDERATION"}), "template_wsfed", "settings.implicitAssignment", "false"),
        (
            json!({"signOnMode": "OPENID_CONNECT", "settings": {"oauthClient": {"application_type": "browser",
                "grant_types": ["implicit"]}}}),
            "oidc_client",
            "credentials.oauthClient.token_endpoint_auth_method",
            "none",
        ),
    ] {
        let mut body = body;
        body["label"] = json!("app");
        let app = org.post("apps", body.clone());
        assert_eq!((app.status, app.text("name")), (200, name.to_owned()), "{body}: {}", app.body);
        assert_eq!(app.text(path), expected, "{name}: {}", app.body);
        assert_eq!(app.text("credentials.userNameTemplate.template"), "${source.login}");
        assert!(app.body["settings"]["signOn"].get("audienceOverride").is_none(), "{name}");
    }
}

#[test]
fn an_application_is_deactivated_before_it_is_deleted() {
    let org = Org::default();
    let id = org.bookmark("Book");
    let refused = org.delete(&format!("apps/{id}"));
    assert_eq!(refused.error(), ("E0000056".to_owned(), "The application must be deactivated before deletion.".to_owned()));
    assert_eq!(org.post(&format!("apps/{id}/lifecycle/deactivate"), Value::Null).body, json!({}));
    assert_eq!(org.get(&format!("apps/{id}")).text("status"), "INACTIVE");
    assert_eq!(org.post(&format!("apps/{id}/lifecycle/activate"), Value::Null).status, 200);
    org.post(&format!("apps/{id}/lifecycle/deactivate"), Value::Null);
    assert_eq!(org.delete(&format!("apps/{id}")).status, 204);
    assert_eq!(org.get(&format!("apps/{id}")).text("errorSummary"), format!("Not found: Resource not found: {id} (AppInstance)"));
    assert_eq!(org.create("apps?activate=false", json!({"label": "x", "signOnMode": "BOOKMARK"})).len(), 20);
    assert_eq!(org.post("apps", json!({"signOnMode": "BOOKMARK"})).error().1, "label: The field cannot be left blank");
}

#[test]
fn an_update_changes_only_the_fields_in_the_body() {
    let org = Org::default();
    let id = client(&org);
    let mut app = org.get(&format!("apps/{id}")).body;
    app["label"] = json!("Other");
    app["settings"]["oauthClient"]["redirect_uris"] = json!(["https://example.com/2"]);
    let changed = org.put(&format!("apps/{id}"), app.clone());
    assert_eq!(
        (changed.text("label"), changed.text("settings.oauthClient.redirect_uris.0")),
        ("Other".to_owned(), "https://example.com/2".to_owned())
    );
    assert_eq!(changed.body["created"], app["created"]);
    assert_eq!(org.list("apps?q=Oth", "id"), std::slice::from_ref(&id));
    assert_eq!(org.list("apps?filter=name+eq+%22oidc_client%22", "id"), [id]);
    assert_eq!(org.get("apps?expand=nonsense").error().1, "Expand query is malformed.");
}

#[test]
fn an_update_keeps_what_the_org_has_set() {
    let org = Org::default();
    let settings = json!({"signOn": {"ssoAcsUrl": "https://example.com", "audience": "a", "recipient": "https://example.com",
        "destination": "https://example.com"}});
    let app = org.post("apps", json!({"label": "app", "signOnMode": "SAML_2_0", "settings": settings}));
    let update = json!({"label": "other", "signOnMode": "SAML_2_0", "visibility": {"hide": {"iOS": true}},
        "credentials": {"userNameTemplate": {"template": "${source.email}"}}, "settings": settings});
    let changed = org.put(&format!("apps/{}", app.text("id")), update);
    for path in ["name", "orn", "created", "visibility.appLinks", "credentials.signing.kid"] {
        assert_eq!(changed.text(path), app.text(path), "{path}");
    }
    assert_eq!(
        (changed.text("visibility.hide.iOS"), changed.text("credentials.userNameTemplate.template")),
        ("true".to_owned(), "${source.email}".to_owned())
    );
}

#[test]
fn users_have_an_application_directly_and_through_a_group() {
    let org = Org::default();
    let (app, group, ada, bob) = (client(&org), org.group("Engineers"), org.user("ada"), org.user("bob"));
    let assigned = org.post(&format!("apps/{app}/users"), json!({"id": ada, "scope": "USER", "credentials": {"userName": "ada"}}));
    assert_eq!(
        (assigned.text("credentials.userName"), assigned.text("profile.given_name"), assigned.text("scope")),
        ("ada".to_owned(), "ada".to_owned(), "USER".to_owned())
    );
    org.put(&format!("groups/{group}/users/{bob}"), Value::Null);
    assert_eq!(org.put(&format!("apps/{app}/groups/{group}"), json!({})).text("priority"), "0");
    assert_eq!(org.get(&format!("apps/{app}/users/{bob}")).text("scope"), "GROUP");
    assert_eq!(org.list(&format!("apps/{app}/users"), "scope"), ["USER", "GROUP"]);
    assert_eq!(org.list(&format!("groups/{group}/apps"), "id"), std::slice::from_ref(&app));
    assert_eq!(org.list(&format!("users/{bob}/appLinks"), "appInstanceId"), std::slice::from_ref(&app));
    assert_eq!(org.list(&format!("apps?filter=user.id+eq+%22{bob}%22"), "id"), std::slice::from_ref(&app));
    // A user who leaves the group loses the application.
    org.delete(&format!("groups/{group}/users/{bob}"));
    assert_eq!(org.get(&format!("apps/{app}/users/{bob}")).status, 404);
    let changed = org.post(&format!("apps/{app}/users/{ada}"), json!({"profile": {"nickname": "A"}}));
    assert_eq!(changed.text("profile.nickname"), "A");
    assert_eq!(org.delete(&format!("apps/{app}/users/{ada}")).status, 204);
    assert_eq!(org.delete(&format!("apps/{app}/groups/{group}")).status, 204);
    assert_eq!(org.list(&format!("apps/{app}/groups"), "id"), [""; 0]);
}

#[test]
fn keys_requests_and_secrets() {
    let org = Org::default();
    let (app, other) = (client(&org), org.bookmark("Book"));
    let credentials = format!("apps/{app}/credentials");
    let key = org.post(&format!("{credentials}/keys/generate?validityYears=2"), Value::Null);
    assert_eq!((key.status, key.text("kty")), (201, "RSA".to_owned()));
    assert_eq!(org.post(&format!("{credentials}/keys/generate?validityYears=99"), Value::Null).status, 400);
    let kid = key.text("kid");
    assert_eq!(org.post(&format!("{credentials}/keys/{kid}/clone?targetAid={other}"), Value::Null).status, 201);
    assert_eq!(org.get(&format!("apps/{other}/credentials/keys/{kid}")).text("kid"), kid);
    let csr = org.post(&format!("{credentials}/csrs"), json!({"subject": {"commonName": "a"}}));
    assert_eq!(csr.status, 201);
    assert_eq!(org.list(&format!("{credentials}/csrs"), "id"), [csr.text("id")]);
    assert_eq!(org.delete(&format!("{credentials}/csrs/{}", csr.text("id"))).status, 204);
    assert_eq!(org.get(&format!("{credentials}/csrs/{}", csr.text("id"))).status, 404);

    let secrets = org.list(&format!("{credentials}/secrets"), "id");
    assert_eq!(secrets.len(), 1);
    let first = format!("{credentials}/secrets/{}", secrets[0]);
    assert_eq!(org.post(&format!("{first}/lifecycle/deactivate"), Value::Null).status, 400);
    let second = org.post(&format!("{credentials}/secrets"), Value::Null);
    assert_eq!(second.status, 201);
    assert_eq!(org.post(&format!("{credentials}/secrets"), Value::Null).status, 400);
    assert_eq!(org.delete(&first).status, 400);
    assert_eq!(org.post(&format!("{first}/lifecycle/deactivate"), Value::Null).text("status"), "INACTIVE");
    assert_eq!(org.delete(&first).status, 204);
}

#[test]
fn scopes_tokens_policies_and_provisioning() {
    let org = Org::default();
    let (app, book) = (client(&org), org.bookmark("Book"));
    let grant = org.post(&format!("apps/{app}/grants"), json!({"issuer": org.emulator.url(), "scopeId": "okta.users.read"}));
    assert_eq!(grant.text("clientId"), app);
    assert_eq!(org.post(&format!("apps/{app}/grants"), json!({"scopeId": "okta.users.read"})).status, 400);
    assert_eq!(org.list(&format!("apps/{app}/grants"), "scopeId"), ["okta.users.read"]);
    assert_eq!(org.delete(&format!("apps/{app}/grants/{}", grant.text("id"))).status, 204);
    let missing = org.get(&format!("apps/{app}/tokens/nothing"));
    assert_eq!(missing.text("errorSummary"), format!("Not found: Resource not found: {app}.nothing (OAuth2RefreshTokenTx)"));
    assert_eq!(org.delete(&format!("apps/{app}/tokens")).status, 204);

    let policies = org.get("policies?type=ACCESS_POLICY").body;
    let by_name =
        |name: &str| policies.as_array().unwrap().iter().find(|policy| policy["name"] == name).map(|policy| text(policy, "id")).unwrap();
    assert_eq!(org.put(&format!("apps/{app}/policies/{}", by_name("Password only")), Value::Null).status, 204);
    assert!(org.get(&format!("apps/{app}")).text("_links.accessPolicy.href").ends_with(&by_name("Password only")));
    let owned = org.put(&format!("apps/{app}/policies/{}", by_name("Okta Admin Console")), Value::Null);
    assert_eq!(owned.error().1, "This policy belongs to \"Okta Admin Console\", and re-assignment of this policy is not allowed");

    let unsupported = org.get(&format!("apps/{book}/features"));
    assert_eq!(
        (unsupported.status, unsupported.text("errorSummary")),
        (400, "Api validation failed: feature\nProvisioning is not supported.".to_owned())
    );
    let catalog = org.create("apps", json!({"name": "salesforce", "label": "Sales", "signOnMode": "SAML_2_0"}));
    let connection = org.post(&format!("apps/{catalog}/connections/default"), json!({"profile": {"authScheme": "TOKEN", "token": "t"}}));
    assert_eq!((connection.text("status"), connection.text("profile.token")), ("DISABLED".to_owned(), String::new()));
    org.post(&format!("apps/{catalog}/connections/default/lifecycle/activate"), Value::Null);
    assert_eq!(org.get(&format!("apps/{catalog}/connections/default")).text("status"), "ENABLED");
    let feature =
        org.put(&format!("apps/{catalog}/features/USER_PROVISIONING"), json!({"create": {"lifecycleCreate": {"status": "ENABLED"}}}));
    assert_eq!(feature.text("capabilities.create.lifecycleCreate.status"), "ENABLED");
}

#[test]
fn shared_passwords_are_write_only() {
    let org = Org::default();
    let credentials = json!({"scheme": "SHARED_USERNAME_AND_PASSWORD", "userName": "shared", "password": {"value": "Shared-Secret-1"}});
    let body = json!({"label": "Shared", "signOnMode": "AUTO_LOGIN", "credentials": credentials,
        "settings": {"signOn": {"loginUrl": "https://example.com", "redirectUrl": null}}});
    let created = org.post("apps", body);
    let read = org.get(&format!("apps/{}", created.text("id")));
    for app in [created, read] {
        assert_eq!((app.text("credentials.userName"), app.text("credentials.password")), ("shared".to_owned(), "{}".to_owned()));
    }
}
