//! A Rust file.

use proc_macro2::TokenStream;

use super::docs::Comments;
use super::layout::format;

/// A file under construction.
///
/// Calls of the runtime's macros are printed here line by line, because the formatter does not format inside macros.
#[derive(Default)]
pub(super) struct File {
    parts: Vec<Part>,
}

enum Part {
    Code(TokenStream),
    Macro(String),
    /// Imports, and the import of the runtime for code that uses it.
    Imports(TokenStream, TokenStream),
}

impl File {
    /// Adds items.
    pub(super) fn add(&mut self, code: TokenStream) {
        if !code.is_empty() {
            self.parts.push(Part::Code(code));
        }
    }

    /// Adds imports, and that of the runtime, `runtime`, if code of the file uses it.
    pub(super) fn add_imports(&mut self, imports: TokenStream, runtime: TokenStream) {
        self.parts.push(Part::Imports(imports, runtime));
    }

    /// Adds a macro call: the part before the brace, and the lines inside it.
    pub(super) fn add_macro(&mut self, head: &str, lines: &[String], tail: &str) {
        let mut text = format!("{head} {{\n");
        for line in lines {
            text.push_str("    ");
            text.push_str(line);
            text.push('\n');
        }
        text.push('}');
        text.push_str(tail);
        text.push('\n');
        self.parts.push(Part::Macro(text));
    }

    /// Adds a macro call on one line.
    pub(super) fn add_line(&mut self, line: String) {
        self.parts.push(Part::Macro(line + "\n"));
    }

    /// The contents of the file.
    pub(super) fn print(self, comments: &Comments) -> String {
        let mut texts = Vec::with_capacity(self.parts.len());
        let mut imports = None;
        let mut uses_runtime = false;
        for part in self.parts {
            texts.push(match part {
                Part::Code(code) => {
                    let formatted = format(code, comments);
                    uses_runtime |= formatted.uses_runtime;
                    formatted.text
                }
                Part::Macro(text) => text,
                Part::Imports(always, runtime) => {
                    imports = Some((texts.len(), always, runtime));
                    String::new()
                }
            });
        }
        if let Some((index, mut always, runtime)) = imports {
            if uses_runtime {
                always.extend(runtime);
            }
            if let Some(text) = texts.get_mut(index) {
                *text = format(always, comments).text;
            }
        }
        let mut out = String::with_capacity(texts.iter().map(|text| text.len() + 1).sum());
        for text in texts.iter().filter(|text| !text.is_empty()) {
            if !out.is_empty() {
                out.push('\n');
            }
            out.push_str(text);
        }
        out
    }
}

/// A string as a Rust literal.
pub(super) fn literal(text: &str) -> String {
    proc_macro2::Literal::string(text).to_string()
}

/// Whether code refers to the runtime module `rt`.
pub(super) fn uses_runtime(code: &TokenStream) -> bool {
    code.clone().into_iter().any(|token| match token {
        proc_macro2::TokenTree::Ident(ident) => ident == "rt",
        proc_macro2::TokenTree::Group(group) => uses_runtime(&group.stream()),
        _ => false,
    })
}
