//! Parses YAML 1.2 (core schema), and JSON as a subset of it, into nodes.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use indexmap::IndexMap;
use indexmap::map::Entry;
use saphyr_parser::{Event, Parser, ScalarStyle, Span};
use serde::de::IgnoredAny;
use serde_json::error::Category;
use serde_json::{Number, Value};

use super::Location;
use super::node::{Node, NodeKind, quoted};
use super::pointer;
use crate::diagnostic::Diagnostic;

/// The deepest nesting of lists and objects that is accepted. Okta's specs stay below 30.
pub(super) const MAX_DEPTH: usize = 100;

/// The largest number of nodes that is accepted, counting each use of an alias. Okta's specs have 200,000.
const MAX_NODES: usize = 1_000_000;

/// Parses a YAML or JSON text. `file` is its name in diagnostics.
///
/// # Errors
///
/// The text is neither YAML nor JSON, is empty, holds several documents, is too deep or too large, or repeats a name in an object.
/// Every repeated name is reported.
pub fn load(file: &str, text: &str) -> Result<Node, Vec<Diagnostic>> {
    let mut loader = Loader { file: file.into(), open: Vec::new(), anchors: HashMap::new(), root: None, nodes: 0, diagnostics: Vec::new() };
    loader.run(&with_surrogates(text))?;
    let root = loader.root;
    match root {
        _ if !loader.diagnostics.is_empty() => Err(loader.diagnostics),
        Some(root) => Ok(root),
        None => {
            let at = Location { file: file.into(), line: 1, column: 1, pointer: "".into() };
            let message = "found an empty file, expected a YAML or JSON document";
            Err(vec![Diagnostic::error("empty-document", &at, message).help("check the path, and that the file was written completely")])
        }
    }
}

/// A list or an object that is still open.
struct Open {
    node: Node,
    anchor: usize,
    /// The name of the next value.
    name: Option<(String, usize, usize)>,
}

struct Loader {
    file: Arc<str>,
    open: Vec<Open>,
    /// Anchored values that aliases may repeat, each with its number of nodes and its depth.
    anchors: HashMap<usize, (Node, usize, usize)>,
    root: Option<Node>,
    nodes: usize,
    diagnostics: Vec<Diagnostic>,
}

impl Loader {
    fn run(&mut self, text: &str) -> Result<(), Vec<Diagnostic>> {
        let mut documents = 0;
        for event in Parser::new_from_str(text) {
            let (event, span) = event.map_err(|error| {
                let at = self.location(error.marker().line(), error.marker().col() + 1);
                // The scanner has its own recursion limit, which nested brackets on one line reach first.
                if error.info().contains("recursion limit") {
                    return vec![too_deep(&at)];
                }
                vec![self.syntax(text, error.info(), &at)]
            })?;
            match event {
                Event::DocumentStart(_) => {
                    documents += 1;
                    if documents > 1 {
                        let at = self.location(span.start.line(), span.start.col() + 1);
                        let message = "found a second document (`---`), expected one";
                        return Err(vec![Diagnostic::error("several-documents", &at, message).help("put each document into its own file")]);
                    }
                }
                Event::Scalar(text, style, anchor, _) => self.scalar(text.into_owned(), style, anchor, span)?,
                Event::SequenceStart(anchor, _) => self.start(NodeKind::List(Vec::new()), anchor, span)?,
                Event::MappingStart(anchor, _) => self.start(NodeKind::Map(IndexMap::new()), anchor, span)?,
                Event::SequenceEnd | Event::MappingEnd => {
                    if let Some(open) = self.open.pop() {
                        self.add(open.node, open.anchor)?;
                    }
                }
                Event::Alias(anchor) => self.alias(anchor, span)?,
                _ => {}
            }
        }
        Ok(())
    }

    /// Reports a syntax error. Files named `*.json` get the messages of a JSON parser.
    fn syntax(&self, text: &str, info: &str, at: &Location) -> Diagnostic {
        if let (true, Err(error)) = (self.file.ends_with(".json"), serde_json::from_str::<IgnoredAny>(text)) {
            let (line, column) = (error.line().max(1), error.column().max(1));
            let at = Location { line, column, ..at.clone() };
            let message = error.to_string();
            let message = message.split(" at line ").next().unwrap_or_default();
            let help = match error.classify() {
                Category::Eof => "close every quote, `{` and `[`: the file may be truncated",
                _ => "JSON needs `,` between items, `:` after names and double quotes around strings, and allows no comments",
            };
            return Diagnostic::error("syntax", &at, format!("found invalid JSON: {message}")).help(help);
        }
        let help = match info {
            _ if info.contains("tabs") => "indent with spaces",
            _ if info.contains("unknown anchor") => {
                "define the anchor (`&name`) before its alias (`*name`), or quote a string that begins with `*`"
            }
            _ if info.contains("mapping values") => "quote strings that contain `: `, and indent the names of one object equally",
            _ if info.contains("quoted scalar") => {
                "close the quote; escape a quote inside '...' by doubling it, and inside \"...\" as \\\""
            }
            _ if info.contains("expected") => "close every quote, `{` and `[`, and indent blocks evenly",
            _ => "quote strings that contain `: ` or ` #` or begin with a special character, and indent blocks evenly",
        };
        Diagnostic::error("syntax", at, format!("found neither YAML nor JSON: {info}")).help(help)
    }

