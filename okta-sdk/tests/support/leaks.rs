//! Finds credentials in anything that is shown, in any notation. It shares no code with the SDK.

use std::error::Error as _;
use std::io::Write;
use std::sync::{Arc, Mutex};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use okta_sdk::Error;

/// The notations of a string: unchanged, and with the escapes that it may get on its way.
pub const FORMS: [fn(&str) -> String; 7] = [str::to_owned, percent, json, json_twice, html, base64, base64_url];

fn percent(text: &str) -> String {
    text.bytes().map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

fn json(text: &str) -> String {
    let quoted = serde_json::to_string(text).unwrap();
    quoted[1..quoted.len() - 1].to_owned()
}

fn json_twice(text: &str) -> String {
    json(&json(text))
}

fn html(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn base64(text: &str) -> String {
    STANDARD.encode(text)
}

fn base64_url(text: &str) -> String {
    URL_SAFE_NO_PAD.encode(text)
}

/// The notation in which a string, or decoded Base64 in it, contains a secret.
pub fn leak(shown: &str, secrets: &[&str]) -> Option<String> {
    let mut decoded = String::new();
    let words = shown.split(|character: char| !character.is_ascii_alphanumeric() && !"+/-_".contains(character));
    for word in words.filter(|word| word.len() > 12) {
        let word = word.replace('-', "+").replace('_', "/");
        // At every offset, because the beginning may be cut off.
        for start in 0..4.min(word.len()) {
            let whole = &word[start..start + (word.len() - start) / 4 * 4];
            decoded.push_str(&String::from_utf8_lossy(&STANDARD.decode(whole).unwrap_or_default()));
            decoded.push(' ');
        }
    }
    let texts = [shown.to_ascii_lowercase(), decoded.to_ascii_lowercase()];
    let forms = secrets.iter().flat_map(|secret| FORMS[..5].iter().map(|form| form(secret).to_ascii_lowercase()));
    forms.into_iter().find(|form| texts.iter().any(|text| text.contains(form.as_str())))
}

/// Everything that an error shows, in every way.
pub fn shown(error: &Error) -> String {
    let mut all = format!("{error}\n{error:#}\n{error:?}\n{error:#?}\n");
    let mut cause = error.source();
    while let Some(source) = cause {
        all.push_str(&format!("{source}\n{source:?}\n"));
        cause = source.source();
    }
    if let Some(service) = error.service() {
        all.push_str(&format!(
            "{service:?}{:?}{:?}{:?}{:?}{:?}",
            service.code(),
            service.summary(),
            service.id(),
            service.link(),
            service.causes()
        ));
        service.causes().iter().for_each(|cause| all.push_str(&cause.summary));
    }
    if let Some(oauth) = error.oauth() {
        all.push_str(&format!("{oauth}{oauth:?}{:?}{}", oauth.description(), oauth.error()));
    }
    all.push_str(&format!("{:?}{:?}", error.request_id(), error.kind()));
    all
}

/// An in-memory recording.
#[derive(Clone, Default)]
pub struct Recorded(Arc<Mutex<Vec<u8>>>);

impl Recorded {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }
}

impl Write for Recorded {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
