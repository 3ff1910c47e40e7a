//! A Rust file and its formatting.

use proc_macro2::TokenStream;

use super::docs::split_comment;

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
}

impl File {
    /// Adds items.
    pub(super) fn add(&mut self, code: TokenStream) {
        if !code.is_empty() {
            self.parts.push(Part::Code(code));
        }
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
    pub(super) fn print(self) -> String {
        let mut out = String::new();
        for part in self.parts {
            if !out.is_empty() {
                out.push('\n');
            }
            match part {
                Part::Code(code) => out.push_str(&format(code)),
                Part::Macro(text) => out.push_str(&text),
            }
        }
        out
    }
}

/// Formats items. Invalid tokens, a bug in the generator, become a `compile_error!`.
fn format(code: TokenStream) -> String {
    match syn::parse2(code) {
        Ok(file) => spaced(&prettyplease::unparse(&file)),
        Err(error) => format!("compile_error!({});\n", literal(&format!("the generator wrote invalid Rust: {error}"))),
    }
}

/// Inserts a blank line between the functions of an `impl`, and writes the lines of comments.
fn spaced(code: &str) -> String {
    let mut out = String::with_capacity(code.len() + code.len() / 20);
    let mut lines = code.lines().peekable();
    while let Some(line) = lines.next() {
        split_comment(line, &mut out);
        if line == "    }" && lines.peek().is_some_and(|next| *next != "}") {
            out.push('\n');
        }
    }
    out
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
