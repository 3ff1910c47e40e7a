//! Fields: three states, open enums, dates, free-form parts, links, copies to create from.

use std::str::FromStr;

use okta_sdk::model::{DateTime, Field, FreeForm, Json, Link, Links, Model, Null, OneOrMany};
use okta_sdk::models::*;
use serde_json::{Value, json};

fn read<T: Model>(body: Value) -> T {
    T::from_json(body.to_string().as_bytes()).unwrap()
}

#[test]
fn absent_null_and_value_are_distinct() {
    let mut profile: UserProfile = read(json!({"nickName": null, "title": ""}));
    assert!(profile.login.is_absent() && profile.nick_name.is_null() && profile.title.is_value());
    assert_eq!((profile.login.get(), profile.nick_name.get(), profile.title.as_deref()), (None, None, Some("")));
    profile.login.set("a@example.org");
    profile.title.set(Null);
    profile.nick_name.clear();
    assert_eq!(profile.to_json(), r#"{"login":"a@example.org","title":null}"#);
    let settings = ApplicationAccessibility::new().self_service(false).error_redirect_url(Null).login_redirect_url(None::<String>);
    assert_eq!(settings.to_json(), r#"{"errorRedirectUrl":null,"selfService":false}"#);
    // A null needs no extra memory: the field is as large as its value.
    assert_eq!(size_of::<Field<Box<UserProfile>>>(), 2 * size_of::<usize>());
    assert_eq!(size_of::<Field<String>>(), size_of::<String>());
}

#[test]
fn fields_are_in_the_order_of_the_spec_and_unknown_ones_follow() {
    let group: Group = read(json!({"zeta": 1, "profile": {"x": 1, "name": "n", "description": "d"}, "id": "g", "alpha": 2}));
    assert_eq!(group.names(), ["id", "profile", "alpha", "zeta"]);
    assert_eq!(group.to_json(), r#"{"id":"g","profile":{"description":"d","name":"n","x":1},"alpha":2,"zeta":1}"#);
}

#[test]
fn setters_accept_convertible_types() {
    let (text, number) = (String::from("x"), 5_u16);
    let profile = UserProfile::new().login(&text).title(text.clone()).city("c").locale(Some("de")).state(None::<&str>);
    assert_eq!(profile.to_json(), r#"{"city":"c","locale":"de","login":"x","title":"x"}"#);
    let texts = vec!["https://a.example"];
    let client = OpenIdConnectApplicationSettingsClient::new()
        .redirect_uris(texts)
        .post_logout_redirect_uris(["https://b.example"])
        .grant_types(["authorization_code", "urn:example:new"])
        .response_types([OAuthResponseType::Code])
        .application_type("web");
    let expected = json!({
        "application_type": "web", "grant_types": ["authorization_code", "urn:example:new"], "post_logout_redirect_uris": ["https://b.example"],
        "redirect_uris": ["https://a.example"], "response_types": ["code"]
    });
    assert_eq!(serde_json::to_value(&client).unwrap(), expected);
    let session = OktaSignOnPolicyRuleSignonSessionActions::new().max_session_idle_minutes(number).max_session_lifetime_minutes(7);
    assert_eq!(session.to_json(), r#"{"maxSessionIdleMinutes":5,"maxSessionLifetimeMinutes":7}"#);
    let request =
        CreateUserRequest::new().group_ids(["00g1", "00g2"].iter().map(|id| id.to_string()).collect::<Vec<_>>()).profile(Some(profile));
    assert_eq!(request.group_ids.as_deref().unwrap().len(), 2);
    let visibility = ApplicationVisibility::new().app_links([("login", true)]);
    assert_eq!(visibility.to_json(), r#"{"appLinks":{"login":true}}"#);
    let mut place = LogGeolocation::new();
    place.lat.set(52.5);
    place.lon.set(-13);
    assert_eq!(place.to_json(), r#"{"lat":52.5,"lon":-13}"#);
    assert_eq!(AppUser::new().profile([("badge", 7)]).to_json(), r#"{"profile":{"badge":7}}"#);
    assert_eq!(NetworkZone::new().asns(json!(["7"])).to_json(), r#"{"asns":["7"]}"#);
    let ids: Field<Vec<String>> = [Group::new()].iter().filter_map(|group| group.id.cloned()).collect();
    assert_eq!(ids, Vec::<String>::new());
}

#[test]
fn enums_preserve_unrecognised_values() {
    assert_eq!(UserStatus::ALL.len(), 8);
    for status in UserStatus::ALL {
        assert_eq!(&UserStatus::from(status.as_str()), status);
        let shown = status.to_string();
        assert_eq!(UserStatus::from_str(&shown).as_ref(), Ok(status));
    }
    let new = UserStatus::from("HIBERNATING");
    assert_eq!((new.as_str(), new.to_string().as_str()), ("HIBERNATING", "HIBERNATING"));
    assert_eq!(serde_json::to_value(&new).unwrap(), "HIBERNATING");
    let user: User = read(json!({"status": "HIBERNATING"}));
    assert_eq!(user.status, new);
    assert_eq!(user.status.get().map(UserStatus::as_str), Some("HIBERNATING"));
    match user.status.get() {
        Some(UserStatus::Active) => panic!("the status is not active"),
        Some(other) => assert_eq!(format!("{other:?}"), r#"Unknown("HIBERNATING")"#),
        None => panic!("the status is set"),
    }
}

#[test]
fn dates_are_preserved_byte_for_byte() {
    for text in ["2024-02-29T23:59:59.999Z", "2024-02-29T23:59:59Z", "2024-02-29T23:59:59.999999999+05:30", "1969-12-31T23:59:59.001Z"] {
        let user: User = read(json!({"created": text}));
        assert_eq!(user.created.get().unwrap().timestamp(), text.parse::<okta_sdk::jiff::Timestamp>().unwrap());
        assert_eq!(user.to_json(), format!(r#"{{"created":"{text}"}}"#));
    }
    for text in ["", "2023-02-30T00:00:00.000Z", "now"] {
        let config: ThreatInsightConfiguration = read(json!({"created": text}));
        assert!(config.created.is_unreadable());
        assert_eq!(config.get::<String>("created").unwrap().as_deref(), Some(text));
        assert_eq!(config.to_json(), format!(r#"{{"created":"{text}"}}"#));
    }
    let config: ThreatInsightConfiguration = read(json!({"created": "2021-06-14 14:45:46"}));
    assert_eq!(config.created.get().unwrap().timestamp().to_string(), "2021-06-14T14:45:46Z");
    assert_eq!(config.to_json(), r#"{"created":"2021-06-14 14:45:46"}"#);
    let made = DateTime::from(okta_sdk::jiff::Timestamp::from_second(1_700_000_000).unwrap());
    assert_eq!(made.to_string(), "2023-11-14T22:13:20.000Z");
    assert_eq!(made.as_second(), 1_700_000_000);
}

#[test]
fn free_form_fields_are_accessible_by_name() {
    let mut user: User = read(json!({"profile": {"login": "l", "badge": 7, "tags": ["a"], "boss": null}}));
    let profile = user.profile.get_mut().unwrap();
    assert_eq!((profile.get::<u8>("badge").unwrap(), profile.get::<Vec<String>>("tags").unwrap().unwrap().len()), (Some(7), 1));
    assert_eq!((profile.get::<String>("boss").unwrap(), profile.get::<String>("none").unwrap()), (None, None));
    assert_eq!(profile.get::<String>("login").unwrap().as_deref(), Some("l"));
    let error = profile.get::<u8>("tags").unwrap_err().to_string();
    assert!(error.contains("`tags`") && error.contains("array") && error.contains("u8"), "{error}");
    profile.set("badge", 8).unwrap();
    profile.set("boss", "00u2").unwrap();
    profile.set("login", "m").unwrap();
    assert_eq!(profile.login, "m");
    profile.remove("tags");
    assert_eq!(profile.names(), ["login", "badge", "boss"]);
    assert_eq!(profile.additional.iter().collect::<Vec<_>>(), [("badge", "8"), ("boss", "\"00u2\"")]);

    let profile: FreeForm = [("costCenter", json!("A-7")), ("floor", json!(3))].into_iter().collect();
    let assignment = AppUser::new().profile(profile);
    assert_eq!(assignment.to_json(), r#"{"profile":{"costCenter":"A-7","floor":3}}"#);

    let mut app: SamlApplication = read(json!({"settings": {"app": {"domain": "example.org", "seats": [1]}}}));
    let settings = app.as_generic_mut().unwrap().settings.get_mut().unwrap().app.get_mut().unwrap();
    assert_eq!(settings.get::<String>("domain").unwrap().as_deref(), Some("example.org"));
    settings.set("domain", "example.net").unwrap();
    assert_eq!(app.to_json(), r#"{"settings":{"app":{"seats":[1],"domain":"example.net"}}}"#);

    let zone: NetworkZone = read(json!({"asns": {"include": ["1"], "exclude": []}}));
    assert_eq!(zone.asns.get().unwrap().get::<Value>().unwrap(), json!({"include": ["1"], "exclude": []}));
    assert_eq!(NetworkZone::new().asns(Json::from(json!(["7"]))).to_json(), r#"{"asns":["7"]}"#);
}

#[test]
fn a_link_can_be_one_or_several() {
    let body = br#"{"_links": {
        "self": {"href": "https://x", "hints": {"allow": ["GET", "PUT"]}}, "appLinks": [{"name": "a", "href": "1"}, {"name": "b", "href": "2"}], "logo": null
    }}"#;
    let app = Application::from_json(body).unwrap();
    let links = app.links().unwrap();
    let own = links.get("self").and_then(OneOrMany::first).unwrap();
    assert_eq!((own.href.as_deref(), own.hints.as_deref().unwrap().allow.as_deref().unwrap().len()), (Some("https://x"), 2));
    let names: Vec<_> = links.get("appLinks").unwrap().iter().filter_map(|link| link.name.as_deref()).collect();
    assert_eq!(names, ["a", "b"]);
    assert!(links.get("logo").is_none() && links.contains("logo"));
    assert_eq!((links.names().collect::<Vec<_>>(), links.iter().count()), (vec!["self", "appLinks", "logo"], 2));
    let mut links = Links::new();
    links.insert("one", Link::new("https://a.example"));
    links.insert("many", vec![Link::new("https://b.example")]);
    links.insert("none", Null);
    assert_eq!(
        serde_json::to_value(&links).unwrap(),
        json!({"one": {"href": "https://a.example"}, "many": [{"href": "https://b.example"}], "none": null})
    );
}

#[test]
fn null_in_a_map_is_sent_to_remove_an_entry() {
    let body = json!({"definitions": {"custom": {"id": "#custom", "properties": {"old": null, "new": {"title": "New"}}}}});
    let decoded = okta_sdk::rt::decode::<GroupSchema>(body.to_string().as_bytes()).unwrap();
    assert_eq!(decoded.mismatches, []);
    let mut schema = decoded.value;
    assert_eq!(serde_json::to_value(&schema).unwrap(), body);
    let attributes = schema.definitions.get_mut().unwrap().custom.get_mut().unwrap().properties.get_mut().unwrap();
    attributes.insert("new", Null);
    assert_eq!(serde_json::to_value(&schema).unwrap()["definitions"]["custom"]["properties"], json!({"old": null, "new": null}));
}

#[test]
fn a_copy_for_create_has_no_read_only_fields() {
    let body = json!({
        "id": "0oa1", "name": "bookmark", "signOnMode": "BOOKMARK", "label": "L", "status": "ACTIVE", "created": "odd", "lastUpdated": "2020-01-01T00:00:00.000Z",
        "_links": {"self": {"href": "h"}}, "_embedded": {"user": {}}, "settings": {"app": {"url": "u"}}, "custom": {"id": 1}
    });
    let copy = read::<Application>(body).without_read_only();
    assert_eq!(copy.names(), ["label", "name", "settings", "signOnMode", "custom"]);
    let rule: GroupRule = read(json!({"id": "0pr1", "name": "n", "created": null, "conditions": {"expression": {"value": "v"}}}));
    assert_eq!(rule.without_read_only().to_json(), r#"{"conditions":{"expression":{"value":"v"}},"name":"n"}"#);
}

#[test]
fn setting_a_field_of_a_non_object_makes_it_an_object() {
    let mut groups = okta_sdk::rt::decode::<Vec<Group>>(b"[7]").unwrap().value;
    assert_eq!(groups[0].to_json(), "7");
    groups[0].profile.set(GroupProfile::new().name("n"));
    assert_eq!(groups[0].to_json(), r#"{"profile":{"name":"n"}}"#);
    let mut groups = okta_sdk::rt::decode::<Vec<Group>>(b"[null]").unwrap().value;
    groups[0].set("custom", 1).unwrap();
    assert_eq!(groups[0].to_json(), r#"{"custom":1}"#);
}

#[test]
fn unusual_numbers_and_strings_are_preserved() {
    let body = br#"{"priority":1e400,"name":"\ud83d","system":-0,"conditions":{"x":123456789012345678901234567890}}"#;
    let decoded = okta_sdk::rt::decode::<AccessPolicyRule>(body).unwrap();
    let places: Vec<_> = decoded.mismatches.iter().map(|mismatch| mismatch.pointer.as_str()).collect();
    assert_eq!(places, ["/priority", "/name", "/system"]);
    for part in [r#""priority":1e400"#, r#""name":"\ud83d""#, r#""system":-0"#, r#""x":123456789012345678901234567890"#] {
        assert!(decoded.value.to_json().contains(part), "{part}: {}", decoded.value.to_json());
    }
}
