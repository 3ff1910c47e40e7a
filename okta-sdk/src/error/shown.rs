//! How errors show strings from outside: one short line, without markup and without characters that a terminal would interpret.

use http::HeaderMap;
use http::header::CONTENT_TYPE;

use super::masks::Masks;

/// The maximum number of characters shown of a string from outside.
const SHOWN_CHARS: usize = 120;

/// The maximum number of characters shown of Okta's messages.
const LONGEST_CHARS: usize = 400;

/// The maximum number of bytes of a body searched for something to show.
const SEARCHED_BYTES: usize = 64 * 1024;

/// A string without line breaks and other characters that a terminal would interpret.
pub(crate) fn one_line(text: &str) -> String {
    let words = text.split(|character: char| character.is_whitespace() || is_unprintable(character));
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Control characters, and characters that hide text or change its direction.
fn is_unprintable(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}

/// The beginning of a string, in one line.
pub(super) fn shorten(text: &str) -> String {
    cut(one_line(beginning(text, SEARCHED_BYTES)), SHOWN_CHARS)
}

/// A string in one line, cut only if it is far longer than Okta's messages.
pub(crate) fn limited(text: &str) -> String {
    cut(one_line(beginning(text, SEARCHED_BYTES)), LONGEST_CHARS)
}

fn cut(line: String, chars: usize) -> String {
    match line.char_indices().nth(chars) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line,
    }
}

/// An excerpt of an unexpected body: the beginning of its text, its content type and its length.
pub(crate) fn excerpt(headers: &HeaderMap, body: &[u8], masks: &Masks) -> String {
    let kind = masks.mask(&content_type(headers));
    if body.len() <= SEARCHED_BYTES && body.trim_ascii().is_empty() {
        return format!("no body ({kind})");
    }
    let searched = match body.get(..SEARCHED_BYTES) {
        // The last word may be cut off, and a credential would then not be recognised.
        Some(begun) => String::from_utf8_lossy(begun.trim_ascii_end().rsplitn(2, u8::is_ascii_whitespace).last().unwrap_or_default()),
        None => String::from_utf8_lossy(body),
    };
    let searched = masks.mask(&searched);
    let text = if is_markup(&kind, &searched) { without_markup(&searched) } else { searched };
    // Markup may have split a credential.
    let text = shorten(&masks.mask(&text));
    let text = if text.is_empty() { "no text" } else { &text };
    format!("{text} ({kind}, {} bytes)", body.len())
}

/// The content type, for messages.
pub(crate) fn content_type(headers: &HeaderMap) -> String {
    match headers.get(CONTENT_TYPE) {
        Some(kind) => shorten(&String::from_utf8_lossy(kind.as_bytes())),
        None => "no content type".to_owned(),
    }
}

fn is_markup(content_type: &str, text: &str) -> bool {
    content_type.contains("html") || content_type.contains("xml") || text.trim_start().starts_with('<')
}

/// The text of a page: without tags, comments, styles and scripts.
fn without_markup(page: &str) -> String {
    let mut plain = String::new();
    let mut rest = page;
    while let Some((before, tag)) = rest.split_once('<') {
        plain.push_str(before);
        // A `<` in running text opens nothing.
        if !tag.starts_with(|next: char| next.is_ascii_alphabetic() || matches!(next, '/' | '!' | '?')) {
            plain.push('<');
            rest = tag;
            continue;
        }
        plain.push(' ');
        let unseen = ["style", "script", "noscript", "template"].into_iter().find(|name| is_element(tag, name));
        rest = if let Some(comment) = tag.strip_prefix("!--") {
            after(comment, "-->")
        } else if let Some(name) = unseen {
            after(after_ignoring_case(tag, &format!("</{name}")), ">")
        } else {
            after(tag, ">")
        };
    }
    plain.push_str(rest);
    plain
}

/// Whether a tag, without its `<`, opens an element of this name.
fn is_element(tag: &str, name: &str) -> bool {
    let matches = tag.get(..name.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(name));
    matches && tag.get(name.len()..).is_some_and(|rest| !rest.starts_with(|next: char| next.is_ascii_alphanumeric() || next == '-'))
}

/// What comes after the first occurrence of a mark; nothing if there is none.
fn after<'a>(text: &'a str, mark: &str) -> &'a str {
    text.split_once(mark).map_or("", |(_, rest)| rest)
}

fn after_ignoring_case<'a>(text: &'a str, mark: &str) -> &'a str {
    let found = text.as_bytes().windows(mark.len()).position(|window| window.eq_ignore_ascii_case(mark.as_bytes()));
    found.and_then(|start| text.get(start + mark.len()..)).unwrap_or_default()
}

/// The first bytes of a string, up to a whole character.
fn beginning(text: &str, bytes: usize) -> &str {
    let mut end = bytes.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_shown_as_its_visible_text() {
        for (page, text) in [
            ("<html><STYLE type=\"text/css\">body > p { color: red }</STYLE><body>Access blocked</body></html>", "Access blocked"),
            ("<script>if (a < b) { alert(\"x\") }</script>Gone<!-- internal: db01 > db02 -->", "Gone"),
            ("<!DOCTYPE html><title>502</title><h1>Bad\r\n\tgateway</h1>", "502 Bad gateway"),
            ("<p>1 < 2, they say</p>", "1 < 2, they say"),
            ("<styled>shown</styled>", "shown"),
            ("<style>never closed", ""),
            ("<", "<"),
            ("<a", ""),
        ] {
            assert_eq!(shorten(&without_markup(page)), text, "{page}");
        }
    }

    #[test]
    fn terminal_escape_sequences_are_not_shown() {
        assert_eq!(one_line("a\u{1b}[31m\nb\u{0}\u{202e}c\u{85}d\u{2028}e"), "a [31m b c d e");
    }

    #[test]
    fn a_long_string_is_cut_between_characters() {
        assert_eq!(shorten(&"ß".repeat(100_000)).chars().count(), SHOWN_CHARS + 1);
        assert_eq!(
            excerpt(&HeaderMap::new(), &[0xff; 60_000], &Masks::none()),
            format!("{}… (no content type, 60000 bytes)", "\u{fffd}".repeat(120))
        );
    }
}
