//! Hand-written models in the form of generated ones, decoded and encoded in every way.

use serde_json::{Value as Any, json};

use super::{Additional, DateTime, Field, FreeForm, Json, Links, Map, Model, Null, OneOrMany, Secret, UnknownText, Value, decode, encode};
use super::{object, text_enum, union};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
enum Status {
    Active,
    Inactive,
    Unknown(UnknownText),
}
text_enum! { Status { "ACTIVE" => Active; "INACTIVE" => Inactive; } }

struct Settings {
    url: Field<String>,
    retries: Field<i64>,
    additional: Additional,
}
object! {
    Settings as "Settings" {
        0: "\"url\":" => url;
        1: "\"retries\":" => retries;
    } additional: additional;
}

struct BaseApp {
    id: Field<String>,
    label: Field<String>,
    mode: Field<String>,
    status: Field<Status>,
    created: Field<DateTime>,
    settings: Field<Box<Settings>>,
    features: Field<Vec<String>>,
    links: Field<Links>,
    profile: Field<FreeForm>,
    any: Field<Json>,
    secret: Field<Secret>,
    flags: Field<Map<bool>>,
    children: Field<Vec<App>>,
    additional: Additional,
}
object! {
    BaseApp as "App" {
        0: "\"id\":" => id;
        1: "\"label\":" => label;
        2: "\"mode\":" => mode;
        3: "\"status\":" => status;
        4: "\"created\":" => created;
        5: "\"settings\":" => settings;
        6: "\"features\":" => features;
        7: "\"_links\":" => links;
        8: "\"profile\":" => profile;
        9: "\"any\":" => any;
        10: "\"secret\":" => secret;
        11: "\"flags\":" => flags;
        12: "\"children\":" => children;
    } additional: additional; read_only: [0, 4, 7];
}

struct SamlApp {
    id: Field<String>,
    mode: Field<String>,
    audience: Field<String>,
    additional: Additional,
}
object! {
    SamlApp as "SamlApp" {
        0: "\"id\":" => id;
        1: "\"mode\":" => mode;
        2: "\"audience\":" => audience;
    } additional: additional; read_only: [0]; fixed { 1 mode: "SAML" }
}

#[derive(Clone)]
enum App {
    Saml(Box<SamlApp>),
    Other(Box<BaseApp>),
}
union! { App by "mode" { Saml: "SAML" | "SAML_2"; } other: Other; }

fn rich() -> Any {
    json!({
        "id": "1", "label": "é \"quoted\"", "mode": "OTHER", "status": "NEW_ONE", "created": "2024-03-09T16:05:42.000Z",
        "settings": {"url": null, "retries": 3, "unknown": {"deep": [1, 2.5, null]}}, "features": ["a", "b"],
        "_links": {"self": {"href": "https://x", "hints": {"allow": ["GET"], "x": 1}}, "logo": [{"name": "m", "href": "h", "type": "image/png"}]},
        "profile": {"badge": 7}, "any": [1, {"x": "y"}], "secret": "hunter2", "flags": {"b": true, "a": false},
        "children": [{"mode": "SAML", "audience": "aud"}, {"mode": null}, {}], "zzz": null, "unknown": {"a": []}
    })
}

#[test]
fn every_kind_of_value_round_trips() {
    let body = rich().to_string();
    let decoded = decode::<App>(body.as_bytes()).unwrap();
    assert_eq!(decoded.mismatches, []);
    assert_eq!(serde_json::from_slice::<Any>(&encode(decoded.value.source())).unwrap(), rich());
    let App::Other(app) = &decoded.value else { panic!("not the base") };
    assert_eq!(app.status.as_ref().unwrap().as_str(), "NEW_ONE");
    assert!(app.settings.as_deref().unwrap().url.is_null());
    assert!(matches!(app.links.as_ref().unwrap().get("logo"), Some(OneOrMany::Many(links)) if links[0].name == "m"));
    assert!(matches!(&app.children.as_deref().unwrap()[0], App::Saml(saml) if saml.audience == "aud"));
}

#[test]
fn an_enum_compares_with_its_string() {
    let settle = |status: Field<Status>| (status == "NEW_ONE", status == *"ACTIVE");
    assert_eq!(settle("NEW_ONE".into()), (true, false));
    assert_eq!(settle("ACTIVE".into()), (false, true));
    assert_eq!(settle(Field::Null), (false, false));
}

