//! Text to nodes: YAML 1.2 with its core schema, and JSON as a part of it.

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
use super::pointer::join;
use crate::diagnostic::Diagnostic;

/// How deep a text may be nested. Okta's documents stay below 30.
pub(super) const MAX_DEPTH: usize = 100;

/// How many nodes a text may have, those that aliases repeat included. Okta's documents have 200,000.
const MAX_NODES: usize = 1_000_000;

/// Reads a YAML or JSON text. `file` is what diagnostics call it.
///
/// # Errors
///
/// The text is neither YAML nor JSON, is empty, has several documents, is too deep or too large, or repeats a name in an object.
/// Repeated names are all reported.
pub fn load(file: &str, text: &str) -> Result<Node, Vec<Diagnostic>> {
    let mut loader = Loader {
        file: file.into(),
        pointer: Vec::new(),
        open: Vec::new(),
        anchors: HashMap::new(),
        root: None,
        nodes: 0,
        diagnostics: Vec::new(),
    };
    loader.run(text)?;
    let root = loader.root;
    match root {
        _ if !loader.diagnostics.is_empty() => Err(loader.diagnostics),
        Some(root) => Ok(root),
        None => {
            let at = Location { file: file.into(), line: 1, column: 1, pointer: "".into() };
            let message = "found an empty text, expected a YAML or JSON document";
            Err(vec![Diagnostic::error("empty-document", &at, message).help("check the file's name, and that it was written to the end")])
        }
    }
}

/// A list or an object that is being read.
struct Open {
    node: Node,
    anchor: usize,
    /// The name that the next value belongs to.
    name: Option<(String, usize, usize)>,
}

struct Loader {
    file: Arc<str>,
    /// The steps to the value at hand, for messages.
    pointer: Vec<String>,
    open: Vec<Open>,
    /// What aliases may repeat: the value, how many values it holds, how deep it is.
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
                // The scanner has a limit of its own, which brackets in one line reach first.
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
                        return Err(vec![
                            Diagnostic::error("several-documents", &at, message).help("put each document into a file of its own"),
                        ]);
                    }
                }
                Event::Scalar(text, style, anchor, _) => self.scalar(&text, style, anchor, span)?,
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

    /// Says what keeps a text from being read. JSON has its own words, where the file's name says that it is JSON.
    fn syntax(&self, text: &str, info: &str, at: &Location) -> Diagnostic {
        if let (true, Err(error)) = (self.file.ends_with(".json"), serde_json::from_str::<IgnoredAny>(text)) {
            let (line, column) = (error.line().max(1), error.column().max(1));
            let at = Location { line, column, ..at.clone() };
            let message = error.to_string();
            let message = message.split(" at line ").next().unwrap_or_default();
            let help = match error.classify() {
                Category::Eof => "close every quote, `{` and `[`: the file may have been cut",
                _ => "JSON has `,` between items, `:` after names, double quotes around texts, and no comments",
            };
            return Diagnostic::error("syntax", &at, format!("found text that is no JSON: {message}")).help(help);
        }
        let help = match info {
            _ if info.contains("tabs") => "indent with spaces",
            _ if info.contains("unknown anchor") => {
                "define the anchor (`&name`) before its alias (`*name`), or put a text that begins with `*` in quotes"
            }
            _ if info.contains("mapping values") => "put texts with `: ` in quotes, and give the names of one object the same indentation",
            _ if info.contains("quoted scalar") => "close the quote; within '...' a quote is written twice, within \"...\" it is \\\"",
            _ if info.contains("expected") => "close every quote, `{` and `[`, and indent blocks evenly",
            _ => "strings with `: `, ` #` or a leading special character need quotes; a block must be indented evenly",
        };
        Diagnostic::error("syntax", at, format!("found text that is neither YAML nor JSON: {info}")).help(help)
    }

    fn location(&self, line: usize, column: usize) -> Location {
        let pointer = self.pointer.iter().fold(String::new(), |pointer, step| join(&pointer, step));
        Location { file: self.file.clone(), line: line.max(1), column, pointer: pointer.into() }
    }

    fn node(&self, kind: NodeKind, span: Span) -> Node {
        Node { file: self.file.clone(), line: span.start.line(), column: span.start.col() + 1, kind }
    }

    fn start(&mut self, kind: NodeKind, anchor: usize, span: Span) -> Result<(), Vec<Diagnostic>> {
        let at = self.location(span.start.line(), span.start.col() + 1);
        if self.open.len() >= MAX_DEPTH {
            return Err(vec![too_deep(&at)]);
        }
        if self.wants_name() {
            let message = "found a list or an object as a name, expected a text";
            return Err(vec![
                Diagnostic::error("name-type", &at, message).help("put the name in quotes, or write the braces on the side of the value"),
            ]);
        }
        let node = self.node(kind, span);
        self.open.push(Open { node, anchor, name: None });
        Ok(())
    }

    fn wants_name(&self) -> bool {
        self.open.last().is_some_and(|open| matches!(open.node.kind, NodeKind::Map(_)) && open.name.is_none())
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, anchor: usize, span: Span) -> Result<(), Vec<Diagnostic>> {
        if self.wants_name() {
            let at = (span.start.line(), span.start.col() + 1);
            if let Some(open) = self.open.last_mut() {
                open.name = Some((text.to_owned(), at.0, at.1));
                self.pointer.push(text.to_owned());
            }
            return Ok(());
        }
        let value = if style == ScalarStyle::Plain { plain(text) } else { Value::String(text.to_owned()) };
        let node = self.node(NodeKind::Scalar(value), span);
        self.add(node, anchor)
    }

    fn alias(&mut self, anchor: usize, span: Span) -> Result<(), Vec<Diagnostic>> {
        let at = self.location(span.start.line(), span.start.col() + 1);
        if self.wants_name() {
            let message = "found an alias as a name, expected a text";
            return Err(vec![Diagnostic::error("name-type", &at, message).help("write the name out")]);
        }
        let Some((node, size, depth)) = self.anchors.get(&anchor) else {
            let message = "found an alias of something that is not complete before it";
            return Err(vec![Diagnostic::error("unknown-alias", &at, message).help("write the value out")]);
        };
        // Counted before it is copied: a few lines of aliases of aliases are more than memory holds.
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

    /// Puts a complete value into what is open around it.
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
                        let message = format!("found the name {} a second time in one object", quoted(entry.key()));
                        let first = entry.get().clone();
                        let at = self.location(line, column);
                        let first = first.location(&at.pointer);
                        let diagnostic = Diagnostic::error("duplicate-name", &at, message).related("the first value", &first);
                        self.diagnostics.push(diagnostic.help("keep one of them, or put what both hold under the one name"));
                    }
                }
                self.pointer.pop();
            }
            NodeKind::Scalar(_) => {}
        }
        Ok(())
    }
}

