//! A file of Rust and how it is printed.

use proc_macro2::TokenStream;

/// A file that is being put together.
///
/// Calls of the runtime's macros are printed here, line by line: a formatter leaves the inside of a macro as it is.
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

    /// Adds the call of a macro: what stands before the brace, and the lines in it.
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

    /// Adds the call of a macro in one line.
    pub(super) fn add_line(&mut self, line: String) {
        self.parts.push(Part::Macro(line + "\n"));
    }

    /// The text of the file.
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

/// Formats items. Tokens that are no Rust would be a mistake of the generator; they are printed as they are, for the compiler to tell.
fn format(code: TokenStream) -> String {
    match syn::parse2(code.clone()) {
        Ok(file) => spaced(&prettyplease::unparse(&file)),
        Err(error) => format!("compile_error!(\"the generator wrote code that is no Rust: {error}\");\n{code}\n"),
    }
}

/// Puts an empty line between the functions of an `impl`.
fn spaced(code: &str) -> String {
    let mut out = String::with_capacity(code.len() + code.len() / 20);
    let mut lines = code.lines().peekable();
    while let Some(line) = lines.next() {
        out.push_str(line);
        out.push('\n');
        if line == "    }" && lines.peek().is_some_and(|next| *next != "}") {
            out.push('\n');
        }
    }
    out
}

/// A text as a Rust literal.
pub(super) fn literal(text: &str) -> String {
    proc_macro2::Literal::string(text).to_string()
}

/// Whether code names the runtime's models, `rt`.
pub(super) fn uses_runtime(code: &TokenStream) -> bool {
    code.clone().into_iter().any(|token| match token {
        proc_macro2::TokenTree::Ident(ident) => ident == "rt",
        proc_macro2::TokenTree::Group(group) => uses_runtime(&group.stream()),
        _ => false,
    })
}
