//! Formats code.
//!
//! `syn` and `prettyplease` can format any code, but take most of the generator's time. Nearly all generated code is regular: attributes,
//! fields, signatures, calls. It is laid out here, token by token, exactly as `prettyplease` does. An item or a function with anything else
//! goes through `prettyplease`.
//!
//! - `tokens`: code as a flat list of tokens, and where its parts end
//! - `flat`: code on one line
//! - `expressions`: the bodies of functions

mod expressions;
mod flat;
mod tokens;

use proc_macro2::{Delimiter, TokenStream};
use quote::quote;

use super::docs::Comments;
use super::file::literal;
use tokens::{Token, Tokens, unquoted};

/// The longest line.
const WIDTH: usize = 89;

/// The indentation of comments.
const INDENTS: &str = "    ";

/// Formatted code.
pub(super) struct Formatted {
    pub(super) text: String,
    /// Whether the code refers to the runtime module `rt`.
    pub(super) uses_runtime: bool,
}

/// Formats items, with a blank line between the functions of an `impl`. Invalid tokens, a bug in the generator, become a `compile_error!`.
pub(super) fn format(code: TokenStream, comments: &Comments) -> Formatted {
    let mut layout = Layout { tokens: Tokens::new(code), out: String::new(), comments };
    let mut at = 0;
    while at < layout.tokens.len() {
        let end = layout.tokens.item_end(at, layout.tokens.len());
        let start = layout.out.len();
        if layout.item(at, end).is_none() {
            layout.out.truncate(start);
            layout.out.push_str(&by_prettyplease(layout.tokens.rebuilt(at, end), comments));
        }
        at = end;
    }
    Formatted { uses_runtime: layout.tokens.contains("rt"), text: layout.out }
}

/// Formats items with `prettyplease`.
fn by_prettyplease(code: TokenStream, comments: &Comments) -> String {
    match syn::parse2(code) {
        Ok(file) => finished(&prettyplease::unparse(&file), comments),
        Err(error) => format!("compile_error!({});\n", literal(&format!("the generator wrote invalid Rust: {error}"))),
    }
}

/// Inserts a blank line between the functions of an `impl`, and writes the comments.
fn finished(code: &str, comments: &Comments) -> String {
    let mut out = String::with_capacity(code.len() + code.len() / 20);
    let mut lines = code.lines().peekable();
    while let Some(line) = lines.next() {
        let text = line.trim_start();
        match text.strip_prefix("///") {
            Some(comment) => comments.write(comment, &line[..line.len() - text.len()], &mut out),
            None => {
                out.push_str(line);
                out.push('\n');
            }
        }
        if line == "    }" && lines.peek().is_some_and(|next| *next != "}") {
            out.push('\n');
        }
    }
    out
}

/// What follows code on its last line.
#[derive(Clone, Copy)]
struct Suffix {
    text: &'static str,
    /// How much of the width it takes.
    width: usize,
}

impl Suffix {
    const NOTHING: Self = Self { text: "", width: 0 };
    const LINE: Self = Self { text: "\n", width: 0 };
    const SEMICOLON: Self = Self { text: ";\n", width: 1 };
    const COMMA: Self = Self { text: ",\n", width: 1 };
    /// After the last item of a list: it only exists if the list is broken, and may exceed the width.
    const LAST_COMMA: Self = Self { text: ",\n", width: 0 };
    const BODY: Self = Self { text: " {\n", width: 2 };
    const ARGUMENTS: Self = Self { text: "(\n", width: 1 };
    const ATTRIBUTE: Self = Self { text: "]\n", width: 1 };
}

/// `None` means that the code is left to `prettyplease`.
type Done = Option<()>;

struct Layout<'c> {
    tokens: Tokens,
    out: String,
    comments: &'c Comments,
}

