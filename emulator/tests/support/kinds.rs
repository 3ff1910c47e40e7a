//! The kinds of resources that clients create, with what makes the spec's fields a valid request.

use serde_json::{Value, json};

use super::support::Org;

/// A kind of resource.
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    /// The path of the request that creates one.
    pub(crate) create: String,
    /// The schema of the request.
    pub(crate) schema: &'static str,
    /// What the body has instead of the made-up values; see `bodies::change`.
    pub(crate) changes: Value,
    /// Pointers of what Okta does not show.
    pub(crate) hidden: Vec<&'static str>,
    /// Pointers of what lists do not show.
    pub(crate) unlisted: &'static [&'static str],
    /// The path of the list.
    pub(crate) list: String,
    /// The method that replaces one.
    pub(crate) update: Option<&'static str>,
    /// The field that identifies one in the list.
    key: &'static str,
}

impl Kind {
    fn new(name: &'static str, create: impl Into<String>, schema: &'static str, changes: Value) -> Self {
        let create: String = create.into();
        let list = create.split('?').next().unwrap_or_default().to_owned();
        Self { name, create, schema, changes, hidden: Vec::new(), unlisted: &[], list, update: Some("PUT"), key: "id" }
    }

    fn hides(mut self, hidden: &[&'static str]) -> Self {
        self.hidden.extend(hidden);
        self
    }

    fn lists(self, list: impl Into<String>) -> Self {
        Self { list: list.into(), ..self }
    }

    fn without_update(self) -> Self {
        Self { update: None, ..self }
    }

    /// The path of a resource.
    pub(crate) fn address(&self, resource: &Value) -> String {
        let key = resource.pointer(&format!("/{}", self.key.replace('.', "/"))).and_then(Value::as_str).unwrap_or_default();
        format!("{}/{key}", self.list.split('?').next().unwrap_or_default())
    }
}

/// What the resources refer to.
#[derive(Default)]
pub(crate) struct Parents {
    everyone: String,
    group: String,
    user: String,
    zone: String,
    hook: String,
    client: String,
    bookmark: String,
    server: String,
    server_policy: String,
    policies: Vec<(&'static str, String)>,
    idp: String,
    brand: String,
    url: String,
}

impl Parents {
    /// Creates them.
    pub(crate) fn of(org: &Org) -> Self {
        let server = org.create("authorizationServers", json!({"name": "server", "audiences": ["api://a"]}));
        let mut policies: Vec<(&'static str, String)> = ["OKTA_SIGN_ON", "PASSWORD", "MFA_ENROLL", "ACCESS_POLICY"]
            .map(|kind| (kind, org.create("policies", json!({"type": kind, "name": "A policy"}))))
            .to_vec();
        policies.push(("IDP_DISCOVERY", org.list("policies?type=IDP_DISCOVERY", "id").remove(0)));
        Self {
            everyone: org.list("groups?q=Everyone", "id").remove(0),
            group: org.group("Engineers"),
            user: org.user("ada"),
            zone: org.create("zones", json!({"type": "IP", "name": "Office", "gateways": [{"type": "CIDR", "value": "192.0.2.0/24"}]})),
            hook: org.create(
                "inlineHooks",
                json!({"name": "A hook", "type": "com.okta.oauth2.tokens.transform", "version": "1.0.0",
                    "channel": {"type": "HTTP", "version": "1.0.0", "config": {"uri": "https://example.com"}}}),
            ),
            client: org.create(
                "apps",
                json!({"name": "oidc_client", "label": "A client", "signOnMode": "OPENID_CONNECT", "settings": {"oauthClient": {
                    "application_type": "web", "grant_types": ["authorization_code"], "redirect_uris": ["https://example.com/cb"]}}}),
            ),
            bookmark: org.bookmark("A bookmark"),
            server_policy: org.create(&format!("authorizationServers/{server}/policies"), json!({"name": "A policy"})),
            server,
            policies,
            idp: org.create("idps", facebook("A provider")),
            brand: org.list("brands", "id").remove(0),
            url: org.emulator.url(),
        }
    }
}

fn facebook(name: &str) -> Value {
    json!({"type": "FACEBOOK", "name": name, "protocol": {"type": "OAUTH2", "scopes": ["email"],
        "credentials": {"client": {"client_id": "a", "client_secret": "b"}}}})
}

/// Every kind.
pub(crate) fn kinds(parents: &Parents) -> Vec<Kind> {
    let mut all = applications(parents);
    all.extend(clients());
    all.extend(server_parts(parents));
    all.extend(policies(parents));
    all.extend(rules(parents));
    all.extend(providers());
    all.extend(hooks());
    all.extend(directory(parents));
    all.extend(assignments(parents));
    all.extend(factors(parents));
    all.extend(settings(parents));
    all
}

fn application(name: &'static str, schema: &'static str, changes: Value) -> Kind {
    let mut all =
        json!({"label": name, "status": null, "licensing": null, "features": [], "visibility": {"appLinks": {"=": 1, "login": true}}});
    super::bodies::change(&mut all, json!({"settings": {"app": {}}}));
    let mut kind = Kind::new(name, "apps", schema, all).hides(&["/credentials/password", "/credentials/oauthClient/client_secret"]);
    for (field, value) in changes.as_object().into_iter().flatten() {
        kind.changes[field] = value.clone();
    }
    kind
}

fn applications(parents: &Parents) -> Vec<Kind> {
    let mode = |mode: &str, name: &str| json!({"signOnMode": mode, "name": name});
    let hooks = json!([{"id": parents.hook}]);
    let own = json!({"signOn": {"inlineHooks": hooks}});
    let catalog = json!({"signOn": {"inlineHooks": hooks, "ssoAcsUrl": null}});
    vec![
        application("bookmark", "BookmarkApplication", mode("BOOKMARK", "bookmark")),
        application("basic authentication", "BasicAuthApplication", mode("BASIC_AUTH", "template_basic_auth")),
        application("SWA", "SwaApplication", mode("BROWSER_PLUGIN", "template_swa")),
        application("SWA with three fields", "SwaThreeFieldApplication", mode("BROWSER_PLUGIN", "template_swa3field")),
        application("secure password store", "SecurePasswordStoreApplication", mode("SECURE_PASSWORD_STORE", "template_sps")),
        application("automatic sign-in", "AutoLoginApplication", json!({"signOnMode": "AUTO_LOGIN", "name": null})),
        application("WS-Federation", "WsFederationApplication", mode("WS_FEDERATION", "template_wsfed")),
        application("SAML 2.0", "SamlApplication", json!({"signOnMode": "SAML_2_0", "name": null, "settings": own})),
        application("SAML 1.1", "SamlApplication", json!({"signOnMode": "SAML_1_1", "name": null, "settings": own})),
        application("SAML of the catalog", "SamlApplication", json!({"signOnMode": "SAML_2_0", "name": "amazon_aws", "settings": catalog})),
        application("Org2Org", "Org2OrgApplication", json!({"signOnMode": "SAML_2_0", "name": "okta_org2org", "settings": catalog})),
    ]
}

fn clients() -> Vec<Kind> {
    let client = |name: &'static str, kind: &str, grants: Value, responses: Value| {
        application(
            name,
            "OpenIdConnectApplication",
            json!({
                "signOnMode": "OPENID_CONNECT", "name": "oidc_client",
                "credentials": {"oauthClient": {"token_endpoint_auth_method": if kind == "browser" { "none" } else { "client_secret_post" }}},
                "settings": {"oauthClient": {
                    "application_type": kind, "grant_types": grants, "response_types": responses, "redirect_uris": ["https://example.com/cb"],
                    "refresh_token": {"rotation_type": "rotate", "leeway": 20}, "wildcard_redirect": "SUBDOMAIN",
                    "jwks": {"keys": [{"kty": "RSA", "kid": "key", "use": "sig", "e": "AQAB", "n": "abc"}]},
                }},
            }),
        )
    };
    vec![
        client("web client", "web", json!(["authorization_code", "refresh_token", "implicit"]), json!(["code", "token", "id_token"])),
        client("native client", "native", json!(["authorization_code", "refresh_token", "password"]), json!(["code"])),
        client("browser client", "browser", json!(["implicit", "authorization_code"]), json!(["token", "id_token", "code"])),
        client("service client", "service", json!(["client_credentials"]), json!(["token"])),
    ]
}

fn people(parents: &Parents) -> Value {
    json!({"=": 1, "groups": {"include": [parents.everyone], "exclude": []}, "users": {"include": [], "exclude": [parents.user]}})
}

fn server_parts(parents: &Parents) -> Vec<Kind> {
    let server = format!("authorizationServers/{}", parents.server);
    let policies = format!("{server}/policies");
    vec![
        Kind::new(
            "authorization server",
            "authorizationServers",
            "AuthorizationServer",
            json!({"audiences": ["api://one"], "status": null, "issuer": null}),
        )
        .hides(&["/credentials/signing/kid", "/credentials/signing/use"]),
        Kind::new("claim", format!("{server}/claims"), "OAuth2Claim", json!({"system": null, "conditions": {"scopes": ["profile"]}})),
        Kind::new("scope", format!("{server}/scopes"), "OAuth2Scope", json!({"system": null})),
        Kind::new(
            "policy of a server",
            policies.as_str(),
            "AuthorizationServerPolicy",
            json!({"type": "OAUTH_AUTHORIZATION_POLICY", "priority": 1, "system": null,
                "conditions": {"=": 1, "clients": {"include": [parents.client]}}}),
        ),
        Kind::new(
            "rule of a server",
            format!("{policies}/{}/rules", parents.server_policy),
            "AuthorizationServerPolicyRule",
            json!({
                "priority": 1, "actions": {"token": {"inlineHook": {"=": 1, "id": parents.hook}}},
                "conditions": {"people": people(parents), "scopes": {"include": ["*"]},
                    "grantTypes": {"include": ["authorization_code", "client_credentials"]}},
            }),
        ),
    ]
}

fn policies(parents: &Parents) -> Vec<Kind> {
    let policy = |kind: &'static str, schema: &'static str, conditions: Value| {
        let changes = json!({"type": kind, "name": "Another policy", "priority": 1, "system": null, "conditions": conditions});
        Kind::new(kind, "policies", schema, changes).lists(format!("policies?type={kind}"))
    };
    let mut enrollment = policy("MFA_ENROLL", "MultifactorEnrollmentPolicy", json!({"=": 1, "people": people(parents)}));
    enrollment.changes["settings"] =
        json!({"=": 1, "type": "AUTHENTICATORS", "authenticators": [{"key": "okta_email", "enroll": {"self": "REQUIRED"}}]});
    // The response has every authenticator.
    let enrollment = enrollment.hides(&["/settings/authenticators"]);
    vec![
        policy("OKTA_SIGN_ON", "OktaSignOnPolicy", json!({"people": people(parents)})),
        policy("PASSWORD", "PasswordPolicy", json!({"people": people(parents), "authProvider": {"=": 1, "provider": "OKTA"}})),
        enrollment,
        policy("ACCESS_POLICY", "AccessPolicy", Value::Null),
        policy("PROFILE_ENROLLMENT", "ProfileEnrollmentPolicy", Value::Null),
    ]
}

fn rules(parents: &Parents) -> Vec<Kind> {
    let rule = |name: &'static str, policy: &str, kind: &str, schema: &'static str, people: Value| {
        let policy = parents.policies.iter().find(|(known, _)| *known == policy).map_or("", |(_, id)| id);
        let conditions = json!({"people": people, "network": {"=": 1, "connection": "ZONE", "include": [parents.zone]}});
        let changes = json!({"type": kind, "name": name, "priority": 1, "system": null, "conditions": conditions});
        Kind::new(name, format!("policies/{policy}/rules"), schema, changes)
    };
    vec![
        rule("sign-on rule", "OKTA_SIGN_ON", "SIGN_ON", "OktaSignOnPolicyRule", people(parents)),
        rule("password rule", "PASSWORD", "PASSWORD", "PasswordPolicyRule", people(parents)),
        rule("enrollment rule", "MFA_ENROLL", "MFA_ENROLL", "AuthenticatorEnrollmentPolicyRule", people(parents)),
        rule("authentication rule", "ACCESS_POLICY", "ACCESS_POLICY", "AccessPolicyRule", people(parents)),
        rule("routing rule", "IDP_DISCOVERY", "IDP_DISCOVERY", "IdpDiscoveryPolicyRule", Value::Null),
    ]
}

fn providers() -> Vec<Kind> {
    let provider = |kind: &'static str, protocol: &str, credentials: Value| {
        let changes = json!({"type": kind, "name": kind, "status": null, "protocol": {"type": protocol, "credentials": credentials}});
        Kind::new(kind, "idps", "IdentityProvider", changes)
    };
    let client = json!({"signing": null, "trust": null});
    vec![
        provider("FACEBOOK", "OAUTH2", client.clone()),
        provider("GOOGLE", "OIDC", client.clone()),
        provider("LINKEDIN", "OAUTH2", client.clone()),
        provider("MICROSOFT", "OIDC", client.clone()),
        provider("OIDC", "OIDC", client),
        provider("SAML2", "SAML2", json!({"client": null, "signing": null, "trust": {"audience": null}})),
    ]
}

fn hooks() -> Vec<Kind> {
    let hook = |kind: &'static str| {
        let channel = json!({"type": "HTTP", "config": {"method": "POST"}});
        let changes = json!({"type": kind, "name": kind, "version": "1.0.0", "status": null, "channel": channel});
        Kind::new(kind, "inlineHooks", "InlineHook", changes).hides(&["/channel/config/authScheme/value", "/channel/config/clientSecret"])
    };
    let config = json!({
        "=": 1, "uri": "https://example.com", "method": "POST", "headers": [{"key": "a", "value": "b"}], "authType": "client_secret_post",
        "clientId": "client", "clientSecret": "secret", "tokenUrl": "https://example.com/token", "scope": "all",
    });
    vec![
        Kind::new(
            "event hook",
            "eventHooks",
            "EventHook",
            json!({"status": null, "verificationStatus": null, "createdBy": null,
                "events": {"type": "EVENT_TYPE", "items": ["user.lifecycle.create"]}}),
        )
        .hides(&["/channel/config/authScheme/value"]),
        hook("com.okta.oauth2.tokens.transform"),
        hook("com.okta.import.transform"),
        hook("com.okta.saml.tokens.transform"),
        hook("com.okta.user.pre-registration"),
        hook("com.okta.user.credential.password.import"),
        hook("com.okta.telephony.provider"),
        Kind {
            name: "inline hook with OAuth",
            changes: json!({"type": "com.okta.import.transform", "version": "1.0.0", "status": null,
                "channel": {"type": "OAUTH", "version": "1.0.0", "config": config}}),
            ..hook("")
        },
    ]
}

