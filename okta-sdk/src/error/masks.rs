//! Masks the client's own credentials in strings from elsewhere: an error page may echo the request.

use std::borrow::Cow;

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue};

/// The replacement for a credential.
const MASK: &str = "[masked]";

/// A shorter string is not a credential, and would match everywhere.
const SHORTEST: usize = 6;

/// Parts of the names of headers and form fields whose values are credentials.
const CREDENTIAL_NAMES: [&str; 8] = ["authorization", "dpop", "cookie", "token", "secret", "password", "assertion", "key"];

/// The schemes that precede a credential in a header. They are not secret.
const SCHEMES: [&str; 4] = ["SSWS", "Bearer", "DPoP", "Basic"];

/// The credentials that a call was sent with.
#[derive(Clone, Default)]
pub(crate) struct Masks {
    headers: Vec<HeaderValue>,
    /// Bodies of requests for access tokens.
    forms: Vec<Bytes>,
}

impl Masks {
    /// No credentials.
    #[cfg_attr(not(feature = "registry"), allow(dead_code, reason = "calls have some"))]
    pub(crate) fn none() -> Self {
        Self::default()
    }

    /// Collects the credentials of a request that is about to be sent.
    pub(crate) fn learn(&mut self, headers: &HeaderMap, body: &Bytes) {
        let is_credential =
            |(name, value): &(&HeaderName, &HeaderValue)| value.is_sensitive() || *name == AUTHORIZATION || names_one(name.as_str());
        for (_, value) in headers.iter().filter(is_credential) {
            if !self.headers.contains(value) {
                self.headers.push(value.clone());
            }
        }
        let is_form = headers.get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"application/x-www-form-urlencoded"));
        if is_form && !self.forms.contains(body) {
            self.forms.push(body.clone());
        }
    }

    /// Whether a string contains a credential.
    pub(crate) fn are_in(&self, text: &str) -> bool {
        !self.find(text).is_empty()
    }

    /// The string without credentials, ignoring case: a host name is shown in lower case.
    pub(crate) fn mask(&self, text: &str) -> String {
        let (mut masked, mut end) = (String::with_capacity(text.len()), 0);
        for (from, to) in self.find(text) {
            masked.push_str(text.get(end..from).unwrap_or_default());
            masked.push_str(MASK);
            end = to;
        }
        masked.push_str(text.get(end..).unwrap_or_default());
        masked
    }

    /// The ranges of a string that are credentials, in order.
    fn find(&self, text: &str) -> Vec<(usize, usize)> {
        // Escaping makes a credential longer, never shorter.
        let mut credentials = self.credentials();
        credentials.retain(|credential| credential.len() <= text.len());
        if credentials.is_empty() {
            return Vec::new();
        }
        let mut found = Vec::new();
        let lower = text.to_ascii_lowercase();
        for form in credentials.iter().flat_map(|credential| in_base64(credential)) {
            let form = form.to_ascii_lowercase();
            found.extend(lower.match_indices(&form).map(|(at, form)| (at, at + form.len())));
        }
        for credential in credentials.iter().map(|credential| credential.as_bytes()) {
            let first = credential.first().map(u8::to_ascii_lowercase).unwrap_or_default();
            for (at, byte) in lower.bytes().enumerate() {
                let may_begin = byte == first || matches!(byte, b'%' | b'\\' | b'&' | b'~' | b'+');
                let length = if may_begin { text.as_bytes().get(at..).and_then(|rest| written_length(rest, credential)) } else { None };
                found.extend(length.map(|length| (at, at + length)));
            }
        }
        // Keeps the longest of the ranges that begin at the same place, and drops those that begin inside another.
        found.sort_unstable_by_key(|(from, to)| (*from, std::cmp::Reverse(*to)));
        let mut end = 0;
        found.retain(|(from, to)| {
            let is_free = *from >= end;
            end = end.max(if is_free { *to } else { 0 });
            is_free
        });
        found
    }

    /// The credentials in the headers and the forms.
    fn credentials(&self) -> Vec<Cow<'_, str>> {
        let mut found = Vec::new();
        for text in self.headers.iter().filter_map(|value| std::str::from_utf8(value.as_bytes()).ok()) {
            // The token may be shown without its scheme.
            let token = match text.split_once(' ') {
                Some((scheme, token)) if SCHEMES.iter().any(|known| known.eq_ignore_ascii_case(scheme)) => token,
                _ => text,
            };
            found.push(Cow::Borrowed(token.trim()));
        }
        for form in self.forms.iter().filter_map(|form| std::str::from_utf8(form).ok()) {
            for (name, value) in form.split('&').filter_map(|field| field.split_once('=')) {
                // `client_assertion_type` has the name of a credential, but is a constant.
                if names_one(name) && !value.starts_with("urn") {
                    found.push(Cow::Borrowed(value));
                    found.push(Cow::Owned(unescaped(value)));
                }
            }
        }
        found.retain(|credential| credential.len() >= SHORTEST);
        found
    }
}

