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
        let lower = text.to_ascii_lowercase();
        self.credentials().any(|credential| lower.contains(&credential.to_ascii_lowercase()))
    }

    /// The string without credentials, ignoring case: a host name is shown in lower case.
    pub(crate) fn mask(&self, text: &str) -> String {
        let mut masked = text.to_owned();
        for credential in self.credentials() {
            let credential = credential.to_ascii_lowercase();
            // In ASCII, letters of either case have the same length.
            let lower = masked.to_ascii_lowercase();
            let mut found = lower.match_indices(&credential).map(|(at, _)| at).peekable();
            if found.peek().is_none() {
                continue;
            }
            let (mut written, mut end) = (String::with_capacity(masked.len()), 0);
            for at in found {
                written.push_str(masked.get(end..at).unwrap_or_default());
                written.push_str(MASK);
                end = at + credential.len();
            }
            written.push_str(masked.get(end..).unwrap_or_default());
            masked = written;
        }
        masked
    }

    fn credentials(&self) -> impl Iterator<Item = Cow<'_, str>> {
        // A scheme is no secret, and the token may be shown without it.
        let headers = self.headers.iter().filter_map(|value| {
            let text = std::str::from_utf8(value.as_bytes()).ok()?;
            Some(Cow::Borrowed(text.split_once(' ').map_or(text, |(_, token)| token).trim()))
        });
        let forms = self.forms.iter().filter_map(|form| std::str::from_utf8(form).ok()).flat_map(|form| form.split('&'));
        let fields = forms.filter_map(|field| field.split_once('=').filter(|(name, _)| names_one(name))).flat_map(|(_, value)| {
            // The type of an assertion is one too by its name, but says nothing.
            let is_urn = value.starts_with("urn");
            [Cow::Borrowed(value), Cow::Owned(unescaped(value))].into_iter().filter(move |_| !is_urn)
        });
        headers.chain(fields).filter(|credential| credential.len() >= SHORTEST)
    }
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
    fn credentials_are_masked_however_they_are_shown() {
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
}
