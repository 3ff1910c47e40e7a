//! Random changes of a valid spec, and random references between schemas: the generator reports errors or succeeds,
//! but never panics or hangs.

use codegen::diagnostic::Diagnostic;
use codegen::document::{self, Node, NodeKind};
use indexmap::IndexMap;
use proptest::prelude::*;
use serde_json::{Value, json};

/// A small spec with every construct that the reader supports.
const SOUND: &str = include_str!("../documents/every-part.yaml");

/// All diagnostics for a spec. No stage, including emitting Rust, may panic or hang.
fn answer(document: &Node) -> Vec<Diagnostic> {
    let made = document::read(document).and_then(|(document, mut warnings)| {
        let (api, found) = codegen::api::lower(&document)?;
        warnings.extend(found);
        let named = codegen::names::assign(&api, None)?;
        codegen::rust::emit(&api, &named.names);
        Ok(warnings)
    });
    made.unwrap_or_else(|diagnostics| diagnostics)
}

fn valid() -> Node {
    document::load("every-part.yaml", SOUND).unwrap()
}

#[test]
fn the_unchanged_spec_is_valid() {
    let (document, warnings) = document::read(&valid()).unwrap();
    assert_eq!(warnings, []);
    let (api, _) = codegen::api::lower(&document).unwrap();
    codegen::names::assign(&api, None).unwrap();
}

fn count(node: &Node) -> usize {
    1 + match &node.kind {
        NodeKind::Scalar(_) => 0,
        NodeKind::List(items) => items.iter().map(count).sum(),
        NodeKind::Map(members) => members.values().map(count).sum(),
    }
}

/// A change of a node.
#[derive(Clone, Debug)]
enum Change {
    /// Replaces it by another value.
    Replace(Value),
    /// Removes its contents.
    Empty,
    /// Reverses its contents.
    Turn,
    /// Adds a field or an item.
    Add(String, Value),
    /// Replaces it by a copy of the whole spec.
    Nest,
}

fn change() -> impl Strategy<Value = Change> {
    let values = prop::sample::select(vec![
        json!(null),
        json!(true),
        json!(-1),
        json!(1e300),
        json!(""),
        json!("#/components/schemas/Thing"),
        json!("{"),
        json!([]),
        json!([[]]),
        json!({}),
        json!({"$ref": "#/components/schemas/Thing"}),
        json!({"type": "object"}),
    ]);
    let names = prop::sample::select(vec!["$ref", "type", "items", "properties", "in", "x-okta-parent", "x-unknown", "~", "", "schema"]);
    prop_oneof![
        values.clone().prop_map(Change::Replace),
        Just(Change::Empty),
        Just(Change::Turn),
        (names, values).prop_map(|(name, value)| Change::Add(name.to_owned(), value)),
        Just(Change::Nest),
    ]
}

/// Converts a value to a node at the location of another node.
fn node(value: &Value, at: &Node) -> Node {
    let kind = match value {
        Value::Array(items) => NodeKind::List(items.iter().map(|item| node(item, at)).collect()),
        Value::Object(members) => NodeKind::Map(members.iter().map(|(name, value)| (name.clone(), node(value, at))).collect()),
        scalar => NodeKind::Scalar(scalar.clone()),
    };
    Node { file: at.file.clone(), line: at.line, column: at.column, kind }
}

/// Changes the `index`th node in file order. Returns whether it exists.
fn apply(target: &mut Node, index: &mut usize, change: &Change) -> bool {
    if *index > 0 {
        *index -= 1;
        return match &mut target.kind {
            NodeKind::Scalar(_) => false,
            NodeKind::List(items) => items.iter_mut().any(|item| apply(item, index, change)),
            NodeKind::Map(members) => members.values_mut().any(|member| apply(member, index, change)),
        };
    }
    match (change, &mut target.kind) {
        (Change::Replace(value), _) => *target = node(value, target),
        (Change::Empty, NodeKind::List(items)) => items.clear(),
        (Change::Empty, NodeKind::Map(members)) => members.clear(),
        (Change::Empty, kind) => *kind = NodeKind::Scalar(Value::Null),
        (Change::Turn, NodeKind::List(items)) => items.reverse(),
        (Change::Turn, NodeKind::Map(members)) => members.reverse(),
        (Change::Turn, _) => {}
        (Change::Add(name, value), _) => {
            let added = node(value, target);
            match &mut target.kind {
                NodeKind::List(items) => items.push(added),
                NodeKind::Map(members) => drop(members.insert(name.clone(), added)),
                kind => *kind = NodeKind::Map(IndexMap::from([(name.clone(), added)])),
            }
        }
        (Change::Nest, _) => *target = valid(),
    }
    true
}

/// The number of schemas that refer to each other.
const SCHEMAS: usize = 6;

