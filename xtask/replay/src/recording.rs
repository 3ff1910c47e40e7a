//! Reads a recording line by line.

use std::borrow::Cow;
use std::io::{self, BufRead, Read};

use serde::Deserialize;
use serde_json::value::RawValue;

/// The longest line that is read. A page of 1,000 large objects is about 5 MB.
const MAX_LINE: u64 = 64 << 20;

/// A request and its response.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Pair<'a> {
    /// The HTTP method.
    #[serde(borrow)]
    pub(crate) method: Cow<'a, str>,
    /// The path template.
    #[serde(borrow, default)]
    pub(crate) path: Option<Cow<'a, str>>,
    /// The URL.
    #[serde(borrow, default)]
    pub(crate) url: Option<Cow<'a, str>>,
    /// The HTTP status.
    pub(crate) status: u16,
    #[serde(borrow, default)]
    headers: Option<&'a RawValue>,
    #[serde(borrow, default)]
    request_body: Option<&'a RawValue>,
    #[serde(borrow, default)]
    request_body_text: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    response_body: Option<&'a RawValue>,
    #[serde(borrow, default)]
    response_body_text: Option<Cow<'a, str>>,
    #[serde(default)]
    response_body_bytes: Option<u64>,
}

/// A recorded body.
#[derive(Clone, Copy)]
pub(crate) enum Body<'a> {
    /// No body, or an empty one.
    Empty,
    /// A body of which only the length was recorded.
    Unrecorded,
    /// A JSON body.
    Json(&'a str),
    /// A text body other than JSON.
    Text(&'a str),
}

impl Pair<'_> {
    /// The content type of the response.
    pub(crate) fn content_type(&self) -> Option<String> {
        let headers: serde_json::Map<String, serde_json::Value> = serde_json::from_str(self.headers?.get()).ok()?;
        let (_, value) = headers.into_iter().find(|(name, _)| name.eq_ignore_ascii_case("content-type"))?;
        value.as_str().or_else(|| value.get(0)?.as_str()).map(str::to_owned)
    }

    pub(crate) fn request(&self) -> Body<'_> {
        body(self.request_body, self.request_body_text.as_deref())
    }

    pub(crate) fn response(&self) -> Body<'_> {
        if self.response_body_bytes.is_some() {
            return Body::Unrecorded;
        }
        body(self.response_body, self.response_body_text.as_deref())
    }
}

fn body<'a>(json: Option<&'a RawValue>, text: Option<&'a str>) -> Body<'a> {
    match (json, text) {
        (Some(json), _) => Body::Json(json.get()),
        (None, Some(text)) if !text.is_empty() => Body::Text(text),
        (None, _) => Body::Empty,
    }
}

impl<'a> Body<'a> {
    /// The body as recorded.
    pub(crate) fn text(self) -> &'a str {
        match self {
            Self::Empty | Self::Unrecorded => "",
            Self::Json(text) | Self::Text(text) => text,
        }
    }
}

/// A line of the recording.
pub(crate) struct Line<'a> {
    /// The line number, from 1.
    pub(crate) number: u64,
    text: Result<&'a [u8], String>,
}

/// The contents of a line.
pub(crate) enum Recorded<'a> {
    /// A request and its response.
    Pair(Box<Pair<'a>>),
    /// A blank line.
    Nothing,
    /// An invalid line, with the reason.
    Unreadable(String),
}

impl Line<'_> {
    pub(crate) fn pair(&self) -> Recorded<'_> {
        match &self.text {
            Err(reason) => Recorded::Unreadable(reason.clone()),
            Ok(text) if text.iter().all(u8::is_ascii_whitespace) => Recorded::Nothing,
            Ok(text) => match serde_json::from_slice(text) {
                Ok(pair) => Recorded::Pair(Box::new(pair)),
                Err(error) => Recorded::Unreadable(format!("not a recorded request and response: {error}")),
            },
        }
    }
}

/// Reads lines into one buffer.
pub(crate) struct Lines<R> {
    reader: R,
    buffer: Vec<u8>,
    number: u64,
}

impl<R: BufRead> Lines<R> {
    pub(crate) fn new(reader: R) -> Self {
        Self { reader, buffer: Vec::new(), number: 0 }
    }

    /// The next line; `None` at the end.
    pub(crate) fn next(&mut self) -> io::Result<Option<Line<'_>>> {
        self.buffer.clear();
        let length = (&mut self.reader).take(MAX_LINE).read_until(b'\n', &mut self.buffer)?;
        if length == 0 {
            return Ok(None);
        }
        self.number += 1;
        let number = self.number;
        if length as u64 == MAX_LINE && self.buffer.last() != Some(&b'\n') {
            skip_line(&mut self.reader)?;
            return Ok(Some(Line { number, text: Err(format!("the line is longer than {} MiB", MAX_LINE >> 20)) }));
        }
        // A file from Windows may begin with a byte order mark.
        let text = self.buffer.strip_prefix("\u{feff}".as_bytes()).filter(|_| number == 1).unwrap_or(&self.buffer);
        Ok(Some(Line { number, text: Ok(text) }))
    }
}

/// Skips the rest of the line without storing it.
fn skip_line(reader: &mut impl BufRead) -> io::Result<()> {
    loop {
        let buffer = reader.fill_buf()?;
        if buffer.is_empty() {
            return Ok(());
        }
        let end = buffer.iter().position(|byte| *byte == b'\n');
        let used = end.map_or(buffer.len(), |end| end + 1);
        reader.consume(used);
        if end.is_some() {
            return Ok(());
        }
    }
}
