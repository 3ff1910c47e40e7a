//! Doc comments.

use std::cell::RefCell;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::context::Context;
use super::prose::{sanitized, wrap};
use crate::api::Member;

/// A doc comment, built paragraph by paragraph.
#[derive(Default)]
pub(super) struct Doc {
    paragraphs: Vec<String>,
}

impl Doc {
    /// Starts a comment with a paragraph.
    pub(super) fn new(first: impl Into<String>) -> Self {
        Self { paragraphs: vec![first.into()] }
    }

    /// Adds a paragraph written by the generator.
    pub(super) fn add(mut self, paragraph: impl Into<String>) -> Self {
        self.paragraphs.push(paragraph.into());
        self
    }

    /// Adds prose from the spec.
    pub(super) fn add_prose(mut self, prose: Option<&str>) -> Self {
        self.paragraphs.extend(prose.map(sanitized));
        self
    }

    /// Adds an example from the spec: the body of an async function with `okta: okta_sdk::Okta` that returns `Result<(), okta_sdk::Error>`.
    pub(super) fn add_example(mut self, code: Option<&str>) -> Self {
        if let Some(code) = code.map(str::trim_end).filter(|code| !code.is_empty()) {
            let code = code.replace("```", "'''");
            // An example may use operations of any tag.
            self.paragraphs.push("# Example".to_owned());
            self.paragraphs.push(format!(
                "```no_run\n# #[cfg(feature = \"all-apis\")]\n\
                 # async fn example(okta: okta_sdk::Okta) -> Result<(), okta_sdk::Error> {{\n{code}\n# Ok(())\n# }}\n```"
            ));
        }
        self
    }

    /// The comment as an attribute.
    pub(super) fn tokens(&self, context: &Context<'_>) -> TokenStream {
        let mut lines = Vec::new();
        for paragraph in self.paragraphs.iter().filter(|paragraph| !paragraph.trim().is_empty()) {
            if !lines.is_empty() {
                lines.push(String::new());
            }
            let mut is_code = false;
            for line in paragraph.trim_end().lines() {
                if line.starts_with("```") {
                    is_code = !is_code;
                }
                if is_code { lines.push(line.to_owned()) } else { wrap(line, &mut lines) }
            }
        }
        if lines.is_empty() { TokenStream::new() } else { context.comments.add(lines) }
    }
}

/// The comments of the code that is being emitted, by number. Tokens have only the number: the text of a comment would be escaped, parsed and
/// unescaped on its way through `syn`.
#[derive(Default)]
pub(super) struct Comments(RefCell<Vec<Vec<String>>>);

/// Marks the number of a comment in its tokens. No comment of a template contains it.
const MARK: char = '\u{1e}';

impl Comments {
    /// Adds a comment. Returns its attribute.
    fn add(&self, lines: Vec<String>) -> TokenStream {
        let mut comments = self.0.borrow_mut();
        let number = format!("{MARK}{}", comments.len());
        comments.push(lines);
        quote!(#[doc = #number])
    }

    /// Writes a comment; `text` is the value of its attribute. A comment of a template is written as it is.
    pub(super) fn write(&self, text: &str, indent: &str, out: &mut String) {
        let mut line = |text: &str, space: &str| {
            out.push_str(indent);
            out.push_str("///");
            if !text.is_empty() {
                out.push_str(space);
                out.push_str(text.trim_end());
            }
            out.push('\n');
        };
        let comments = self.0.borrow();
        match text.strip_prefix(MARK).and_then(|number| comments.get(number.parse::<usize>().ok()?)) {
            Some(lines) => lines.iter().for_each(|text| line(text, " ")),
            None => line(text, ""),
        }
    }
}

/// One paragraph as a comment.
pub(super) fn doc(context: &Context<'_>, text: impl Into<String>) -> TokenStream {
    Doc::new(text).tokens(context)
}

/// The spec's prose, or else a sentence written by the generator.
pub(super) fn prose_or(prose: Option<&str>, or: impl FnOnce() -> String) -> String {
    prose.map(sanitized).filter(|prose| !prose.trim().is_empty()).unwrap_or_else(or)
}

/// A field's own description, if it has one. The description of its type is one click away and not repeated.
pub(super) fn of_member(prose: Option<&str>) -> Doc {
    match prose.map(sanitized).filter(|prose| !prose.trim().is_empty()) {
        Some(prose) => Doc::new(prose),
        None => Doc::default(),
    }
}

/// The first sentence of a text. Full stops inside code do not end a sentence.
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

/// Formats prose as one line.
pub(super) fn one_line(prose: &str) -> String {
    sanitized(prose).replace(['\n', '\r'], " ")
}

/// The facts about a field, as one line of documentation.
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

/// Formats a default value for documentation.
pub(super) fn default_text(default: &Value) -> String {
    match default {
        Value::String(text) => code(text),
        value => code(&value.to_string()),
    }
}

/// Escapes a string for use between backticks.
pub(super) fn code(text: &str) -> String {
    text.replace('`', "'").replace(['\n', '\r'], " ")
}

/// A name of the spec as words: `lastUpdated` becomes "last updated".
pub(super) fn words(name: &str) -> String {
    use heck::ToSnakeCase;
    name.to_snake_case().replace('_', " ")
}
