//! Code as a flat list of tokens, and where its parts end.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, TokenStream, TokenTree};

/// A token of a flat list: the delimiters of a group are tokens too.
pub(super) enum Token {
    Ident(Ident),
    Punct(Punct),
    Literal(Literal),
    /// The index of the closing delimiter.
    Open(Delimiter, usize),
    Close(Delimiter),
}

/// A flat list of tokens.
pub(super) struct Tokens(Vec<Token>);

impl Tokens {
    pub(super) fn new(code: TokenStream) -> Self {
        let mut tokens = Self(Vec::new());
        tokens.flatten(code);
        tokens
    }

    fn flatten(&mut self, code: TokenStream) {
        for token in code {
            match token {
                TokenTree::Ident(ident) => self.0.push(Token::Ident(ident)),
                TokenTree::Punct(punct) => self.0.push(Token::Punct(punct)),
                TokenTree::Literal(literal) => self.0.push(Token::Literal(literal)),
                TokenTree::Group(group) => {
                    let (delimiter, inner) = (group.delimiter(), group.stream());
                    // The stream is not shared from here on, so that its tokens move.
                    drop(group);
                    let open = self.0.len();
                    self.0.push(Token::Open(delimiter, 0));
                    self.flatten(inner);
                    let close = self.0.len();
                    self.0.push(Token::Close(delimiter));
                    if let Some(Token::Open(_, end)) = self.0.get_mut(open) {
                        *end = close;
                    }
                }
            }
        }
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn get(&self, at: usize) -> Option<&Token> {
        self.0.get(at)
    }

    /// Whether an identifier occurs anywhere.
    pub(super) fn contains(&self, name: &str) -> bool {
        self.0.iter().any(|token| matches!(token, Token::Ident(ident) if ident == name))
    }

    /// The tokens from `at` to `end` as a stream.
    pub(super) fn rebuilt(&self, at: usize, end: usize) -> TokenStream {
        let mut trees: Vec<TokenTree> = Vec::new();
        let mut at = at;
        while at < end {
            let Some(token) = self.get(at) else { break };
            trees.push(match token {
                Token::Ident(ident) => ident.clone().into(),
                Token::Punct(punct) => punct.clone().into(),
                Token::Literal(literal) => literal.clone().into(),
                Token::Open(delimiter, close) => {
                    let inner = self.rebuilt(at + 1, *close);
                    at = *close;
                    Group::new(*delimiter, inner).into()
                }
                Token::Close(_) => break,
            });
            at += 1;
        }
        trees.into_iter().collect()
    }

    pub(super) fn is_ident(&self, at: usize, name: &str) -> bool {
        matches!(self.0.get(at), Some(Token::Ident(ident)) if ident == name)
    }

    pub(super) fn is_punct(&self, at: usize, character: char) -> bool {
        matches!(self.0.get(at), Some(Token::Punct(punct)) if punct.as_char() == character)
    }

    /// The index after the group that opens at `at`, if one with this delimiter does.
    pub(super) fn group_end(&self, at: usize, wanted: Delimiter) -> Option<usize> {
        match self.0.get(at) {
            Some(Token::Open(delimiter, close)) if *delimiter == wanted => Some(close + 1),
            _ => None,
        }
    }

    /// The index after a token, or after the group that it opens.
    pub(super) fn after(&self, at: usize) -> usize {
        match self.0.get(at) {
            Some(Token::Open(_, close)) => close + 1,
            _ => at + 1,
        }
    }

    /// The index of the first `character` outside of groups, or `end`.
    pub(super) fn find(&self, at: usize, end: usize, character: char) -> usize {
        let mut at = at;
        while at < end && !self.is_punct(at, character) {
            at = self.after(at);
        }
        at.min(end)
    }

    /// The index of the first comma outside of groups and angle brackets, or `end`.
    pub(super) fn find_comma(&self, at: usize, end: usize) -> usize {
        let mut at = at;
        let mut depth = 0_usize;
        while at < end {
            if let Some(Token::Punct(punct)) = self.0.get(at) {
                match punct.as_char() {
                    '<' => depth += 1,
                    '>' if !self.follows_arrow(at) => depth = depth.saturating_sub(1),
                    ',' if depth == 0 => break,
                    _ => {}
                }
            }
            at = self.after(at);
        }
        at.min(end)
    }

    /// Whether the `>` at an index is part of `->` or `=>`.
    pub(super) fn follows_arrow(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.0.get(before));
        matches!(before, Some(Token::Punct(punct)) if matches!(punct.as_char(), '-' | '=') && punct.spacing() == Spacing::Joint)
    }

