//! Overlays: the effects of actions and their order.

use codegen::document::{self, Node};
use serde_json::{Value, json};

/// Applies overlays with these actions, in YAML, to a small spec.
fn apply(document: &str, overlays: &[&str]) -> Result<Node, Vec<&'static str>> {
    let mut node = document::load("document.yaml", document).unwrap();
    let texts: Vec<String> =
        overlays.iter().map(|actions| format!("{{overlay: 1.0.0, info: {{title: T, version: 1.0.0}}, actions: {actions}}}")).collect();
    let named: Vec<(&str, &str)> = texts.iter().map(|text| ("overlay.yaml", text.as_str())).collect();
    match document::overlay::apply(&mut node, &named) {
        Ok(()) => Ok(node),
        Err(diagnostics) => Err(diagnostics.iter().map(|diagnostic| diagnostic.code).collect()),
    }
}

fn value(document: &str, overlays: &[&str]) -> Value {
    apply(document, overlays).unwrap().to_value()
}

#[test]
fn objects_are_merged_and_everything_else_is_replaced() {
    let made = value("{a: {b: 1, c: {d: 2}}, e: [1]}", &["[{target: $, update: {a: {b: null, c: {f: 3}}, e: [2], g: {}}}]"]);
    assert_eq!(made, json!({"a": {"b": null, "c": {"d": 2, "f": 3}}, "e": [2], "g": {}}));
}

#[test]
fn an_update_appends_to_a_list() {
    assert_eq!(value("{a: [x]}", &["[{target: $.a, update: y}, {target: $.a, update: {z: 1}}]"]), json!({"a": ["x", "y", {"z": 1}]}));
}

#[test]
fn an_action_changes_every_selected_node() {
    let made = value("{a: {x: {k: 1}, y: {k: 2}, z: {}}}", &["[{target: '$.a[?@.k]', update: {seen: true}}]"]);
    assert_eq!(made, json!({"a": {"x": {"k": 1, "seen": true}, "y": {"k": 2, "seen": true}, "z": {}}}));
}

#[test]
fn removal_deletes_every_selected_node() {
    let made = value("{a: [1, 2, 3, 2, 1], b: {c: 2}}", &["[{target: '$.a[?@ == 2]', remove: true}, {target: $.b.c, remove: true}]"]);
    assert_eq!(made, json!({"a": [1, 3, 1], "b": {}}));
    // In whatever order they are selected, and however often.
    for target in ["$.tags[2,0]", "$.tags[0,2]", "$.tags[0,0,2,2]", "$.tags[-1,0]", "$['tags'][0,2,0]"] {
        let made = value("{tags: [a, b, c]}", &[&format!("[{{target: \"{target}\", remove: true}}]")]);
        assert_eq!(made["tags"], serde_json::json!(["b"]), "{target}");
    }
    let many: Vec<String> = (0..12).map(|index| index.to_string()).collect();
    let made = value(&format!("{{tags: [{}]}}", many.join(", ")), &["[{target: '$.tags[2,10,9,1]', remove: true}]"]);
    assert_eq!(made["tags"], serde_json::json!([0, 3, 4, 5, 6, 7, 8, 11]));
    // A value and what is in it.
    let made = value("{a: [{b: 1}, 2]}", &["[{target: '$.a..*', remove: true}]"]);
    assert_eq!(made["a"], serde_json::json!([]));
    // An update selected twice is made once.
    let made = value("{tags: [[a]]}", &["[{target: '$.tags[0,0]', update: b}]"]);
    assert_eq!(made["tags"], serde_json::json!([["a", "b"]]));
}

#[test]
fn targets_can_contain_slashes_and_tildes() {
    let made = value("{paths: {'/a/{b}~c': {get: {}}}}", &["[{target: \"$.paths['/a/{b}~c'].get\", update: {summary: S}}]"]);
    assert_eq!(made, json!({"paths": {"/a/{b}~c": {"get": {"summary": "S"}}}}));
}

#[test]
fn actions_see_the_changes_of_earlier_actions() {
    let overlays = ["[{target: $, update: {a: {}}}, {target: $.a, update: {b: []}}]", "[{target: $.a.b, update: 1}]"];
    assert_eq!(value("{}", &overlays), json!({"a": {"b": [1]}}));
    assert_eq!(apply("{}", &["[{target: $.a, update: {b: 1}}]", "[{target: $, update: {a: {}}}]"]).unwrap_err(), ["overlay-no-match"]);
}

#[test]
fn an_action_without_effect_is_an_error() {
    let stale = "[{target: $.a, update: {b: 1}}, {target: $.c, remove: true}, {target: $.d, update: x}]";
    assert_eq!(apply("{a: {b: 1}, d: [x]}", &[stale]).unwrap_err(), ["overlay-no-change", "overlay-no-match", "overlay-no-change"]);
}

#[test]
fn nodes_added_by_an_overlay_have_their_location_in_it() {
    let node = apply("{a: {}}", &["[{target: $.a, update: {b: {c: 1}}}]"]).unwrap();
    let at = node.at("/a/b/c").unwrap().location("/a/b/c");
    assert_eq!((at.file.as_ref(), at.pointer.as_ref()), ("overlay.yaml", "/a/b/c"));
    assert_eq!(node.at("/a").unwrap().location("/a").file.as_ref(), "document.yaml");
}
