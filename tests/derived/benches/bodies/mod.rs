//! Pages of lists, with objects in the shape and field order that Okta sends.

/// A page of users.
pub fn users(count: usize) -> String {
    page(count, |n| {
        let last_login = if n % 7 == 0 { "null" } else { "\"2024-02-01T07:00:12.000Z\"" };
        USER.replace("LAST_LOGIN", last_login)
            .replace("ON_CALL", if n % 2 == 0 { "true" } else { "false" })
            .replace("NUMBER", &format!("{n:08}"))
    })
}

/// A page of applications that alternates between three kinds.
pub fn applications(count: usize) -> String {
    page(count, |n| {
        let (mode, name, credentials, settings) = APPLICATIONS[n % APPLICATIONS.len()];
        let application = APPLICATION.replace("MODE", mode).replace("NAME", name);
        application.replace("CREDENTIALS", credentials).replace("SETTINGS", settings).replace("NUMBER", &format!("{n:08}"))
    })
}

/// A page of System Log events.
pub fn log_events(count: usize) -> String {
    page(count, |n| LOG_EVENT.replace("NUMBER", &format!("{n:08}")))
}

fn page(count: usize, item: impl Fn(usize) -> String) -> String {
    let items: Vec<_> = (0..count).map(item).collect();
    format!("[{}]", items.join(",").replace('\n', ""))
}

const USER: &str = r#"{"id":"00uNUMBERx1y2z3a4b5c","status":"ACTIVE","created":"2023-05-11T08:30:11.000Z","activated":"2023-05-11T08:31:00.000Z",
"statusChanged":"2023-05-11T08:31:00.000Z","lastLogin":LAST_LOGIN,"lastUpdated":"2024-01-15T12:45:59.000Z",
"passwordChanged":"2023-05-11T08:31:00.000Z","type":{"id":"oty1a2b3c4d5e6f7g8h9"},
"profile":{"firstName":"Grace","lastName":"Hopper","mobilePhone":null,"secondEmail":null,"department":"Compilers",
"login":"grace.NUMBER@example.com","email":"grace.NUMBER@example.com","costCenter":"1234","badgeNumber":7,"onCall":ON_CALL},
"credentials":{"password":{},"emails":[{"value":"grace.NUMBER@example.com","status":"VERIFIED","type":"PRIMARY"}],
"provider":{"type":"OKTA","name":"OKTA"}},"_links":{"self":{"href":"https://example.okta.com/api/v1/users/00uNUMBERx1y2z3a4b5c"}}}"#;

const APPLICATION: &str = r#"{"id":"0oaNUMBERx1y2z3a4b5c","name":"NAME","label":"Application NUMBER","status":"ACTIVE",
"lastUpdated":"2024-01-15T12:45:59.000Z","created":"2023-05-11T08:30:11.000Z",
"accessibility":{"selfService":false,"errorRedirectUrl":null,"loginRedirectUrl":null},
"visibility":{"autoLaunch":false,"autoSubmitToolbar":false,"hide":{"iOS":false,"web":false},"appLinks":{"login":true}},
"features":[],"signOnMode":"MODE","credentials":CREDENTIALS,"settings":SETTINGS,
"_links":{"logo":[{"name":"medium","href":"https://static.example.com/logo.png","type":"image/png"}],
"users":{"href":"https://example.okta.com/api/v1/apps/0oaNUMBERx1y2z3a4b5c/users"},
"deactivate":{"href":"https://example.okta.com/api/v1/apps/0oaNUMBERx1y2z3a4b5c/lifecycle/deactivate"}}}"#;

/// Sign-on mode, name, credentials and settings of each kind of application.
const APPLICATIONS: [(&str, &str, &str, &str); 3] = [
    (
        "SAML_2_0",
        "custom_1",
        r#"{"userNameTemplate":{"template":"${source.login}","type":"BUILT_IN"},"signing":{"kid":"k1"}}"#,
        r#"{"app":{},"notifications":{"vpn":{"network":{"connection":"DISABLED"},"message":null,"helpUrl":null}},
"signOn":{"defaultRelayState":"","ssoAcsUrl":"https://app.example.com/acs","audience":"https://app.example.com",
"recipient":"https://app.example.com/acs","destination":"https://app.example.com/acs","responseSigned":true,"assertionSigned":true,
"signatureAlgorithm":"RSA_SHA256","digestAlgorithm":"SHA256",
"attributeStatements":[{"type":"EXPRESSION","name":"mail","namespace":"n","values":["user.email"]}]}}"#,
    ),
    (
        "OPENID_CONNECT",
        "oidc_client",
        r#"{"oauthClient":{"autoKeyRotation":true,"client_id":"0oaNUMBERx1y2z3a4b5c","token_endpoint_auth_method":"client_secret_basic"}}"#,
        r#"{"oauthClient":{"redirect_uris":["https://app.example.com/cb"],"response_types":["code"],"grant_types":["authorization_code"],
"application_type":"web","consent_method":"TRUSTED","issuer_mode":"ORG_URL"}}"#,
    ),
    (
        "BOOKMARK",
        "bookmark",
        r#"{"userNameTemplate":{"template":"${source.login}","type":"BUILT_IN"}}"#,
        r#"{"app":{"url":"https://wiki.example.com","requestIntegration":false}}"#,
    ),
];

const LOG_EVENT: &str = r#"{"actor":{"id":"00uNUMBERx1y2z3a4b5c","type":"User","alternateId":"grace@example.com","displayName":"Grace Hopper",
"detailEntry":null},"client":{"userAgent":{"rawUserAgent":"Mozilla/5.0 (X11; Linux x86_64)","os":"Linux","browser":"FIREFOX"},
"zone":"null","device":"Computer","id":null,"ipAddress":"203.0.113.7","geographicalContext":{"city":"Bern","state":"Bern",
"country":"Switzerland","postalCode":"3011","geolocation":{"lat":46.9,"lon":7.4}}},
"authenticationContext":{"authenticationProvider":null,"credentialProvider":null,"credentialType":null,"issuer":null,"interface":null,
"authenticationStep":0,"externalSessionId":"102abc"},"displayMessage":"User login to Okta","eventType":"user.session.start",
"outcome":{"result":"SUCCESS","reason":null},"published":"2024-02-01T07:00:12.345Z",
"securityContext":{"asNumber":64496,"asOrg":"example","isp":"example","domain":".","isProxy":false},"severity":"INFO",
"debugContext":{"debugData":{"requestId":"Zbt0","threatSuspected":"false","url":"/api/v1/authn?"}},
"legacyEventType":"core.user_auth.login_success","transaction":{"type":"WEB","id":"Zbt0","detail":{}},
"uuid":"7a3fNUMBER-0000-11ee-a1b2-0242ac120002","version":"0","request":{"ipChain":[{"ip":"203.0.113.7","version":"V4","source":null}]},
"target":[{"id":"0oa1","type":"AppInstance","alternateId":"x","displayName":"X","detailEntry":null}]}"#;
