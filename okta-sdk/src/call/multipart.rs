//! `multipart/form-data` (RFC 7578).

#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

use bytes::Bytes;

use crate::Error;

/// A file to upload.
///
/// Its media type is the one that you set, or else the one detected from the first bytes (PNG, JPEG, GIF, SVG, PEM, DER) or from the file name's extension,
/// or else the one that the operation expects.
///
/// ```
/// use okta_sdk::call::FilePart;
///
/// let logo = FilePart::new(&b"\x89PNG\r\n\x1a\n"[..]);
/// # let _ = || -> Result<(), okta_sdk::Error> {
/// let logo = FilePart::from_path("logo.png")?;
/// # Ok(())
/// # };
/// ```
#[derive(Clone)]
pub struct FilePart {
    file_name: Option<String>,
    content_type: Option<String>,
    /// The type of files that the operation expects.
    expected_type: Option<String>,
    bytes: Bytes,
    /// Whether it is a field of the form, without a file name.
    is_field: bool,
}

impl FilePart {
    /// A file from bytes. It is named after its media type, for example `file.png`, unless you set [`file_name`](Self::file_name).
    pub fn new(bytes: impl Into<Bytes>) -> Self {
        Self { file_name: None, content_type: None, expected_type: None, bytes: bytes.into(), is_field: false }
    }

    /// A field of the form: a string, or JSON.
    pub(super) fn field(content_type: Option<&'static str>, bytes: impl Into<Bytes>) -> Self {
        Self { file_name: None, content_type: content_type.map(str::to_owned), expected_type: None, bytes: bytes.into(), is_field: true }
    }

    /// Reads a file and takes over its name. Reading blocks the thread.
    ///
    /// # Errors
    ///
    /// The file cannot be read: [`ErrorKind::InvalidArgument`](crate::error::ErrorKind::InvalidArgument) with the path and the reason.
    pub fn from_path(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        let bytes = std::fs::read(path)
            .map_err(|error| Error::invalid_argument("file", format!("cannot be read from {}: {error}", path.display())))?;
        let part = Self::new(bytes);
        Ok(match path.file_name() {
            Some(name) => part.file_name(name.to_string_lossy()),
            None => part,
        })
    }

    /// Sets the name of the file.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// Sets the content type.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Sets the content type of a field of the form, or that of a file whose type is neither set nor detected.
    pub(super) fn expect_content_type(&mut self, content_type: &str) {
        let place = if self.is_field { &mut self.content_type } else { &mut self.expected_type };
        *place = Some(content_type.to_owned());
    }

    fn effective_content_type(&self) -> &str {
        if let Some(content_type) = &self.content_type {
            return content_type;
        }
        let ending = self.file_name.as_deref().and_then(|name| name.rsplit_once('.')).map_or("", |(_, ending)| ending);
        let ending = ending.to_ascii_lowercase();
        let by_ending = MEDIA_TYPES.iter().find(|(known, _)| *known == ending).map(|(_, media_type)| *media_type);
        first_bytes(&self.bytes).or(by_ending).or(self.expected_type.as_deref()).unwrap_or("application/octet-stream")
    }

    fn effective_file_name(&self) -> Cow<'_, str> {
        if let Some(name) = &self.file_name {
            return Cow::Borrowed(name);
        }
        let media_type = self.effective_content_type();
        match MEDIA_TYPES.iter().find(|(_, known)| *known == media_type) {
            Some((ending, _)) => Cow::Owned(format!("file.{ending}")),
            None => Cow::Borrowed("file"),
        }
    }
}

/// File name extensions and their media types.
const MEDIA_TYPES: &[(&str, &str)] = &[
    ("png", "image/png"),
    ("jpg", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("gif", "image/gif"),
    ("svg", "image/svg+xml"),
    ("pem", "application/x-pem-file"),
    ("der", "application/pkix-cert"),
    ("cer", "application/pkix-cert"),
];

/// The media type of a file, detected from its first bytes.
fn first_bytes(bytes: &[u8]) -> Option<&'static str> {
    const SIGNATURES: &[(&[u8], &str)] = &[
        (b"\x89PNG\r\n\x1a\n", "image/png"),
        (b"\xff\xd8\xff", "image/jpeg"),
        (b"GIF87a", "image/gif"),
        (b"GIF89a", "image/gif"),
        (b"-----BEGIN ", "application/x-pem-file"),
        // A sequence with a two-byte length, which every certificate begins with.
        (b"\x30\x82", "application/pkix-cert"),
    ];
    if let Some((_, media_type)) = SIGNATURES.iter().find(|(signature, _)| bytes.starts_with(signature)) {
        return Some(media_type);
    }
    // SVG is text: the element may follow an XML declaration, a document type and comments.
    let start = bytes.get(..bytes.len().min(1024)).unwrap_or_default();
    let text = String::from_utf8_lossy(start);
    let text = text.trim_start_matches('\u{feff}').trim_start();
    (text.starts_with('<') && text.contains("<svg")).then_some("image/svg+xml")
}

/// Shows the size, not the bytes.
impl std::fmt::Debug for FilePart {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FilePart")
            .field("file_name", &self.effective_file_name())
            .field("content_type", &self.effective_content_type())
            .field("bytes", &self.bytes.len())
            .finish()
    }
}

impl From<Bytes> for FilePart {
    fn from(bytes: Bytes) -> Self {
        Self::new(bytes)
    }
}

impl From<Vec<u8>> for FilePart {
    fn from(bytes: Vec<u8>) -> Self {
        Self::new(bytes)
    }
}

/// Encodes parts as content type and body. The same parts give the same bytes.
pub(super) fn encode(parts: &[(String, FilePart)]) -> (String, Bytes) {
    let boundary = boundary(parts);
    let mut body = Vec::with_capacity(parts.iter().map(|(_, part)| part.bytes.len() + 256).sum());
    for (name, part) in parts {
        let mut head = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"", quoted(name));
        if !part.is_field {
            head.push_str(&format!("; filename=\"{}\"", quoted(&part.effective_file_name())));
        }
        head.push_str("\r\n");
        if !part.is_field || part.content_type.is_some() {
            head.push_str(&format!("Content-Type: {}\r\n", one_line(part.effective_content_type())));
        }
        head.push_str("\r\n");
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(&part.bytes);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    (format!("multipart/form-data; boundary={boundary}"), body.into())
}

/// A boundary that occurs in no part: derived from the parts, and derived again if it does occur.
fn boundary(parts: &[(String, FilePart)]) -> String {
    let mut hasher = DefaultHasher::new();
    for (name, part) in parts {
        (name, &part.file_name, &part.bytes).hash(&mut hasher);
    }
    free_boundary(parts, || {
        let first = hasher.finish();
        first.hash(&mut hasher);
        format!("okta-sdk-{first:016x}{:016x}", hasher.finish())
    })
}

/// The first of the candidates that occurs in no part.
fn free_boundary(parts: &[(String, FilePart)], mut candidate: impl FnMut() -> String) -> String {
    loop {
        let boundary = candidate();
        let stands = |bytes: &[u8]| bytes.windows(boundary.len()).any(|window| window == boundary.as_bytes());
        if !parts.iter().any(|(_, part)| stands(&part.bytes)) {
            return boundary;
        }
    }
}

/// A name between quotes, escaped as browsers do (HTML, "multipart form data").
fn quoted(name: &str) -> String {
    name.replace('\r', "%0D").replace('\n', "%0A").replace('"', "%22")
}

fn one_line(text: &str) -> String {
    text.replace(['\r', '\n'], "")
}