    fn location(&self, line: usize, column: usize) -> Location {
        let mut pointer = String::new();
        for (name, ..) in self.open.iter().filter_map(|open| open.name.as_ref()) {
            pointer::push(&mut pointer, name);
        }
        Location { file: self.file.clone(), line: line.max(1), column, pointer: pointer.into() }
    }

    fn node(&self, kind: NodeKind, span: Span) -> Node {
        Node { file: self.file.clone(), line: span.start.line(), column: span.start.col() + 1, kind }
    }

    fn start(&mut self, kind: NodeKind, anchor: usize, span: Span) -> Result<(), Vec<Diagnostic>> {
        let at = || self.location(span.start.line(), span.start.col() + 1);
        if self.open.len() >= MAX_DEPTH {
            return Err(vec![too_deep(&at())]);
        }
        if self.wants_name() {
            let at = at();
            let message = "found a list or an object as a name, expected a string";
            return Err(vec![Diagnostic::error("name-type", &at, message).help("quote the name, or move the braces to the value")]);
        }
        let node = self.node(kind, span);
        self.open.push(Open { node, anchor, name: None });
        Ok(())
    }

    fn wants_name(&self) -> bool {
        self.open.last().is_some_and(|open| matches!(open.node.kind, NodeKind::Map(_)) && open.name.is_none())
    }

    fn scalar(&mut self, text: String, style: ScalarStyle, anchor: usize, span: Span) -> Result<(), Vec<Diagnostic>> {
        if self.wants_name() {
            let at = (span.start.line(), span.start.col() + 1);
            if let Some(open) = self.open.last_mut() {
                open.name = Some((text, at.0, at.1));
            }
            return Ok(());
        }
        let value = if style == ScalarStyle::Plain { plain(text) } else { Value::String(text) };
        let node = self.node(NodeKind::Scalar(value), span);
        self.add(node, anchor)
    }

    fn alias(&mut self, anchor: usize, span: Span) -> Result<(), Vec<Diagnostic>> {
        let at = self.location(span.start.line(), span.start.col() + 1);
        if self.wants_name() {
            let message = "found an alias as a name, expected a string";
            return Err(vec![Diagnostic::error("name-type", &at, message).help("write the name instead of the alias")]);
        }
        let Some((node, size, depth)) = self.anchors.get(&anchor) else {
            let message = "found an alias inside the value that it refers to";
            return Err(vec![Diagnostic::error("unknown-alias", &at, message).help("write the value instead of the alias")]);
        };
        // Count before copying: a few lines of nested aliases can expand beyond any memory.
        self.nodes += size;
        if self.nodes > MAX_NODES {
            return Err(vec![too_large(&at)]);
        }
        if self.open.len() + depth > MAX_DEPTH {
            return Err(vec![too_deep(&at)]);
        }
        let node = node.clone();
        self.add(node, 0)
    }

    /// Adds a complete value to the innermost open list or object.
    fn add(&mut self, node: Node, anchor: usize) -> Result<(), Vec<Diagnostic>> {
        self.nodes += 1;
        if self.nodes > MAX_NODES {
            return Err(vec![too_large(&self.location(node.line, node.column))]);
        }
        if anchor > 0 {
            let size = size(&node);
            self.nodes += size;
            let depth = node.depth();
            self.anchors.insert(anchor, (node.clone(), size, depth));
        }
        let Some(open) = self.open.last_mut() else {
            self.root = Some(node);
            return Ok(());
        };
        match &mut open.node.kind {
            NodeKind::List(items) => items.push(node),
            NodeKind::Map(members) => {
                let Some((name, line, column)) = open.name.take() else { return Ok(()) };
                match members.entry(name) {
                    Entry::Vacant(entry) => {
                        entry.insert(node);
                    }
                    Entry::Occupied(entry) => {
                        let message = format!("found the name {} twice in one object", quoted(entry.key()));
                        let (name, first) = (entry.key().clone(), entry.get().clone());
                        // The location is that of the name, which the object still waits for.
                        open.name = Some((name, line, column));
                        let at = self.location(line, column);
                        if let Some(open) = self.open.last_mut() {
                            open.name = None;
                        }
                        let first = first.location(&at.pointer);
                        let diagnostic = Diagnostic::error("duplicate-name", &at, message).related("first value", &first);
                        self.diagnostics.push(diagnostic.help("delete one of them, or merge their values under one name"));
                    }
                }
            }
            NodeKind::Scalar(_) => {}
        }
        Ok(())
    }
}

pub(super) fn too_deep(at: &Location) -> Diagnostic {
    let message = format!("found lists and objects nested more than {MAX_DEPTH} levels deep");
    Diagnostic::error("too-deep", at, message).help("move the inner parts to `components` and refer to them with `$ref`")
}

