//! User types, schemas, linked objects, profile mappings and identity providers.

mod support;

use serde_json::{Value, json};
use support::{Org, text, user};

#[test]
fn a_user_type_has_a_schema_of_its_own() {
    let org = Org::default();
    let kind = org.post("meta/types/user", json!({"name": "robot", "displayName": "Robot"}));
    assert_eq!((kind.status, kind.text("default")), (200, "false".to_owned()));
    let id = kind.text("id");
    let schema = format!("meta/schemas/user/{}", id.replacen("oty", "osc", 1));
    let custom = json!({"definitions": {"custom": {"id": "#custom", "type": "object", "properties": {"model": {"title": "Model",
        "type": "string", "maxLength": 4}}}}});
    assert_eq!(org.post(&schema, custom).text("definitions.custom.properties.model.scope"), "NONE");
    let make = |model: &str| {
        let mut body = user("r2d2");
        (body["type"], body["profile"]["model"]) = (json!({"id": id}), json!(model));
        org.post("users", body)
    };
    assert_eq!(make("astromech").error().1, "model: String value length is out of range");
    assert_eq!(make("R2").text("type.id"), id);
    assert_eq!(org.post(&format!("meta/types/user/{id}"), json!({"displayName": "Droid"})).text("displayName"), "Droid");
    assert_eq!(
        org.put(&format!("meta/types/user/{id}"), json!({"name": "other", "displayName": "D", "description": "d"})).text("name"),
        "robot"
    );
    // A type cannot be deleted while users have it, and the default type can never be deleted.
    assert_eq!(org.delete(&format!("meta/types/user/{id}")).text("errorCode"), "E0000142");
    assert_eq!(org.delete("meta/types/user/default").text("errorCode"), "E0000142");
    (0..2).for_each(|_| drop(org.delete("users/r2d2")));
    assert_eq!(org.delete(&format!("meta/types/user/{id}")).status, 204);
    assert_eq!(org.get(&format!("meta/types/user/{id}")).text("errorSummary"), format!("Not found: Resource not found: {id} (CVDType)"));
}

#[test]
fn attributes_are_added_changed_and_removed() {
    let org = Org::default();
    let custom = |properties: Value| {
        org.post(
            "meta/schemas/user/default",
            json!({"definitions": {"custom": {"id": "#custom", "type": "object", "properties": properties}}}),
        )
    };
    assert_eq!(custom(json!({"team": {"title": "Team", "type": "string"}})).text("definitions.custom.properties.team.title"), "Team");
    assert_eq!(custom(json!({"team": {"title": "The team"}})).text("definitions.custom.properties.team.title"), "The team");
    assert_eq!(custom(json!({"team": {"type": "integer"}})).status, 400);
    assert_eq!(custom(json!({"team": null})).text("definitions.custom.properties.team.title"), "");
    assert_eq!(custom(json!({"team": {"type": "string"}})).status, 400);
    let base = json!({"definitions": {"base": {"id": "#base", "type": "object", "properties": {"login": {"pattern": ".+"}}}}});
    org.post("meta/schemas/user/default", base);
    let mut body = user("ada");
    body["profile"]["login"] = json!("no-address");
    assert_eq!(org.post("users", body).status, 200);
    let optional = json!({"definitions": {"base": {"id": "#base", "type": "object", "properties": {"lastName": {"required": false}}}}});
    let schema = org.post("meta/schemas/user/default", optional);
    assert_eq!(schema.body["definitions"]["base"]["required"], json!(["login", "firstName", "email"]));
    let mut body = user("bob");
    body["profile"]["lastName"] = Value::Null;
    assert_eq!(org.post("users", body).status, 200);
    let app = org.create("apps", json!({"label": "x", "signOnMode": "OPENID_CONNECT"}));
    let schema = org.get(&format!("meta/schemas/apps/{app}/default"));
    assert_eq!(schema.text("definitions.base.properties.userName.externalName"), "preferred_username");
}

