//! Turns strings of the spec into Rust identifiers.

use std::borrow::Cow;

use heck::ToSnakeCase;
use unicode_ident::{is_xid_continue, is_xid_start};

/// How the words of a name are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// `snake_case`
    Snake,
    /// `PascalCase`
    Pascal,
    /// `kebab-case`
    Kebab,
}

/// Keywords that can be escaped (`r#type`). Weak keywords (`union`, `default`, `auto`, ...) need no escape.
pub(super) const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum", "extern", "false",
    "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while",
    "yield",
];

/// Words that cannot be identifiers, not even escaped (`r#self`).
///
/// Everything else is possible: a type may be called `Option`, `Vec` or `Field`, because generated code refers to the types of the
/// standard library and the runtime by full path.
const IMPOSSIBLE: &[&str] = &["self", "Self", "super", "crate", "_"];

/// Whether a name is valid for a Cargo feature.
pub(super) fn is_feature(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_digit() || is_xid_start(first))
        && name.chars().all(|character| character == '-' || is_xid_continue(character))
}

/// Whether a name is a complete identifier, including `r#` where it is required.
pub(super) fn is_identifier(name: &str) -> bool {
    match name.strip_prefix("r#") {
        Some(raw) => KEYWORDS.contains(&raw),
        None => is_plain(name) && !KEYWORDS.contains(&name) && !is_impossible(name),
    }
}

fn is_plain(name: &str) -> bool {
    let mut characters = name.chars();
    let start = characters.next().is_some_and(|first| first == '_' || is_xid_start(first));
    start && characters.all(is_xid_continue)
}

pub(super) fn is_impossible(name: &str) -> bool {
    IMPOSSIBLE.contains(&name)
}

/// The identifier for a name: `r#type` for `type`.
pub(super) fn escaped(name: &str) -> String {
    if KEYWORDS.contains(&name) { format!("r#{name}") } else { name.to_owned() }
}

/// Replaces every non-ASCII character by `u` and its code point.
pub(super) fn ascii(name: &str) -> String {
    let ascii = |character: char| if character.is_ascii() { character.to_string() } else { format!("u{:x}", u32::from(character)) };
    name.chars().map(ascii).collect()
}

/// The name of an identifier: `type` for `r#type`.
pub(super) fn unescaped(identifier: &str) -> &str {
    identifier.strip_prefix("r#").unwrap_or(identifier)
}

/// Candidate names for a string, best first and without duplicates. There is at least one; keywords are not escaped.
///
/// The first candidate drops punctuation, the last one spells it out, so that `a+b` and `a-b` differ.
pub(super) fn candidates(text: &str, style: Style) -> Vec<String> {
    let mut names = vec![join(&words(text), style)];
    if style == Style::Snake && text.starts_with('_') && !names[0].is_empty() {
        names.push(format!("_{}", names[0].trim_start_matches('_')));
    }
    // An underscore is a separator in both.
    if text.contains(|character: char| character != '_' && !is_letter(character)) || !text.contains(char::is_alphanumeric) {
        names.push(join(&words(&spelled(text)), style));
    }
    let mut all: Vec<String> = Vec::new();
    for name in names {
        if !name.is_empty() && !all.contains(&name) {
            all.push(name);
        }
    }
    if all.is_empty() {
        all.push(join(&["empty".to_owned()], style));
    }
    all
}

/// The string in `snake_case`: the first of its [`candidates`].
pub(super) fn snake(text: &str) -> String {
    first(text, Style::Snake)
}

/// The string in `PascalCase`: the first of its [`candidates`].
pub(super) fn pascal(text: &str) -> String {
    first(text, Style::Pascal)
}

/// The first of a string's [`candidates`].
fn first(text: &str, style: Style) -> String {
    let name = join(&words(text), style);
    if name.is_empty() { candidates(text, style).swap_remove(0) } else { name }
}

/// The type name for a name of the spec: unchanged if it already is a Rust type name (`OAuth2Claim`).
pub(super) fn type_name(text: &str) -> String {
    let mut characters = text.chars();
    let kept = characters.next().is_some_and(char::is_uppercase) && is_plain(text) && !text.contains('_');
    if kept { text.to_owned() } else { pascal_type(text) }
}