fn too_large(at: &Location) -> Diagnostic {
    let message = format!("found more than {MAX_NODES} values, counting each use of an alias");
    Diagnostic::error("too-large", at, message).help("write the values, or refer to them with `$ref`, instead of nesting aliases")
}

pub(super) fn size(node: &Node) -> usize {
    match &node.kind {
        NodeKind::Scalar(_) => 1,
        NodeKind::List(items) => 1 + items.iter().map(size).sum::<usize>(),
        NodeKind::Map(members) => 1 + members.values().map(size).sum::<usize>(),
    }
}

/// Resolves a plain scalar by YAML 1.2's core schema: `no` and `on` are strings.
fn plain(text: String) -> Value {
    match text.as_str() {
        "" | "~" | "null" | "Null" | "NULL" => return Value::Null,
        "true" | "True" | "TRUE" => return Value::Bool(true),
        "false" | "False" | "FALSE" => return Value::Bool(false),
        _ => {}
    }
    let digits = text.strip_prefix(['-', '+']).unwrap_or(&text);
    let whole = if let Some(hex) = text.strip_prefix("0x") {
        i64::from_str_radix(hex, 16).ok().map(Number::from)
    } else if let Some(octal) = text.strip_prefix("0o") {
        i64::from_str_radix(octal, 8).ok().map(Number::from)
    } else if !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        text.parse::<i64>().map(Number::from).or_else(|_| text.parse::<u64>().map(Number::from)).ok()
    } else {
        None
    };
    let starts_as_number = digits.starts_with(|first: char| first.is_ascii_digit() || first == '.');
    let number = whole.or_else(|| {
        let only_number = digits.bytes().all(|byte| byte.is_ascii_digit() || b".eE+-".contains(&byte));
        if starts_as_number && only_number { text.parse::<f64>().ok().and_then(Number::from_f64) } else { None }
    });
    number.map_or_else(|| Value::String(text), Value::Number)
}

/// The text with JSON's surrogate pairs (`\\ud83e\\udd80`) as the characters that they stand for. YAML has no such escapes.
fn with_surrogates(text: &str) -> Cow<'_, str> {
    let escaped = |text: &str| {
        let digits = text.strip_prefix("\\u")?.get(..4)?;
        u16::from_str_radix(digits, 16).ok()
    };
    let mut out = String::new();
    let mut rest = text;
    while let Some(start) = rest.find('\\') {
        let (before, from) = rest.split_at(start);
        let pair = escaped(from).zip(from.get(6..).and_then(escaped));
        let character =
            pair.and_then(|(high, low)| char::decode_utf16([high, low]).next()?.ok().filter(|found| u32::from(*found) > 0xFFFF));
        out.push_str(before);
        let length = match character {
            Some(character) => {
                out.push(character);
                12
            }
            // The character behind a backslash belongs to it.
            None => {
                let length = 1 + from.chars().nth(1).map_or(0, char::len_utf8);
                out.push_str(&from[..length]);
                length
            }
        };
        rest = &from[length..];
    }
    if out.is_empty() {
        return Cow::Borrowed(text);
    }
    out.push_str(rest);
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    #[test]
    fn surrogate_pairs_of_json_are_one_character() {
        let text = r#"{"a": "\ud83e\udd80 \u00e9 \\ud83e\\udd80"}"#;
        let value: Value = super::load("x.json", text).unwrap().to_value();
        assert_eq!(value, json!({"a": "🦀 é \\ud83e\\udd80"}));
    }

    use serde_json::{Value, json};

    #[test]
    fn scalars_follow_the_core_schema() {
        let text = "{a: no, b: 0x1F, c: 1.50, d: 2.16.0, e: ~, f: 'true', g: -3, h: 1e3, i: 200, j: on, k: 18446744073709551615, l: -x}";
        let value: Value = super::load("x.yaml", text).unwrap().to_value();
        let expected = json!({"a": "no", "b": 31, "c": 1.5, "d": "2.16.0", "e": null, "f": "true", "g": -3, "h": 1000.0, "i": 200,
            "j": "on", "k": 18446744073709551615_u64, "l": "-x"});
        assert_eq!(value, expected);
    }

    #[test]
    fn aliases_cannot_expand_beyond_the_node_limit() {
        let mut text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
        for level in 1..12 {
            let item = format!("*a{}", level - 1);
            text.push_str(&format!("a{level}: &a{level} [{}]\n", vec![item; 10].join(", ")));
        }
        assert_eq!(super::load("x.yaml", &text).unwrap_err()[0].code, "too-large");
    }

    #[test]
    fn aliases_cannot_nest_beyond_the_depth_limit() {
        let mut text = "a0: &a0 [x]\n".to_owned();
        for level in 1..200 {
            text.push_str(&format!("a{level}: &a{level} [*a{}]\n", level - 1));
        }
        assert_eq!(super::load("x.yaml", &text).unwrap_err()[0].code, "too-deep");
    }

    #[test]
    fn nesting_depth_is_limited() {
        for depth in [101, 100_000] {
            let found = super::load("x.json", &"[".repeat(depth)).unwrap_err();
            assert_eq!(found[0].code, "too-deep");
        }
    }
}