fn directory(parents: &Parents) -> Vec<Kind> {
    let login = "full@example.com";
    vec![
        Kind::new(
            "user",
            "users?activate=true",
            "CreateUserRequest",
            json!({
                "profile": {"login": login, "email": login, "secondEmail": "second@example.com", "preferredLanguage": "en", "locale": "en_US", "countryCode": "US"},
                "credentials": {"=": 1, "password": {"value": "Str0ng-Enough"}, "recovery_question": {"question": "Color?", "answer": "green"}},
                "groupIds": [parents.group], "type": null,
            }),
        )
        .hides(&["/credentials/password/value", "/credentials/recovery_question/answer", "/groupIds"]),
        Kind::new("group", "groups", "Group", json!({"type": null, "objectClass": null, "profile": {"=": 1, "name": "Team", "description": "A team"}})),
        Kind::new(
            "group rule",
            "groups/rules",
            "GroupRule",
            json!({
                "type": "group_rule", "status": null, "actions": {"assignUserToGroups": {"groupIds": [parents.group]}},
                "conditions": {
                    "expression": {"type": "urn:okta:expression:1.0", "value": "user.firstName==\"X\""},
                    "people": {"users": {"=": 1, "exclude": [parents.user]}, "groups": {"=": 1, "exclude": [parents.group]}},
                },
            }),
        ),
        Kind::new("user type", "meta/types/user", "UserType", json!({"name": "contractor", "default": null, "id": null})),
        Kind {
            key: "primary.name",
            ..Kind::new(
                "linked object",
                "meta/schemas/user/linkedObjects",
                "LinkedObject",
                json!({"primary": {"name": "manager", "type": "USER"}, "associated": {"name": "report", "type": "USER"}}),
            )
            .without_update()
        },
    ]
}

