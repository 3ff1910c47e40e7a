//! Uses the code generated for a spec with difficult names: its models are lossless, and its calls send what the spec asks for.

use std::collections::BTreeMap;

use http::Request;
use obstacle_course::call::FilePart;
use obstacle_course::models::{self, Choice, Members, Values};
use obstacle_course::rt::{Model, Null};
use obstacle_course::{Bytes, Okta, api, registry};
use okta_sdk::testing::{MockTransport, json, status};
use serde_json::{Value, json};

/// A transport that responds to every request with the same body and keeps the requests.
struct Memory(MockTransport);

impl Memory {
    fn new(body: &'static str) -> (Self, Okta) {
        let transport = MockTransport::new(|_| Ok(if body.is_empty() { status(204) } else { json(200, body) }));
        let okta = Okta(transport.okta());
        (Self(transport), okta)
    }

    fn only(&self) -> Request<Bytes> {
        let mut requests = self.0.take_requests();
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests.remove(0)
    }

    /// The method and target of the only request.
    fn line(&self) -> String {
        let request = self.only();
        format!("{} {}", request.method(), request.uri().path_and_query().unwrap())
    }
}

fn schemas() -> BTreeMap<String, Value> {
    let text = include_str!("../../obstacle-course.yaml");
    let document: Value = serde_yaml::from_str(text).unwrap();
    serde_json::from_value(document["components"]["schemas"].clone()).unwrap()
}

/// A sample value for a schema, with objects nested up to `depth`.
fn example(schemas: &BTreeMap<String, Value>, schema: &Value, depth: usize) -> Option<Value> {
    if let Some(reference) = schema["$ref"].as_str() {
        return example(schemas, &schemas[reference.rsplit('/').next().unwrap()], depth);
    }
    let depth_below = depth.checked_sub(1)?;
    Some(match schema["type"].as_str() {
        _ if schema["x-okta-sdk-type"] == "links" => json!({"self": {"href": "https://example.okta.com/self"}}),
        Some("object") if schema["additionalProperties"].is_object() => {
            match example(schemas, &schema["additionalProperties"], depth_below) {
                Some(value) => json!({"type": value}),
                None => json!({}),
            }
        }
        Some("object") => {
            let members = schema["properties"].as_object().into_iter().flatten();
            members.filter_map(|(name, member)| Some((name.clone(), example(schemas, member, depth_below)?))).collect()
        }
        Some("array") => Value::from_iter(example(schemas, &schema["items"], depth_below)),
        None if schema["oneOf"].is_array() => example(schemas, &schema["oneOf"][depth % 2], depth_below)?,
        Some("boolean") => json!(true),
        Some("integer" | "number") => json!(depth),
        Some("string") if schema["format"] == "date-time" => json!("2024-03-09T16:05:42.000Z"),
        Some("string") => match schema["enum"].as_array() {
            Some(values) => values[values.len() / 2].clone(),
            None => json!(format!("a string, {depth} deep")),
        },
        _ => json!([true, {"type": null}]),
    })
}

#[test]
fn every_component_round_trips() {
    let schemas = schemas();
    let models: BTreeMap<&str, _> = registry::models().iter().map(|model| (model.name, model.codec)).collect();
    for (name, schema) in &schemas {
        let type_name = match name.as_str() {
            "Self" => "SelfModel",
            "lower-case_name.with.dots" => "LowerCaseNameWithDots",
            // A list is an alias and has no model.
            // A list has another name, and no model; the parts of an upload are not JSON.
            "UserProfile" | "Nest" | "Upload" => continue,
            "2FA" => "T2fa",
            "A_2fa" => "A2fa",
            "9" => "T9",
            name => name,
        };
        let codec = models.get(type_name).unwrap_or_else(|| panic!("there is no model {type_name}"));
        let body = example(&schemas, schema, 6).unwrap();
        let read = codec.read(body.to_string().as_bytes()).unwrap();
        assert_eq!(serde_json::from_slice::<Value>(&read.written).unwrap(), body, "{name}");
        assert_eq!(read.mismatches, [], "{name}");
        let unknown: Vec<_> = read.unknown.iter().filter(|unknown| unknown.text != "type" && !unknown.pointer.contains("@type")).collect();
        assert!(unknown.is_empty(), "{name}: {unknown:?}");
    }
    assert!(schemas.len() > 50, "{}", schemas.len());
}

