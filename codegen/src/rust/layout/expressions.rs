//! Lays out the bodies of functions, and expressions that need several lines.

use proc_macro2::Delimiter;

use super::tokens::Token;
use super::{Done, Layout, Suffix};

impl Layout<'_> {
    /// The statements of a body.
    pub(super) fn block(&mut self, at: usize, end: usize, indent: usize) -> Done {
        let mut at = at;
        while at < end {
            let first = match self.tokens.get(at)? {
                Token::Ident(first) => first.to_string(),
                _ => String::new(),
            };
            match first.as_str() {
                "match" => return self.choice(at, end, indent),
                "for" | "if" | "while" | "loop" | "unsafe" | "return" => return None,
                _ => at = self.statement(at, end, indent)?,
            }
        }
        Some(())
    }

    /// Writes a statement, and returns the index after it.
    fn statement(&mut self, at: usize, end: usize, indent: usize) -> Option<usize> {
        let semicolon = self.tokens.find(at, end, ';');
        let suffix = if semicolon < end { Suffix::SEMICOLON } else { Suffix::LINE };
        let start = self.indented(indent);
        let mut value = at;
        if self.tokens.is_ident(at, "let") {
            value = self.tokens.find(at, semicolon, '=') + 1;
            self.flat(at, value)?;
            self.out.push(' ');
        }
        self.expression(value, semicolon, indent, start, suffix)?;
        Some(semicolon + 1)
    }

    /// A `match` at the end of a body.
    fn choice(&mut self, at: usize, end: usize, indent: usize) -> Done {
        let open = self.tokens.body(at, end)?;
        self.line(at, open, indent, Suffix::BODY)?;
        let mut arm = open + 1;
        while arm < end - 1 {
            let comma = self.tokens.find_comma(arm, end - 1);
            self.line(arm, comma, indent + 4, Suffix::COMMA)?;
            arm = comma + 1;
        }
        self.indented(indent);
        self.out.push_str("}\n");
        Some(())
    }

    /// Writes an expression behind what is already on the line that began at `start`; on several lines if it is too long.
    pub(super) fn expression(&mut self, at: usize, end: usize, indent: usize, start: usize, suffix: Suffix) -> Done {
        // A chain has several calls, of which the first may be broken too.
        let first_dot = self.tokens.find(at, end, '.');
        if first_dot == end {
            return self.operand(at, end, indent, start, suffix);
        }
        let before = self.out.len();
        if self.flat(at, end).is_some() && self.finish(start, suffix).is_some() {
            return Some(());
        }
        self.out.truncate(before);
        self.tokens.is_call(at, first_dot).then_some(())?;
        self.operand(at, first_dot, indent + 4, start, Suffix::NOTHING)?;
        let mut dot = first_dot;
        while dot < end {
            let close = self.tokens.group_end(dot + 2, Delimiter::Parenthesis)?;
            self.tokens.is_punct(dot, '.').then_some(())?;
            self.out.push('\n');
            let start = self.indented(indent + 4);
            self.operand(dot, close, indent + 4, start, if close == end { suffix } else { Suffix::NOTHING })?;
            dot = close;
        }
        Some(())
    }

    /// Writes a call, a struct literal or a list; one item on each line if it is too long.
    fn operand(&mut self, at: usize, end: usize, indent: usize, start: usize, suffix: Suffix) -> Done {
        let before = self.out.len();
        if self.flat(at, end).is_some() && (self.finish(start, suffix).is_some() || self.tokens.is_path(at, end)) {
            return Some(());
        }
        self.out.truncate(before);
        // The last group.
        let mut open = at;
        while open < end && self.tokens.after(open) != end {
            open = self.tokens.after(open);
        }
        let Some(Token::Open(delimiter, _)) = self.tokens.get(open) else { return None };
        let delimiter = *delimiter;
        if delimiter == Delimiter::Brace {
            return self.literal(at, open, end, indent, start, suffix);
        }
        if open + 2 == end {
            return None;
        }
        // The generic arguments of a function are broken before its arguments.
        let angle = self.tokens.find(at, open, '<');
        let mut start = start;
        if angle > at && angle < open && self.tokens.angle_end(angle, open) == Some(open) {
            self.flat(at, angle)?;
            self.angles(angle, open, indent)?;
            // The line of the `>`.
            start = self.out.len() - 1 - indent;
            let before = self.out.len();
            if self.flat(open, end).is_some() && self.finish(start, suffix).is_some() {
                return Some(());
            }
            self.out.truncate(before);
        } else {
            self.flat(at, open)?;
        }
        let (opening, closing) = if delimiter == Delimiter::Parenthesis { ('(', ")") } else { ('[', "]") };
        self.out.push(opening);
        // An argument that is a block begins on the line of the call.
        if self.tokens.group_end(open + 1, Delimiter::Brace) == Some(end - 1) {
            self.out.push('{');
            self.finish(start, Suffix::LINE)?;
            self.block(open + 2, end - 2, indent + 4)?;
            self.indented(indent);
            self.out.push('}');
        } else {
            let name = if self.tokens.is_punct(at, '.') { at + 1 } else { at };
            if self.finish(start, Suffix::LINE).is_none() && !self.tokens.is_path(name, open) {
                return None;
            }
            self.items(open, end, indent)?;
            self.indented(indent);
        }
        self.out.push_str(closing);
        self.out.push_str(suffix.text);
        Some(())
    }

    /// The items of a list, one on each line.
    fn items(&mut self, open: usize, end: usize, indent: usize) -> Done {
        let is_single = self.tokens.find_comma(open + 1, end - 1) == end - 1;
        self.each(open + 1, end - 1, Suffix::LAST_COMMA, |layout, item, comma, suffix| {
            // A closure, an array or a tuple begins on the line of the call if it is the only argument.
            let begins_simply =
                matches!(layout.tokens.get(item), Some(Token::Ident(_) | Token::Literal(_))) || layout.tokens.is_punct(item, '&');
            if is_single && !begins_simply {
                return None;
            }
            let start = layout.indented(indent + 4);
            layout.expression(item, comma, indent + 4, start, suffix)
        })
    }

    /// A struct literal with one field on each line.
    fn literal(&mut self, at: usize, open: usize, end: usize, indent: usize, start: usize, suffix: Suffix) -> Done {
        self.flat(at, open)?;
        self.finish(start, Suffix::BODY)?;
        self.each(open + 1, end - 1, Suffix::LAST_COMMA, |layout, field, comma, suffix| {
            let start = layout.indented(indent + 4);
            if layout.tokens.is_punct(field, '.') {
                layout.flat(field, comma)?;
                return layout.finish(start, Suffix::LINE);
            }
            let is_named = layout.tokens.is_punct(field + 1, ':') && !layout.tokens.is_punct(field + 2, ':');
            let value = if is_named { field + 2 } else { field };
            if is_named {
                layout.flat(field, value)?;
                layout.out.push(' ');
            }
            layout.expression(value, comma, indent + 4, start, suffix)
        })?;
        self.indented(indent);
        self.out.push('}');
        self.out.push_str(suffix.text);
        Some(())
    }
}
