//! Encodes JSON, for request bodies and for [`Model::to_json`](super::Model::to_json).
//!
//! It writes the bytes itself: it checks eight bytes at a time whether a string needs escapes, and field names are checked
//! at compile time. [`write`](super::write) supports other formats through `serde`.

use std::io::Write;

use super::{Field, Object, Source};

/// Encodes a value as JSON.
pub fn encode(source: Source<'_>) -> Vec<u8> {
    let mut out = Vec::with_capacity(256);
    put(source, &mut out);
    out
}

fn put(source: Source<'_>, out: &mut Vec<u8>) {
    match source {
        Source::String(text) => put_string(text, out),
        Source::DateTime(time) => time.with_text(|text| put_string(text, out)),
        Source::Secret(secret) => put_string(secret.expose(), out),
        Source::Boolean(value) => out.extend_from_slice(if value { b"true" } else { b"false" }),
        Source::Integer(number) => put_display(number, out),
        Source::Number(number) => put_display(number, out),
        Source::Json(json) => out.extend_from_slice(json.raw().get().as_bytes()),
        Source::List(list) => {
            out.push(b'[');
            for (count, source) in (0..list.len()).filter_map(|index| list.get(index)).enumerate() {
                if count > 0 {
                    out.push(b',');
                }
                put(source, out);
            }
            out.push(b']');
        }
        Source::Map(map) => {
            out.push(b'{');
            let mut count = 0;
            for (name, entry) in (0..map.len()).filter_map(|index| map.entry(index)) {
                let value = entry.get();
                if !matches!(value, Field::Absent | Field::Unreadable) {
                    comma(&mut count, out);
                    put_name(name, out);
                    put_field(value, out);
                }
            }
            out.push(b'}');
        }
        Source::Object(object) => put_object(object, out),
    }
}

fn put_object(object: &dyn Object, out: &mut Vec<u8>) {
    let (shape, additional) = object.parts();
    if let Some(raw) = additional.whole_value() {
        // The decoded value was not an object, but setting a field makes it one.
        if object.is_blank() {
            return out.extend_from_slice(raw.get().as_bytes());
        }
    }
    out.push(b'{');
    let mut count = 0;
    object.each(|index, slot| {
        let value = slot.get();
        let unreadable = match value {
            Field::Unreadable => match additional.unreadable_value(shape.name(index)) {
                Some(raw) => Some(raw),
                None => return,
            },
            _ => None,
        };
        comma(&mut count, out);
        out.extend_from_slice(shape.keys.get(index).copied().unwrap_or_default().as_bytes());
        match unreadable {
            Some(raw) => out.extend_from_slice(raw.get().as_bytes()),
            None => put_field(value, out),
        }
    });
    if !additional.is_empty() {
        for (name, raw) in additional.entries() {
            // Callers may have set a field of the spec here by name; the field itself takes precedence.
            if object.present(name).is_none() {
                comma(&mut count, out);
                put_name(name, out);
                out.extend_from_slice(raw.get().as_bytes());
            }
        }
        for (name, raw) in additional.unnamed() {
            comma(&mut count, out);
            out.extend_from_slice(name.get().as_bytes());
            out.push(b':');
            out.extend_from_slice(raw.get().as_bytes());
        }
    }
    out.push(b'}');
}

/// Separates the fields of an object.
fn comma(count: &mut usize, out: &mut Vec<u8>) {
    if *count > 0 {
        out.push(b',');
    }
    *count += 1;
}

fn put_name(name: &str, out: &mut Vec<u8>) {
    put_string(name, out);
    out.push(b':');
}

fn put_field(value: Field<Source<'_>>, out: &mut Vec<u8>) {
    match value {
        Field::Value(source) => put(source, out),
        Field::Null | Field::Absent | Field::Unreadable => out.extend_from_slice(b"null"),
    }
}

fn put_display(value: impl std::fmt::Display, out: &mut Vec<u8>) {
    // Writing to memory does not fail.
    let _ = write!(out, "{value}");
}

fn put_string(text: &str, out: &mut Vec<u8>) {
    if is_plain(text.as_bytes()) {
        out.reserve(text.len() + 3);
        out.push(b'"');
        out.extend_from_slice(text.as_bytes());
        out.push(b'"');
    } else {
        // Writing to memory does not fail.
        let _ = serde_json::to_writer(out, text);
    }
}

fn is_plain_byte(byte: u8) -> bool {
    byte >= 0x20 && byte != b'"' && byte != b'\\'
}

/// Whether no byte is a quote, a backslash or a control character.
fn is_plain(bytes: &[u8]) -> bool {
    match bytes.last_chunk::<8>() {
        // The last word may overlap the one before.
        Some(last) => is_plain_word(*last) && bytes.as_chunks::<8>().0.iter().all(|word| is_plain_word(*word)),
        None => bytes.iter().all(|byte| is_plain_byte(*byte)),
    }
}

/// Checks eight bytes at once. The borrow of a subtraction reveals a zero byte in a word; see "Bit Twiddling Hacks", "haszero" and
/// "hasless". It may report false positives next to a match, which only cost the slow path.
fn is_plain_word(bytes: [u8; 8]) -> bool {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGHS: u64 = 0x8080_8080_8080_8080;
    let word = u64::from_le_bytes(bytes);
    let zero = |word: u64| word.wrapping_sub(ONES) & !word & HIGHS;
    let below_space = word.wrapping_sub(ONES * 0x20) & !word & HIGHS;
    below_space | zero(word ^ (ONES * 0x22)) | zero(word ^ (ONES * 0x5c)) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(text: &str) -> String {
        let mut out = Vec::new();
        put_string(text, &mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn strings_are_escaped_like_in_serde_json() {
        let pieces = ["a", "\"", "\\", "\n", "\u{0}", "\u{1f}", " ", "\u{7f}", "é", "日", "🔑", "/", "\u{80}", "\u{2028}"];
        for length in 0..20 {
            for special in pieces {
                for at in 0..=length {
                    let text = format!("{}{special}{}", "x".repeat(at), "y".repeat(length - at));
                    assert_eq!(json(&text), serde_json::to_string(&text).unwrap());
                }
            }
        }
    }

    #[test]
    fn a_word_is_plain_if_its_bytes_are() {
        // Every byte at every position, next to bytes that could borrow.
        for byte in 0..=u8::MAX {
            for at in 0..8 {
                for around in [b'a', 0xff, 0x20, 0x80] {
                    let mut word = [around; 8];
                    word[at] = byte;
                    if is_plain_word(word) {
                        assert!(word.iter().all(|byte| is_plain_byte(*byte)), "{word:?}");
                    } else {
                        assert!(word.iter().any(|byte| !is_plain_byte(*byte)), "{word:?}");
                    }
                }
            }
        }
    }
}
