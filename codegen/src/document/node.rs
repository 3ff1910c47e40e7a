//! The tree of a YAML or JSON file, in which every node knows its line and column.

use std::sync::Arc;

use super::pointer::steps;
use indexmap::IndexMap;
use serde_json::Value;

use super::Location;

/// A node with its location.
#[derive(Clone, Debug)]
pub struct Node {
    /// The file, under the name given by the caller.
    pub file: Arc<str>,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// The kind of node, with its value.
    pub kind: NodeKind,
}

/// The kind of a node.
#[derive(Clone, Debug)]
pub enum NodeKind {
    /// `null`, a boolean, a number or a string.
    Scalar(Value),
    /// A list.
    List(Vec<Node>),
    /// An object, with its fields in the order of the file.
    Map(IndexMap<String, Node>),
}

impl Node {
    /// The location of the node, whose JSON pointer is `pointer`.
    pub fn location(&self, pointer: &str) -> Location {
        Location { file: self.file.clone(), line: self.line, column: self.column, pointer: pointer.into() }
    }

    /// The node as a JSON value.
    pub fn to_value(&self) -> Value {
        match &self.kind {
            NodeKind::Scalar(value) => value.clone(),
            NodeKind::List(items) => Value::Array(items.iter().map(Node::to_value).collect()),
            NodeKind::Map(members) => Value::Object(members.iter().map(|(name, node)| (name.clone(), node.to_value())).collect()),
        }
    }

    /// Whether both nodes have the same JSON value: locations and the order of fields do not matter.
    pub(super) fn has_value_of(&self, other: &Self) -> bool {
        match (&self.kind, &other.kind) {
            (NodeKind::Scalar(one), NodeKind::Scalar(other)) => one == other,
            (NodeKind::List(one), NodeKind::List(other)) => {
                one.len() == other.len() && one.iter().zip(other).all(|(one, other)| one.has_value_of(other))
            }
            (NodeKind::Map(one), NodeKind::Map(other)) => {
                one.len() == other.len() && one.iter().all(|(name, one)| other.get(name).is_some_and(|other| one.has_value_of(other)))
            }
            _ => false,
        }
    }

    /// Describes the node for messages, with an article.
    pub fn describe(&self) -> String {
        match &self.kind {
            NodeKind::Scalar(Value::Null) => "null".to_owned(),
            NodeKind::Scalar(Value::String(text)) => format!("the string {}", quoted(text)),
            NodeKind::Scalar(value) => format!("`{value}`"),
            NodeKind::List(_) => "a list".to_owned(),
            NodeKind::Map(_) => "an object".to_owned(),
        }
    }

    /// The nesting depth of lists and objects, counting this node.
    pub(super) fn depth(&self) -> usize {
        match &self.kind {
            NodeKind::Scalar(_) => 0,
            NodeKind::List(items) => 1 + items.iter().map(Node::depth).max().unwrap_or_default(),
            NodeKind::Map(members) => 1 + members.values().map(Node::depth).max().unwrap_or_default(),
        }
    }

    /// The string, if the node is one.
    pub fn as_str(&self) -> Option<&str> {
        match &self.kind {
            NodeKind::Scalar(Value::String(text)) => Some(text),
            _ => None,
        }
    }

    /// The field with this name, if the node is an object that has it.
    pub fn get(&self, name: &str) -> Option<&Node> {
        match &self.kind {
            NodeKind::Map(members) => members.get(name),
            _ => None,
        }
    }

    /// The node at a JSON pointer below this one.
    pub fn at(&self, pointer: &str) -> Option<&Node> {
        steps(pointer).try_fold(self, |node, step| match &node.kind {
            NodeKind::Map(members) => members.get(step.as_ref()),
            NodeKind::List(items) => items.get(step.parse::<usize>().ok()?),
            NodeKind::Scalar(_) => None,
        })
    }

    /// The node at a JSON pointer below this one, mutably.
    pub fn at_mut(&mut self, pointer: &str) -> Option<&mut Node> {
        steps(pointer).try_fold(self, |node, step| match &mut node.kind {
            NodeKind::Map(members) => members.get_mut(step.as_ref()),
            NodeKind::List(items) => items.get_mut(step.parse::<usize>().ok()?),
            NodeKind::Scalar(_) => None,
        })
    }
}

/// Quotes a string for a message and shortens it if it is long.
pub(super) fn quoted(text: &str) -> String {
    const LONGEST: usize = 60;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{:?}…", &text[..end]),
        None => format!("{text:?}"),
    }
}
