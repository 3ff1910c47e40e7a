//! The errors that Okta documents, as a table: request, status, code, cause.

mod support;

use serde_json::{Value, json};
use support::{Org, text};

/// A request of the table: method, path, body, status, code, cause.
type Case = (&'static str, &'static str, Value, u16, &'static str, &'static str);

/// The placeholders for IDs in paths.
fn fill(org: &Org, path: &str) -> String {
    let first = |list: &str| text(&org.get(list).body, "0.id");
    let mut path = path.to_owned();
    for (name, list) in [("{brand}", "brands"), ("{feature}", "features"), ("{server}", "authorizationServers")] {
        if path.contains(name) {
            path = path.replace(name, &first(list));
        }
    }
    if path.contains("{theme}") {
        let brand = first("brands");
        path = path.replace("{theme}", &first(&format!("brands/{brand}/themes")));
    }
    path
}

fn cases() -> Vec<Case> {
    let no = Value::Null;
    vec![
        // Users
        ("GET", "users/missing@example.com", no.clone(), 404, "E0000007", ""),
        ("POST", "users/me/lifecycle/reactivate", no.clone(), 403, "E0000038", ""),
        ("POST", "users/me/lifecycle/unsuspend", no.clone(), 400, "E0000001", "Cannot unsuspend a user that is not suspended"),
        ("POST", "users/unknown/lifecycle/suspend", no.clone(), 404, "E0000007", ""),
        ("POST", "users", json!({"profile": {"login": "a@example.com"}}), 400, "E0000001", "firstName: The field cannot be left blank"),
        ("POST", "users", json!({"profile": 1}), 400, "E0000003", "profile: The field has a value of the wrong type"),
        (
            "POST",
            "users",
            json!({"profile": {"login": "a", "email": "a@example.com", "firstName": "A", "lastName": "B"}}),
            400,
            "E0000001",
            "login: String value length is out of range",
        ),
        (
            "POST",
            "users",
            json!({"profile": {"login": "a@example.com", "email": "a@example.com", "firstName": "A", "lastName": "B", "shoeSize": 7}}),
            400,
            "E0000001",
            "Property name 'shoeSize' is not defined in profile",
        ),
        (
            "POST",
            "users?nextLogin=changePassword",
            json!({"profile": {"login": "a@example.com", "email": "a@example.com", "firstName": "A",
            "lastName": "B"}}),
            400,
            "E0000124",
            "",
        ),
        ("POST", "users/me/lifecycle/activate", no.clone(), 403, "E0000016", ""),
        ("POST", "users/me/lifecycle/unlock", no.clone(), 403, "E0000032", "The user is not locked out."),
        (
            "POST",
            "users/me/credentials/change_password",
            json!({"oldPassword": {"value": "Wrong-One-1"}, "newPassword": {"value": "Right-One-1"}}),
            403,
            "E0000014",
            "Old Password is not correct",
        ),
        (
            "POST",
            "users/me/credentials/forgot_password",
            json!({"password": {"value": "Right-One-1"}, "recovery_question": {"answer": "wrong"}}),
            403,
            "E0000087",
            "",
        ),
        // Groups
        ("POST", "groups", json!({"profile": {"name": ""}}), 400, "E0000001", "profile.name: The field cannot be left blank"),
        ("GET", "groups/unknown", no.clone(), 404, "E0000007", ""),
        ("GET", "groups?search=x", no.clone(), 400, "E0000031", ""),
        // Applications
        ("POST", "apps", json!({"label": "x"}), 400, "E0000001", "signOnMode: The field cannot be left blank"),
        ("POST", "apps", json!({"label": "x", "signOnMode": "NONE"}), 400, "E0000001", "signOnMode: The field has an invalid value"),
        ("POST", "zones", json!({"name": "x", "type": "NONE"}), 400, "E0000001", "type: The field has an invalid value"),
        ("GET", "apps?after=unknown", no.clone(), 400, "E0000029", "Invalid cursor."),
        ("GET", "apps/unknown/users", no.clone(), 404, "E0000007", ""),
        ("GET", "apps?expand=user/a,group/b", no.clone(), 400, "E0000001", "Expand query is malformed."),
        // Policies
        ("GET", "policies", no.clone(), 400, "E0000001", "type: The field cannot be left blank"),
        ("POST", "policies", json!({"type": "NONSENSE", "name": "x"}), 400, "E0000001", "Invalid policy type 'NONSENSE' specified."),
        ("POST", "policies", json!({"type": "PASSWORD", "name": "Default Policy"}), 400, "E0000001", "name: Policy name already in use"),
        ("POST", "policies", json!({"type": "OKTA_SIGN_ON"}), 400, "E0000001", "name: The field cannot be left blank"),
        ("GET", "policies/unknown/rules", no.clone(), 404, "E0000007", ""),
        // Authorization servers
        ("POST", "authorizationServers", json!({"name": "x"}), 400, "E0000001", "audiences: The field cannot be left blank"),
        (
            "POST",
            "authorizationServers/{server}/credentials/lifecycle/keyRotate",
            json!({"use": "enc"}),
            400,
            "E0000001",
            "Invalid value specified for key 'use' parameter.",
        ),
        ("GET", "authorizationServers/unknown", no.clone(), 404, "E0000007", ""),
        // Brands
        (
            "PUT",
            "brands/{brand}",
            json!({"customPrivacyPolicyUrl": "nonsense"}),
            400,
            "E0000001",
            "customPrivacyPolicyUrl: Is not a valid URL. Valid example: http://www.okta.com",
        ),
        (
            "PUT",
            "brands/{brand}",
            json!({"customPrivacyPolicyUrl": "https://example.com"}),
            400,
            "E0000001",
            "agreeToCustomPrivacyPolicy: Please provide your consent for updating the custom privacy policy URL.",
        ),
        (
            "PUT",
            "brands/{brand}/themes/{theme}",
            json!({"primaryColorHex": "#16"}),
            400,
            "E0000001",
            "primaryColorHex: Invalid color hex: #16.",
        ),
        (
            "PUT",
            "brands/{brand}/themes/{theme}",
            json!({"loadingPageTouchPointVariant": "X"}),
            400,
            "E0000001",
            "loadingPageTouchPointVariant: 'X' is invalid. Valid values: [OKTA_DEFAULT, NONE].",
        ),
        // Zones, origins, domains
        (
            "POST",
            "zones",
            json!({"type": "IP", "name": "z", "gateways": [{"type": "RANGE", "value": "1.2.3.4.5-1.2.3.6"}]}),
            400,
            "E0000001",
            "gateways: The IP: 1.2.3.4.5 in the RANGE: 1.2.3.4.5-1.2.3.6 is invalid. Make sure it is a valid IPV4.",
        ),
        (
            "POST",
            "trustedOrigins",
            json!({"name": "o", "origin": "nonsense", "scopes": [{"type": "CORS"}]}),
            400,
            "E0000001",
            "origin: Origin value is not valid",
        ),
        ("GET", "domains/unknown", no.clone(), 404, "E0000163", "Could not find custom domain with the given id."),
        (
            "POST",
            "domains",
            json!({"domain": "login.example.com", "certificateSourceType": "OKTA_MANAGED"}),
            400,
            "E0000001",
            "domain: Prohibited custom domain name.",
        ),
        ("POST", "domains/default/verify", no.clone(), 400, "E0000001", "This operation is not supported for this domain"),
        // Features
        ("GET", "features/invalidFeatureId", no.clone(), 404, "E0000007", ""),
        ("POST", "features/{feature}/shout", no.clone(), 405, "E0000022", ""),
        // Group rules
        (
            "POST",
            "groups/rules",
            json!({"name": "r", "type": "group_rule", "conditions": {"expression": {"value": "user.firstName == \"A\" AND"}}, "actions": {"assignUserToGroups": {"groupIds": ["00g"]}}}),
            400,
            "E0000001",
            "Invalid expression syntax user.firstName == \"A\" AND",
        ),
        // Authenticators
        ("POST", "authenticators", json!({"key": "okta_email", "name": "Email"}), 400, "E0000001", "The field has an invalid value"),
        // Identity providers and mappings
        ("GET", "idps/unknown", no.clone(), 404, "E0000007", ""),
        ("GET", "mappings/unknown", no.clone(), 404, "E0000007", ""),
        // User types and schemas
        ("DELETE", "meta/types/user/default", no.clone(), 403, "E0000142", ""),
        ("GET", "meta/schemas/user/unknown", no.clone(), 404, "E0000007", ""),
        ("GET", "meta/schemas/user/linkedObjects/unknown", no.clone(), 404, "E0000007", ""),
        // Factors, roles, sessions
        (
            "POST",
            "users/me/factors",
            json!({"factorType": "sms", "provider": "OKTA", "profile": {"phoneNumber": "12"}}),
            400,
            "E0000098",
            "",
        ),
        ("POST", "users/me/roles", json!({"type": "SUPER_ADMIN"}), 409, "E0000090", ""),
        ("GET", "users/me/roles/unknown", no.clone(), 404, "E0000007", ""),
        ("POST", "sessions", json!({"sessionToken": "invalid"}), 401, "E0000004", ""),
        // Clients
        ("GET", "users/me/clients/unknown/grants", no.clone(), 404, "E0000007", ""),
        ("DELETE", "users/me/clients/unknown/tokens", no.clone(), 404, "E0000007", ""),
        ("GET", "authorizationServers/{server}/clients/unknown/tokens", no.clone(), 404, "E0000007", ""),
        // Templates
        (
            "PUT",
            "templates/sms/default",
            json!({"name": "x", "type": "SMS_VERIFY_CODE", "template": "x"}),
            403,
            "E0000006",
            "The default SMS template cannot be changed.",
        ),
        ("DELETE", "templates/sms/default", no.clone(), 403, "E0000006", "The default SMS template cannot be changed."),
        // The org
        ("PUT", "org/contacts/BILLING", json!({"userId": "unknown"}), 404, "E0000007", ""),
        ("GET", "org/contacts/SALES", no.clone(), 404, "E0000007", ""),
        ("GET", "mappings?sourceId=unknown", no.clone(), 404, "E0000007", ""),
        ("GET", "logs?since=x", no, 400, "E0000030", ""),
    ]
}

#[test]
fn rejections_match_the_documentation() {
    let org = Org::default();
    let mut wrong = Vec::new();
    for (method, path, body, status, code, cause) in cases() {
        let response = org.send(method, &fill(&org, path), (!body.is_null()).then(|| body.clone()));
        let found = (response.status, response.text("errorCode"), response.error().1);
        let fits = found.0 == status && found.1 == code && (cause.is_empty() || found.2 == cause);
        // Every error has all fields of Okta's error object.
        let complete =
            ["errorCode", "errorSummary", "errorLink", "errorId", "errorCauses"].iter().all(|field| response.body.get(field).is_some());
        if !fits || !complete {
            wrong.push(format!("{method} {path} {body}: {found:?}"));
        }
    }
    assert_eq!(wrong, [""; 0]);
}
