//! Converts descriptions in the spec (Markdown) to doc comments that `rustdoc` and `clippy` accept.
//!
//! Lists, quotes, tables, code and links keep their meaning. Syntax that rustdoc treats differently is rewritten: bare URLs become
//! links, brackets and angle brackets are escaped, code blocks are marked as text, list items are indented by their depth.

use std::borrow::Cow;

/// The maximum width of a doc comment's line.
const WIDTH: usize = 110;

/// Returns the lines of the comment, not yet wrapped.
pub(super) fn sanitized(prose: &str) -> String {
    let mut blocks = Blocks::default();
    for line in prose.lines() {
        blocks.line(&visible(line));
    }
    blocks.finish()
}

/// A line without tabs and invisible characters, some of which reverse the surrounding text.
fn visible(line: &str) -> Cow<'_, str> {
    let hidden = |character: char| {
        matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
            || (character.is_control() && character != '\t')
    };
    if !line.contains(|character: char| character == '\t' || hidden(character)) {
        return Cow::Borrowed(line.trim_end());
    }
    Cow::Owned(line.chars().filter(|character| !hidden(*character)).collect::<String>().replace('\t', "    ").trim_end().to_owned())
}

/// The output so far, and the constructs that the next line may continue.
#[derive(Default)]
struct Blocks {
    out: String,
    /// The open list items: the indentation in the source, the width of the marker.
    items: Vec<(usize, usize)>,
    /// The fence of an open code block.
    fence: Option<String>,
    /// In a quote: the indentation of the open list item's text.
    quote: Option<usize>,
    /// Whether the previous line was empty.
    after_blank: bool,
    in_code: bool,
}

impl Blocks {
    fn line(&mut self, line: &str) {
        let text = line.trim_start();
        let indent = line.len() - text.len();
        if let Some(fence) = &self.fence {
            if text.starts_with(fence.as_str()) && text.trim_end_matches(['`', '~']).is_empty() {
                self.fence = None;
                self.out.push_str("```\n");
                self.after_blank = false;
            } else {
                // The contents must not end the block.
                self.out.push_str(&line.replace("```", "'''"));
                self.out.push('\n');
            }
            return;
        }
        if text.is_empty() {
            self.close_code();
            self.out.push('\n');
            self.after_blank = true;
            self.quote = None;
            return;
        }
        if let Some(fence) = ["```", "~~~"].into_iter().find(|fence| text.starts_with(fence)) {
            self.close_code();
            self.items.clear();
            self.quote = None;
            self.blank();
            self.fence = Some(fence.to_owned());
            self.out.push_str("```text\n");
            return;
        }
        if let Some(marker) = marker(text) {
            self.close_code();
            self.quote = None;
            while self.items.last().is_some_and(|(open, width)| indent < open + *width && (indent <= *open || indent < open + 2)) {
                self.items.pop();
            }
            let depth = self.depth();
            let (before, after) = text.split_at(marker);
            let before = if before.starts_with(['*', '+']) { "-" } else { before.trim_end() };
            self.out.push_str(&" ".repeat(depth));
            self.out.push_str(before);
            self.out.push(' ');
            self.items.push((indent, before.len() + 1));
            self.inline(after.trim_start());
        } else {
            if self.after_blank && indent == 0 {
                self.items.clear();
            }
            while self.after_blank && self.items.last().is_some_and(|(open, _)| indent <= *open) {
                self.items.pop();
            }
            // A heading or a table ends a list, as it does in any renderer.
            if text.starts_with('|') || text.starts_with('#') {
                if !self.items.is_empty() {
                    self.blank();
                }
                self.items.clear();
                self.quote = None;
            }
            self.out.push_str(&" ".repeat(self.depth()));
            if text.starts_with('>') || self.quote.is_some() {
                self.quoted(text.strip_prefix('>').unwrap_or(text).trim_start());
            } else {
                self.inline(text);
            }
        }
        self.out.push('\n');
        self.after_blank = false;
    }

    /// Adds a line of a quote. A line without the quote's marker continues it.
    fn quoted(&mut self, text: &str) {
        self.out.push('>');
        if text.is_empty() {
            self.quote = Some(0);
            return;
        }
        self.out.push(' ');
        match marker(text) {
            Some(lead) => self.quote = Some(lead),
            None => self.out.push_str(&" ".repeat(*self.quote.get_or_insert(0))),
        }
        self.inline(text);
    }

    fn depth(&self) -> usize {
        self.items.iter().map(|(_, width)| width).sum()
    }

    /// Adds an empty line, unless the previous line is empty or there is none.
    fn blank(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
    }

    /// Closes inline code that the paragraph leaves open.
    fn close_code(&mut self) {
        if std::mem::take(&mut self.in_code) {
            let end = self.out.trim_end().len();
            self.out.insert(end, '`');
        }
    }

    fn inline(&mut self, text: &str) {
        self.in_code = inline(text, self.in_code, false, &mut self.out);
    }

    fn finish(mut self) -> String {
        self.close_code();
        if self.fence.is_some() {
            self.out.push_str("```\n");
        }
        self.out.trim_end().to_owned()
    }
}