pub(super) fn too_deep(at: &Location) -> Diagnostic {
    let message = format!("found lists and objects nested more than {MAX_DEPTH} levels deep");
    Diagnostic::error("too-deep", at, message).help("bring the inner parts under `components` and refer to them")
}

fn too_large(at: &Location) -> Diagnostic {
    let message = format!("found more than {MAX_NODES} values, those that aliases repeat included");
    Diagnostic::error("too-large", at, message).help("write values out, or refer to them with `$ref`, instead of aliases of aliases")
}

pub(super) fn size(node: &Node) -> usize {
    match &node.kind {
        NodeKind::Scalar(_) => 1,
        NodeKind::List(items) => 1 + items.iter().map(size).sum::<usize>(),
        NodeKind::Map(members) => 1 + members.values().map(size).sum::<usize>(),
    }
}

/// A plain scalar by YAML 1.2's core schema: `no` and `on` are texts.
fn plain(text: &str) -> Value {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Value::Null,
        "true" | "True" | "TRUE" => return Value::Bool(true),
        "false" | "False" | "FALSE" => return Value::Bool(false),
        _ => {}
    }
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
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
    number.map_or_else(|| Value::String(text.to_owned()), Value::Number)
}

#[cfg(test)]
mod tests {
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
    fn aliases_cannot_make_a_text_explode() {
        let mut text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
        for level in 1..12 {
            let item = format!("*a{}", level - 1);
            text.push_str(&format!("a{level}: &a{level} [{}]\n", vec![item; 10].join(", ")));
        }
        assert_eq!(super::load("x.yaml", &text).unwrap_err()[0].code, "too-large");
    }

    #[test]
    fn aliases_cannot_make_a_text_deep() {
        let mut text = "a0: &a0 [x]\n".to_owned();
        for level in 1..200 {
            text.push_str(&format!("a{level}: &a{level} [*a{}]\n", level - 1));
        }
        assert_eq!(super::load("x.yaml", &text).unwrap_err()[0].code, "too-deep");
    }

    #[test]
    fn depth_is_bounded() {
        for depth in [101, 100_000] {
            let found = super::load("x.json", &"[".repeat(depth)).unwrap_err();
            assert_eq!(found[0].code, "too-deep");
        }
    }
}
