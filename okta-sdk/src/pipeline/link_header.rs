//! `Link` headers (RFC 8288).

#[cfg(test)]
mod tests;

use http::HeaderMap;
use http::header::LINK;

/// The next page according to the `Link` headers.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum NextLink {
    /// The target of the link.
    Link(String),
    /// The last page has no link.
    None,
    /// A header cannot be parsed. It may contain the link to the next page.
    Malformed,
}

/// The link to the next page. A `Link` header may contain one link or several, with parameters in any order.
pub(super) fn next_link(headers: &HeaderMap) -> NextLink {
    // A header with invalid bytes must not look like the end of the list.
    let values: Vec<_> = headers.get_all(LINK).iter().map(|value| String::from_utf8_lossy(value.as_bytes())).collect();
    let mut malformed = false;
    for value in &values {
        match next_in(value) {
            NextLink::None => {}
            NextLink::Malformed => malformed = true,
            link => return link,
        }
    }
    if malformed { NextLink::Malformed } else { NextLink::None }
}

fn next_in(header: &str) -> NextLink {
    let mut rest = header;
    loop {
        // Empty elements of a list are allowed.
        rest = rest.trim_start_matches([',', ' ', '\t']);
        if rest.is_empty() {
            return NextLink::None;
        }
        // The URL is in angle brackets, and may itself contain commas and semicolons.
        let Some((address, after)) = rest.strip_prefix('<').and_then(|rest| rest.split_once('>')) else { return NextLink::Malformed };
        let (parameters, others) = split_unquoted(after, ',');
        if !parameters.trim().is_empty() && !parameters.trim_start().starts_with(';') {
            return NextLink::Malformed;
        }
        if is_next(parameters) {
            return NextLink::Link(address.trim().to_owned());
        }
        rest = others;
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

/// Splits at the first separator outside quotes; without one, the rest is empty.
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
