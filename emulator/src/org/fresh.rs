//! The resources of a fresh org.

use serde_json::{Value, json};

use super::Org;
use crate::families;
use crate::json::{set, text};

/// Okta's own applications in every org: name, label, links.
const SYSTEM_APPS: &[(&str, &str, Option<&str>)] = &[
    ("saasure", "Okta Admin Console", Some("admin")),
    ("okta_enduser", "Okta Dashboard", None),
    ("okta_browser_plugin", "Okta Browser Plugin", None),
];

/// Fills an empty org.
pub(super) fn furnish(org: &mut Org) {
    let now = org.clock.now();
    let id = org.ids.id("00o");
    org.put("singletons", "org", json!({
        "id": id, "subdomain": "emulator", "companyName": "Emulator", "status": "ACTIVE", "expiresAt": null, "created": now,
        "lastUpdated": now,
        "website": "https://www.example.com", "phoneNumber": "", "endUserSupportHelpURL": "", "supportPhoneNumber": "", "address1": null,
        "address2": null,
        "city": null, "state": null, "country": null, "postalCode": null,
    }));
    let (realm, kid) = (org.ids.id("guo"), org.ids.base64url(32));
    org.put("singletons", "realm", realm.into());
    org.put("singletons", "signing", json!({"kid": kid}));
    org.put("singletons", "threats", json!({"action": "audit", "excludeZones": [], "created": now, "lastUpdated": now}));

    let (kind, creator) = (org.ids.id("oty"), org.ids.id("spr"));
    org.put(
        "meta/types/user",
        &kind,
        json!({
            "id": kind, "displayName": "User", "name": "user", "description": "Okta user profile template with default permission settings",
            "createdBy": creator, "lastUpdatedBy": creator, "created": now, "lastUpdated": now, "default": true,
        }),
    );
    let schema = families::schemas::user_schema(org, &kind, true);
    org.put("meta/schemas/user", &kind, schema);
    let schema = families::schemas::group_schema(org);
    org.put("meta/schemas/group", "default", schema);

    for (name, description) in [
        ("Everyone", "All users in your organization"),
        ("Okta Administrators", "Okta manages this group, which contains all administrators in your organization."),
    ] {
        let id = org.ids.id("00g");
        org.put(
            "groups",
            &id,
            json!({
                "id": id, "created": now, "lastUpdated": now, "lastMembershipUpdated": now, "objectClass": ["okta:user_group"],
                "type": "BUILT_IN",
                "profile": {"name": name, "description": description},
            }),
        );
    }
    families::policies::furnish(org);
    administrator(org, &kind);
    families::authenticators::furnish(org);
    families::furnish_brands(org);
    families::features::furnish(org);
    zones(org);
    default_server(org);
    families::mappings::furnish(org);
    system_apps(org);
    let now = org.clock.now();
    org.put(
        "templates/sms",
        "default",
        json!({
            "id": "default", "name": "Default", "type": "SMS_VERIFY_CODE", "template": "Your verification code is ${code}.", "created": now,
            "lastUpdated": now,
        }),
    );
}

fn administrator(org: &mut Org, kind: &str) {
    let (id, now) = (org.ids.id("00u"), org.clock.now());
    let realm = org.get("singletons", "realm").cloned().unwrap_or(Value::Null);
    org.put("users", &id, json!({
        "id": id, "status": "ACTIVE", "created": now, "activated": null, "statusChanged": now, "lastLogin": now, "lastUpdated": now,
        "passwordChanged": now,
        "type": {"id": kind}, "realmId": realm,
        "profile": {"firstName": "Admin", "lastName": "Istrator", "mobilePhone": null, "secondEmail": null, "login": "admin@example.com",
        "email": "admin@example.com"},
        "$provider": {"type": "OKTA", "name": "OKTA"}, "$hasPassword": true, "$password": "Emulator-Admin-1",
    }));
    org.logins.insert("admin@example.com".into(), id.clone());
    org.put("singletons", "admin", json!({"id": id}));
    for group in org.keys("groups") {
        families::memberships::add(org, &group, &id, None);
    }
    let role = org.ids.id("ra1");
    org.put(
        &format!("users/{id}/roles"),
        &role,
        json!({
            "id": role, "label": "Super Organization Administrator", "type": "SUPER_ADMIN", "status": "ACTIVE", "created": now,
            "lastUpdated": now, "assignmentType": "USER",
        }),
    );
}

/// The zones of a fresh org: name, usage.
const ZONES: &[(&str, &str)] = &[("BlockedIpZone", "BLOCKLIST"), ("LegacyIpZone", "POLICY"), ("DefaultExemptIpZone", "POLICY")];

fn zones(org: &mut Org) {
    for (name, usage) in ZONES {
        let (id, now) = (org.ids.id("nzo"), org.clock.now());
        org.put("zones", &id, json!({
            "type": "IP", "id": id, "name": name, "status": "ACTIVE", "usage": usage, "created": now, "lastUpdated": now, "system": true,
            "gateways": null, "proxies": null,
        }));
    }
}

fn default_server(org: &mut Org) {
    let (id, now, kid) = (org.ids.id("aus"), org.clock.now(), org.ids.base64url(32));
    let issuer = format!("{}/oauth2/default", org.base);
    org.put("authorizationServers", &id, json!({
        "id": id, "name": "default", "description": "Default Authorization Server for your Applications", "audiences": ["api://default"],
        "issuer": issuer,
        "issuerMode": "DYNAMIC", "status": "ACTIVE", "created": now, "lastUpdated": now, "default": true,
        "credentials": {"signing": {"rotationMode": "AUTO", "lastRotated": now, "nextRotation": now, "kid": kid}},
    }));
    families::authorization_servers::furnish(org, &id);
    families::furnish_default_server(org, &id);
}

fn system_apps(org: &mut Org) {
    for (name, label, link) in SYSTEM_APPS {
        let (id, now) = (org.ids.id("0oa"), org.clock.now());
        let org_id = text(org.get("singletons", "org").unwrap_or(&Value::Null), "id").to_owned();
        let mut app = json!({
            "id": id, "orn": format!("orn:okta:idp:{org_id}:apps:{name}:{id}"), "name": name, "label": label, "status": "ACTIVE",
            "lastUpdated": now, "created": now,
            "accessibility": {"selfService": false, "errorRedirectUrl": null, "loginRedirectUrl": null},
            "visibility": {"autoSubmitToolbar": false, "hide": {"iOS": false, "web": false}, "appLinks": {}}, "features": [],
            "signOnMode": "OPENID_CONNECT",
            "credentials": {"userNameTemplate": {"template": "${source.login}", "type": "BUILT_IN"}, "signing": {}},
            "universalLogout": null,
            "settings": {
                "app": {}, "notifications": {"vpn": {"network": {"connection": "DISABLED"}, "message": null, "helpUrl": null}},
                "manualProvisioning": false,
                "implicitAssignment": false,
            },
        });
        if let Some(link) = link {
            set(&mut app, &format!("visibility.appLinks.{link}"), true.into());
        }
        let policy = org
            .store("policies")
            .values()
            .find(|policy| text(policy, "$owner") == *label)
            .map_or(Value::Null, |policy| policy["id"].clone());
        app["$accessPolicy"] = policy;
        org.put("apps", &id, app);
        families::apps::credentials::issue(org, &id);
        families::mappings::for_app(org, &id);
    }
}
