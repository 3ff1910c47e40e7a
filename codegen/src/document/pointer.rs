//! JSON pointers (RFC 6901), which name locations in diagnostics, references and overlays.

use std::borrow::Cow;

/// Unescapes a step of a pointer.
pub(crate) fn unescape(step: &str) -> Cow<'_, str> {
    if step.contains('~') { Cow::Owned(step.replace("~1", "/").replace("~0", "~")) } else { Cow::Borrowed(step) }
}

/// The steps of a pointer, unescaped.
pub(crate) fn steps(pointer: &str) -> impl Iterator<Item = Cow<'_, str>> {
    pointer.split('/').skip(1).map(unescape)
}

/// Appends a step to a pointer.
pub(crate) fn join(pointer: &str, step: &str) -> String {
    let mut joined = String::with_capacity(pointer.len() + 1 + step.len());
    joined.push_str(pointer);
    push(&mut joined, step);
    joined
}

/// Appends a step to a pointer, in place.
pub(crate) fn push(pointer: &mut String, step: &str) {
    pointer.push('/');
    let mut rest = step;
    while let Some(at) = rest.find(['~', '/']) {
        let (before, from) = rest.split_at(at);
        pointer.push_str(before);
        pointer.push_str(if from.starts_with('~') { "~0" } else { "~1" });
        rest = &from[1..];
    }
    pointer.push_str(rest);
}

/// Percent-decodes a string. Invalid escapes are left unchanged.
pub(crate) fn percent_decoded(text: &str) -> String {
    let mut bytes: Vec<u8> = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        match (first, after) {
            (b'%', [high, low, ..]) if digit(*high).is_some() && digit(*low).is_some() => {
                bytes.push(digit(*high).unwrap_or_default() * 16 + digit(*low).unwrap_or_default());
                rest = after.get(2..).unwrap_or_default();
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_survive_escaping() {
        for step in ["a/b", "~", "~1", "~01", "", "/api/v1/users/{userId}"] {
            assert_eq!(steps(&join("", step)).collect::<Vec<_>>(), [step]);
        }
    }

    #[test]
    fn escapes_of_urls_are_decoded_where_they_are_valid() {
        for (text, decoded) in
            [("My%20Type", "My Type"), ("gr%C3%B6%c3%9fe", "größe"), ("100%", "100%"), ("%zz%f", "%zz%f"), ("%ff", "%ff")]
        {
            assert_eq!(percent_decoded(text), decoded);
        }
    }
}