/// The string in `PascalCase`, as a type name. It begins with a letter, because names of `_` and a digit are reserved for modules.
pub(super) fn pascal_type(text: &str) -> String {
    let name = pascal(text);
    let digits = name.strip_prefix('_').filter(|rest| rest.starts_with(|first: char| first.is_ascii_digit()));
    digits.map_or_else(|| name.clone(), |rest| format!("T{rest}"))
}

/// The next name to try if `name` is taken.
pub(super) fn numbered(name: &str, style: Style, number: usize) -> String {
    let name = unescaped(name).trim_end_matches('_');
    let glue = match style {
        Style::Kebab => "-",
        Style::Pascal if !name.ends_with(|last: char| last.is_ascii_digit()) => "",
        _ => "_",
    };
    format!("{name}{glue}{number}")
}

/// Joins words to a name with a valid first character.
fn join(words: &[String], style: Style) -> String {
    let mut name = String::new();
    for word in words {
        // Keep numbers separate: `SAML_1_1` is `Saml1_1`, not `Saml11`.
        let digits = name.ends_with(|last: char| last.is_ascii_digit()) && word.starts_with(|first: char| first.is_ascii_digit());
        if !name.is_empty() && (style != Style::Pascal || digits) {
            name.push('_');
        }
        match style {
            Style::Snake | Style::Kebab => name.push_str(word),
            Style::Pascal => {
                let mut characters = word.chars();
                name.extend(characters.next().into_iter().flat_map(char::to_uppercase));
                name.push_str(characters.as_str());
            }
        }
    }
    name.retain(is_xid_continue);
    if style == Style::Kebab {
        return name.replace('_', "-");
    }
    if name.starts_with(|first| !is_xid_start(first)) {
        name.insert(0, '_');
    }
    name
}

/// Whether a character is part of a word.
fn is_letter(character: char) -> bool {
    character.is_alphanumeric() && is_xid_continue(character)
}

/// The words of a string, in lower case.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    for segment in text.split(|character| !is_letter(character)).filter(|segment| !segment.is_empty()) {
        if segment.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()) {
            words.push(segment.to_owned());
            continue;
        }
        let snake = in_common_case(segment).to_snake_case();
        words.extend(snake.split('_').filter(|word| !word.is_empty()).map(str::to_owned));
    }
    words
}

/// Corrects what splitting at case changes gets wrong: `iOS` and `OAuth` are one word, `URLs` is the plural of one.
fn in_common_case(segment: &str) -> Cow<'_, str> {
    // All of them have two capitals in a row.
    if segment.is_ascii()
        && !segment.as_bytes().windows(2).any(|pair| pair.iter().all(u8::is_ascii_uppercase))
        && !segment.contains("oAuth")
    {
        return Cow::Borrowed(segment);
    }
    let segment = segment.replace("OAuth", "Oauth").replace("oAuth", "oauth");
    let characters: Vec<char> = segment.chars().collect();
    let upper = |index: usize| characters.get(index).is_some_and(|character| character.is_uppercase());
    if characters.len() > 2 && characters[0].is_lowercase() && characters[1..].iter().all(|character| character.is_uppercase()) {
        return Cow::Owned(segment.to_lowercase());
    }
    let mut fixed = String::with_capacity(segment.len());
    for (index, &character) in characters.iter().enumerate() {
        let plural = |end: usize| characters.get(end) == Some(&'s') && (end + 1 == characters.len() || upper(end + 1));
        // In a run of capitals that ends in a plural s, only the first stays a capital.
        let inner = upper(index) && index > 0 && upper(index - 1);
        if inner && plural((index..characters.len()).find(|&end| !upper(end)).unwrap_or(characters.len())) {
            fixed.extend(character.to_lowercase());
        } else {
            fixed.push(character);
        }
    }
    Cow::Owned(fixed)
}