/// The length in bytes of a credential at the beginning of a string; `None` if the string does not begin with it. Ignores case. Each character may be
/// plain, or escaped for a URL, JSON, JSON in JSON, HTML or a JSON pointer.
fn written_length(text: &[u8], credential: &[u8]) -> Option<usize> {
    // `&amp;` may be an escaped `&`, or five characters of the credential.
    written_as(text, credential, |text, wanted| escaped_length(text, wanted).or_else(|| plain_length(text, wanted)))
        .or_else(|| written_as(text, credential, |text, wanted| plain_length(text, wanted).or_else(|| escaped_length(text, wanted))))
}

fn written_as(text: &[u8], credential: &[u8], length: impl Fn(&[u8], u8) -> Option<usize>) -> Option<usize> {
    let (mut rest, mut before) = (text, None);
    for byte in credential {
        // A run of backslashes was consumed as a whole.
        if (before, *byte) != (Some(b'\\'), b'\\') {
            rest = rest.get(length(rest, *byte)?..)?;
        }
        before = Some(*byte);
    }
    Some(text.len() - rest.len())
}

/// The length in bytes of a plain character at the beginning of a string; `None` if the string does not begin with it.
fn plain_length(text: &[u8], wanted: u8) -> Option<usize> {
    let first = *text.first()?;
    match wanted {
        b'\\' => Some(backslashes(text)).filter(|length| *length > 0),
        _ => (first.eq_ignore_ascii_case(&wanted) || first == b'+' && wanted == b' ').then_some(1),
    }
}

/// The length in bytes of an escaped character at the beginning of a string; `None` if the string does not begin with it.
fn escaped_length(text: &[u8], wanted: u8) -> Option<usize> {
    let is_wanted = |byte: Option<u8>| byte.is_some_and(|byte| byte.eq_ignore_ascii_case(&wanted));
    match text.first()? {
        b'%' => is_wanted(hexadecimal(text.get(1..3)?)).then_some(3),
        b'~' => matches!((text.get(1), wanted), (Some(b'0'), b'~') | (Some(b'1'), b'/')).then_some(2),
        b'\\' if wanted != b'\\' => match text.get(backslashes(text)..)? {
            [b'u', b'0', b'0', digits @ ..] if is_wanted(hexadecimal(digits.get(..2)?)) => Some(backslashes(text) + 5),
            after => is_wanted(after.first().copied()).then_some(backslashes(text) + 1),
        },
        b'&' => {
            let length = text.iter().take(8).position(|byte| *byte == b';')? + 1;
            let entity = match text.get(1..length - 1)? {
                b"amp" => Some(b'&'),
                b"lt" => Some(b'<'),
                b"gt" => Some(b'>'),
                b"quot" => Some(b'"'),
                b"apos" => Some(b'\''),
                [b'#', b'x' | b'X', digits @ ..] => hexadecimal(digits),
                [b'#', digits @ ..] => std::str::from_utf8(digits).ok()?.parse().ok(),
                _ => None,
            };
            is_wanted(entity).then_some(length)
        }
        _ => None,
    }
}

fn backslashes(text: &[u8]) -> usize {
    text.iter().take_while(|byte| **byte == b'\\').count()
}