#[test]
fn serde_decodes_and_encodes_every_type() {
    let body = rich();
    let from_value: App = serde_json::from_value(body.clone()).unwrap();
    let from_str: App = serde_json::from_str(&body.to_string()).unwrap();
    let from_slice: App = serde_json::from_slice(body.to_string().as_bytes()).unwrap();
    let from_reader: App = serde_json::from_reader(body.to_string().as_bytes()).unwrap();
    assert_eq!(from_value, from_str);
    assert_eq!(from_str, from_slice);
    assert_eq!(from_slice, from_reader);
    assert_eq!(serde_json::to_value(&from_value).unwrap(), body);
    assert_eq!(serde_json::from_str::<Any>(&serde_json::to_string(&from_value).unwrap()).unwrap(), body);
    let yaml = serde_yaml::to_string(&from_value).unwrap();
    assert_eq!(serde_yaml::from_str::<App>(&yaml).unwrap(), from_value);
    let nested: Vec<Option<App>> = serde_json::from_value(json!([body, null])).unwrap();
    assert_eq!(nested[0].as_ref().unwrap(), &from_value);
}

#[test]
fn a_value_of_an_unexpected_type_is_preserved_and_reported() {
    let body = json!({
        "id": 5, "mode": ["x"], "status": 1, "created": "yesterday", "settings": {"url": true, "retries": 1.5, "x": 1},
        "features": "all", "_links": {"self": "nowhere", "up": null}, "profile": [1], "flags": {"a": "yes"}, "secret": {},
        "children": [1, "two", null, {"mode": "SAML", "audience": 3}]
    });
    let decoded = decode::<App>(body.to_string().as_bytes()).unwrap();
    assert_eq!(serde_json::from_slice::<Any>(&encode(decoded.value.source())).unwrap(), body);
    assert_eq!(serde_json::to_value(&decoded.value).unwrap(), body);
    let pointers: Vec<_> = decoded.mismatches.iter().map(|mismatch| mismatch.pointer.as_str()).collect();
    for pointer in ["/id", "/mode", "/created", "/settings/url", "/settings/retries", "/children/0", "/children/3/audience", "/_links/self"]
    {
        assert!(pointers.contains(&pointer), "{pointer} not in {pointers:?}");
    }
    let App::Other(mut app) = decoded.value else { panic!("not the base") };
    assert_eq!(app.additional.get::<u8>("id").unwrap(), Some(5));
    app.id.set("now a string");
    assert_eq!(serde_json::to_value(&app).unwrap()["id"], "now a string");
}

