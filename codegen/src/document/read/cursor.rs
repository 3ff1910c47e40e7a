//! Reads nodes as typed values and reports the ones that have an unexpected type.

use std::cell::RefCell;

use indexmap::IndexMap;
use serde_json::Value;

use crate::diagnostic::Diagnostic;
use crate::document::node::quoted;
use crate::document::pointer::join;
use crate::document::{Located, Location, Node, NodeKind};
use crate::similar::distance;

/// The errors and warnings found so far, in reading order.
#[derive(Default)]
pub(super) struct Log(RefCell<Vec<Diagnostic>>);

impl Log {
    pub(super) fn push(&self, diagnostic: Diagnostic) {
        self.0.borrow_mut().push(diagnostic);
    }

    pub(super) fn into_inner(self) -> Vec<Diagnostic> {
        self.0.into_inner()
    }
}

/// A node, its pointer, and the log for its errors and warnings.
///
/// An unexpected node is reported once and read as `None`. Reading continues, so that one run reports every error.
#[derive(Clone)]
pub(super) struct Cursor<'a> {
    node: &'a Node,
    pointer: String,
    log: &'a Log,
}

impl<'a> Cursor<'a> {
    pub(super) fn root(node: &'a Node, log: &'a Log) -> Self {
        Self { node, pointer: String::new(), log }
    }

    pub(super) fn at(&self) -> Location {
        self.node.location(&self.pointer)
    }

    pub(super) fn describe(&self) -> String {
        self.node.describe()
    }

    pub(super) fn value(&self) -> Value {
        self.node.to_value()
    }

    fn step(&self, name: &str, node: &'a Node) -> Self {
        Self { node, pointer: join(&self.pointer, name), log: self.log }
    }

    /// The field with this name, if the node is an object that has it.
    pub(super) fn child(&self, name: &str) -> Option<Self> {
        self.node.get(name).map(|node| self.step(name, node))
    }

    pub(super) fn error(&self, code: &'static str, message: impl Into<String>, help: impl Into<String>) {
        self.log.push(Diagnostic::error(code, &self.at(), message).help(help));
    }

    pub(super) fn warning(&self, code: &'static str, message: impl Into<String>, help: impl Into<String>) {
        self.log.push(Diagnostic::warning(code, &self.at(), message).help(help));
    }

    pub(super) fn push(&self, diagnostic: Diagnostic) {
        self.log.push(diagnostic);
    }

    pub(super) fn is_list(&self) -> bool {
        matches!(self.node.kind, NodeKind::List(_))
    }

    pub(super) fn is_object(&self) -> bool {
        matches!(self.node.kind, NodeKind::Map(_))
    }

    pub(super) fn is_null(&self) -> bool {
        matches!(self.node.kind, NodeKind::Scalar(Value::Null))
    }

    pub(super) fn is_number(&self) -> bool {
        matches!(self.node.kind, NodeKind::Scalar(Value::Number(_)))
    }

    pub(super) fn is_scalar(&self) -> bool {
        matches!(self.node.kind, NodeKind::Scalar(_))
    }

    /// Whether the node is `value`. Reports nothing if it is not.
    pub(super) fn is_boolean(&self, value: bool) -> bool {
        matches!(self.node.kind, NodeKind::Scalar(Value::Bool(found)) if found == value)
    }

    /// Reports a node of an unexpected type.
    fn wrong_type(&self, expected: &str) {
        let help = match (&self.node.kind, expected) {
            (NodeKind::Scalar(Value::Null), _) => "give it a value, or delete the field".to_owned(),
            (NodeKind::Scalar(value @ (Value::Bool(_) | Value::Number(_))), TEXT) => format!("put it in quotes: '{value}'"),
            (NodeKind::Scalar(Value::String(text)), BOOLEAN) => match text.as_str() {
                "true" | "false" => "remove the quotes".to_owned(),
                _ => "write `true` or `false`: YAML 1.2 does not treat `yes`, `no`, `on` and `off` as booleans".to_owned(),
            },
            (NodeKind::Scalar(value), LIST) => {
                format!("put it in a list: [{}]", value.as_str().map_or_else(|| value.to_string(), str::to_owned))
            }
            (NodeKind::Map(_), LIST) => "begin each item with `- `".to_owned(),
            (NodeKind::List(_), TEXT) => "write one string without brackets".to_owned(),
            (NodeKind::List(_), _) => "write `name: value` pairs instead of list items".to_owned(),
            (NodeKind::Map(_), _) => "write the value alone, without a name".to_owned(),
            (_, BOOLEAN) => format!("write {expected}"),
            _ => "write an object: {name: value}, or `name: value` on the lines below".to_owned(),
        };
        self.error("wrong-type", format!("found {}, expected {expected}", self.describe()), help);
    }

