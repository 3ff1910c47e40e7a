//! A response before its body is decoded.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use tokio::time::Instant;

use crate::Error;
use crate::error::{DecodeFailure, ErrorKind, Masks, Stage, content_type, excerpt, limited};
use crate::facts::{Operation, OutputKind, RateLimit, request_id};
use crate::rt::{DecodeError, Mismatch};

use super::envelope::{self, Envelope};

/// Bodies up to this size are decoded at once, which takes less than a millisecond. Larger ones are decoded on a thread that may block.
pub(crate) const AT_ONCE: usize = 128 * 1024;

/// The response of a call before its body is decoded.
#[derive(Clone)]
pub struct RawResponse {
    pub(crate) operation: &'static Operation,
    pub(crate) output: OutputKind,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// The contents of the body, if it is an object with the list in a field.
    pub(super) envelope: Option<Envelope>,
    pub(crate) attempts: u32,
    pub(crate) strict: bool,
    /// The credentials to mask if the response echoes them.
    pub(crate) masks: Masks,
    /// The deadline of the call.
    pub(crate) deadline: Option<Deadline>,
}

/// The deadline of a call.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deadline {
    pub(crate) at: Instant,
    /// The timeout of the whole call.
    pub(crate) limit: Duration,
}

impl RawResponse {
    /// The response of an operation that was sent elsewhere.
    #[cfg(feature = "registry")]
    pub(crate) fn of(operation: &'static Operation, status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        let (output, masks) = (operation.output, Masks::none());
        Self { operation, output, status, headers, body, envelope: None, attempts: 1, strict: false, masks, deadline: None }
    }

    /// The operation.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The raw body.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The number of requests, including retries.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Okta's ID of the request. Quote it when you contact Okta's support.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers).filter(|id| !self.masks.are_in(id))
    }

    /// The state of the rate limit, if the response reports it.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        RateLimit::of(&self.headers)
    }

    /// Opens the body as an envelope, which has the list in a field. If that fails, decoding the list reports the error.
    pub(super) async fn open(&mut self, field: &'static str) -> Result<(), Error> {
        if self.body.len() <= AT_ONCE {
            self.envelope = envelope::open(&self.body, field).ok();
            return Ok(());
        }
        let body = self.body.clone();
        let opening = tokio::task::spawn_blocking(move || envelope::open(&body, field));
        let opened = match self.deadline {
            None => opening.await,
            Some(Deadline { at, limit }) => match tokio::time::timeout_at(at, opening).await {
                Ok(opened) => opened,
                Err(_) => return Err(Error::new(ErrorKind::OutOfTime { limit, stage: Stage::Response }).in_operation(self.operation)),
            },
        };
        self.envelope = opened.ok().and_then(Result::ok);
        Ok(())
    }

    /// The JSON to decode: the body, or the list in it.
    pub(crate) fn content(&self) -> &Bytes {
        self.envelope.as_ref().map_or(&self.body, |envelope| &envelope.items)
    }

    /// The error for a body that cannot be decoded.
    pub(crate) fn unreadable(&self, error: &DecodeError) -> Error {
        let reason = if is_json(self.json()) { error.to_string() } else { self.not_json(error) };
        self.decode_failure(error.pointer(), reason, Vec::new())
    }

    /// Returns the unparsed JSON. An empty body gives `None` if it `may_be_empty`, after a 201, 202, 204 or 205, and after a `HEAD`; otherwise, it is an
    /// error.
    pub(crate) fn expect_json(&self, may_be_empty: bool) -> Result<Option<&[u8]>, Error> {
        let json = self.json();
        if !json.is_empty() {
            return Ok(Some(json));
        }
        let says_what = matches!(self.status.as_u16(), 201 | 202 | 204 | 205) || self.operation.method == "HEAD";
        if may_be_empty || says_what { Ok(None) } else { Err(self.foreign("none")) }
    }

    /// The body as JSON of any kind.
    #[allow(dead_code, reason = "without the feature `oauth` nothing is read without a type")]
    pub(crate) fn read_json(&self) -> Result<serde_json::Value, Error> {
        let json = self.expect_json(false)?.unwrap_or_default();
        let text = std::str::from_utf8(json).map_err(|error| self.decode_failure("", format!("not UTF-8: {error}"), Vec::new()))?;
        serde_json::from_str(text).map_err(|error| {
            let reason = if is_json(json) { error.to_string() } else { self.not_json(&error) };
            self.decode_failure("", reason, Vec::new())
        })
    }

    /// The body as a string.
    pub(crate) fn expect_text(&self) -> Result<String, Error> {
        if content_type(&self.headers).to_ascii_lowercase().contains("html") {
            return Err(self.foreign(&excerpt(&self.headers, &self.body, &self.masks)));
        }
        Ok(String::from_utf8_lossy(&self.body).into_owned())
    }

    /// Checks that the body is empty or JSON. Anything else comes from a proxy, and Okta may not have received the request.
    pub(crate) fn expect_nothing(&self) -> Result<(), Error> {
        let json = self.json();
        if json.is_empty() || is_json(json) { Ok(()) } else { Err(self.foreign(&excerpt(&self.headers, &self.body, &self.masks))) }
    }

    /// The body without white space and a byte order mark.
    fn json(&self) -> &[u8] {
        let content = self.content();
        content.strip_prefix("\u{feff}".as_bytes()).unwrap_or(content).trim_ascii()
    }

    /// Why a body is not JSON. If it begins like an object or a list, no part of it is shown, because it may contain personal data.
    fn not_json(&self, error: &dyn std::error::Error) -> String {
        if self.json().starts_with(b"{") || self.json().starts_with(b"[") {
            return format!("{error} ({}, {} bytes)", content_type(&self.headers), self.body.len());
        }
        format!("not JSON: {}", excerpt(&self.headers, &self.body, &self.masks))
    }

    fn foreign(&self, found: &str) -> Error {
        let expected = match self.output {
            OutputKind::Empty => "no body or JSON",
            OutputKind::Json => "JSON",
            OutputKind::Text => "text",
            OutputKind::Binary => "bytes",
        };
        self.decode_failure("", format!("expected {expected}, found {found}"), Vec::new())
    }

    /// Reports values of unexpected types to `tracing`; an error if the call is strict.
    pub(crate) fn report(&self, mismatches: &[Mismatch]) -> Result<(), Error> {
        let Some(first) = mismatches.first() else { return Ok(()) };
        tracing::debug!(
            target: "okta_sdk",
            { okta.operation = self.operation.id, okta.request_id = self.request_id(), count = mismatches.len(), first = limited(&self.masks.mask(&first.to_string())) },
            "the response differs from the spec"
        );
        if self.strict { Err(self.decode_failure(&first.pointer, first.to_string(), mismatches.to_vec())) } else { Ok(()) }
    }

    fn decode_failure(&self, pointer: &str, reason: String, mismatches: Vec<Mismatch>) -> Error {
        let failure = DecodeFailure::new(self.status, self.headers.clone(), self.body.clone(), pointer, &reason, &self.masks);
        let failure = failure.with_mismatches(mismatches);
        Error::new(ErrorKind::Decode(Box::new(failure))).in_operation(self.operation)
    }
}

/// Omits headers and body, which may contain secrets.
impl std::fmt::Debug for RawResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RawResponse")
            .field("operation", &self.operation.id)
            .field("status", &self.status)
            .field("request_id", &self.request_id())
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// Whether bytes are one JSON value, apart from strings that are not UTF-8.
fn is_json(body: &[u8]) -> bool {
    serde_json::from_str::<serde::de::IgnoredAny>(&String::from_utf8_lossy(body)).is_ok()
}