#[test]
fn one_malformed_item_does_not_fail_a_page() {
    let decoded = decode::<Vec<SamlApp>>(br#"[{"id": "1"}, 7, {"id": false}]"#).unwrap();
    assert_eq!(decoded.value.len(), 3);
    assert_eq!(decoded.value[1].additional.whole(), Some("7"));
    assert_eq!(encode(decoded.value.source()), br#"[{"id":"1"},7,{"id":false}]"#);
    assert_eq!(decode::<Vec<SamlApp>>(b"{}").unwrap_err().to_string(), "expected array, found object");
    assert!(decode::<Vec<SamlApp>>(b"[{").is_err());
    assert!(decode::<SamlApp>(b"\xff").unwrap_err().to_string().contains("UTF-8"));
}

#[test]
fn a_field_name_that_is_not_unicode_does_not_affect_other_fields() {
    // In every position: in an item, in a union before its tag, in a nested object, in a map, in free-form JSON.
    for (body, pointer) in [
        (r#"{"\ud800":1,"id":"1"}"#, "/\\ud800"),
        (r#"{"a\udfff":{"x":[1]},"mode":"SAML","id":"1"}"#, "/a\\udfff"),
        (r#"{"id":"1","settings":{"url":"u","\ud83d":null}}"#, "/settings/\\ud83d"),
        (r#"{"id":"1","flags":{"a":true,"\udc00~/":false}}"#, "/flags/\\udc00~0~1"),
        (r#"{"id":"1","unknown":{"\ud800":1}}"#, ""),
    ] {
        let decoded = decode::<App>(body.as_bytes()).unwrap();
        assert_eq!(decoded.value.get::<String>("id").unwrap().as_deref(), Some("1"), "{body}");
        let sorted = |json: &[u8]| {
            let mut bytes: Vec<u8> = json.to_vec();
            bytes.sort_unstable();
            bytes
        };
        // Nothing is lost, although the order may change.
        let written = encode(decoded.value.source());
        assert_eq!(sorted(&written), sorted(body.as_bytes()), "{}", String::from_utf8_lossy(&written));
        let pointers: Vec<_> = decoded.mismatches.iter().map(|mismatch| mismatch.pointer.as_str()).collect();
        assert!(if pointer.is_empty() { pointers.is_empty() } else { pointers.contains(&pointer) }, "{pointers:?}");
        assert_eq!(decode::<App>(&written).unwrap().value, decoded.value);
        assert_ne!(decode::<App>(br#"{"id":"1"}"#).unwrap().value, decoded.value);

        let page = format!(r#"[{{"id":"0"}},{body}]"#);
        let page = decode::<Vec<App>>(page.as_bytes()).unwrap().value;
        assert_eq!((page.len(), &page[1]), (2, &decoded.value));
    }
    assert!(matches!(decode::<App>(br#"{"\ud800":1,"mode":"SAML"}"#).unwrap().value, App::Saml(_)));
    // A map cannot store such a name, which is an error if the map is the whole body.
    let error = decode::<crate::model::Map<bool>>(br#"{"\ud800":true}"#).unwrap_err();
    assert!(error.to_string().contains("an unpaired surrogate"), "{error}");
}

#[test]
fn debug_shows_present_fields_and_no_secrets() {
    let app: BaseApp = serde_json::from_value(rich()).unwrap();
    let shown = format!("{app:?}");
    assert!(shown.contains("label:") && shown.contains("secret: [redacted]"), "{shown}");
    assert!(!shown.contains("hunter2") && !shown.contains("absent"), "{shown}");
}

#[test]
fn fields_are_accessible_by_name_and_copies_drop_read_only_ones() {
    let mut app: App = serde_json::from_value(rich()).unwrap();
    assert_eq!(app.get::<String>("label").unwrap().as_deref(), Some("é \"quoted\""));
    assert_eq!(app.get::<Any>("unknown").unwrap(), Some(json!({"a": []})));
    app.set("label", "new").unwrap();
    app.set("features", 3).unwrap();
    app.set("brandNew", Null).unwrap();
    app.remove("zzz");
    let mut expected = rich();
    expected["label"] = json!("new");
    expected["features"] = json!(3);
    expected["brandNew"] = json!(null);
    expected.as_object_mut().unwrap().remove("zzz");
    assert_eq!(serde_json::to_value(&app).unwrap(), expected);
    let copy = app.without_read_only();
    for name in ["id", "created", "_links"] {
        assert!(!copy.names().contains(&name));
    }
}

#[test]
fn a_type_sets_its_tag() {
    assert_eq!(SamlApp::default().to_json(), r#"{"mode":"SAML"}"#);
    assert_eq!(SamlApp::blank().to_json(), "{}");
    assert_eq!(decode::<SamlApp>(b"{}").unwrap().value.to_json(), "{}");
}

#[test]
fn dates_keep_their_original_string() {
    for text in [
        "2024-03-09T16:05:42.000Z",
        "2024-03-09T16:05:42Z",
        "2024-03-09T16:05:42.123456Z",
        "2024-03-09T16:05:42+02:00",
        "0000-01-01T00:00:00.000Z",
    ] {
        let time: DateTime = text.parse().unwrap();
        assert_eq!(time.to_string(), text);
        assert_eq!(text.parse::<jiff::Timestamp>().unwrap(), time.timestamp());
    }
    // Not RFC 3339, but Okta sends them.
    for (text, moment) in [
        ("2021-06-14 14:45:46", "2021-06-14T14:45:46Z"),
        ("2021-06-14T14:45:46", "2021-06-14T14:45:46Z"),
        ("2021-06-14", "2021-06-14T00:00:00Z"),
        ("9999-12-31T23:59:59.000Z", "9999-12-30T22:00:00.999999999Z"),
    ] {
        let time: DateTime = text.parse().unwrap();
        assert_eq!((time.to_string().as_str(), time.timestamp().to_string().as_str()), (text, moment));
    }
    for text in ["2024-13-09T16:05:42.000Z", "yesterday", "", "2024-03-09T16:05:6x.000Z", "9999-13-31T23:59:59.000Z", "16:05"] {
        assert!(text.parse::<DateTime>().is_err(), "{text}");
    }
    assert_eq!(DateTime::from(jiff::Timestamp::UNIX_EPOCH).to_string(), "1970-01-01T00:00:00.000Z");
    assert_eq!(DateTime::from(jiff::Timestamp::new(1, 5).unwrap()).to_string(), "1970-01-01T00:00:01.000000005Z");
}

#[test]
fn deep_nesting_is_limited_and_does_not_panic() {
    let deep = |levels: usize| format!("{}{{}}{}", r#"{"children":["#.repeat(levels), "]}".repeat(levels));
    assert!(decode::<App>(deep(20).as_bytes()).is_ok());
    let _ = decode::<App>(deep(60).as_bytes());
    let _ = decode::<App>(deep(5_000).as_bytes());
    let _ = decode::<App>("[".repeat(100_000).as_bytes());
    let text = format!("{{\"x\":{}{}}}", "[".repeat(5_000), "]".repeat(5_000));
    let app = decode::<App>(text.as_bytes()).unwrap();
    assert_eq!(encode(app.value.source()), text.as_bytes());
    let _ = serde_json::to_value(&app.value);
    assert_eq!(app.value, app.value.clone());
    let _ = serde_json::from_str::<App>(&text);
}

#[test]
fn a_secret_is_wiped_when_it_is_dropped() {
    use secrecy::zeroize::ZeroizeOnDrop;
    // Only the type can show this: reading freed memory is not possible in safe code.
    fn wiped<T: ZeroizeOnDrop>(_: &T) {}
    let secret = Secret::from(String::from("hunter2"));
    wiped(&secret);
    wiped(&secrecy::SecretString::from("x"));
    assert_eq!(secret.expose(), "hunter2");
}

#[test]
fn models_that_differ_in_an_additional_field_are_not_equal() {
    let read = |json: &str| decode::<SamlApp>(json.as_bytes()).unwrap().value;
    assert_eq!(read(r#"{"id":"1","x":{"a":1,"b":2}}"#), read(r#"{"x":{"b":2,"a":1},"id":"1"}"#));
    for other in [r#"{"id":"1"}"#, r#"{"id":"1","x":{"a":1,"b":3}}"#, r#"{"id":"1","y":{"a":1,"b":2}}"#, r#"{"id":"1","x":null}"#] {
        assert_ne!(read(r#"{"id":"1","x":{"a":1,"b":2}}"#), read(other), "{other}");
    }
}

#[test]
fn the_pointer_of_a_mismatch_is_escaped() {
    let decoded = decode::<App>(br#"{"flags":{"a~b/c":"yes","d":true}}"#).unwrap();
    assert!(decoded.mismatches.iter().any(|mismatch| mismatch.pointer.contains("a~0b~1c")), "{:?}", decoded.mismatches);
}

#[test]
fn values_nested_deeper_than_oktas_are_kept_as_json() {
    let deep = |levels: usize| format!("{}{{}}{}", r#"{"children":["#.repeat(levels), "]}".repeat(levels));
    let depth = |levels: usize| decode::<App>(deep(levels).as_bytes()).unwrap().mismatches.len();
    assert_eq!(depth(20), 0);
    // Two levels of JSON each: an object and a list.
    assert!(depth(30) > 0, "50 levels are the most that is read with types");
}

#[test]
fn unreadable_fields_keep_their_place_in_every_encoding() {
    let json = r#"{"id":"1","label":7,"mode":"OTHER","features":"none","zzz":1}"#;
    let app = decode::<App>(json.as_bytes()).unwrap().value;
    assert_eq!(app.to_json(), json);
    assert_eq!(serde_json::to_string(&app).unwrap(), json);
}

#[test]
fn clones_have_every_state_of_the_fields_and_share_nothing() {
    let mut body = rich();
    body["label"] = json!(7);
    body["settings"]["retries"] = json!("three");
    let app = decode::<App>(body.to_string().as_bytes()).unwrap().value;
    let mut clone = app.clone();
    assert_eq!(clone, app);
    assert_eq!(clone.to_json(), app.to_json());
    assert_eq!(format!("{clone:?}"), format!("{app:?}"));
    let App::Other(other) = &mut clone else { panic!("{clone:?}") };
    assert!(other.label.is_unreadable() && other.status.is_value());
    other.settings = Field::Null;
    assert_ne!(clone, app);
    assert_eq!(decode::<App>(b"[7]").map(|decoded| decoded.value.to_json()).unwrap_or_default(), "");
    let kept: App = serde_json::from_str("[7]").unwrap();
    assert_eq!(kept.clone().to_json(), "[7]");
}