/// The string with its punctuation spelled out.
fn spelled(text: &str) -> String {
    let mut spelled = String::new();
    // An underscore between words is only a separator.
    let letters = text.contains(char::is_alphanumeric);
    for character in text.chars() {
        if character == '_' && letters {
            spelled.push(' ');
            continue;
        }
        if is_letter(character) {
            spelled.push(character);
            continue;
        }
        let word = match character {
            ' ' => "space",
            '!' => "bang",
            '"' => "quote",
            '#' => "hash",
            '$' => "dollar",
            '%' => "percent",
            '&' => "and",
            '\'' => "apostrophe",
            '(' => "open",
            ')' => "close",
            '*' => "star",
            '+' => "plus",
            ',' => "comma",
            '-' => "minus",
            '.' => "dot",
            '/' => "slash",
            ':' => "colon",
            ';' => "semicolon",
            '<' => "less",
            '=' => "equals",
            '>' => "greater",
            '?' => "question",
            '@' => "at",
            '[' => "from",
            ']' => "to",
            '\\' => "backslash",
            '^' => "caret",
            '_' => "underscore",
            '`' => "backtick",
            '{' => "begin",
            '|' => "or",
            '}' => "end",
            '~' => "tilde",
            other => {
                spelled.push_str(&format!(" u{:x} ", u32::from(other)));
                continue;
            }
        };
        spelled.push_str(&format!(" {word} "));
    }
    spelled
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_become_names() {
        for (text, snake_case, pascal_case) in [
            ("lastUpdated", "last_updated", "LastUpdated"),
            ("_links", "links", "Links"),
            ("_embedded", "embedded", "Embedded"),
            ("x5t#S256", "x5t_s256", "X5tS256"),
            ("$schema", "schema", "Schema"),
            ("token:software:totp", "token_software_totp", "TokenSoftwareTotp"),
            ("iOS", "ios", "Ios"),
            ("MACOS", "macos", "Macos"),
            ("LOCKED_OUT", "locked_out", "LockedOut"),
            ("SAML_2_0", "saml_2_0", "Saml2_0"),
            ("SHA-256", "sha_256", "Sha256"),
            ("OAuth2Claim", "oauth2_claim", "Oauth2Claim"),
            ("acsURLs", "acs_urls", "AcsUrls"),
            ("allowedIDs", "allowed_ids", "AllowedIds"),
            ("DNSRecords", "dns_records", "DnsRecords"),
            ("X-Forwarded-For", "x_forwarded_for", "XForwardedFor"),
            ("EntityDescriptor", "entity_descriptor", "EntityDescriptor"),
            ("2fa", "_2fa", "_2fa"),
            ("", "empty", "Empty"),
            ("+", "plus", "Plus"),
            ("-", "minus", "Minus"),
            ("_", "underscore", "Underscore"),
            ("größe", "größe", "Größe"),
            ("名前", "名前", "名前"),
            ("x²", "x", "X"),
            ("🦀", "u1f980", "U1f980"),
            ("com.okta.user.pre-registration", "com_okta_user_pre_registration", "ComOktaUserPreRegistration"),
        ] {
            assert_eq!((snake(text).as_str(), pascal(text).as_str()), (snake_case, pascal_case), "{text}");
            assert!(is_plain(&snake(text)) && is_plain(&pascal(text)), "{text}");
        }
    }

    #[test]
    fn punctuation_is_spelled_out_where_needed() {
        assert_eq!(candidates("a+b", Style::Pascal), ["AB", "APlusB"]);
        assert_eq!(candidates("a-b", Style::Pascal), ["AB", "AMinusB"]);
        assert_eq!(candidates("_links", Style::Snake), ["links", "_links"]);
        assert_eq!(candidates("links", Style::Snake), ["links"]);
    }

    #[test]
    fn names_of_types_stay_as_they_are() {
        for (text, name) in [
            ("OAuth2Claim", "OAuth2Claim"),
            ("DNSRecord", "DNSRecord"),
            ("user_type", "UserType"),
            ("Foo.Bar-v1", "FooBarV1"),
            ("2FA", "T2fa"),
        ] {
            assert_eq!(type_name(text), name);
        }
    }

    #[test]
    fn keywords_are_escaped() {
        for name in ["r#type", "self_", "_2fa", "Self_", "union", "größe"] {
            assert!(is_identifier(name), "{name}");
        }
        for name in ["type", "self", "r#self", "r#user", "_", "", "2fa", "a-b", "gen"] {
            assert!(!is_identifier(name), "{name}");
        }
    }
}