#[test]
fn linked_objects_connect_users() {
    let org = Org::default();
    let definition = json!({"primary": {"name": "manager", "title": "Manager", "type": "USER"}, "associated": {"name": "report",
        "title": "Report", "type": "USER"}});
    assert_eq!(org.post("meta/schemas/user/linkedObjects", definition.clone()).status, 201);
    assert_eq!(org.post("meta/schemas/user/linkedObjects", definition).status, 409);
    let (boss, ada, bob) = (org.user("boss"), org.user("ada"), org.user("bob"));
    for user in [&ada, &bob] {
        assert_eq!(org.put(&format!("users/{user}/linkedObjects/manager/{boss}"), Value::Null).status, 204);
    }
    let of = |user: &str, relation: &str| org.list(&format!("users/{user}/linkedObjects/{relation}"), "_links.self.href");
    assert_eq!(of(&ada, "manager").len(), 1);
    assert!(of(&ada, "manager")[0].ends_with(&boss));
    assert_eq!(of(&boss, "report").len(), 2);
    assert_eq!(org.delete(&format!("users/{ada}/linkedObjects/manager")).status, 204);
    assert_eq!(of(&boss, "report").len(), 1);
    assert_eq!(org.delete("meta/schemas/user/linkedObjects/manager").status, 204);
    assert_eq!(
        org.get("meta/schemas/user/linkedObjects/manager").text("errorSummary"),
        "Not found: Resource not found: manager (LinkedObjectProperty)"
    );
}

#[test]
fn identity_providers_have_users_keys_and_mappings() {
    let org = Org::default();
    let idp = org.post(
        "idps",
        json!({"type": "GOOGLE", "name": "Google", "protocol": {"scopes": ["openid"],
        "credentials": {"client": {"client_id": "c", "client_secret": "s"}}}}),
    );
    assert_eq!(
        (idp.status, idp.text("protocol.endpoints.token.binding"), idp.text("policy.subject.matchType")),
        (200, "HTTP-POST".to_owned(), "USERNAME".to_owned())
    );
    let base = format!("idps/{}", idp.text("id"));
    let trusted = org.post("idps/credentials/keys", json!({"x5c": ["MIIB"]})).text("kid");
    let saml = org.post("idps", json!({
        "type": "SAML2", "name": "Saml", "protocol": {"type": "SAML2", "endpoints": {"sso": {"url": "https://a", "binding": "HTTP-POST"}},
        "credentials": {"trust": {"issuer": "i", "kid": trusted}}},
    }));
    assert_eq!(saml.text("protocol.credentials.trust.revocationCacheLifetime"), "0");
    assert_eq!(org.delete(&format!("idps/credentials/keys/{trusted}")).status, 400);
    org.delete(&format!("idps/{}", saml.text("id")));
    assert_eq!(org.delete(&format!("idps/credentials/keys/{trusted}")).status, 204);
    assert_eq!(
        org.get(&format!("idps/credentials/keys/{trusted}")).text("errorSummary"),
        format!("Not found: Resource not found: {trusted} (IdpTrust)")
    );

    let ada = org.user("ada");
    assert_eq!(org.post(&format!("{base}/users/{ada}"), json!({"externalId": "77"})).text("externalId"), "77");
    assert_eq!(org.list(&format!("users/{ada}/idps"), "name"), ["Google"]);
    assert_eq!(org.list(&format!("{base}/users"), "id"), std::slice::from_ref(&ada));
    assert_eq!(org.delete(&format!("{base}/users/{ada}")).status, 204);
    assert_eq!(org.get(&format!("{base}/users/{ada}")).status, 404);

    let key = org.post(&format!("{base}/credentials/keys/generate?validityYears=3"), Value::Null);
    assert_eq!(key.status, 201);
    let csr = org.create(&format!("{base}/credentials/csrs"), json!({}));
    assert_eq!(org.post(&format!("{base}/credentials/csrs/{csr}/lifecycle/publish"), Value::Null).status, 201);
    assert_eq!(org.list(&format!("{base}/credentials/keys"), "kid")[1..], [key.text("kid"), csr]);

    assert_eq!(org.post(&format!("{base}/lifecycle/deactivate"), Value::Null).text("status"), "INACTIVE");
    let mapping = org.list(&format!("mappings?sourceId={}", idp.text("id")), "id").remove(0);
    let changed = org.post(
        &format!("mappings/{mapping}"),
        json!({"properties": {"nickName": {"expression": "appuser.nick", "pushStatus": "DONT_PUSH"}}}),
    );
    assert_eq!(changed.text("properties.nickName.expression"), "appuser.nick");
    assert_eq!(org.post(&format!("mappings/{mapping}"), json!({"properties": {"nickName": null}})).text("properties.nickName"), "");
    let unknown = org.post(&format!("mappings/{mapping}"), json!({"properties": {"shoe": {"expression": "x", "pushStatus": "PUSH"}}}));
    assert_eq!(unknown.error().1, "Invalid target field shoe");
    assert_eq!(org.delete(&base).status, 204);
    assert_eq!(
        org.get(&format!("mappings/{mapping}")).text("errorSummary"),
        format!("Not found: Resource not found: {mapping} (ProfileMapping)")
    );
    assert_eq!(text(&org.get("mappings").body, "0.target.type"), "user");
}