fn hexadecimal(digits: &[u8]) -> Option<u8> {
    u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

/// The Base64 forms of a string inside a longer one: at each of the three possible offsets, and in both alphabets.
fn in_base64(text: &str) -> Vec<String> {
    let standard = (0..3).map(|before| base64_after(text, before));
    standard.flat_map(|form| [form.replace('+', "-").replace('/', "_"), form]).filter(|form| form.len() >= SHORTEST).collect()
}

/// The Base64 form of a string at an offset of `before` bytes modulo three, without the characters at the edges, which also depend on the
/// neighbouring bytes.
fn base64_after(text: &str, before: usize) -> String {
    const ALPHABET: [u8; 64] = *b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut base64 = String::with_capacity(text.len() * 4 / 3 + 1);
    // The bits that are not encoded yet.
    let (mut bits, mut count) = (0_u32, 0_u32);
    let mut skip = (before * 8).div_ceil(6);
    for byte in std::iter::repeat_n(0, before).chain(text.bytes()) {
        bits = (bits << 8 | u32::from(byte)) & 0xffff;
        count += 8;
        while count >= 6 {
            count -= 6;
            let character = ALPHABET.get((bits >> count & 0x3f) as usize).copied().unwrap_or_default();
            if skip > 0 {
                skip -= 1;
            } else {
                base64.push(char::from(character));
            }
        }
    }
    base64
}

fn names_one(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    CREDENTIAL_NAMES.iter().any(|credential| name.contains(credential))
}

fn unescaped(value: &str) -> String {
    let mut parts = value.split('%');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        match part.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                bytes.extend_from_slice(part.get(2..).unwrap_or_default().as_bytes());
            }
            None => bytes.extend_from_slice(part.as_bytes()),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credentials_are_masked_in_every_place() {
        let mut masks = Masks::none();
        let mut headers = HeaderMap::new();
        headers.insert(AUTHORIZATION, "SSWS 00s3cret".parse().unwrap());
        headers.insert("dpop", "eyJ.proof.s3cret".parse().unwrap());
        headers.insert("x-api-key", "k3y-of-a-proxy".parse().unwrap());
        headers.insert("accept", "application/json".parse().unwrap());
        headers.insert(CONTENT_TYPE, "application/x-www-form-urlencoded".parse().unwrap());
        masks.learn(
            &headers,
            &Bytes::from("grant_type=client_credentials&client_assertion_type=urn%3Aietf&client_assertion=eyJ%2Eassert%2Eion"),
        );
        let text = "SSWS 00s3cret, 00S3CRET00s3cret, eyJ.proof.s3cret, k3y-of-a-proxy, eyJ%2Eassert%2Eion, eyJ.assert.ion, application/json, client_credentials";
        let masked = "SSWS [masked], [masked][masked], [masked], [masked], [masked], [masked], application/json, client_credentials";
        assert_eq!(masks.mask(text), masked);
        assert!(masks.are_in("x00s3cretx") && !masks.are_in(masked));
        assert_eq!(Masks::none().mask(text), text);
    }

    #[test]
    fn credentials_are_masked_however_they_are_escaped() {
        let mut masks = Masks::none();
        let mut headers = HeaderMap::new();
        headers.insert("x-api-key", r#"k3y of "a" \proxy/<&'~>"#.parse().unwrap());
        masks.learn(&headers, &Bytes::new());
        for text in [
            r#"k3y of "a" \proxy/<&'~>"#,
            "k3y%20of%20%22a%22%20%5Cproxy%2F%3C%26%27~%3E",
            "k3y%20of%20%22a%22%20%5cproxy%2f%3c%26%27~%3e",
            "k3y+of+%22a%22+%5Cproxy%2F%3C%26%27~%3E",
            r#"k3y of \"a\" \\proxy/<&'~>"#,
            r#"k3y of \"a\" \\proxy\/<&'~>"#,
            r#"k3y of \\\"a\\\" \\\\proxy/<&'~>"#,
            r#"k3y of \\\"a\\\" \\\\proxy\\/<&'~>"#,
            r"k3y of &quot;a&quot; \proxy/&lt;&amp;'~&gt;",
            r"k3y of &quot;a&quot; \proxy/&lt;&amp;&#39;~&gt;",
            r#"k3y of "a" \proxy~1<&'~0>"#,
            "k3y%20of%20\\u0022a\\\\u0022 %5cproxy&#47;&#x3c;&amp;&apos;%7E&gt;",
        ] {
            assert_eq!(masks.mask(&format!("<{text}>")), "<[masked]>", "{text}");
            assert!(masks.are_in(text), "{text}");
        }
    }

    #[cfg(feature = "oauth")]
    #[test]
    fn credentials_are_found_in_base64() {
        use base64::Engine as _;
        use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
        let mut masks = Masks::none();
        let mut headers = HeaderMap::new();
        headers.insert("x-api-key", "k3y?>of~a~proxy>?".parse().unwrap());
        masks.learn(&headers, &Bytes::new());
        for before in ["", "a", "ab", "abc", "X-Api-Key: "] {
            for after in ["", "a", "ab", "abc"] {
                let text = format!("{before}k3y?>of~a~proxy>?{after}");
                for base64 in [STANDARD.encode(&text), URL_SAFE_NO_PAD.encode(&text)] {
                    assert!(masks.are_in(&base64), "{base64}");
                    // Only the characters that depend on the neighbouring bytes are left.
                    let left = masks.mask(&base64).replace(MASK, "");
                    assert!(left.len() <= (before.len() + after.len()) * 4 / 3 + 8, "{base64}: {left}");
                }
            }
        }
    }
}