    pub(super) fn text(&self) -> Option<String> {
        let text = self.node.as_str();
        if text.is_none() {
            self.wrong_type(TEXT);
        }
        text.map(str::to_owned)
    }

    /// A string for people. A number is read as written, as far as YAML preserves that.
    pub(super) fn prose(&self) -> Option<String> {
        match &self.node.kind {
            NodeKind::Scalar(value @ (Value::Bool(_) | Value::Number(_))) => {
                let message = format!("found {}, expected a string; it is read as '{value}'", self.describe());
                self.warning("string-without-quotes", message, format!("put it in quotes: '{value}'"));
                Some(value.to_string())
            }
            _ => self.text(),
        }
    }

    pub(super) fn located(&self) -> Option<Located<String>> {
        self.text().map(|value| Located { value, at: self.at() })
    }

    /// A string that must not be empty: a name, an ID.
    pub(super) fn named(&self) -> Option<Located<String>> {
        let located = self.located()?;
        if located.value.trim().is_empty() {
            self.error("empty-text", "found an empty string, expected a name", "fill in the name, or delete the field");
            return None;
        }
        Some(located)
    }

    pub(super) fn boolean(&self) -> Option<bool> {
        match self.node.kind {
            NodeKind::Scalar(Value::Bool(value)) => Some(value),
            _ => {
                self.wrong_type(BOOLEAN);
                None
            }
        }
    }

    /// Checks that the node is a number; `whole` requires a non-negative integer.
    pub(super) fn check_number(&self, whole: bool) {
        match &self.node.kind {
            NodeKind::Scalar(Value::Number(number)) if !whole || number.is_u64() => {}
            _ => {
                let expected = if whole { "a non-negative integer" } else { "a number" };
                self.error("wrong-type", format!("found {}, expected {expected}", self.describe()), "write a number without quotes");
            }
        }
    }

    pub(super) fn check_object(&self) {
        self.members();
    }

    pub(super) fn list(&self) -> Vec<Self> {
        match &self.node.kind {
            NodeKind::List(items) => items.iter().enumerate().map(|(index, node)| self.step(&index.to_string(), node)).collect(),
            _ => {
                self.wrong_type(LIST);
                Vec::new()
            }
        }
    }

    pub(super) fn texts(&self) -> Vec<Located<String>> {
        self.list().iter().filter_map(Self::located).collect()
    }

    /// The entries of a map, whose names the spec's author chose.
    pub(super) fn map(&self) -> Vec<(&'a str, Self)> {
        self.members().into_iter().flatten().map(|(name, node)| (name.as_str(), self.step(name, node))).collect()
    }

    fn members(&self) -> Option<&'a IndexMap<String, Node>> {
        match &self.node.kind {
            NodeKind::Map(members) => Some(members),
            _ => {
                self.wrong_type("an object");
                None
            }
        }
    }

    /// The node as an object with the fixed fields of OpenAPI; `what` is its name in messages, with an article.
    pub(super) fn object(&self, what: &'static str) -> Option<Object<'a>> {
        match &self.node.kind {
            NodeKind::Map(members) => Some(Object { cursor: self.clone(), members, what, known: Vec::new() }),
            _ => {
                self.wrong_type(&format!("{what}, which is an object"));
                None
            }
        }
    }
}

/// Extensions of Okta and of its documentation tools that do not matter to an SDK: an operation's release stage, display names,
/// samples, logos, webhooks.
const VENDOR: [&str; 14] = [
    "x-code-samples",
    "x-codeSamples",
    "x-codegen-request-body-name",
    "x-displayName",
    "x-examples",
    "x-internal",
    "x-logo",
    "x-okta-allow-null-property-value-for-updates",
    "x-okta-lifecycle",
    "x-okta-no-scope-required",
    "x-okta-operationId",
    "x-tagGroups",
    "x-tags",
    "x-webhooks",
];

const TEXT: &str = "a string";
const LIST: &str = "a list";
const BOOLEAN: &str = "`true` or `false`";

/// An object with the fixed fields of OpenAPI. It records which fields were read, and [`Object::finish`] reports the others.
pub(super) struct Object<'a> {
    cursor: Cursor<'a>,
    members: &'a IndexMap<String, Node>,
    what: &'static str,
    known: Vec<&'static str>,
}