/// The length of the list marker at the start of a line, `- ` or `1. `.
fn marker(text: &str) -> Option<usize> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = text.get(digits..)?;
    let is_marker = if digits == 0 { rest.starts_with(['-', '*', '+']) } else { digits < 10 && rest.starts_with(['.', ')']) };
    (is_marker && rest.get(1..)?.starts_with(' ')).then_some(digits + 2)
}

/// Adds a line's text. Returns whether it ends inside code.
fn inline(text: &str, mut in_code: bool, in_link: bool, out: &mut String) -> bool {
    let mut rest = text;
    if text.starts_with("~~~") {
        out.push('\\');
    }
    while let Some(plain) = rest.find(|character| if in_code { character == '`' } else { "`\\![]<>h".contains(character) }) {
        out.push_str(&rest[..plain]);
        rest = &rest[plain..];
        let Some(character) = rest.chars().next() else { break };
        let mut step = character.len_utf8();
        match character {
            '`' => {
                // Three of them would begin a block of code where a list item or a quote begins.
                let run = rest.bytes().take_while(|byte| *byte == b'`').count();
                step = if run > 2 { run } else { 1 };
                in_code = !in_code;
                out.push('`');
            }
            _ if in_code => out.push(character),
            '\\' if rest[step..].starts_with(|next: char| next.is_ascii_punctuation()) => {
                out.push_str(&rest[..step + 1]);
                step += 1;
            }
            '!' if rest[step..].starts_with('[') && link(&rest[step..]).is_some() => {}
            '[' if link(rest).is_some() => {
                if let Some((label, target, length)) = link(rest) {
                    add_link(label, target, out);
                    step = length;
                }
            }
            '<' if url(&rest[step..]).is_some_and(|url| rest[step + url.len()..].starts_with('>')) => {}
            '>' if closes_url(text, rest) => {}
            '<' if line_break(rest).is_some() => {
                if !out.ends_with([' ', '\n']) {
                    out.push(' ');
                }
                step = line_break(rest).unwrap_or(step);
            }
            '[' | ']' | '<' | '>' => {
                out.push('\\');
                out.push(character);
            }
            'h' if !in_link && url(rest).is_some() => {
                if let Some(url) = url(rest) {
                    // A URL template cannot be a link.
                    let (open, close) = if url.contains(['{', '`']) { ('`', '`') } else { ('<', '>') };
                    out.push(open);
                    out.push_str(&url.replace('`', "'"));
                    out.push(close);
                    step = url.len();
                }
            }
            _ => out.push(character),
        }
        rest = &rest[step..];
    }
    out.push_str(rest);
    in_code
}

/// Whether the `>` that `rest` begins with closes `<URL>`, whose brackets are written again.
fn closes_url(text: &str, rest: &str) -> bool {
    let before = &text[..text.len() - rest.len()];
    before.rfind('<').and_then(|open| url(&before[open + 1..]).filter(|url| open + 1 + url.len() == before.len())).is_some()
}

/// A link to a URL stays a link. A relative link is replaced by its label.
fn add_link(label: &str, target: &str, out: &mut String) {
    if url(target).is_some_and(|url| url.len() == target.len()) && !target.contains(['{', '`', '<', '>']) {
        out.push('[');
        if inline(label, false, true, out) {
            out.push('`');
        }
        out.push_str("](");
        out.push_str(target);
        out.push(')');
    } else if inline(label, false, false, out) {
        out.push('`');
    }
}

/// The label, target and length of a link `[label](target "title")` at the start of a text.
fn link(text: &str) -> Option<(&str, &str, usize)> {
    let (label, after) = text.strip_prefix('[')?.split_once("](")?;
    let (target, _) = after.split_once(')')?;
    // A closing parenthesis may belong to the URL.
    let target = match after.get(target.len() + 1..) {
        Some(more) if target.contains('(') && more.contains(')') => after.get(..target.len() + 1 + more.find(')')?)?,
        _ => target,
    };
    let length = 1 + label.len() + 2 + target.len() + 1;
    let target = target.trim();
    let address = target
        .split_once(' ')
        .map_or(target, |(address, title)| if title.trim_start().starts_with(['"', '\'']) { address } else { target });
    (!label.is_empty() && !label.contains(['[', ']']) && !address.contains(' ')).then_some((label, address, length))
}

/// The URL at the start of a text.
fn url(text: &str) -> Option<&str> {
    let scheme = ["https://", "http://"].into_iter().find(|scheme| text.starts_with(scheme))?;
    let end = text.find(|character: char| character.is_whitespace() || "<>\"|[]`".contains(character)).unwrap_or(text.len());
    let mut url = text[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '_', '\\']);
    while url.ends_with(')') && url.matches(')').count() > url.matches('(').count() {
        url = url[..url.len() - 1].trim_end_matches(['.', ',', ';', ':']);
    }
    (url.len() > scheme.len()).then_some(url)
}

