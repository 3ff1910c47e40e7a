//! Percent-encoding of values in paths and queries.

#[cfg(test)]
mod tests;

/// Appends a string with every byte percent-encoded except unreserved ones (RFC 3986 section 2.3).
pub(crate) fn push_escaped(out: &mut String, text: &str) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for &byte in text.as_bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            out.push('%');
            for nibble in [byte >> 4, byte & 0x0F] {
                out.push(HEX.get(usize::from(nibble)).map_or('0', |digit| char::from(*digit)));
            }
        }
    }
}

/// Percent-decodes a string. Invalid escapes are left unchanged.
pub(crate) fn unescaped(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let digit = |index: usize| after.get(index).and_then(|digit| char::from(*digit).to_digit(16));
        let code = digit(0).zip(digit(1)).and_then(|(high, low)| u8::try_from(high * 16 + low).ok());
        match code.filter(|_| first == b'%') {
            Some(code) => {
                bytes.push(code);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A `fmt::Write` that percent-encodes, so that numbers and dates need no intermediate string.
pub(crate) struct Escaped<'a>(pub(crate) &'a mut String);

impl std::fmt::Write for Escaped<'_> {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        push_escaped(self.0, text);
        Ok(())
    }
}

/// Why a path cannot be sent unchanged; `None` if it can. Every URL parser reads an accepted path the same way: nothing is escaped, dropped
/// or resolved, and no backslash is read as a slash.
pub(crate) fn problem_in_path(path: &str) -> Option<&'static str> {
    if !path.starts_with('/') {
        return Some("must begin with `/`");
    }
    if path.split('/').any(is_dot_segment) {
        return Some("must not contain the segments `.` and `..`: they would change the path");
    }
    let mut bytes = path.bytes();
    while let Some(byte) = bytes.next() {
        let meant = match byte {
            b'%' => match (bytes.next().and_then(hex), bytes.next().and_then(hex)) {
                (Some(high), Some(low)) => high << 4 | low,
                _ => return Some("has a `%` without two hexadecimal digits after it; escape it as `%25`"),
            },
            b'#' => return Some("must not contain `#`; escape it as `%23`"),
            byte => byte,
        };
        if meant == b'\\' {
            return Some("must not contain a backslash: some servers read it as a slash");
        }
        if meant.is_ascii_control() {
            return Some("must not contain control characters");
        }
        if byte != b'%' && !byte.is_ascii_alphanumeric() && !b"-._~!$&'()*+,;=:@/".contains(&byte) {
            return Some("has characters that must be escaped; pass values with `path(...)`, which escapes them");
        }
    }
    None
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|digit| digit.try_into().ok())
}

/// Escapes the characters of a query that URL parsers treat differently. `None` if it is not a valid query.
pub(crate) fn written_query(query: &str) -> Option<String> {
    let mut written = String::with_capacity(query.len());
    for character in query.chars() {
        match character {
            '"' | '<' | '>' | '\'' | '`' | '{' | '}' | '|' | '\\' | '^' => push_escaped(&mut written, character.encode_utf8(&mut [0; 4])),
            '!'..='~' if character != '#' => written.push(character),
            _ => return None,
        }
    }
    Some(written)
}

/// Whether a path segment, escaped or not, is `.` or `..`. A URL parser would resolve it, and the
/// request would go to another endpoint.
pub(crate) fn is_dot_segment(segment: &str) -> bool {
    let is_dot = |text: &str| text == "." || text.eq_ignore_ascii_case("%2e");
    let half = |length: usize| match (segment.get(..length), segment.get(length..)) {
        (Some(first), Some(second)) => is_dot(first) && is_dot(second),
        _ => false,
    };
    is_dot(segment) || half(1) || half(3)
}
