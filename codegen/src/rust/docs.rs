//! Doc comments.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

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

    /// The attributes.
    pub(super) fn tokens(&self) -> TokenStream {
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
                let line = line.replace(LINE_BREAK, " ");
                if is_code { lines.push(line) } else { wrap(&line, &mut lines) }
            }
        }
        if lines.is_empty() {
            return TokenStream::new();
        }
        let lines: Vec<_> = lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") }).collect();
        let comment = lines.join(LINE_BREAK);
        quote!(#[doc = #comment])
    }
}

/// Separates the lines of a comment in its tokens. One attribute for a comment instead of one for each line halves the tokens that are parsed
/// and formatted; [`split_comment`] writes them as lines.
const LINE_BREAK: &str = "\u{1e}";

/// Writes a line of formatted code, and if it is a comment of several lines, all of them.
pub(super) fn split_comment(line: &str, out: &mut String) {
    let comment = line.trim_start();
    let indent = &line[..line.len() - comment.len()];
    match comment.strip_prefix("///").filter(|comment| comment.contains(LINE_BREAK)) {
        None => {
            out.push_str(line);
            out.push('\n');
        }
        Some(comment) => {
            for line in comment.split(LINE_BREAK) {
                out.push_str(indent);
                out.push_str("///");
                out.push_str(line.trim_end());
                out.push('\n');
            }
        }
    }
}

/// One paragraph as a comment.
pub(super) fn doc(text: impl Into<String>) -> TokenStream {
    Doc::new(text).tokens()
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
