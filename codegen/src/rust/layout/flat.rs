//! Writes code on one line.

use std::fmt::Write as _;

use proc_macro2::{Delimiter, Spacing};

use super::tokens::Token;
use super::{Done, Layout};

/// The longest struct literal on one line, without its closing brace.
const STRUCT_WIDTH: usize = 34;

/// The kind of token before another one on a line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    /// Nothing that needs a space: the start, an opening delimiter, a prefix operator, a path separator.
    Nothing,
    /// A complete operand or a word: a space follows before the next word.
    Operand,
    /// A word that a path may follow, after a space: `as`, `impl`, `mut`.
    Keyword,
    /// A comma or another sign that a space follows.
    Space,
}

impl Layout<'_> {
    /// Writes tokens without a line break.
    pub(super) fn flat(&mut self, at: usize, end: usize) -> Done {
        let mut before = Before::Nothing;
        let mut closure = false;
        let mut at = at;
        while at < end {
            match self.tokens.get(at)? {
                Token::Ident(ident) => {
                    if before != Before::Nothing {
                        self.out.push(' ');
                    }
                    let word = self.out.len();
                    write!(self.out, "{ident}").ok()?;
                    let is_keyword = matches!(self.out.get(word..)?, "as" | "impl" | "for" | "mut" | "in" | "dyn" | "static" | "use");
                    before = if is_keyword { Before::Keyword } else { Before::Operand };
                }
                Token::Literal(literal) => {
                    if before != Before::Nothing {
                        self.out.push(' ');
                    }
                    write!(self.out, "{literal}").ok()?;
                    before = Before::Operand;
                }
                Token::Punct(punct) => {
                    let joint = punct.spacing() == Spacing::Joint;
                    match punct.as_char() {
                        ':' if joint && self.tokens.is_punct(at + 1, ':') => {
                            if matches!(before, Before::Keyword | Before::Space) {
                                self.out.push(' ');
                            }
                            self.out.push_str("::");
                            at += 1;
                            before = Before::Nothing;
                        }
                        ':' => {
                            self.out.push(':');
                            before = Before::Space;
                        }
                        '.' if joint && self.tokens.is_punct(at + 1, '.') => {
                            // Only the rest of a struct literal, not a range.
                            if before != Before::Space && before != Before::Nothing {
                                return None;
                            }
                            if before == Before::Space {
                                self.out.push(' ');
                            }
                            self.out.push_str("..");
                            at += 1;
                            before = Before::Nothing;
                        }
                        '.' => {
                            self.out.push('.');
                            before = Before::Nothing;
                        }
                        ',' => {
                            if matches!(self.tokens.get(at + 1), Some(Token::Close(_))) || at + 1 == end {
                                return None;
                            }
                            self.out.push(',');
                            before = Before::Space;
                        }
                        '-' if joint && self.tokens.is_punct(at + 1, '>') => {
                            self.out.push_str(" ->");
                            at += 1;
                            before = Before::Space;
                        }
                        '=' if joint && self.tokens.is_punct(at + 1, '>') => {
                            self.out.push_str(" =>");
                            at += 1;
                            before = Before::Space;
                        }
                        '=' if !joint => {
                            self.out.push_str(" =");
                            before = Before::Space;
                        }
                        '&' | '*' | '\'' => {
                            // Binary operators are left to `prettyplease`.
                            if before == Before::Operand && (punct.as_char() != '\'') {
                                return None;
                            }
                            if before != Before::Nothing {
                                self.out.push(' ');
                            }
                            self.out.push(punct.as_char());
                            before = Before::Nothing;
                        }
                        '<' => {
                            if matches!(before, Before::Keyword | Before::Space) && !self.tokens.is_ident(at - 1, "impl") {
                                self.out.push(' ');
                            }
                            self.out.push('<');
                            before = Before::Nothing;
                        }
                        '>' => {
                            self.out.push('>');
                            before = Before::Operand;
                        }
                        '|' if !joint => {
                            if closure {
                                self.out.push('|');
                                before = Before::Space;
                            } else {
                                if before != Before::Nothing {
                                    return None;
                                }
                                self.out.push('|');
                                before = Before::Nothing;
                            }
                            closure = !closure;
                        }
                        _ => return None,
                    }
                }
                Token::Open(Delimiter::Parenthesis, _) => {
                    if matches!(before, Before::Keyword | Before::Space) {
                        self.out.push(' ');
                    }
                    self.out.push('(');
                    before = Before::Nothing;
                }
                Token::Open(Delimiter::Bracket, _) => {
                    if before == Before::Operand {
                        return None;
                    }
                    if before != Before::Nothing {
                        self.out.push(' ');
                    }
                    self.out.push('[');
                    before = Before::Nothing;
                }
                Token::Open(Delimiter::Brace, close) => {
                    let close = *close;
                    if before == Before::Nothing && at > 0 && self.tokens.is_punct(at - 1, ':') {
                        // A list of imports.
                        self.out.push('{');
                        self.flat(at + 1, close)?;
                        self.out.push('}');
                    } else if before == Before::Operand && close > at + 1 {
                        let start = self.out.len();
                        let path = self.path_length();
                        self.out.push_str(" { ");
                        self.flat(at + 1, close)?;
                        self.out.push_str(" }");
                        if self.out.len() - 1 - start + path > STRUCT_WIDTH {
                            return None;
                        }
                    } else {
                        return None;
                    }
                    at = close;
                    before = Before::Operand;
                }
                Token::Open(Delimiter::None, _) => return None,
                Token::Close(delimiter) => {
                    self.out.push(if *delimiter == Delimiter::Parenthesis { ')' } else { ']' });
                    before = Before::Operand;
                }
            }
            at += 1;
        }
        Some(())
    }

    /// The length of the path at the end of what is written.
    fn path_length(&self) -> usize {
        let is_path = |character: char| character.is_alphanumeric() || matches!(character, '_' | ':' | '#');
        self.out.len() - self.out.trim_end_matches(is_path).len()
    }
}