/// A reference to one of the schemas, which may not exist.
fn reference() -> impl Strategy<Value = Value> {
    (0..SCHEMAS).prop_map(|index| json!({"$ref": format!("#/components/schemas/S{index}")}))
}

/// A schema that refers to other schemas or itself.
fn schema() -> impl Strategy<Value = Value> {
    let pointer = || (0..SCHEMAS).prop_map(|index| format!("#/definitions/S{index}"));
    let part = prop_oneof![reference(), Just(json!({"type": "string"})), Just(json!({"type": "string", "enum": ["A", "B"]}))];
    let object = (
        prop::collection::vec((prop::sample::select(vec!["kind", "id", "part", "_links"]), part), 0..3),
        prop::option::of(pointer()),
        prop::option::of(prop::collection::vec(pointer(), 1..3)),
        prop::collection::vec(reference(), 0..3),
    );
    let object = object.prop_map(|(members, parent, mapping, all_of)| {
        let properties: serde_json::Map<_, _> = members.into_iter().map(|(name, part)| (name.to_owned(), part)).collect();
        let mut schema = json!({"type": "object", "properties": properties});
        if let Some(parent) = parent {
            schema["x-okta-parent"] = json!(parent);
        }
        if let Some(mapping) = mapping {
            let mapping: serde_json::Map<_, _> =
                mapping.into_iter().enumerate().map(|(index, to)| (format!("T{index}"), json!(to))).collect();
            schema["x-openapi-v3-discriminator"] = json!({"propertyName": "kind", "mapping": mapping});
        }
        if !all_of.is_empty() {
            schema["allOf"] = json!(all_of);
        }
        schema
    });
    prop_oneof![
        6 => object,
        1 => reference(),
        1 => reference().prop_map(|to| json!({"type": "array", "items": to})),
        1 => reference().prop_map(|to| json!({"type": "object", "additionalProperties": to})),
        1 => prop::collection::vec(reference(), 1..4).prop_map(|to| json!({"oneOf": to, "discriminator": {"propertyName": "kind"}})),
        1 => prop::collection::vec(reference(), 1..4).prop_map(|to| json!({"anyOf": to})),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_changed_spec_does_not_crash_the_generator(changes in prop::collection::vec((any::<prop::sample::Index>(), change()), 1..6)) {
        let mut document = valid();
        for (index, change) in &changes {
            let mut index = index.index(count(&document));
            prop_assert!(apply(&mut document, &mut index, change));
        }
        // Every diagnostic has a location and help.
        for diagnostic in answer(&document) {
            prop_assert!(diagnostic.at.line > 0 && diagnostic.help.is_some(), "{}", diagnostic);
        }
    }

    #[test]
    fn schemas_that_refer_to_each_other_do_not_crash_the_generator(schemas in prop::collection::vec(schema(), 1..=SCHEMAS)) {
        let mut document = valid();
        let at = document.clone();
        let schemas = schemas.iter().enumerate().map(|(index, schema)| (format!("S{index}"), node(schema, &at))).collect();
        if let Some(NodeKind::Map(components)) = document.at_mut("/components").map(|components| &mut components.kind) {
            components.insert("schemas".to_owned(), Node { kind: NodeKind::Map(schemas), ..at });
        }
        let thing = json!({"allOf": [{"$ref": "#/components/schemas/S0"}]});
        for name in ["Thing", "Size"] {
            if let Some(NodeKind::Map(schemas)) = document.at_mut("/components/schemas").map(|schemas| &mut schemas.kind) {
                schemas.insert(name.to_owned(), node(&thing, &valid()));
            }
        }
        for diagnostic in answer(&document) {
            prop_assert!(diagnostic.at.line > 0, "{}", diagnostic);
        }
    }

    #[test]
    fn changed_yaml_does_not_crash_the_generator(cuts in prop::collection::vec((any::<prop::sample::Index>(), 0_usize..20, "[-\\[\\]{}:,&*#|>'\"!%@` \n\ta-c]{0,6}"), 1..5)) {
        let mut text: Vec<char> = SOUND.chars().collect();
        for (index, length, put) in cuts {
            let from = index.index(text.len() + 1);
            let to = (from + length).min(text.len());
            text.splice(from..to, put.chars());
        }
        let text: String = text.into_iter().collect();
        let found = document::load("x.yaml", &text).and_then(|node| document::read(&node));
        for diagnostic in found.err().into_iter().flatten() {
            prop_assert!(diagnostic.at.line > 0, "{}", diagnostic);
        }
    }

    #[test]
    fn random_input_does_not_crash_the_generator(text in "\\PC{0,200}") {
        let found = document::load("x.json", &text).and_then(|node| document::read(&node));
        prop_assert!(found.is_err());
    }
}
