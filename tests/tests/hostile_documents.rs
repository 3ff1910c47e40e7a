//! Documents that nobody would write on purpose: whatever is taken out of a sound document or put into it, the reader answers.

use codegen::document::{self, Node, NodeKind};
use indexmap::IndexMap;
use proptest::prelude::*;
use serde_json::{Value, json};

/// A small document in which every part that the reader knows occurs.
const SOUND: &str = include_str!("../documents/every-part.yaml");

fn sound() -> Node {
    document::load("every-part.yaml", SOUND).unwrap()
}

#[test]
fn the_document_is_sound() {
    let (_, warnings) = document::read(&sound()).unwrap();
    assert_eq!(warnings, []);
}

fn count(node: &Node) -> usize {
    1 + match &node.kind {
        NodeKind::Scalar(_) => 0,
        NodeKind::List(items) => items.iter().map(count).sum(),
        NodeKind::Map(members) => members.values().map(count).sum(),
    }
}

/// What happens to a node.
#[derive(Clone, Debug)]
enum Change {
    /// It becomes something else.
    Replace(Value),
    /// Its parts are taken out.
    Empty,
    /// Its parts are turned round.
    Turn,
    /// It gets a member, or an item.
    Add(String, Value),
    /// It becomes a copy of the whole document.
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

/// A value as a node at the place of another.
fn node(value: &Value, at: &Node) -> Node {
    let kind = match value {
        Value::Array(items) => NodeKind::List(items.iter().map(|item| node(item, at)).collect()),
        Value::Object(members) => NodeKind::Map(members.iter().map(|(name, value)| (name.clone(), node(value, at))).collect()),
        scalar => NodeKind::Scalar(scalar.clone()),
    };
    Node { file: at.file.clone(), line: at.line, column: at.column, kind }
}

/// Changes the node that is the `index`th in the order of the text. Whether it was there.
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
        (Change::Nest, _) => *target = sound(),
    }
    true
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_changed_document_is_answered(changes in prop::collection::vec((any::<prop::sample::Index>(), change()), 1..6)) {
        let mut document = sound();
        for (index, change) in &changes {
            let mut index = index.index(count(&document));
            prop_assert!(apply(&mut document, &mut index, change));
        }
        // Whatever is wrong has a place and a way to mend it.
        let found = match document::read(&document) {
            Ok((_, warnings)) => warnings,
            Err(diagnostics) => diagnostics,
        };
        for diagnostic in found {
            prop_assert!(diagnostic.at.line > 0 && diagnostic.help.is_some(), "{}", diagnostic);
        }
    }

    #[test]
    fn a_changed_text_is_answered(cuts in prop::collection::vec((any::<prop::sample::Index>(), 0_usize..20, "[-\\[\\]{}:,&*#|>'\"!%@` \n\ta-c]{0,6}"), 1..5)) {
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
    fn any_text_is_answered(text in "\\PC{0,200}") {
        let found = document::load("x.json", &text).and_then(|node| document::read(&node));
        prop_assert!(found.is_err());
    }
}
