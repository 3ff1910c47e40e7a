//! Okta's responses, as a table: some requests, then the status and some fields of the last response.

mod support;

use okta_sdk::transport::Transport as _;
use serde_json::{Value, json};
use support::{Org, user};

/// A request: method, path, body. `{0}` in a path or a body is the ID in the first response, and so on.
type Step = (&'static str, &'static str, Value);

/// A case: what it shows, the requests, the last status, and the strings at dotted paths of the last response.
type Case = (&'static str, Vec<Step>, u16, &'static [(&'static str, &'static str)]);

fn post(path: &'static str, body: Value) -> Step {
    ("POST", path, body)
}

fn get(path: &'static str) -> Step {
    ("GET", path, Value::Null)
}

fn put(path: &'static str, body: Value) -> Step {
    ("PUT", path, body)
}

fn rule(expression: &str) -> Value {
    json!({"type": "group_rule", "name": "Engineers", "conditions": {"expression": {"value": expression}},
        "actions": {"assignUserToGroups": {"groupIds": ["{0}"]}}})
}

fn client(settings: Value) -> Value {
    json!({"name": "oidc_client", "label": "Client", "signOnMode": "OPENID_CONNECT", "settings": {"oauthClient": settings}})
}

fn factor(kind: &str, provider: &str) -> Value {
    json!({"factorType": kind, "provider": provider})
}

fn group_cases() -> Vec<Case> {
    let group = || post("groups", json!({"profile": {"name": "Engineering"}}));
    vec![
        (
            "the search of group rules is a keyword",
            vec![group(), post("groups/rules", rule("user.title == \"Chief\"")), get("groups/rules?search=chief&limit=50")],
            200,
            &[("0.name", "Engineers")],
        ),
        (
            "the search of group rules matches nothing else",
            vec![group(), post("groups/rules", rule("user.title == \"Chief\"")), get("groups/rules?search=nothing")],
            200,
            &[("0.name", "")],
        ),
        (
            "a search for groups finds ten unless it has a limit",
            (0..12)
                .map(|number| post("groups", json!({"profile": {"name": format!("Team {number}")}})))
                .chain([get("groups?q=team")])
                .collect(),
            200,
            &[("9.profile.name", "Team 9"), ("10.profile.name", "")],
        ),
        (
            "group rules show the names of their groups on request",
            vec![group(), post("groups/rules", rule("true")), get("groups/rules/{1}?expand=groupIdToGroupNameMap")],
            200,
            &[("name", "Engineers"), ("_embedded.groupIdToGroupNameMap.{0}", "Engineering")],
        ),
        (
            "a custom role links to its permissions",
            vec![group(), post("groups/{0}/roles", json!({"type": "CUSTOM", "role": "cr0", "resource-set": "iam0"}))],
            201,
            &[("_links.role.href", "{api}iam/roles/cr0"), ("_links.resource-set.href", "{api}iam/resource-sets/iam0")],
        ),
    ]
}

