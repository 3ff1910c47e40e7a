//! Documentation comments.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::api::Member;

/// How wide a line of documentation gets.
const WIDTH: usize = 110;

/// A documentation comment, paragraph by paragraph.
#[derive(Default)]
pub(super) struct Doc {
    paragraphs: Vec<String>,
}

impl Doc {
    /// A comment that begins with a paragraph.
    pub(super) fn new(first: impl Into<String>) -> Self {
        Self { paragraphs: vec![first.into()] }
    }

    /// Adds a paragraph in words of our own.
    pub(super) fn add(mut self, paragraph: impl Into<String>) -> Self {
        self.paragraphs.push(paragraph.into());
        self
    }

    /// Adds what the document says.
    pub(super) fn add_prose(mut self, prose: Option<&str>) -> Self {
        self.paragraphs.extend(prose.map(sanitized));
        self
    }

    /// The attributes.
    pub(super) fn tokens(&self) -> TokenStream {
        let mut lines = Vec::new();
        for paragraph in self.paragraphs.iter().filter(|paragraph| !paragraph.trim().is_empty()) {
            if !lines.is_empty() {
                lines.push(String::new());
            }
            for line in paragraph.trim_end().lines() {
                wrap(line, &mut lines);
            }
        }
        let lines = lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
        quote!(#(#[doc = #lines])*)
    }
}

/// One paragraph as a comment.
pub(super) fn doc(text: impl Into<String>) -> TokenStream {
    Doc::new(text).tokens()
}

/// What the document says, or else a sentence of our own.
pub(super) fn prose_or(prose: Option<&str>, or: impl FnOnce() -> String) -> String {
    prose.map(sanitized).filter(|prose| !prose.trim().is_empty()).unwrap_or_else(or)
}

/// A field's own description, if it has one. That of its type is one click away and not repeated.
pub(super) fn of_member(prose: Option<&str>) -> Doc {
    match prose.map(sanitized).filter(|prose| !prose.trim().is_empty()) {
        Some(prose) => Doc::new(prose),
        None => Doc::default(),
    }
}

/// The text up to the first full stop that ends a sentence. Stops inside code end none.
pub(super) fn first_sentence(prose: &str) -> &str {
    let mut in_code = false;
    let mut before = ' ';
    for (index, character) in prose.char_indices() {
        match character {
            '`' => in_code = !in_code,
            ' ' | '\n' if before == '.' && !in_code => return &prose[..index],
            _ => {}
        }
        before = character;
    }
    prose
}

/// Prose as the cell of a table.
pub(super) fn cell(prose: &str) -> String {
    sanitized(prose).replace(['\n', '\r'], " ").replace('|', "\\|")
}

/// What is known about a member beside its prose.
pub(super) fn member_facts(member: &Member) -> String {
    let mut facts = vec![format!("`{}` in JSON", code(&member.name))];
    if member.required {
        facts.push("required".to_owned());
    }
    if member.read_only {
        facts.push("read-only".to_owned());
    }
    if member.write_only {
        facts.push("write-only".to_owned());
    }
    if let Some(default) = member.default.as_ref().map(default_text) {
        facts.push(format!("`{default}` by default"));
    }
    facts.join("; ") + "."
}

/// A default as it is written in documentation.
pub(super) fn default_text(default: &Value) -> String {
    match default {
        Value::String(text) => code(text),
        value => code(&value.to_string()),
    }
}

/// A text that can stand between backticks.
pub(super) fn code(text: &str) -> String {
    text.replace('`', "'").replace(['\n', '\r'], " ")
}

/// Prose that means to rustdoc what it says: no links into code, no HTML, no examples that would be compiled.
fn sanitized(prose: &str) -> String {
    let mut out = String::with_capacity(prose.len());
    let mut in_code = false;
    let mut fenced = false;
    for line in prose.lines() {
        let line = line.trim_end();
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
            out.push_str(if fenced { "```text\n" } else { "```\n" });
            continue;
        }
        // Four spaces would begin an example.
        let line = if fenced { line } else { line.trim_start() };
        for character in line.chars() {
            match character {
                '`' => in_code = !in_code,
                '[' | ']' | '<' | '>' if !in_code && !fenced => out.push('\\'),
                _ => {}
            }
            out.push(character);
        }
        if line.is_empty() {
            in_code = false;
        }
        out.push('\n');
    }
    if in_code {
        out.push('`');
    }
    if fenced {
        out.push_str("```\n");
    }
    out.trim_end().to_owned()
}

fn wrap(line: &str, lines: &mut Vec<String>) {
    // A row of a table is one line.
    if line.starts_with('|') {
        lines.push(line.to_owned());
        return;
    }
    let indent = if line.starts_with("- ") { "  " } else { "" };
    let mut current = String::new();
    for word in line.split(' ') {
        if !matches!(current.trim(), "" | "-") && current.chars().count() + 1 + word.chars().count() > WIDTH {
            lines.push(std::mem::replace(&mut current, indent.to_owned()));
            current.push_str(word);
        } else {
            if !current.is_empty() && !current.ends_with(' ') {
                current.push(' ');
            }
            current.push_str(word);
        }
    }
    lines.push(current);
}

/// A name of the document as words: `lastUpdated` is "last updated".
pub(super) fn words(name: &str) -> String {
    use heck::ToSnakeCase;
    name.to_snake_case().replace('_', " ")
}