impl Layout<'_> {
    fn item(&mut self, at: usize, end: usize) -> Done {
        let at = self.attributes(at, 0)?;
        let keyword = self.tokens.after_visibility(at);
        let Some(Token::Ident(word)) = self.tokens.get(keyword) else { return None };
        match word.to_string().as_str() {
            "use" | "mod" if self.tokens.is_punct(end - 1, ';') => self.line(at, end - 1, 0, Suffix::SEMICOLON),
            "type" if self.tokens.is_punct(end - 1, ';') => self.typed(at, end - 1, 0, Suffix::SEMICOLON),
            "static" if self.tokens.is_punct(end - 1, ';') => {
                let equals = self.tokens.find(at, end, '=');
                let start = self.out.len();
                self.flat(at, equals)?;
                self.out.push_str(" = ");
                self.expression(equals + 1, end - 1, 0, start, Suffix::SEMICOLON)
            }
            "struct" | "enum" => self.fields(at, end),
            "impl" => self.implementation(at, end),
            "fn" => self.function(at, end, 0),
            _ => None,
        }
    }

    /// The tokens from `at` to `end` on one line, which may be too long if they cannot be broken.
    fn line(&mut self, at: usize, end: usize, indent: usize, suffix: Suffix) -> Done {
        let start = self.indented(indent);
        self.flat(at, end)?;
        self.finish(start, suffix).or_else(|| self.tokens.is_path(at, end).then_some(()))
    }

    fn indented(&mut self, indent: usize) -> usize {
        let start = self.out.len();
        self.out.extend(std::iter::repeat_n(' ', indent));
        start
    }

    /// Ends the line that began at `start`, unless it is too long.
    fn finish(&mut self, start: usize, suffix: Suffix) -> Done {
        let fits = self.out.len() + suffix.width <= start + WIDTH;
        self.out.push_str(suffix.text);
        fits.then_some(())
    }

    /// Writes the attributes at `at`, and returns the index after them.
    fn attributes(&mut self, at: usize, indent: usize) -> Option<usize> {
        let mut at = at;
        while self.tokens.is_punct(at, '#') {
            let end = self.tokens.group_end(at + 1, Delimiter::Bracket)?;
            let is_comment = self.tokens.is_ident(at + 2, "doc") && self.tokens.is_punct(at + 3, '=');
            match self.tokens.get(at + 4) {
                Some(Token::Literal(literal)) if is_comment && end == at + 6 => {
                    let text = unquoted(&literal.to_string()).filter(|text| !text.starts_with('/') && !text.contains('\n'))?;
                    self.comments.write(&text, INDENTS.get(..indent)?, &mut self.out);
                }
                _ => {
                    let start = self.indented(indent);
                    self.out.push_str("#[");
                    self.meta(at + 2, end - 1, indent, start, Suffix::ATTRIBUTE)?;
                }
            }
            at = end;
        }
        Some(at)
    }

    /// The inside of an attribute, with one item of a list on each line if it is too long.
    fn meta(&mut self, at: usize, end: usize, indent: usize, start: usize, suffix: Suffix) -> Done {
        let before = self.out.len();
        self.flat(at, end)?;
        if self.finish(start, suffix).is_some() {
            return Some(());
        }
        self.out.truncate(before);
        (self.tokens.group_end(at + 1, Delimiter::Parenthesis) == Some(end)).then_some(())?;
        self.flat(at, at + 1)?;
        self.out.push_str("(\n");
        self.each(at + 2, end - 1, Suffix::LINE, |layout, item, comma, suffix| {
            let start = layout.indented(indent + 4);
            layout.meta(item, comma, indent + 4, start, suffix)
        })?;
        self.indented(indent);
        self.out.push(')');
        self.out.push_str(suffix.text);
        Some(())
    }

    /// A struct or an enum with its fields or variants.
    fn fields(&mut self, at: usize, end: usize) -> Done {
        let open = self.tokens.body(at, end)?;
        self.line(at, open, 0, Suffix::BODY)?;
        let mut at = open + 1;
        while at < end - 1 {
            at = self.attributes(at, 4)?;
            let comma = self.tokens.find_comma(at, end - 1);
            self.typed(at, comma, 4, Suffix::COMMA)?;
            at = comma + 1;
        }
        self.out.push_str("}\n");
        Some(())
    }

    /// A field or an argument with its type; one generic argument on each line if it is too long.
    fn typed(&mut self, at: usize, end: usize, indent: usize, suffix: Suffix) -> Done {
        let start = self.indented(indent);
        let before = self.out.len();
        self.flat(at, end)?;
        if self.finish(start, suffix).is_some() || self.tokens.is_path(at, end) {
            return Some(());
        }
        self.out.truncate(before);
        let open = self.tokens.find(at, end, '<');
        // Only a list at the end.
        (open < end && self.tokens.angle_end(open, end) == Some(end)).then_some(())?;
        self.flat(at, open)?;
        self.angles(open, end, indent)?;
        self.out.push_str(suffix.text);
        Some(())
    }

    /// Generic arguments from `<` to `>`, one on each line.
    fn angles(&mut self, open: usize, end: usize, indent: usize) -> Done {
        self.out.push_str("<\n");
        self.each(open + 1, end - 1, Suffix::LAST_COMMA, |layout, argument, comma, suffix| {
            layout.typed(argument, comma, indent + 4, suffix)
        })?;
        self.indented(indent);
        self.out.push('>');
        Some(())
    }

    /// Writes each item of a list: `write` gets where it begins and ends, and what follows it, `last` after the last one.
    fn each(&mut self, at: usize, end: usize, last: Suffix, write: impl Fn(&mut Self, usize, usize, Suffix) -> Done) -> Done {
        let mut item = at;
        while item < end {
            let comma = self.tokens.find_comma(item, end);
            write(self, item, comma, if comma < end { Suffix::COMMA } else { last })?;
            item = comma + 1;
        }
        Some(())
    }

    fn implementation(&mut self, at: usize, end: usize) -> Done {
        let open = self.tokens.body(at, end)?;
        let start = self.out.len();
        if self.line(at, open, 0, Suffix::BODY).is_none() {
            self.out.truncate(start);
            let mut trait_end = at;
            while trait_end < open && !self.tokens.is_ident(trait_end, "for") {
                trait_end = self.tokens.after(trait_end);
            }
            (trait_end < open && !self.tokens.is_punct(at + 1, '<')).then_some(())?;
            self.line(at, trait_end, 0, Suffix::LINE)?;
            self.line(trait_end, open, 0, Suffix::BODY)?;
        }
        let mut member = open + 1;
        while member < end - 1 {
            if member > open + 1 {
                self.out.push('\n');
            }
            let next = self.tokens.item_end(member, end - 1);
            let keyword = self.tokens.after_visibility(self.tokens.after_attributes(member));
            self.tokens.is_ident(keyword, "fn").then_some(())?;
            let start = self.out.len();
            if self.member(member, next).is_none() {
                self.out.truncate(start);
                self.member_by_prettyplease(member, next)?;
            }
            member = next;
        }
        self.out.push_str("}\n");
        Some(())
    }

    fn member(&mut self, at: usize, end: usize) -> Done {
        let at = self.attributes(at, 4)?;
        self.function(at, end, 4)
    }

    fn member_by_prettyplease(&mut self, at: usize, end: usize) -> Done {
        let code = self.tokens.rebuilt(at, end);
        let formatted = by_prettyplease(quote!(impl X { #code }), self.comments);
        let inner = formatted.strip_prefix("impl X {\n").and_then(|rest| rest.strip_suffix("}\n"))?;
        self.out.push_str(inner);
        Some(())
    }

    fn function(&mut self, at: usize, end: usize, indent: usize) -> Done {
        let body = self.tokens.body(at, end)?;
        let start = self.out.len();
        if self.line(at, body, indent, Suffix::BODY).is_none() {
            self.out.truncate(start);
            self.broken_signature(at, body, indent)?;
        }
        self.block(body + 1, end - 1, indent + 4)?;
        self.indented(indent);
        self.out.push_str("}\n");
        Some(())
    }

    /// A signature with one argument on each line.
    fn broken_signature(&mut self, at: usize, body: usize, indent: usize) -> Done {
        let mut open = self.tokens.after_visibility(at);
        while open < body && self.tokens.group_end(open, Delimiter::Parenthesis).is_none() {
            open += 1;
        }
        let close = self.tokens.group_end(open, Delimiter::Parenthesis)? - 1;
        (close > open + 1).then_some(())?;
        self.line(at, open, indent, Suffix::ARGUMENTS)?;
        self.each(open + 1, close, Suffix::LAST_COMMA, |layout, argument, comma, suffix| {
            layout.typed(argument, comma, indent + 4, suffix)
        })?;
        let start = self.indented(indent);
        self.out.push(')');
        self.flat(close + 1, body)?;
        self.finish(start, Suffix::BODY)
    }
}

#[cfg(test)]
mod tests;
