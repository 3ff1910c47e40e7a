//! `multipart/form-data` (RFC 7578).

#[cfg(test)]
mod tests;

use std::hash::{DefaultHasher, Hash, Hasher};

use bytes::Bytes;

/// A file to upload.
///
/// ```
/// use okta_sdk::call::FilePart;
///
/// let logo = FilePart::new(&b"\x89PNG"[..]).file_name("logo.png");
/// ```
#[derive(Clone)]
pub struct FilePart {
    file_name: String,
    content_type: Option<String>,
    bytes: Bytes,
}

impl FilePart {
    /// A file of some bytes. It is named `file` unless [`file_name`](Self::file_name) says otherwise.
    pub fn new(bytes: impl Into<Bytes>) -> Self {
        Self { file_name: "file".to_owned(), content_type: None, bytes: bytes.into() }
    }

    /// Names the file. Where no content type is set, that of a picture follows from the name's ending.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = name.into();
        self
    }

    /// Sets the content type.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    fn effective_content_type(&self) -> &str {
        if let Some(content_type) = &self.content_type {
            return content_type;
        }
        let ending = self.file_name.rsplit_once('.').map_or("", |(_, ending)| ending);
        match ending.to_ascii_lowercase().as_str() {
            "png" => "image/png",
            "jpg" | "jpeg" => "image/jpeg",
            "gif" => "image/gif",
            "svg" => "image/svg+xml",
            _ => "application/octet-stream",
        }
    }
}

/// Shows the size, not the bytes.
impl std::fmt::Debug for FilePart {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FilePart")
            .field("file_name", &self.file_name)
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

/// The content type and the body of some parts. The same parts give the same bytes.
pub(super) fn encode(parts: &[(String, FilePart)]) -> (String, Bytes) {
    let boundary = boundary(parts);
    let mut body = Vec::with_capacity(parts.iter().map(|(_, part)| part.bytes.len() + 256).sum());
    for (name, part) in parts {
        let head = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"; filename=\"{}\"\r\nContent-Type: {}\r\n\r\n",
            quoted(name),
            quoted(&part.file_name),
            one_line(part.effective_content_type()),
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(&part.bytes);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    (format!("multipart/form-data; boundary={boundary}"), body.into())
}

/// A text that stands in no part: drawn from the parts themselves, and drawn again where it does.
fn boundary(parts: &[(String, FilePart)]) -> String {
    let mut hasher = DefaultHasher::new();
    for (name, part) in parts {
        (name, &part.file_name, &part.bytes).hash(&mut hasher);
    }
    loop {
        let first = hasher.finish();
        first.hash(&mut hasher);
        let boundary = format!("okta-sdk-{first:016x}{:016x}", hasher.finish());
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