fn app_cases() -> Vec<Case> {
    let auto_login =
        || post("apps", json!({"label": "Auto", "signOnMode": "AUTO_LOGIN", "settings": {"signOn": {"loginUrl": "https://example.com"}}}));
    let bookmark =
        json!({"name": "bookmark", "label": "Bookmark", "signOnMode": "BOOKMARK", "settings": {"app": {"url": "https://a.com"}}});
    vec![
        (
            "the sign-on settings of an own application change only while it is active",
            vec![
                auto_login(),
                post("apps/{0}/lifecycle/deactivate", Value::Null),
                put(
                    "apps/{0}",
                    json!({"label": "Auto", "signOnMode": "AUTO_LOGIN", "settings": {"signOn": {"loginUrl": "https://other.example.com"}}}),
                ),
            ],
            400,
            &[
                ("errorCode", "E0000024"),
                ("errorCauses.0.errorSummary", "This operation on app metadata is not yet supported: No active instances."),
            ],
        ),
        (
            "the label of an own application changes in any status",
            vec![
                auto_login(),
                post("apps/{0}/lifecycle/deactivate", Value::Null),
                put(
                    "apps/{0}",
                    json!({"label": "Other", "signOnMode": "AUTO_LOGIN", "settings": {"signOn": {"loginUrl": "https://example.com"}}}),
                ),
            ],
            200,
            &[("label", "Other"), ("status", "INACTIVE")],
        ),
        (
            "an application of a template changes in any status",
            vec![post("apps", bookmark.clone()), post("apps/{0}/lifecycle/deactivate", Value::Null), put("apps/{0}", bookmark)],
            200,
            &[("status", "INACTIVE")],
        ),
        (
            "a null in the settings of a client is a missing field",
            vec![post(
                "apps",
                client(json!({"application_type": "web", "grant_types": ["authorization_code"], "redirect_uris": ["https://a.com"],
                    "issuer_mode": null, "consent_method": null})),
            )],
            200,
            &[("settings.oauthClient.issuer_mode", "DYNAMIC"), ("settings.oauthClient.consent_method", "TRUSTED")],
        ),
        (
            "the refresh tokens of a browser rotate",
            vec![post(
                "apps",
                client(json!({"application_type": "browser", "grant_types": ["authorization_code", "refresh_token"],
                    "redirect_uris": ["https://a.com"]})),
            )],
            200,
            &[("settings.oauthClient.refresh_token.rotation_type", "ROTATE"), ("settings.oauthClient.refresh_token.leeway", "30")],
        ),
        (
            "an update keeps the rotation of refresh tokens",
            vec![
                post(
                    "apps",
                    client(json!({"application_type": "web", "grant_types": ["authorization_code", "refresh_token"],
                        "redirect_uris": ["https://a.com"], "refresh_token": {"rotation_type": "ROTATE", "leeway": 10}})),
                ),
                put(
                    "apps/{0}",
                    client(json!({"application_type": "web", "grant_types": ["authorization_code", "refresh_token"],
                        "redirect_uris": ["https://b.com"]})),
                ),
            ],
            200,
            &[("settings.oauthClient.refresh_token.leeway", "10"), ("settings.oauthClient.redirect_uris.0", "https://b.com")],
        ),
        (
            "an empty password of an assignment is no password",
            vec![
                post("apps", client(json!({"application_type": "web", "redirect_uris": ["https://a.com"]}))),
                post("users", user("ada")),
                post("apps/{0}/users", json!({"id": "{1}", "credentials": {"userName": "ada", "password": {}}})),
            ],
            200,
            &[("credentials.userName", "ada"), ("credentials.password", ""), ("passwordChanged", "")],
        ),
    ]
}

fn secret_cases() -> Vec<Case> {
    let app = || post("apps", client(json!({"application_type": "web", "redirect_uris": ["https://a.com"]})));
    let secret = |text: &str| post("apps/{0}/credentials/secrets", json!({"client_secret": text}));
    vec![
        (
            "a client has two secrets at most",
            vec![app(), secret("a-secret-of-the-client"), secret("another-secret-of-the-client")],
            400,
            &[
                ("errorSummary", "Api validation failed: OAuth2ClientSecretMediated"),
                ("errorCauses.0.errorSummary", "You have reached the maximum number of client secrets per client."),
            ],
        ),
        (
            "a secret has printable characters",
            vec![app(), secret("a-secret-with-an-\u{e9}")],
            400,
            &[("errorCauses.0.errorSummary", "client_secret: ''client_secret'' must only contain printable ASCII: [x20-x7E]+")],
        ),
        (
            "an active secret cannot be deleted",
            vec![app(), secret("a-secret-of-the-client"), ("DELETE", "apps/{0}/credentials/secrets/{1}", Value::Null)],
            400,
            &[
                ("errorSummary", "Api validation failed: OAuth2ClientSecretMediated"),
                ("errorCauses.0.errorSummary", "You can't delete an active client secret. Deactivate the secret before deleting it."),
            ],
        ),
        (
            "only scopes of Okta are granted",
            vec![app(), post("apps/{0}/grants", json!({"scopeId": "profile"}))],
            400,
            &[("errorSummary", "Api validation failed: scopeId")],
        ),
        (
            "a refresh token shows its scopes on request",
            vec![get("apps/0oa1abcdefghijABC1d7/tokens/oar1abcdefghijABC1d7?expand=scope")],
            200,
            &[("_embedded.scopes.0.name", "openid"), ("_embedded.scopes.0._links.scope.title", "openid")],
        ),
        ("a long number is a cursor of another org", vec![get("apps?limit=1&after=16278919418571")], 200, &[("0.id", "")]),
    ]
}