/// The length of a `<br>` at the start of a text.
fn line_break(text: &str) -> Option<usize> {
    let end = text.find('>')?;
    let tag = text.get(1..end)?.trim_end_matches('/').trim();
    tag.eq_ignore_ascii_case("br").then_some(end + 1)
}

/// Whether a word would start a list, a quote, a table or a heading at the start of a line, so that it must not move there.
fn is_marker(word: &str) -> bool {
    marker(&format!("{word} ")).is_some() || word.starts_with(['>', '#', '|', '=']) || word.chars().all(|dash| dash == '-')
}

/// Wraps a line. Continuations are indented like the line's list item or quote.
pub(super) fn wrap(line: &str, lines: &mut Vec<String>) {
    let text = line.trim_start();
    // A table row and a heading must stay on one line.
    if text.starts_with('|') || text.starts_with('#') {
        lines.push(line.to_owned());
        return;
    }
    let indent = line.len() - text.len();
    let quoted = text.strip_prefix("> ");
    let inner = quoted.unwrap_or(text);
    let inner_indent = inner.len() - inner.trim_start().len();
    let lead = inner_indent + marker(inner.trim_start()).unwrap_or_default();
    let continuation = format!("{}{}{}", " ".repeat(indent), if quoted.is_some() { "> " } else { "" }, " ".repeat(lead));
    let start = indent + if quoted.is_some() { 2 } else { 0 } + lead;
    let (before, rest) = line.split_at(start);
    let mut current = before.to_owned();
    // In characters.
    let mut width = current.chars().count();
    let mut empty = true;
    for word in rest.split(' ').filter(|word| !word.is_empty()) {
        let length = word.chars().count();
        if !empty && width + 1 + length > WIDTH && !is_marker(word) {
            lines.push(std::mem::replace(&mut current, continuation.clone()));
            width = continuation.chars().count();
            empty = true;
        }
        if !empty {
            current.push(' ');
            width += 1;
        }
        current.push_str(word);
        width += length;
        empty = false;
    }
    lines.push(current);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrapped(prose: &str) -> Vec<String> {
        let mut lines = Vec::new();
        sanitized(prose).lines().for_each(|line| wrap(line, &mut lines));
        lines
    }

    #[test]
    fn urls_and_links_become_links() {
        for (prose, expected) in [
            ("See https://example.com/a?b=c.", "See <https://example.com/a?b=c>."),
            ("(https://example.com/a_(b))", "(<https://example.com/a_(b)>)"),
            ("See [the guide](https://example.com/a) and [more](/docs#x \"Title\").", "See [the guide](https://example.com/a) and more."),
            ("[https://a.b](https://a.b/c)", "[https://a.b](https://a.b/c)"),
            ("![logo](https://a.b/c.png)", "[logo](https://a.b/c.png)"),
            ("<https://a.b/c> and <b>", "<https://a.b/c> and \\<b\\>"),
            ("https://{yourOktaDomain}/a", "`https://{yourOktaDomain}/a`"),
            ("`https://a.b` stays", "`https://a.b` stays"),
            ("a[0] \\[b\\] `c[0]` [User]", "a\\[0\\] \\[b\\] `c[0]` \\[User\\]"),
            ("one<br>two<br />three", "one two three"),
            ("- ```a```\n  <br>b\n> ~~~", "- `a`\n  b\n  > \\~~~"),
            ("an open `code\n\nnext", "an open `code`\n\nnext"),
            ("a\tb\u{200b}c\u{202e}", "a    bc"),
        ] {
            assert_eq!(sanitized(prose), expected);
        }
    }

    #[test]
    fn lists_are_indented_by_their_depth() {
        let prose = "* one\n    * two\n        - three\n      more of three\n    * four\n\n      a paragraph of four\n\nThe end\n1) first\n   - inner";
        let expected =
            "- one\n  - two\n    - three\n      more of three\n  - four\n\n    a paragraph of four\n\nThe end\n1) first\n   - inner";
        assert_eq!(sanitized(prose), expected);
    }

    #[test]
    fn code_blocks_are_marked_as_text() {
        assert_eq!(sanitized("a\n```json\n{\"a\": [1]}\n```\nb"), "a\n\n```text\n{\"a\": [1]}\n```\nb");
        assert_eq!(sanitized("~~~\n```\n"), "```text\n'''\n```");
    }

    #[test]
    fn continuations_stay_in_their_list_item() {
        let long = "word ".repeat(30);
        assert!(wrapped(&format!("- {long}"))[1].starts_with("  word"));
        assert!(wrapped(&format!("> {long}"))[1].starts_with("> word"));
        assert!(wrapped(&format!("> - {long}"))[1].starts_with(">   word"));
        assert_eq!(
            wrapped("> one\ntwo\n> - three\nfour\n>\n> five\n\nsix"),
            ["> one", "> two", "> - three", ">   four", ">", "> five", "", "six"]
        );
        assert!(wrapped(&format!("- a\n  - {long}"))[2].starts_with("    word"));
        let lines = wrapped(&format!("{}x - y", "word ".repeat(22)));
        assert!(lines.iter().all(|line| !line.starts_with('-')), "{lines:?}");
    }
}