fn assignments(parents: &Parents) -> Vec<Kind> {
    let (user, bookmark, client) = (&parents.user, &parents.bookmark, &parents.client);
    vec![
        Kind {
            update: Some("POST"),
            ..Kind::new(
                "user of an application",
                format!("apps/{bookmark}/users"),
                "AppUser",
                json!({"id": user, "scope": "USER", "profile": {"=": 1}}),
            )
            .hides(&["/credentials/password"])
        },
        Kind::new(
            "grant",
            format!("apps/{client}/grants"),
            "OAuth2ScopeConsentGrant",
            json!({"=": 1, "issuer": parents.url, "scopeId": "okta.users.read"}),
        )
        .without_update(),
        Kind::new("role", format!("users/{user}/roles"), "AssignRoleRequest", json!({"=": 1, "type": "USER_ADMIN"})).without_update(),
    ]
}

fn factors(parents: &Parents) -> Vec<Kind> {
    let factors = format!("users/{}/factors", parents.user);
    let factor = |kind: &'static str, provider: &str, schema: &'static str, profile: Value| {
        let changes = json!({"factorType": kind, "provider": provider, "status": null, "verify": null, "factorResult": null,
            "expiresAt": null, "profile": profile});
        Kind::new(kind, factors.as_str(), schema, changes).hides(&["/profile/answer"]).without_update()
    };
    vec![
        factor("sms", "OKTA", "SmsUserFactor", json!({"=": 1, "phoneNumber": "+1-555-415-1337"})),
        factor("call", "OKTA", "CallUserFactor", json!({"=": 1, "phoneNumber": "+1-555-415-1337", "phoneExtension": "123"})),
        factor("email", "OKTA", "EmailUserFactor", json!({"=": 1, "email": "ada@example.com"})),
        factor("question", "OKTA", "SecurityQuestionUserFactor", json!({"=": 1, "question": "favorite_toy", "answer": "a doll"})),
        factor("push", "OKTA", "PushUserFactor", Value::Null),
        factor("token:software:totp", "OKTA", "TotpUserFactor", Value::Null),
        factor("token:hardware", "YUBICO", "HardwareUserFactor", json!({"=": 1, "credentialId": "000001234567"})),
        factor("token", "RSA", "TokenUserFactor", json!({"=": 1, "credentialId": "ada@example.com"})),
        factor("token:hotp", "CUSTOM", "CustomHotpUserFactor", json!({"=": 1, "sharedSecret": "484f97be3213b117e3a20438e291540a"}))
            .hides(&["/profile", "/factorProfileId"]),
        factor("webauthn", "FIDO", "WebAuthnUserFactor", Value::Null),
    ]
}

