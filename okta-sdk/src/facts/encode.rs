//! Percent-encoding of what callers put into paths and queries.

#[cfg(test)]
mod tests;

/// Appends a text with every byte escaped that is not unreserved (RFC 3986 section 2.3).
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

/// Writes escaped text, so that a number or date needs no text of its own first.
pub(crate) struct Escaped<'a>(pub(crate) &'a mut String);

impl std::fmt::Write for Escaped<'_> {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        push_escaped(self.0, text);
        Ok(())
    }
}

/// Whether a segment of a path, escaped or not, stands for the directory itself or the one above. A URL parser would resolve it, and the
/// request would go to another endpoint.
pub(crate) fn is_dot_segment(segment: &str) -> bool {
    let is_dot = |text: &str| text == "." || text.eq_ignore_ascii_case("%2e");
    let half = |length: usize| match (segment.get(..length), segment.get(length..)) {
        (Some(first), Some(second)) => is_dot(first) && is_dot(second),
        _ => false,
    };
    is_dot(segment) || half(1) || half(3)
}
