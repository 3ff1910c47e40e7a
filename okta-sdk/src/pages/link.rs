//! `Link` headers (RFC 8288).

#[cfg(test)]
mod tests;

use http::HeaderMap;
use http::header::LINK;

/// The address of the next page. `Link` headers may come one link each or several in one, with their parameters in any order.
pub(super) fn next_link(headers: &HeaderMap) -> Option<String> {
    // A link with bytes that belong in none is still a link: it must not pass for the end of the list.
    let mut values = headers.get_all(LINK).iter().map(|value| String::from_utf8_lossy(value.as_bytes()));
    values.find_map(|value| next_in(&value).map(str::to_owned))
}

fn next_in(mut header: &str) -> Option<&str> {
    loop {
        // The address stands between angle brackets, and whatever is in it is its own: commas and semicolons too.
        let (_, after) = header.split_once('<')?;
        let (address, after) = after.split_once('>')?;
        let (parameters, rest) = split_unquoted(after, ',');
        if is_next(parameters) {
            return Some(address.trim());
        }
        header = rest;
    }
}

/// Whether the first `rel` among a link's parameters has the word `next`.
fn is_next(mut parameters: &str) -> bool {
    while !parameters.is_empty() {
        let (parameter, rest) = split_unquoted(parameters, ';');
        parameters = rest;
        let Some((name, value)) = parameter.split_once('=') else { continue };
        if name.trim().eq_ignore_ascii_case("rel") {
            let value = value.trim().trim_matches('"');
            return value.split_ascii_whitespace().any(|word| word.eq_ignore_ascii_case("next"));
        }
    }
    false
}

/// Splits at the first separator that stands in no quotes; without one, nothing is left over.
fn split_unquoted(text: &str, separator: char) -> (&str, &str) {
    let mut quoted = false;
    let mut escaped = false;
    for (index, character) in text.char_indices() {
        match character {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ if character == separator && !quoted => {
                return (text.get(..index).unwrap_or_default(), text.get(index + separator.len_utf8()..).unwrap_or_default());
            }
            _ => {}
        }
    }
    (text, "")
}