fn settings(parents: &Parents) -> Vec<Kind> {
    let zone = |name: &'static str, changes: Value| {
        let mut all = json!({"name": name, "gateways": null, "proxies": null, "locations": null, "asns": null, "proxyType": null,
            "system": null, "status": null, "usage": "BLOCKLIST"});
        for (field, value) in changes.as_object().into_iter().flatten() {
            all[field] = value.clone();
        }
        Kind::new(name, "zones", "NetworkZone", all)
    };
    vec![
        zone(
            "IP zone",
            json!({"type": "IP", "gateways": [{"type": "CIDR", "value": "192.0.2.0/24"}, {"type": "RANGE", "value": "192.0.2.2-192.0.2.9"}],
            "proxies": [{"type": "CIDR", "value": "198.51.100.0/24"}]}),
        ),
        zone(
            "dynamic zone",
            json!({"type": "DYNAMIC", "locations": [{"country": "US", "region": "US-CA"}], "asns": ["23457"],
            "proxyType": "TorAnonymizer"}),
        ),
        Kind::new(
            "trusted origin",
            "trustedOrigins",
            "TrustedOrigin",
            json!({"origin": "https://app.example.com", "status": null, "createdBy": null, "lastUpdatedBy": null,
                "scopes": [{"type": "CORS"}, {"type": "REDIRECT"}, {"type": "IFRAME_EMBED", "allowedOktaApps": ["OKTA_ENDUSER"]}]}),
        ),
        Kind::new(
            "SMS template",
            "templates/sms",
            "SmsTemplate",
            json!({"type": "SMS_VERIFY_CODE", "translations": {"=": 1, "de": "${code}"}}),
        ),
        Kind::new(
            "email customization",
            format!("brands/{}/templates/email/ForgotPassword/customizations", parents.brand),
            "EmailTemplateCustomizationRequest",
            json!({"language": "en", "isDefault": true, "body": "${resetPasswordLink}"}),
        ),
        Kind {
            // Lists of domains have no DNS records.
            unlisted: &["/dnsRecords"],
            ..Kind::new("domain", "domains", "Domain", json!({"=": 1, "domain": "login.example.test", "certificateSourceType": "MANUAL"}))
                .without_update()
        },
        Kind::new(
            "user of an identity provider",
            format!("idps/{}/users/{}", parents.idp, parents.user),
            "UserIdentityProviderLinkRequest",
            json!({}),
        )
        .lists(format!("idps/{}/users", parents.idp))
        .without_update(),
    ]
}