    /// The index after the `>` that closes the `<` at an index.
    pub(super) fn angle_end(&self, open: usize, end: usize) -> Option<usize> {
        let mut depth = 0_usize;
        let mut at = open;
        while at < end {
            if self.is_punct(at, '<') {
                depth += 1;
            } else if self.is_punct(at, '>') && !self.follows_arrow(at) {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            at = self.after(at);
        }
        None
    }

    /// The index after the attributes at `at`.
    pub(super) fn after_attributes(&self, at: usize) -> usize {
        let mut at = at;
        while self.is_punct(at, '#') {
            match self.group_end(at + 1, Delimiter::Bracket) {
                Some(end) => at = end,
                None => break,
            }
        }
        at
    }

    /// The index after the visibility at `at`.
    pub(super) fn after_visibility(&self, at: usize) -> usize {
        if !self.is_ident(at, "pub") {
            return at;
        }
        self.group_end(at + 1, Delimiter::Parenthesis).unwrap_or(at + 1)
    }

    /// The index after the item, function or macro call at `at`.
    pub(super) fn item_end(&self, at: usize, end: usize) -> usize {
        let mut at = self.after_attributes(at);
        let keyword = self.after_visibility(at);
        let until_semicolon = ["use", "mod", "type", "static", "const"].iter().any(|word| self.is_ident(keyword, word));
        while at < end {
            if self.is_punct(at, ';') {
                return at + 1;
            }
            let is_body = !until_semicolon && self.group_end(at, Delimiter::Brace).is_some();
            at = self.after(at);
            if is_body {
                return at;
            }
        }
        end
    }

    /// The index of the first brace, if it opens a group that is not empty and ends at `end`.
    pub(super) fn body(&self, at: usize, end: usize) -> Option<usize> {
        let mut open = at;
        while open < end {
            if let Some(close) = self.group_end(open, Delimiter::Brace) {
                return (close == end && close > open + 2).then_some(open);
            }
            open = self.after(open);
        }
        None
    }

    /// Whether the tokens are a path and arguments in parentheses.
    pub(super) fn is_call(&self, at: usize, end: usize) -> bool {
        let mut open = at;
        while open < end && self.after(open) != end {
            open = self.after(open);
        }
        self.group_end(open, Delimiter::Parenthesis) == Some(end)
    }

    /// Whether the tokens have no place for a line break: a name, a path, a literal.
    pub(super) fn is_path(&self, at: usize, end: usize) -> bool {
        (at..end).all(|at| match self.0.get(at) {
            Some(Token::Ident(_) | Token::Literal(_)) => true,
            Some(Token::Punct(punct)) => matches!(punct.as_char(), ':' | '&'),
            _ => false,
        })
    }
}

/// The value of a string literal.
pub(super) fn unquoted(literal: &str) -> Option<String> {
    if let Some(raw) = literal.strip_prefix('r') {
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        return raw.get(hashes + 1..raw.len().checked_sub(hashes + 1)?).map(str::to_owned);
    }
    let inner = literal.strip_prefix('"')?.strip_suffix('"')?;
    let mut value = String::with_capacity(inner.len());
    let mut rest = inner;
    while let Some(at) = rest.find('\\') {
        let (before, from) = rest.split_at(at);
        value.push_str(before);
        let mut characters = from.chars().skip(1);
        let mut length = 2;
        value.push(match characters.next()? {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            '0' => '\0',
            '\\' => '\\',
            '\'' => '\'',
            '"' => '"',
            'u' => {
                let (digits, _) = from.strip_prefix("\\u{")?.split_once('}')?;
                length = 4 + digits.len();
                u32::from_str_radix(digits, 16).ok().and_then(char::from_u32)?
            }
            _ => return None,
        });
        rest = from.get(length..)?;
    }
    value.push_str(rest);
    Some(value)
}
