//! Everything that is not in the spec is found at any depth.
#![allow(dead_code, unreachable_pub, reason = "the macros define methods that only users call")]

use serde_json::json;

use super::{Codec, Unknown, UnknownKind};
use crate::model::{Additional, Field, FreeForm, Links, Map, UnknownText};
use crate::rt::{object, text_enum, union};

#[derive(Clone, Debug, PartialEq)]
enum Status {
    Active,
    Unknown(UnknownText),
}
text_enum! { Status { "ACTIVE" => Active; } }

struct Profile {
    login: Field<String>,
    additional: Additional,
}
object! { Profile as "Profile" { 0: "\"login\":" => login; } additional: additional; extensible: true }

struct Base {
    mode: Field<String>,
    status: Field<Status>,
    past: Field<Vec<Status>>,
    by_name: Field<Map<Status>>,
    profile: Field<Box<Profile>>,
    settings: Field<FreeForm>,
    links: Field<Links>,
    parts: Field<Vec<App>>,
    additional: Additional,
}
object! {
    Base as "App" {
        0: "\"mode\":" => mode;
        1: "\"status\":" => status;
        2: "\"past\":" => past;
        3: "\"byName\":" => by_name;
        4: "\"profile\":" => profile;
        5: "\"settings\":" => settings;
        6: "\"_links\":" => links;
        7: "\"parts\":" => parts;
    } additional: additional; fixed {}
}

struct Saml {
    mode: Field<String>,
    additional: Additional,
}
object! { Saml as "SamlApp" { 0: "\"mode\":" => mode; } additional: additional; fixed { 0 mode: "SAML" } }

#[derive(Clone)]
enum App {
    Saml(Box<Saml>),
    Other(Box<Base>),
}
union! { App by "mode" { Saml: "SAML"; } other: Other; }

fn unknown(body: serde_json::Value) -> Vec<Unknown> {
    let read = Codec::of::<Vec<App>>("Vec<App>").read(body.to_string().as_bytes()).unwrap();
    assert_eq!(serde_json::from_slice::<serde_json::Value>(&read.written).unwrap(), body);
    read.unknown
}

fn entry(pointer: &str, kind: UnknownKind, model: &'static str, member: &str, text: &str) -> Unknown {
    Unknown { pointer: pointer.into(), kind, model, member: member.into(), text: text.into() }
}

#[test]
fn fields_enum_values_and_union_tags_are_found_at_any_depth() {
    let body = json!([
        {"mode": "SAML", "cert/1": 1},
        {"mode": "OIDC", "status": "ASLEEP", "past": ["ACTIVE", "GONE"], "byName": {"a~b": "LOST"}, "parts": [{"mode": "X"}]},
        {"_links": {"self": {"href": "h", "rev": 1}, "logo": [{"href": "h"}, {"size": 2}]}}
    ]);
    let expected = [
        entry("/0/cert~11", UnknownKind::Member, "SamlApp", "", "cert/1"),
        entry("/1/mode", UnknownKind::UnionTag, "App", "mode", "OIDC"),
        entry("/1/status", UnknownKind::EnumValue, "App", "status", "ASLEEP"),
        entry("/1/past/1", UnknownKind::EnumValue, "App", "past", "GONE"),
        entry("/1/byName/a~0b", UnknownKind::EnumValue, "App", "byName", "LOST"),
        entry("/1/parts/0/mode", UnknownKind::UnionTag, "App", "mode", "X"),
        entry("/2/_links/logo/1/size", UnknownKind::Member, "Link", "", "size"),
        entry("/2/_links/self/rev", UnknownKind::Member, "Link", "", "rev"),
    ];
    assert_eq!(unknown(body), expected);
}

#[test]
fn expected_values_are_not_reported() {
    let body = json!([
        {"mode": null, "status": "ACTIVE", "profile": {"login": "a", "badge": 7}, "settings": {"any": {"thing": 1}}},
        {"status": null},
    ]);
    assert_eq!(unknown(body), []);
}

#[test]
fn a_field_of_an_unexpected_type_is_a_mismatch_and_not_unknown() {
    let read = Codec::of::<App>("App").read(br#"{"past":"ACTIVE","new":1}"#).unwrap();
    assert_eq!(read.mismatches.iter().map(|mismatch| &*mismatch.pointer).collect::<Vec<_>>(), ["/past"]);
    assert_eq!(read.unknown, [entry("/new", UnknownKind::Member, "App", "", "new")]);
}

#[test]
fn unsuccessful_responses_are_errors() {
    let error = super::service_error(404, br#"{"errorCode":"E0000007","errorSummary":"Not found"}"#).unwrap();
    assert_eq!((error.status().as_u16(), error.code(), error.summary()), (404, Some("E0000007"), Some("Not found")));
    assert!(super::service_error(9, b"").is_none());
}