#[test]
fn every_property_is_a_separate_field() {
    let schemas = schemas();
    let members = schemas["Members"]["properties"].as_object().unwrap();
    let mut made = Members::new("made", "value", "self", "type");
    for name in members.keys() {
        made.set(name, name).unwrap();
    }
    // Values that match no field of the type would be in here.
    assert_eq!(made.further_members.len(), 1, "{:?}", made.further_members);
    let body: Value = serde_json::from_str(&made.to_json()).unwrap();
    assert_eq!(body.as_object().unwrap().len(), members.len());
    assert_eq!((made.self_.as_deref(), made.r#type.as_deref(), made.empty.as_deref()), (Some("self"), Some("type"), Some("")));
    assert_eq!(
        (made.foo_bar.as_deref(), made.foo_bar_2.as_deref(), made.foo_dot_bar.as_deref()),
        (Some("foo_bar"), Some("fooBar"), Some("foo.bar"))
    );
    assert_eq!(
        (made.links.as_deref(), made._links.as_deref(), made.x5t_s256.as_deref()),
        (Some("links"), Some("_links"), Some("x5t#S256"))
    );
    assert_eq!((made.größe.as_deref(), made.名前.as_deref(), made.u1f980.as_deref()), (Some("größe"), Some("名前"), Some("🦀")));
    assert_eq!((made.additional.as_deref(), made.star_slash.as_deref()), (Some("additional"), Some("*/")));
}

#[test]
fn required_fields_are_arguments_and_setters_chain() {
    let made = Members::new("s", "t", "m", "v").new_("new").default_(Null).clone_("clone").get_("get").r#match("match").crate_("crate");
    let body: Value = serde_json::from_str(&made.clone().to_json()).unwrap();
    let expected = json!({
        "self": "s", "type": "t", "made": "m", "value": "v", "new": "new", "default": null, "clone": "clone", "get": "get", "match": "match",
        "crate": "crate"
    });
    assert_eq!(body, expected);
    // The built-in methods of models still work.
    assert_eq!(made.get::<String>("get").unwrap().as_deref(), Some("get"));
    assert!(made.names().contains(&"new") && made != Members::default());
    assert_eq!(Members::from_json(made.to_json().as_bytes()).unwrap(), made);
}

#[test]
fn every_enum_value_is_a_separate_variant() {
    let schemas = schemas();
    let texts: Vec<&str> = schemas["Values"]["enum"].as_array().unwrap().iter().map(|value| value.as_str().unwrap()).collect();
    assert_eq!(Values::ALL.iter().map(Values::as_str).collect::<Vec<_>>(), texts);
    for text in texts {
        assert!(Values::from(text).is_known() && Values::from(text).as_str() == text);
    }
    assert_eq!((Values::from("UNKNOWN"), Values::from("Unknown")), (Values::UnknownUpper, Values::UnknownValue));
    assert_eq!((Values::from("self"), Values::from("")), (Values::SelfLower, Values::Empty));
    assert!(matches!(Values::from("something else"), Values::Unknown(text) if text.as_str() == "something else"));
}

#[test]
fn types_can_have_names_from_the_prelude() {
    let vec = models::Vec::new("vec").next(models::String::new("string")).list([models::String::new("item")]);
    let option = models::Option::new("option").next(vec.clone()).list(vec![vec]).secret("hunter2");
    assert_eq!(option.next.get().and_then(|vec| vec.next.get()).and_then(|string| string.value.as_deref()), Some("string"));
    assert!(!format!("{option:?}").contains("hunter2"));
    let result = models::Result::default();
    assert_eq!(Ok::<_, ()>(result.clone()), Ok(result));
    assert_eq!(models::SelfModel::new("self").value, "self");
    assert_eq!(serde_json::from_value::<models::Default>(json!({"value": 1})).unwrap().to_json(), r#"{"value":1}"#);
}

#[test]
fn a_union_can_have_a_tag_with_a_difficult_name() {
    let read =
        |tag: &str| Choice::from_json(json!({"@type": tag, "id": "1", "label": "l", "label_mut": "m", "self": "s"}).to_string().as_bytes());
    let mut other = read("\"").unwrap();
    assert!(matches!(&other, Choice::Other(_)) && other.as_other().is_some() && other.as_unlisted().is_none());
    assert_eq!((other.id(), other.label(), other.label_mut_2(), other.self_value()), (Some("1"), Some("l"), Some("m"), Some("s")));
    other.label_mut().set("changed");
    *other.label_mut_2_mut() = Null.into();
    other.clone_value_mut().set("c");
    let body: Value = serde_json::from_str(&other.clone().to_json()).unwrap();
    assert_eq!(body, json!({"@type": "\"", "id": "1", "label": "changed", "label_mut": null, "self": "s", "clone": "c"}));
    assert!(matches!(read("a\\b").unwrap(), Choice::ChoiceSelf(_)));
    assert!(matches!(read("").unwrap(), Choice::SelfChoice(_)));
    assert!(matches!(read("base").unwrap(), Choice::Base(_)));
    assert!(matches!(read("none of them").unwrap(), Choice::Unlisted(_)));
    assert_eq!(Choice::from(models::OtherChoice::new()).to_json(), r#"{"@type":"\""}"#);
    let nested = Choice::from(models::BaseBaseChoice::new());
    assert_eq!(serde_json::from_str::<Value>(&nested.to_json()).unwrap()["type"], "type");
}

#[tokio::test]
async fn a_call_takes_parameters_with_difficult_names() {
    let (memory, okta) = Memory::new(r#"{"value": "done"}"#);
    let body = models::Option::new("x");
    let answer = okta.r#type().r#type("a/b", "%", "ü", "c", &body, "op&=", "crate").await.unwrap();
    assert_eq!(answer.value, "done");
    let request = memory.only();
    assert_eq!(request.uri().path_and_query().unwrap(), "/type/a%2Fb/%25/%C3%BC/c?operation=op%26%3D");
    assert_eq!(request.headers()["crate"], "crate");
    assert_eq!(request.body(), r#"{"value":"x"}"#);
}

#[tokio::test]
async fn every_optional_parameter_is_sent_under_its_own_name() {
    let (memory, okta) = Memory::new("[]");
    let call = okta.self_api().self_().self_("1").self_query("2").super_("3").crate_("4").r#type("5").r#match("6").r#async("7").r#gen("8");
    let call = call.r#in("9").r#fn("10").call_("11").clone_("12").collect_("13").from_request_("14").header_("15").into_future_("16");
    let call = call.new_("17").pages_("18").request_("19").retry_("20").send_("21").stream_("22").timeout_("23").wait_("24").okta("25");
    let call =
        call.limit("26").after("27").default("28").item("29").texts("30").value("31").name("32").x_minus_y("33").x_y("34").x_y_query("35");
    let call = call.filter_id("36")._2fa("37").größe("38").u1f980("39").a_b("40").ids(["41", "42"]).type_kind("self").limit_header(43);
    let call =
        call.all_("44").follow_("45").page_("46").query_("47").rate_limit_governor_("48").resume_("49").send_blocking_("50").strict_("51");
    assert!(call.timeout(std::time::Duration::from_secs(5)).header("x-own", "own").page().await.unwrap().is_empty());
    let request = memory.only();
    assert_eq!((request.headers()["Limit"].as_bytes(), request.headers()["x-own"].as_bytes()), (&b"43"[..], &b"own"[..]));
    let query = request.uri().query().unwrap();
    let names: Vec<&str> = query.split('&').map(|pair| pair.split_once('=').unwrap().0).collect();
    let expected = "self Self super crate type match async gen in fn call clone collect from_request header into_future new pages request retry \
                    send stream timeout wait okta limit after default item texts value name x-y x_y X-Y filter%5Bid%5D 2fa gr%C3%B6%C3%9Fe \
                    %F0%9F%A6%80 a%2Bb ids ids type_kind all follow page query rate_limit_governor resume send_blocking strict";
    assert_eq!(names, expected.split_whitespace().collect::<Vec<_>>());
    let values: Vec<&str> = query.split('&').map(|pair| pair.split_once('=').unwrap().1).collect();
    let expected: Vec<String> =
        (1..=42).map(|value| value.to_string()).chain(["self".to_owned()]).chain((44..=51).map(|value| value.to_string())).collect();
    assert_eq!(values, expected);
}

#[tokio::test]
async fn a_parameter_fills_every_place_that_it_has_in_the_path() {
    let (memory, okta) = Memory::new("{}");
    okta._2fa()._2fa("a/b", "c")._3rd(models::T2fa3rdEnum::_2x).await.unwrap();
    assert_eq!(memory.line(), "GET /2fa/a%2Fb/of/c/by/a%2Fb?3rd=2x");
}

#[tokio::test]
async fn media_types_are_sent_as_the_spec_writes_them() {
    let (memory, okta) = Memory::new(r#"{"value": "v"}"#);
    okta.vec().merge(&models::Union::new("u")).await.unwrap();
    let request = memory.only();
    assert_eq!(request.headers()["content-type"], "application/merge-patch+json");
    assert_eq!(request.headers()["accept"], "application/json;okta-version=1.0.0");
    assert_eq!(request.body(), r#"{"value":"u"}"#);
    let (memory, okta) = Memory::new("");
    okta.vec().nothing(None).await.unwrap();
    assert_eq!(memory.only().body(), "null");
    okta.vec().nothing(Some(&models::VecNothingRequest::new().value("v"))).await.unwrap();
    assert_eq!(memory.only().body(), r#"{"value":"v"}"#);
    okta.vec().form(&models::Filter::new().name("a b&c").ids(["1", "2"]).on(false)).await.unwrap();
    let request = memory.only();
    assert_eq!(request.headers()["content-type"], "application/x-www-form-urlencoded");
    assert_eq!(request.body(), "ids=1&ids=2&name=a%20b%26c&on=false");
}

#[tokio::test]
async fn parts_are_files_strings_and_json() {
    let (memory, okta) = Memory::new("");
    let about = models::Filter::new().name("n");
    let call = okta.vec().parts(FilePart::new("file").file_name("f.txt"), &about, [FilePart::new("one"), FilePart::new("two")]);
    call.note("a note").count(3).words(["w1", "w2"]).others(std::slice::from_ref(&about)).await.unwrap();
    let request = memory.only();
    let body = String::from_utf8_lossy(request.body()).into_owned();
    let parts: Vec<&str> = body.split("\r\n--").map(|part| part.split_once("\r\n").map_or("", |(_, part)| part)).collect();
    assert!(parts[0].starts_with(r#"Content-Disposition: form-data; name="file"; filename="f.txt""#), "{body}");
    for text in [
        "name=\"note\"\r\nContent-Type: text/markdown\r\n\r\na note",
        "name=\"count\"\r\n\r\n3",
        "name=\"words\"\r\n\r\nw1",
        "name=\"words\"\r\n\r\nw2",
    ] {
        assert!(parts.iter().any(|part| part.ends_with(text)), "{text} in {body}");
    }
    let json = "Content-Type: application/json\r\n\r\n{\"name\":\"n\"}";
    assert!(parts.contains(&format!("Content-Disposition: form-data; name=\"about\"\r\n{json}").as_str()), "{body}");
    let json = json.replace("json", "scim+json");
    assert!(parts.contains(&format!("Content-Disposition: form-data; name=\"others\"\r\n{json}").as_str()), "{body}");
    assert_eq!(body.matches("name=\"pictures\"; filename").count(), 2, "{body}");

    okta.vec().any_parts([("a", FilePart::new("1")), ("b", FilePart::new("2"))]).await.unwrap();
    let body = String::from_utf8_lossy(memory.only().body()).into_owned();
    assert!(body.contains("name=\"a\"") && body.contains("name=\"b\""), "{body}");
}

#[tokio::test]
async fn parameters_are_written_in_their_styles() {
    let (memory, okta) = Memory::new("");
    let filter = models::Filter::new().name("n/m").ids(["1", "2"]);
    let call = okta.vec().styles(["a,b", "c"], "l", [1_i64, 2], ["x", "y"], ["x", "y"], "why", &filter);
    let joined = std::iter::once(("k".to_owned(), "v".to_owned())).collect();
    call.space(["s", "t"]).pipe([1_i64, 2]).deep(&filter).joined(&joined).await.unwrap();
    let line = memory.line();
    let (path, query) = line.split_once('?').unwrap();
    assert_eq!(path, "GET /styles/a%2Cb,c/.l/.1.2/;matrix=x,y/;matrices=x;matrices=y");
    let expected =
        "fixed=1&y=why&ids=1&ids=2&name=n%2Fm&space=s%20t&pipe=1%7C2&deep%5Bids%5D=1&deep%5Bids%5D=2&deep%5Bname%5D=n%2Fm&joined=k%2Cv";
    assert_eq!(query, expected);
    let none: [&str; 0] = [];
    let error = okta.vec().styles(none, "l", [1_i64], ["x"], ["x"], "why", &filter).await.unwrap_err().to_string();
    assert!(error.contains("`ids`") || error.contains("empty list"), "{error}");
}

#[tokio::test]
async fn objects_are_written_in_the_path_and_in_headers() {
    let (memory, okta) = Memory::new("");
    let filter = models::Filter::new().name("n/m=,").on(true);
    let call = okta.vec().objects(&filter, &filter, &filter, &filter, &filter);
    call.x_filter(&filter).x_exploded(&filter).x_list(["a", "b"]).await.unwrap();
    let request = memory.only();
    let value = "n%2Fm%3D%2C";
    let expected = [
        format!("name,{value},on,true"),
        format!("name={value},on=true"),
        format!(".name={value}.on=true"),
        format!(";matrix=name,{value},on,true"),
        format!(";name={value};on=true"),
    ];
    assert_eq!(request.uri().path(), format!("/objects/{}", expected.join("/")));
    assert_eq!(request.headers()["x-filter"], "name,n/m=,,on,true");
    assert_eq!(request.headers()["x-exploded"], "name=n/m=,,on=true");
    assert_eq!(request.headers()["x-list"], "a,b");
    let empty = models::Filter::new();
    let error = okta.vec().objects(&empty, &filter, &filter, &filter, &filter).await.unwrap_err().to_string();
    assert!(error.contains("`simple` must not be an object without fields"), "{error}");
}

#[test]
fn a_map_of_itself_is_read_by_name() {
    let tree = models::Tree::from_json(br#"{"a":{"b":{}},"c":{}}"#).unwrap();
    let inner: models::Tree = tree.get("a").unwrap().unwrap();
    assert_eq!(inner.names(), ["b"]);
    assert_eq!(tree.to_json(), r#"{"a":{"b":{}},"c":{}}"#);
}

#[test]
fn the_json_decides_between_alternatives() {
    let factor = |json: &str| models::Factor::from_json(json.as_bytes()).unwrap();
    let sms = factor(r#"{"phone":"1","name":"mine"}"#);
    assert_eq!(sms.as_sms().and_then(|sms| sms.phone.as_deref()), Some("1"));
    assert_eq!(sms.name(), Some("mine"), "a field of all alternatives needs no match");
    assert!(factor(r#"{"email":"e"}"#).as_email().is_some());
    assert!(factor(r#"{"kind":"call","phone":"1"}"#).as_call().is_some(), "the value of an enum decides");
    assert!(factor(r#"{"kind":"fax","phone":"1"}"#).as_sms().is_some(), "of several that fit equally, the first one");
    for json in [r#"{"phone":"1","since":7}"#, r#"{"since":7}"#, "[1]", "7", r#""seven""#, r#"{"email":7}"#] {
        let read = serde_json::from_str::<models::Factor>(json).unwrap();
        assert_eq!(read.to_json(), json, "lossless, whatever it is");
        assert_eq!(serde_json::to_string(&read).unwrap(), json);
        assert_eq!(read, read.clone());
    }
    assert!(factor(r#"{"since":7}"#).as_other().is_some());

    let made: models::Factor = models::EmailFactor::new("e").into();
    assert_eq!(made.to_json(), r#"{"email":"e"}"#);
    let holder = models::Sender::new().factor(models::SmsFactor::new("1")).audience(models::Audience::from("one"));
    assert_eq!(holder.to_json(), r#"{"factor":{"phone":"1"},"audience":"one"}"#);
}

#[test]
fn the_kind_of_the_json_decides_between_types() {
    let holder = |json: &str| models::Sender::from_json(json.as_bytes()).unwrap();
    let audience = |json: &str| holder(&format!(r#"{{"audience":{json}}}"#)).audience.get().unwrap().clone();
    assert_eq!(audience(r#""one""#).as_string().unwrap(), "one");
    assert_eq!(audience(r#"["one","two"]"#).into_string_list().unwrap(), ["one", "two"]);
    assert!(audience("[]").as_string_list().is_some());
    assert_eq!(audience("7").as_integer(), Some(&7));
    assert_eq!(audience("true").as_two_words(), Some(&true));
    for json in [r#"{"audience":{"a":1}}"#, r#"{"audience":7.5}"#, r#"{"audience":[1,"two"]}"#, r#"{"audience":null}"#] {
        assert_eq!(holder(json).to_json(), json);
    }
    assert!(audience("7.5").as_other().is_some());
    let string = |json: &str| holder(&format!(r#"{{"string":{json}}}"#)).string.get().unwrap().clone();
    assert!(string(r#""2022-01-01T00:00:00.000Z""#).as_date_time().is_some());
    assert!(string(r#""soon""#).as_string().is_some());
    assert!(string("1e3").as_number().is_some());
}

#[test]
fn a_choice_can_contain_itself() {
    let json = r#"[1,{"a":[2]},[[]]]"#;
    let branch = models::Branch::from_json(json.as_bytes()).unwrap();
    assert_eq!(branch.as_list().unwrap()[1].as_map().unwrap().len(), 1);
    assert_eq!(branch.to_json(), json);
    for deep in ["[".repeat(100) + &"]".repeat(100), r#"{"a":"#.repeat(100) + "1" + &"}".repeat(100)] {
        let read = models::Branch::from_json(deep.as_bytes()).unwrap();
        assert_eq!(read.to_json(), deep);
    }
}

#[tokio::test]
async fn every_function_calls_its_operation() {
    let (memory, okta) = Memory::new("");
    let _ = okta.raw_api().new_("1").await;
    assert_eq!(memory.line(), "GET /0/1");
    let _ = okta.raw_api().mod_("1").await;
    assert_eq!(memory.line(), "GET /2/1");
    let _ = okta.raw_api().call("1").q("x").await;
    assert_eq!(memory.line(), "GET /3/1?q=x");
    let _ = okta.raw_api().raw("1").await;
    assert_eq!(memory.line(), "GET /6/1");
    let _ = okta.clone_api().clone_("1").await;
    assert_eq!(memory.line(), "GET /8/1");
    let _ = okta.crate_api().super_("1").q("x").await;
    assert_eq!(memory.line(), "GET /11/1?q=x");
    let _ = okta.über_uns().größe("1").q("x").await;
    assert_eq!(memory.line(), "GET /13/1?q=x");
    let _ = okta.r#mod().r#type("1").await;
    assert_eq!(memory.line(), "GET /14/1");
    // The client's own methods still work.
    assert_eq!(okta.org_url().as_str().trim_end_matches('/'), "https://example.okta.com");
    let _ = okta.raw().get("/own").await;
    assert_eq!(memory.line(), "GET /own");
}

#[tokio::test]
async fn bodies_can_have_difficult_names() {
    let (memory, okta) = Memory::new("");
    okta.raw_api().upload(FilePart::new("content").file_name("a.txt")).await.unwrap();
    let request = memory.only();
    let body = String::from_utf8_lossy(request.body()).into_owned();
    assert!(body.contains(r#"name="self""#) && body.contains("content"), "{body}");
    let _ = okta.raw_api().union("a", &models::Union::new("u")).okta("o").await;
    let request = memory.only();
    assert_eq!(
        (request.uri().path_and_query().unwrap().as_str(), &request.body()[..]),
        ("/union/a?okta=o", br#"{"value":"u"}"#.as_slice())
    );
}

#[tokio::test]
async fn lists_are_sent_in_bodies_and_in_queries() {
    let (memory, okta) = Memory::new(r#"{"badge": 7}"#);
    let list = [models::Box::new("a"), models::Box::new("b")];
    let answer = okta.vec().list(&list, ["1", "2,3"], [4_i64, 5]).await.unwrap();
    assert_eq!(answer.get::<u8>("badge").unwrap(), Some(7));
    let request = memory.only();
    assert_eq!(request.uri().path_and_query().unwrap(), "/list?ids=1&ids=2%2C3&kinds=4%2C5");
    assert_eq!(request.body(), r#"[{"value":"a"},{"value":"b"}]"#);

    okta.vec().any().await.unwrap();
    assert_eq!(memory.only().headers()["content-length"], "0");
    let texts = [serde_json::from_str("1").unwrap(), serde_json::from_str(r#""x""#).unwrap()];
    okta.vec().any().body(&texts).await.unwrap();
    assert_eq!(memory.only().body(), r#"[1,"x"]"#);
}

#[tokio::test]
async fn methods_have_unique_names() {
    let (memory, okta) = Memory::new("");
    let members = Members::new("s", "t", "m", "v").id("i");
    let _ = members.new_operation(&okta).await;
    assert_eq!(memory.line(), "GET /0/i");
    let _ = members.clone_operation(&okta).q("x").await;
    assert_eq!(memory.line(), "GET /1/i?q=x");
    let _ = members.request(&okta).await;
    assert_eq!(memory.line(), "GET /4/i");
    let _ = members.do_operation(&okta).await;
    assert_eq!(memory.line(), "GET /3/s");
    let _ = members.do_2(&okta).await;
    assert_eq!(memory.line(), "GET /4/t");
    let _ = members.free(&okta, "o", "r", "c", &models::Option::new("x"), "op", "crate").await;
    assert_eq!(memory.line(), "PUT /type/t/o/r/c?operation=op");
    let missing = Members::default().new_operation(&okta).await.unwrap_err().to_string();
    assert!(missing.contains("Members") && missing.contains("`id`"), "{missing}");
    assert!(memory.0.requests().is_empty());

    let choice = Choice::from(models::TypeChoice::new().id("c").self_value("s"));
    let _ = choice.as_other_operation(&okta).await;
    assert_eq!(memory.line(), "GET /1/c");
    let _ = models::TypeChoice::new().id("c").self_value("s").request(&okta).await;
    assert_eq!(memory.line(), "GET /4/s");
}

#[test]
fn every_operation_is_in_the_table() {
    let ids: Vec<&str> = registry::operations().iter().map(|entry| entry.operation.id).collect();
    assert!(ids.contains(&"größe") && ids.contains(&"raw_") && ids.len() == 30, "{ids:?}");
    assert_eq!(api::raw_api::NEW_.path, "/0/{id}");
}