impl<'a> Object<'a> {
    pub(super) fn cursor(&self) -> &Cursor<'a> {
        &self.cursor
    }

    pub(super) fn at(&self) -> Location {
        self.cursor.at()
    }

    pub(super) fn get(&mut self, name: &'static str) -> Option<Cursor<'a>> {
        self.known.push(name);
        self.members.get(name).map(|node| self.cursor.step(name, node))
    }

    /// An optional field. A field without a value counts as absent.
    fn given(&mut self, name: &'static str) -> Option<Cursor<'a>> {
        let member = self.get(name)?;
        if member.is_null() {
            let message = format!("found `{name}` without a value; it is ignored");
            member.warning("empty-field", message, format!("give it a value, or delete `{name}`"));
            return None;
        }
        Some(member)
    }

    /// Whether the object has a field, without marking it as read.
    pub(super) fn has(&self, name: &str) -> bool {
        self.cursor().child(name).is_some()
    }

    /// A required field. Reports its absence.
    pub(super) fn require(&mut self, name: &'static str) -> Option<Cursor<'a>> {
        let member = self.get(name);
        if member.is_none() {
            let similar = self.members.keys().find(|found| distance(found, name, 2).is_some());
            let help = similar.map_or_else(|| format!("add `{name}`"), |similar| format!("add `{name}`, or correct {}", quoted(similar)));
            self.cursor.error("missing-member", format!("found {} without `{name}`", self.what), help);
        }
        member
    }

    pub(super) fn text(&mut self, name: &'static str) -> Option<String> {
        self.given(name)?.prose()
    }

    pub(super) fn located(&mut self, name: &'static str) -> Option<Located<String>> {
        self.given(name)?.named()
    }

    pub(super) fn flag(&mut self, name: &'static str) -> bool {
        self.given(name).and_then(|member| member.boolean()).unwrap_or(false)
    }

    pub(super) fn list(&mut self, name: &'static str) -> Vec<Cursor<'a>> {
        self.given(name).map(|member| member.list()).unwrap_or_default()
    }

    pub(super) fn texts(&mut self, name: &'static str) -> Vec<Located<String>> {
        self.given(name).map(|member| member.texts()).unwrap_or_default()
    }

    pub(super) fn map(&mut self, name: &'static str) -> Vec<(&'a str, Cursor<'a>)> {
        self.given(name).map(|member| member.map()).unwrap_or_default()
    }

    /// Fields that the generator deliberately ignores.
    pub(super) fn ignore(&mut self, names: &[&'static str]) {
        self.known.extend(names);
    }

    /// A field of OpenAPI that the generator does not support: `instead` says what it does.
    pub(super) fn unsupported(&mut self, name: &'static str, instead: &str) {
        if let Some(member) = self.get(name) {
            member.warning(
                "unsupported-member",
                format!("`{name}` is not supported: {instead}"),
                "delete it in an overlay if that is acceptable",
            );
        }
    }

    /// Warns of the fields that were not read, and returns the extensions among them.
    pub(super) fn finish(self) -> IndexMap<String, Value> {
        let mut extensions = IndexMap::new();
        for (name, node) in self.members {
            if self.known.contains(&name.as_str()) {
                continue;
            }
            let member = self.cursor.step(name, node);
            if VENDOR.contains(&name.as_str()) {
                extensions.insert(name.clone(), node.to_value());
            } else if name.starts_with("x-") {
                let message = format!("found the unknown extension {} in {}", quoted(name), self.what);
                member.warning(
                    "unknown-extension",
                    message,
                    self.advice(name, "it has no effect; delete it in an overlay to silence this warning"),
                );
                extensions.insert(name.clone(), node.to_value());
            } else {
                let message = format!("found the unknown field {} in {}", quoted(name), self.what);
                let known: Vec<_> = self.known.iter().filter(|known| !known.starts_with("x-") && **known != "$ref").copied().collect();
                let help = format!("it has no effect; the fields of {} are {}", self.what, known.join(", "));
                member.warning("unknown-member", message, self.advice(name, &help));
            }
        }
        extensions
    }

    /// Help that names the field that was probably meant, else `otherwise`.
    fn advice(&self, name: &str, otherwise: &str) -> String {
        const SHORTEST: usize = 4;
        // Short names and extension names share most of their letters anyway, so require a closer match.
        let farthest = if name.len() < 6 || name.starts_with("x-") { 1 } else { 2 };
        let close = self
            .known
            .iter()
            .filter(|known| known.len() >= SHORTEST)
            .filter_map(|known| Some((distance(name, known, farthest)?, known)))
            .min();
        close.map_or_else(|| otherwise.to_owned(), |(_, known)| format!("did you mean `{known}`?"))
    }
}