fn policy_cases() -> Vec<Case> {
    let enrollment = json!({"type": "MFA_ENROLL", "name": "Enrollment", "settings": {"type": "AUTHENTICATORS", "authenticators": [
        {"key": "webauthn", "enroll": {"self": "OPTIONAL"}}, {"key": "okta_password", "enroll": {"self": "REQUIRED"}},
    ]}});
    vec![
        (
            "a policy for enrollment lists the authenticators of the org in their order",
            vec![post("policies", enrollment)],
            200,
            &[
                ("settings.authenticators.0.key", "okta_email"),
                ("settings.authenticators.0.enroll.self", "NOT_ALLOWED"),
                ("settings.authenticators.2.key", "okta_password"),
                ("settings.authenticators.2.enroll.self", "REQUIRED"),
                ("settings.authenticators.3.key", "webauthn"),
                ("settings.authenticators.3.enroll.self", "OPTIONAL"),
            ],
        ),
        (
            "the default policy for enrollment lists the authenticators too",
            vec![get("policies?type=MFA_ENROLL")],
            200,
            &[
                ("0.settings.authenticators.0.key", "okta_email"),
                ("0.settings.authenticators.3.key", "security_question"),
                ("0.settings.authenticators.3.enroll.self", "NOT_ALLOWED"),
            ],
        ),
        (
            "a rule without a level of risk is for any",
            vec![
                post("policies", json!({"type": "OKTA_SIGN_ON", "name": "Sign-on"})),
                post("policies/{0}/rules", json!({"type": "SIGN_ON", "name": "Rule", "conditions": {"riskScore": {"level": ""}}})),
            ],
            200,
            &[("conditions.riskScore.level", "ANY")],
        ),
        (
            "a rule for authentication does not keep users signed in",
            vec![
                post("policies", json!({"type": "ACCESS_POLICY", "name": "Access"})),
                post("policies/{0}/rules", json!({"type": "ACCESS_POLICY", "name": "Rule"})),
            ],
            200,
            &[("actions.appSignOn.keepMeSignedIn.postAuth", "NOT_ALLOWED")],
        ),
        (
            "an authenticator that is not in use can be added",
            vec![post("authenticators", json!({"key": "webauthn", "name": "Security key"}))],
            200,
            &[("key", "webauthn"), ("status", "ACTIVE"), ("name", "Security key")],
        ),
        (
            "an authenticator that is in use cannot be added",
            vec![post("authenticators", json!({"key": "okta_verify", "name": "Okta Verify"}))],
            400,
            &[("errorCode", "E0000001")],
        ),
    ]
}

