//! `serde` support: every way of decoding and encoding, also in formats other than JSON.

use std::fmt::Debug;

use okta_sdk::model::{DateTime, FreeForm, Json, Links, Map, Model, OneOrMany, Secret};
use okta_sdk::models::*;
use serde_json::{Value, json};

fn bodies() -> (Value, Value, Value) {
    let app = json!({
        "id": "0oa1", "label": "L", "signOnMode": "SAML_2_0", "name": "acme", "created": "2020-01-01T00:00:00.000Z", "features": ["A"],
        "settings": {"app": {"n": 1.5, "list": [null, -3, true, 18446744073709551615_u64], "deep": {"a": {"b": ["c"]}}}, "signOn": {"slo": {"enabled": false}}},
        "visibility": {"appLinks": {"x": true, "y": null}}, "_links": {"logo": [{"href": "h"}], "self": {"href": "s"}}, "unknown": {"k": [1, {}]}, "status": 7
    });
    let user = json!({"status": "HIBERNATING", "profile": {"login": "l", "badge": 7, "boss": null}, "credentials": {"password": {"value": "secret"}}});
    let event = json!({"uuid": "u", "client": {"geographicalContext": {"geolocation": {"lat": 52.5, "lon": -13}}}, "target": [{"detailEntry": null}], "severity": "LOUD"});
    (app, user, event)
}

fn in_every_direction<T: Model + PartialEq + Debug>(body: &Value) {
    let text = body.to_string();
    let model: T = serde_json::from_slice(text.as_bytes()).unwrap();
    assert_eq!(serde_json::from_str::<T>(&text).unwrap(), model);
    assert_eq!(serde_json::from_value::<T>(body.clone()).unwrap(), model);
    assert_eq!(serde_json::from_reader::<_, T>(text.as_bytes()).unwrap(), model);
    assert_eq!(T::from_json(text.as_bytes()).unwrap(), model);
    assert_eq!(&serde_json::to_value(&model).unwrap(), body);
    assert_eq!(&serde_json::from_slice::<Value>(&serde_json::to_vec_pretty(&model).unwrap()).unwrap(), body);
    assert_eq!(&serde_json::from_str::<Value>(&model.to_json()).unwrap(), body);

    let yaml = serde_yaml::to_string(&model).unwrap();
    assert_eq!(serde_yaml::from_str::<T>(&yaml).unwrap(), model, "{yaml}");
    let mut cbor = Vec::new();
    ciborium::into_writer(&model, &mut cbor).unwrap();
    assert_eq!(ciborium::from_reader::<T, _>(&cbor[..]).unwrap(), model);
    // Inside a user's own types.
    let within: (Vec<Option<T>>, Box<T>) = serde_json::from_value(json!([[body, null], body])).unwrap();
    assert_eq!((within.0[0].as_ref(), &within.0[1], &*within.1), (Some(&model), &None, &model));
}

#[test]
fn models_work_in_every_format() {
    let (app, user, event) = bodies();
    in_every_direction::<Application>(&app);
    in_every_direction::<SamlApplication>(&app);
    in_every_direction::<User>(&user);
    in_every_direction::<LogEvent>(&event);
    in_every_direction::<FreeForm>(&app);
}

#[test]
fn parts_of_models_work_in_every_format() {
    let there_and_back = |body: Value, written: Value| assert_eq!(body, written);
    let body = json!({"a": {"href": "x"}, "b": [{"href": "y"}], "c": null});
    there_and_back(body.clone(), serde_json::to_value(serde_json::from_value::<Links>(body).unwrap()).unwrap());
    let body = json!({"a": true, "b": null});
    there_and_back(body.clone(), serde_json::to_value(serde_json::from_value::<Map<bool>>(body).unwrap()).unwrap());
    let body = json!([{"name": "n"}]);
    there_and_back(body.clone(), serde_json::to_value(serde_json::from_value::<OneOrMany<GroupProfile>>(body).unwrap()).unwrap());
    let body = json!("2020-01-01T00:00:00+01:00");
    there_and_back(body.clone(), serde_json::to_value(serde_json::from_value::<DateTime>(body).unwrap()).unwrap());
    let body = json!({"x": [1, null]});
    there_and_back(body.clone(), serde_json::to_value(serde_json::from_value::<Json>(body).unwrap()).unwrap());
    assert_eq!(serde_json::from_value::<Secret>(json!("hush")).unwrap().expose(), "hush");
    assert_eq!(serde_json::from_value::<UserStatus>(json!("ACTIVE")).unwrap(), UserStatus::Active);
    assert!(serde_json::from_value::<DateTime>(json!("never")).is_err());
    let user = User::from_json(br#"{"created": "2020-01-01T00:00:00.000Z", "_links": {"self": {"href": "h"}}}"#).unwrap();
    assert_eq!(user.get::<DateTime>("created").unwrap().as_ref(), user.created.get());
    assert!(user.get::<Links>("_links").unwrap().is_some_and(|links| links.contains("self")));
}

#[test]
fn decoding_a_non_object_reports_the_expected_type() {
    let error = serde_json::from_str::<Vec<User>>("{}").unwrap_err().to_string();
    assert!(error.contains("expected a sequence"), "{error}");
    let error = serde_json::from_str::<Links>("[1]").unwrap_err().to_string();
    assert!(error.contains("expected object, found array"), "{error}");
    let error = serde_json::from_str::<User>("{").unwrap_err().to_string();
    assert!(error.contains("EOF"), "{error}");
    let error = serde_yaml::from_str::<Links>("- a").unwrap_err().to_string();
    assert!(error.contains("expected object, found array"), "{error}");
    // A model preserves even that, so that one item does not fail a page.
    let odd = serde_json::from_str::<User>("[1]").unwrap();
    assert_eq!((odd.additional.whole(), odd.to_json().as_str()), (Some("[1]"), "[1]"));
}
