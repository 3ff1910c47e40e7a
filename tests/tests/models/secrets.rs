//! `Debug` and errors of models never show secrets.

use okta_sdk::model::{Model, Secret};
use okta_sdk::models::*;

use codegen::api::{Object, SchemaId, SchemaKind, Type};

use super::schemas::{Schemas, schemas};

const MARKER: &str = "m4rk3r-of-a-secret";

/// A body with every field of a model at any depth, the marker in every secret field, and the number of secrets.
struct Full<'a> {
    schemas: &'a Schemas,
    around: Vec<SchemaId>,
    secrets: usize,
}

impl Full<'_> {
    fn value(&mut self, ty: &Type) -> String {
        match ty {
            Type::Secret => {
                self.secrets += 1;
                format!("\"{MARKER}\"")
            }
            Type::String | Type::Binary => "\"text\"".to_owned(),
            Type::DateTime => "\"2020-01-01T00:00:00.000Z\"".to_owned(),
            Type::Boolean => "true".to_owned(),
            Type::Integer | Type::Number => "7".to_owned(),
            // A field that is not in the spec is a secret if its name suggests it.
            Type::Any => format!(r#"{{"apiToken": "{MARKER}"}}"#),
            Type::FreeForm => format!(r#"{{"password": "{MARKER}", "x": {{"clientSecret": "{MARKER}"}}}}"#),
            Type::Links => {
                format!(
                    r#"{{"self": {{"href": "/api/v1/sessions/{MARKER}"}}, "qrcode": [{{"href": "https://a/api/v1/qr/{MARKER}?t={MARKER}"}}]}}"#
                )
            }
            Type::List(item) => format!("[{}]", self.value(item)),
            Type::Map(value) => format!(r#"{{"x": {}}}"#, self.value(value)),
            Type::Schema(id) if self.around.contains(id) => "{}".to_owned(),
            Type::Schema(id) => {
                self.around.push(*id);
                let body = self.schema(*id);
                self.around.pop();
                body
            }
        }
    }

    fn schema(&mut self, id: SchemaId) -> String {
        let schemas = self.schemas;
        match &schemas.api.schema(id).kind {
            SchemaKind::Object(object) => self.object(object, None),
            SchemaKind::Union(union) => self.object(schemas.object(union.base), None),
            SchemaKind::Choice(choice) => self.value(&choice.alternatives[0].ty),
            SchemaKind::Enum(choice) => serde_json::to_string(&choice.values[0]).unwrap(),
            SchemaKind::Alias(ty) => self.value(ty),
        }
    }

    fn object(&mut self, object: &Object, wrong: Option<&str>) -> String {
        let members = object.members.iter().map(|member| {
            let value = match (&member.ty, wrong) {
                (Type::Secret, Some(wrong)) => wrong.to_owned(),
                _ => self.value(&member.ty),
            };
            format!("{:?}: {value}", member.name)
        });
        let mut members: Vec<_> = members.collect();
        members.push(format!(r#""notInTheDocument": {{"token": "{MARKER}"}}"#));
        format!("{{{}}}", members.join(", "))
    }
}

#[test]
fn debug_of_every_model_shows_no_secret() {
    let mut with_secrets = 0;
    for (schema, codec) in schemas().models() {
        let mut full = Full { schemas: schemas(), around: vec![schema.id], secrets: 0 };
        let mut bodies = vec![full.schema(schema.id)];
        with_secrets += usize::from(full.secrets > 0);
        if let SchemaKind::Object(object) = &schema.kind {
            // A secret that is not a string is preserved, and not shown either.
            bodies.push(full.object(object, Some(&format!(r#"{{"value": "{MARKER}"}}"#))));
            bodies.push(full.object(object, Some("null")));
        }
        for body in bodies {
            let written = codec.read(body.as_bytes()).unwrap().written;
            let count = |text: &str| text.matches(MARKER).count();
            assert_eq!(count(std::str::from_utf8(&written).unwrap()), count(&body), "{}", codec.type_name);
            let shown = codec.show(body.as_bytes()).unwrap();
            assert_eq!(count(&shown), 0, "{}: {shown}", codec.type_name);
        }
    }
    assert!(with_secrets > 40, "{with_secrets}");
}

/// Fields whose names sound like secrets but that are not secret.
const HARMLESS: &[&str] = &[];

#[test]
fn every_field_that_sounds_secret_is_a_secret() {
    let secret = [
        "password",
        "passcode",
        "secret",
        "privatekey",
        "answer",
        "clientsecret",
        "sharedsecret",
        "accesstoken",
        "token",
        "salt",
        "sessiontoken",
    ];
    let open: Vec<_> = schemas()
        .members()
        .filter(|(_, member)| matches!(member.ty, Type::String))
        .filter(|(_, member)| {
            let name = member.name.replace('_', "").to_lowercase();
            secret.iter().any(|secret| name.ends_with(secret)) || name.starts_with("privatekey")
        })
        .map(|(schema, member)| format!("{}#{}", schema.at.pointer.trim_start_matches("/components/schemas/"), member.name))
        .filter(|name| !HARMLESS.contains(&name.as_str()))
        .collect();
    assert_eq!(open, [""; 0]);
}

#[test]
fn reading_a_secret_takes_an_explicit_call() {
    let credentials = UserCredentials::new().password(PasswordCredential::new().value("Tr0ub4dor"));
    let request = CreateUserRequest::new().credentials(credentials);
    assert!(!format!("{request:?} {request:#?}").contains("Tr0ub4dor"));
    assert!(format!("{request:?}").contains("value: [redacted]"), "{request:?}");
    let value = &request.credentials.get().unwrap().password.get().unwrap().value;
    assert_eq!(value.get().map(Secret::expose), Some("Tr0ub4dor"));
    assert_eq!(request.to_json(), r#"{"credentials":{"password":{"value":"Tr0ub4dor"}}}"#);
}

#[test]
fn errors_do_not_show_values() {
    let client = ApplicationCredentialsOAuthClient::new().client_secret(MARKER);
    let error = client.get::<u32>("client_secret").unwrap_err();
    assert!(error.to_string().contains("client_secret") && !error.to_string().contains(MARKER), "{error}");
    let user = User::from_json(format!(r#"{{"odd": "{MARKER}", "credentials": "{MARKER}"}}"#).as_bytes()).unwrap();
    for name in ["odd", "credentials"] {
        let error = user.get::<Vec<u8>>(name).unwrap_err().to_string();
        assert!(!error.contains(MARKER), "{error}");
    }
    let error = okta_sdk::rt::decode::<Vec<User>>(format!("\"{MARKER}\"").as_bytes()).unwrap_err().to_string();
    assert!(error.contains("expected array") && !error.contains(MARKER), "{error}");
}

#[test]
fn debug_shows_the_values_of_free_form_fields_and_masks_what_is_secret() {
    let profile = UserProfile::new().login("ada@example.com").with("badge", 7).with("pet_password", "rex");
    let shown = format!("{profile:?}");
    assert!(shown.contains("badge: 7") && shown.contains("pet_password: \"[masked]\"") && !shown.contains("rex"), "{shown}");
    let target = r#"{"debugContext": {"debugData": {"requestUri": "/api/v1/users", "sessionToken": "20111x", "jwt": "eyJh.eyJi.c2ln"}}}"#;
    let event = LogEvent::from_json(target.as_bytes()).unwrap();
    let shown = format!("{event:?}");
    assert!(shown.contains("/api/v1/users") && !shown.contains("20111x") && !shown.contains("eyJh"), "{shown}");
}