fn security_cases() -> Vec<Case> {
    let ada = || post("users", user("ada"));
    vec![
        (
            "an identity provider has a key to sign with",
            vec![
                post(
                    "idps",
                    json!({"type": "FACEBOOK", "name": "Facebook", "protocol": {"type": "OAUTH2", "scopes": ["email"],
                        "credentials": {"client": {"client_id": "a", "client_secret": "b"}}}}),
                ),
                get("idps/{0}/credentials/keys"),
            ],
            200,
            &[("0.kty", "RSA"), ("0.use", "sig")],
        ),
        (
            "an email template shows its settings and the number of its customizations on request",
            vec![
                get("brands/bnd1abcdefghijABC1d7"),
                post(
                    "brands/{0}/templates/email/ForgotPassword/customizations",
                    json!({"language": "en", "isDefault": true, "subject": "a", "body": "b"}),
                ),
                get("brands/{0}/templates/email/ForgotPassword?expand=settings&expand=customizationCount"),
            ],
            200,
            &[("_embedded.settings.recipients", "ALL_USERS"), ("_embedded.customizationCount", "1")],
        ),
        (
            "the keys of a server are listed by status",
            vec![
                get("authorizationServers/default"),
                post("authorizationServers/{0}/credentials/lifecycle/keyRotate", json!({"use": "sig"})),
            ],
            200,
            &[("0.status", "ACTIVE"), ("1.status", "EXPIRED"), ("2.status", "NEXT")],
        ),
        (
            "a location without a region is a whole country",
            vec![post("zones", json!({"type": "DYNAMIC", "name": "Zone", "locations": [{"country": "AX"}]}))],
            200,
            &[("locations.0.country", "AX"), ("locations.0.region", ""), ("proxyType", "")],
        ),
        (
            "only the dashboard can be embedded",
            vec![post(
                "trustedOrigins",
                json!({"name": "Origin", "origin": "https://a.com", "scopes": [{"type": "IFRAME_EMBED", "allowedOktaApps": []}]}),
            )],
            200,
            &[("scopes.0.allowedOktaApps.0", "OKTA_ENDUSER")],
        ),
        (
            "a user keeps its type if a request names an unknown one",
            vec![ada(), post("users/{0}", json!({"type": {"id": "unknown"}}))],
            404,
            &[("errorCode", "E0000007")],
        ),
        (
            "the address of an email factor is one of the user",
            vec![
                ada(),
                post("users/{0}/factors", json!({"factorType": "email", "provider": "OKTA", "profile": {"email": "other@example.com"}})),
            ],
            400,
            &[("errorSummary", "Api validation failed: Only verified primary or secondary email can be enrolled.")],
        ),
        (
            "a user who is not linked to an identity provider",
            vec![
                ada(),
                post(
                    "idps",
                    json!({"type": "FACEBOOK", "name": "Facebook", "protocol": {"type": "OAUTH2", "scopes": ["email"],
                        "credentials": {"client": {"client_id": "a", "client_secret": "b"}}}}),
                ),
                get("idps/{1}/users/{0}"),
            ],
            404,
            &[("errorSummary", "Not found: Resource not found: {0} (User)")],
        ),
        (
            "an unknown identity provider of users",
            vec![get("idps/unknown/users")],
            404,
            &[("errorSummary", "Not found: Resource not found: unknown (IdpAppInstance)")],
        ),
        (
            "a push factor waits for its device",
            vec![ada(), post("users/{0}/factors", factor("push", "OKTA"))],
            200,
            &[
                ("status", "PENDING_ACTIVATION"),
                ("_embedded.activation.factorResult", "WAITING"),
                ("_embedded.activation._links.send.0.name", "email"),
                ("_links.poll.hints.allow.0", "POST"),
                ("profile.credentialId", ""),
            ],
        ),
        (
            "a security key is challenged to enroll",
            vec![ada(), post("users/{0}/factors", factor("webauthn", "FIDO"))],
            200,
            &[("_embedded.activation.user.name", "ada@example.com"), ("_embedded.activation.pubKeyCredParams.0.alg", "-7")],
        ),
        (
            "a security key gets its credential when it is activated",
            vec![
                ada(),
                post("users/{0}/factors", factor("u2f", "FIDO")),
                post("users/{0}/factors/{1}/lifecycle/activate", json!({"registrationData": "x", "clientData": "y"})),
            ],
            200,
            &[("status", "ACTIVE"), ("profile.version", "U2F_V2")],
        ),
        (
            "a signed challenge verifies a security key",
            vec![
                ada(),
                post("users/{0}/factors?activate=true", factor("u2f", "FIDO")),
                post("users/{0}/factors/{1}/verify", json!({"clientData": "x", "signatureData": "y"})),
            ],
            200,
            &[("factorResult", "SUCCESS")],
        ),
        (
            "the challenge of a call shows the number",
            vec![
                ada(),
                post(
                    "users/{0}/factors?activate=true",
                    json!({"factorType": "call", "provider": "OKTA", "profile": {"phoneNumber": "+15550100"}}),
                ),
                post("users/{0}/factors/{1}/verify", Value::Null),
            ],
            200,
            &[("factorResult", "CHALLENGE"), ("profile.phoneNumber", "+15550100")],
        ),
        ("only the current user has subscriptions", vec![ada(), get("users/{0}/subscriptions")], 403, &[("errorCode", "E0000006")]),
        ("an unknown role has no subscriptions", vec![get("roles/UNKNOWN/subscriptions")], 404, &[("errorCode", "E0000007")]),
        (
            "the keywords of the System Log match anywhere",
            vec![ada(), get("logs?q=ADA@example.com")],
            200,
            &[("0.eventType", "user.lifecycle.create")],
        ),
        ("a session needs a session token", vec![post("sessions", Value::Null)], 400, &[("errorCode", "E0000003")]),
    ]
}

