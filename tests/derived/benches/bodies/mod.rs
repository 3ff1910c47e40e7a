//! Bodies in the shape that Okta sends, as pages of a list.

use serde_json::{Value, json};

/// A page of users.
pub fn users(count: usize) -> String {
    page(count, |n| {
        json!({
            "id": format!("00u{n:017}"), "status": "ACTIVE", "created": "2023-05-11T08:30:11.000Z", "activated": "2023-05-11T08:31:00.000Z",
            "statusChanged": "2023-05-11T08:31:00.000Z", "lastLogin": if n % 7 == 0 { Value::Null } else { json!("2024-02-01T07:00:12.000Z") },
            "lastUpdated": "2024-01-15T12:45:59.000Z", "passwordChanged": "2023-05-11T08:31:00.000Z", "type": {"id": "oty1a2b3c4d5e6f7g8h9"},
            "profile": {
                "firstName": format!("Grace{n}"), "lastName": "Hopper", "mobilePhone": null, "secondEmail": null, "department": "Compilers",
                "login": format!("grace{n}@example.com"), "email": format!("grace{n}@example.com"), "costCenter": format!("{}", n % 40),
                "badgeNumber": n, "onCall": n % 2 == 0
            },
            "credentials": {"password": {}, "emails": [{"value": format!("grace{n}@example.com"), "status": "VERIFIED", "type": "PRIMARY"}],
                "provider": {"type": "OKTA", "name": "OKTA"}},
            "_links": {"self": {"href": format!("https://example.okta.com/api/v1/users/00u{n:017}")}}
        })
    })
}

/// A page of applications, of three kinds in turn.
pub fn applications(count: usize) -> String {
    page(count, |n| {
        let mut app = json!({
            "id": format!("0oa{n:017}"), "name": "custom_1", "label": format!("Application {n}"), "status": "ACTIVE",
            "lastUpdated": "2024-01-15T12:45:59.000Z", "created": "2023-05-11T08:30:11.000Z",
            "accessibility": {"selfService": false, "errorRedirectUrl": null, "loginRedirectUrl": null},
            "visibility": {"autoLaunch": false, "autoSubmitToolbar": false, "hide": {"iOS": false, "web": false}, "appLinks": {"login": true}},
            "features": [], "signOnMode": "SAML_2_0",
            "credentials": {"userNameTemplate": {"template": "${source.login}", "type": "BUILT_IN"}, "signing": {"kid": "k1"}},
            "settings": {"app": {}, "notifications": {"vpn": {"network": {"connection": "DISABLED"}, "message": null, "helpUrl": null}},
                "signOn": {"defaultRelayState": "", "ssoAcsUrl": "https://app.example.com/acs", "audience": "https://app.example.com",
                    "recipient": "https://app.example.com/acs", "destination": "https://app.example.com/acs", "responseSigned": true,
                    "assertionSigned": true, "signatureAlgorithm": "RSA_SHA256", "digestAlgorithm": "SHA256",
                    "attributeStatements": [{"type": "EXPRESSION", "name": "mail", "namespace": "n", "values": ["user.email"]}]}},
            "_links": {"logo": [{"name": "medium", "href": "https://static.example.com/logo.png", "type": "image/png"}],
                "users": {"href": "https://example.okta.com/api/v1/apps/x/users"}, "deactivate": {"href": "https://example.okta.com/x"}}
        });
        match n % 3 {
            0 => {}
            1 => {
                app["signOnMode"] = json!("OPENID_CONNECT");
                app["name"] = json!("oidc_client");
                app["credentials"] = json!({"oauthClient": {"autoKeyRotation": true, "client_id": format!("0oa{n}"),
                    "token_endpoint_auth_method": "client_secret_basic"}});
                app["settings"] = json!({"oauthClient": {"redirect_uris": ["https://app.example.com/cb"], "response_types": ["code"],
                    "grant_types": ["authorization_code"], "application_type": "web", "consent_method": "TRUSTED", "issuer_mode": "ORG_URL"}});
            }
            _ => {
                app["signOnMode"] = json!("BOOKMARK");
                app["name"] = json!("bookmark");
                app["settings"] = json!({"app": {"url": "https://wiki.example.com", "requestIntegration": false}});
            }
        }
        app
    })
}

/// A page of events of the System Log.
pub fn log_events(count: usize) -> String {
    page(count, |n| {
        json!({
            "uuid": format!("7a3f{n:08}-0000-11ee-a1b2-0242ac120002"), "published": "2024-02-01T07:00:12.345Z", "eventType": "user.session.start",
            "version": "0", "severity": "INFO", "legacyEventType": "core.user_auth.login_success", "displayMessage": "User login to Okta",
            "actor": {"id": format!("00u{n:017}"), "type": "User", "alternateId": "grace@example.com", "displayName": "Grace Hopper",
                "detailEntry": null},
            "client": {"userAgent": {"rawUserAgent": "Mozilla/5.0 (X11; Linux x86_64)", "os": "Linux", "browser": "FIREFOX"},
                "zone": "null", "device": "Computer", "id": null, "ipAddress": "203.0.113.7",
                "geographicalContext": {"city": "Bern", "state": "Bern", "country": "Switzerland", "postalCode": "3011",
                    "geolocation": {"lat": 46.9, "lon": 7.4}}},
            "outcome": {"result": "SUCCESS", "reason": null},
            "target": [{"id": "0oa1", "type": "AppInstance", "alternateId": "x", "displayName": "X", "detailEntry": null}],
            "transaction": {"type": "WEB", "id": "Zbt0", "detail": {}},
            "debugContext": {"debugData": {"requestId": "Zbt0", "threatSuspected": "false", "url": "/api/v1/authn?"}},
            "authenticationContext": {"authenticationStep": 0, "externalSessionId": "102abc"},
            "securityContext": {"asNumber": 64496, "asOrg": "example", "isp": "example", "domain": ".", "isProxy": false},
            "request": {"ipChain": [{"ip": "203.0.113.7", "version": "V4", "source": null}]}
        })
    })
}

fn page(count: usize, item: impl Fn(usize) -> Value) -> String {
    Value::Array((0..count).map(item).collect()).to_string()
}