/// Requests whose bodies or secrets are missing; later requests reveal what the bodies contained.
fn sample_cases() -> Vec<Case> {
    let nothing = || Value::Null;
    let mut redacted = user("ada");
    redacted["credentials"]["password"]["value"] = "redacted".into();
    vec![
        (
            "a secret that was removed from a recording is accepted",
            vec![
                post("users", redacted),
                post(
                    "users/{0}/credentials/change_password",
                    json!({"oldPassword": {"value": "redacted"}, "newPassword": {"value": "<REDACTED>"}}),
                ),
            ],
            200,
            &[("provider.type", "OKTA")],
        ),
        (
            "a user is found by the login that a request had",
            vec![post("users", nothing()), get("users/ada@example.com"), get("users/{0}")],
            200,
            &[("profile.login", "ada@example.com")],
        ),
        (
            "a role is of the type that a path names",
            vec![
                post("users", nothing()),
                post("users/{0}/roles", nothing()),
                put("users/{0}/roles/JBCUYUC7IRCVGS27IFCE2SKO/targets/groups/00g1abcdefghijABC1d7", nothing()),
                get("users/{0}/roles"),
            ],
            200,
            &[("0.type", "HELP_DESK_ADMIN"), ("1.type", "")],
        ),
        (
            "a removed role is gone",
            vec![
                post("users", nothing()),
                post("users/{0}/roles", nothing()),
                post("users/{0}/roles", nothing()),
                ("DELETE", "users/{0}/roles/JBCUYUC7IRCVGS27IFCE2SKO", Value::Null),
                get("users/{0}/roles/JBCUYUC7IRCVGS27IFCE2SKO"),
            ],
            404,
            &[("errorCode", "E0000007")],
        ),
        (
            "a definition of linked objects has the names that paths name",
            vec![
                post("meta/schemas/user/linkedObjects", nothing()),
                get("meta/schemas/user/linkedObjects/manager"),
                get("users/me/linkedObjects/subordinate"),
                get("meta/schemas/user/linkedObjects/subordinate"),
            ],
            200,
            &[("primary.name", "manager"), ("associated.name", "subordinate")],
        ),
        (
            "a definition with a name has no other",
            vec![
                post("meta/schemas/user/linkedObjects", nothing()),
                ("DELETE", "meta/schemas/user/linkedObjects/manager", Value::Null),
                get("meta/schemas/user/linkedObjects/manager"),
            ],
            404,
            &[("errorCode", "E0000007")],
        ),
        ("an application of an unknown kind has metadata", vec![post("apps", nothing()), get("apps/{0}/sso/saml/metadata")], 200, &[]),
        (
            "the schema of a user type of another org is adopted",
            vec![get("meta/schemas/user/osc1abcdefghijABC1d7")],
            200,
            &[("definitions.base.properties.login.title", "Username")],
        ),
    ]
}

/// Replaces the IDs of earlier responses and the address of the API.
fn fill(org: &Org, text: &str, ids: &[String]) -> String {
    let mut text = text.replace("{api}", &format!("{}/api/v1/", org.emulator.url()));
    for (index, id) in ids.iter().enumerate() {
        text = text.replace(&format!("{{{index}}}"), id);
    }
    text
}

#[test]
fn responses_match_oktas() {
    let mut wrong = Vec::new();
    for (name, steps, status, fields) in
        [group_cases(), app_cases(), secret_cases(), policy_cases(), security_cases(), sample_cases()].into_iter().flatten()
    {
        let org = Org::default();
        let (mut ids, mut last) = (Vec::new(), None);
        for (method, path, body) in steps {
            let body = (!body.is_null()).then(|| serde_json::from_str(&fill(&org, &body.to_string(), &ids)).unwrap());
            let response = org.send(method, &fill(&org, path, &ids), body);
            ids.push(response.text("id"));
            last = Some(response);
        }
        let last = last.unwrap();
        if last.status != status {
            wrong.push(format!("{name}: {} {}", last.status, last.body));
            continue;
        }
        for (path, value) in fields {
            let (path, value) = (fill(&org, path, &ids), fill(&org, value, &ids));
            let found = last.text(&path);
            if found != value {
                wrong.push(format!("{name}: {path} is {found:?} instead of {value:?}"));
            }
        }
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn files_are_accepted_with_any_content_type() {
    let org = Org::default();
    let app = org.bookmark("App");
    let csr = org.create(&format!("apps/{app}/credentials/csrs"), json!({}));
    for path in [format!("apps/{app}/credentials/csrs/{csr}/lifecycle/publish"), format!("apps/{app}/logo"), "org/logo".into()] {
        let request = http::Request::post(format!("{}/api/v1/{path}", org.emulator.url()))
            .header("Authorization", format!("SSWS {}", okta_emulator::TOKEN))
            .header("Content-Type", "application/json")
            .body(bytes::Bytes::from_static(b"not JSON"))
            .unwrap();
        assert_eq!(org.wait(org.emulator.transport().send(request)).unwrap().status(), 201, "{path}");
    }
}
