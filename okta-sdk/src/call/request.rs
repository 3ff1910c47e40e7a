//! Builds requests.

use std::borrow::Cow;
use std::fmt::{Display, Write};
use std::ops::Range;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue, Method};

use super::multipart::{self, FilePart};
use super::{Operation, OutputKind, PathValue};
use crate::error::ErrorKind;
use crate::facts::{Escaped, problem_in_path, push_escaped, unescaped, written_query};
use crate::pipeline::{self, BoxFuture, CallOptions, Cursor, Prepared, RawResponse, RetryOptions, checked_header};
use crate::rt::{Field, PathText, Source, Value, encode};
use crate::{Error, Okta};

/// A request under construction: the operation, and its path, query, headers and body.
///
/// Generated functions create it. Create one yourself to call an [`Operation`] that is not in the spec. An invalid value is reported as the call's error.
///
/// ```
/// use okta_sdk::call::{Call, Operation, Request};
/// use okta_sdk::model::FreeForm;
///
/// static GET_BRAND: Operation = Operation::new("getBrand", "GET", "/api/v1/brands/{brandId}");
///
/// fn get_brand(okta: &okta_sdk::Okta, id: &str) -> Call<FreeForm> {
///     Call::new(Request::new(okta, &GET_BRAND).path(id))
/// }
/// ```
#[derive(Clone)]
pub struct Request(Box<Parts>);

#[derive(Clone)]
struct Parts {
    okta: Okta,
    operation: &'static Operation,
    output: OutputKind,
    items: Option<&'static str>,
    template: Cow<'static, str>,
    /// The length of the part of the template that is already in `path`.
    filled: usize,
    path: String,
    /// The path parameters that have a value, each with the range of its value in `path`.
    filled_in: Vec<(String, Range<usize>)>,
    query: String,
    headers: HeaderMap,
    body: Body,
    options: CallOptions,
    /// The first invalid value.
    problem: Option<ErrorKind>,
}

#[derive(Clone)]
enum Body {
    None,
    Bytes { content_type: HeaderValue, bytes: Bytes },
    Parts(Vec<(String, FilePart)>),
}

impl Request {
    /// Creates a request for an operation.
    pub fn new(okta: &Okta, operation: &'static Operation) -> Self {
        Self::from_template(okta, operation, operation.path.into())
    }

    /// A request for a path that is not in the spec.
    pub(crate) fn from_template(okta: &Okta, operation: &'static Operation, template: Cow<'static, str>) -> Self {
        let (template, query) = match template.split_once('?') {
            Some((path, query)) => (Cow::Owned(path.to_owned()), query.to_owned()),
            None => (template, String::new()),
        };
        Self(Box::new(Parts {
            okta: okta.clone(),
            operation,
            output: operation.output,
            items: operation.items,
            template,
            filled: 0,
            path: String::new(),
            filled_in: Vec::new(),
            query,
            headers: HeaderMap::new(),
            body: Body::None,
            options: okta.options(),
            problem: None,
        }))
    }

    /// Fills the next parameter in the path.
    #[must_use]
    #[inline]
    pub fn path(mut self, value: impl PathValue) -> Self {
        self.push_path(value.path_text());
        self
    }

    /// Fills the next parameter in the path with a model's field. If the field is absent or null, the call fails with an error that names it.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn path_field<T: Value>(self, model: &'static str, member: &'static str, field: &Field<T>) -> Self {
        self.path_text(model, member, field.text())
    }

    /// Fills the next parameter in the path with a field of a model's nested object. If it is `None`, the call fails with an error that
    /// names it.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn path_nested<'v>(self, model: &'static str, member: &'static str, text: Option<impl Into<Cow<'v, str>>>) -> Self {
        self.path_text(model, member, text.map(Into::into))
    }

    fn path_text(mut self, model: &'static str, member: &'static str, text: Option<Cow<'_, str>>) -> Self {
        self.push_path(text.map_or(PathText::MissingMember { model, member }, PathText::Text));
        self
    }

    fn push_path(&mut self, value: PathText<'_>) {
        let parts = &mut *self.0;
        if let Some((name, start)) = parts.open_parameter() {
            parts.push_value(&name, value);
            parts.close_parameter(name, start);
        }
    }

    /// Adds a query parameter. Every value is sent, including `false` and `0`.
    pub fn query(&mut self, name: &str, value: impl Display) {
        self.push_query(name, &value);
    }

    fn push_query(&mut self, name: &str, value: &dyn Display) {
        let query = &mut self.0.query;
        if !query.is_empty() {
            query.push('&');
        }
        push_escaped(query, name);
        query.push('=');
        if write!(Escaped(query), "{value}").is_err() {
            self.0.refuse(name, "cannot be written as a string");
        }
    }

    /// Sets a header.
    pub fn header(&mut self, name: &str, value: impl AsRef<str>) {
        self.set_header(name, value.as_ref());
    }

    /// Sets a header that is a parameter of the operation. Unlike [`header`](Self::header), it accepts `User-Agent`, for example that of the user whose
    /// factor is verified.
    pub fn header_parameter(&mut self, name: &str, value: impl Display) {
        let value = value.to_string();
        match HeaderValue::from_str(&value) {
            Ok(value) if name.eq_ignore_ascii_case("user-agent") => {
                self.0.headers.insert(USER_AGENT, value);
            }
            _ => self.set_header(name, &value),
        }
    }

    fn set_header(&mut self, name: &str, value: &str) {
        match checked_header(name, value) {
            Ok((name, value)) => {
                self.0.headers.insert(name, value);
            }
            Err(reason) => self.0.refuse(name, reason),
        }
    }

    /// Sets a JSON body.
    #[must_use]
    pub fn json(mut self, body: Source<'_>) -> Self {
        self.set_json(body);
        self
    }

    /// Sets a JSON body.
    pub fn set_json(&mut self, body: Source<'_>) {
        self.0.body = Body::Bytes { content_type: HeaderValue::from_static("application/json"), bytes: encode(body).into() };
    }

    /// Sets a body of JSON with another media type, for example `application/merge-patch+json`. `None` sends `null`.
    #[must_use]
    pub fn json_as<'b>(mut self, content_type: &'static str, body: impl Into<Option<Source<'b>>>) -> Self {
        self.set_json_as(content_type, body);
        self
    }

    /// Sets a body of JSON with another media type, for example `application/merge-patch+json`. `None` sends `null`.
    pub fn set_json_as<'b>(&mut self, content_type: &'static str, body: impl Into<Option<Source<'b>>>) {
        let bytes = body.into().map_or_else(|| Bytes::from_static(b"null"), |body| encode(body).into());
        self.set_bytes(content_type, None, bytes);
    }

    /// Sets a body of `application/x-www-form-urlencoded`: the fields of an object.
    #[must_use]
    pub fn form(mut self, body: Source<'_>) -> Self {
        self.set_form(body);
        self
    }

    /// Sets a body of `application/x-www-form-urlencoded`: the fields of an object.
    pub fn set_form(&mut self, body: Source<'_>) {
        let mut text = String::new();
        for (name, value) in super::fields::pairs(body) {
            if !text.is_empty() {
                text.push('&');
            }
            push_escaped(&mut text, &name);
            text.push('=');
            push_escaped(&mut text, &value);
        }
        let content_type = HeaderValue::from_static("application/x-www-form-urlencoded");
        self.0.body = Body::Bytes { content_type, bytes: text.into() };
    }

    /// Sets a text body.
    #[must_use]
    #[inline]
    pub fn text(self, content_type: &str, body: impl Into<String>) -> Self {
        self.bytes(content_type, None, body.into())
    }

    /// Sets a body of bytes. `encoding` is sent as `Content-Transfer-Encoding`.
    #[must_use]
    #[inline]
    pub fn bytes(mut self, content_type: &str, encoding: Option<&'static str>, body: impl Into<Bytes>) -> Self {
        self.set_bytes(content_type, encoding, body);
        self
    }

    /// Sets a body of bytes. `encoding` is sent as `Content-Transfer-Encoding`.
    pub fn set_bytes(&mut self, content_type: &str, encoding: Option<&'static str>, body: impl Into<Bytes>) {
        let bytes = body.into();
        match HeaderValue::from_str(content_type) {
            Ok(content_type) => self.0.body = Body::Bytes { content_type, bytes },
            Err(_) => self.0.refuse("content type", "cannot be sent as a header"),
        }
        if let Some(encoding) = encoding {
            self.set_header("content-transfer-encoding", encoding);
        }
    }

    /// Adds a file to a body of `multipart/form-data`.
    #[must_use]
    pub fn part(mut self, name: &str, file: impl Into<FilePart>) -> Self {
        self.add_part(name, file);
        self
    }

    /// Adds a file to a body of `multipart/form-data`.
    pub fn add_part(&mut self, name: &str, file: impl Into<FilePart>) {
        let part = (name.to_owned(), file.into());
        match &mut self.0.body {
            Body::Parts(parts) => parts.push(part),
            body => *body = Body::Parts(vec![part]),
        }
    }

    /// Adds a string to a body of `multipart/form-data`.
    pub fn add_text_part(&mut self, name: &str, value: impl Display) {
        self.add_part(name, FilePart::field(None, value.to_string()));
    }

    /// Adds JSON to a body of `multipart/form-data`.
    pub fn add_json_part(&mut self, name: &str, value: Source<'_>) {
        self.add_part(name, FilePart::field(Some("application/json"), encode(value)));
    }

    /// Sets the content type of the last part. A file's own type takes precedence.
    pub fn part_content_type(&mut self, content_type: &str) {
        if let Body::Parts(parts) = &mut self.0.body
            && let Some((_, part)) = parts.last_mut()
        {
            part.expect_content_type(content_type);
        }
    }

    /// Fills the next parameter in the path with several values, each escaped: `prefix`, then the values with `separator` between them.
    #[must_use]
    pub fn path_list(mut self, prefix: &str, separator: &str, values: impl IntoIterator<Item = impl PathValue>) -> Self {
        let parts = &mut *self.0;
        let Some((name, start)) = parts.open_parameter() else { return self };
        let mut values = values.into_iter().peekable();
        if values.peek().is_none() {
            parts.refuse(&name, "must not be an empty list");
        }
        for (index, value) in values.enumerate() {
            parts.path.push_str(if index == 0 { prefix } else { separator });
            parts.push_value(&name, value.path_text());
        }
        parts.close_parameter(name, start);
        self
    }

    /// Adds strings to the path, each after its prefix or separator.
    pub(super) fn push_path_parts(&mut self, texts: Vec<(&str, String)>) {
        let parts = &mut *self.0;
        let Some((name, start)) = parts.open_parameter() else { return };
        if texts.is_empty() {
            parts.refuse(&name, "must not be an object without fields");
        }
        for (before, text) in texts {
            parts.path.push_str(before);
            parts.push_value(&name, PathText::Text(text.into()));
        }
        parts.close_parameter(name, start);
    }

    /// Sets the timeout of the whole call, including waits and retries. Zero means no limit.
    pub fn timeout(&mut self, timeout: Duration) {
        self.0.options.timeout = (!timeout.is_zero()).then_some(timeout);
    }

    /// Sets when and how often the call is retried.
    pub fn retry(&mut self, retry: RetryOptions) {
        self.0.options.retry = retry;
    }

    /// Sets whether a value of an unexpected type is an error.
    pub fn strict(&mut self, strict: bool) {
        self.0.options.strict = strict;
    }

    /// Sets the maximum size of the response body in bytes, after decompression.
    pub fn max_response_bytes(&mut self, bytes: usize) {
        self.0.options.max_response_bytes = bytes;
    }

    /// Sets whether the call is paced under the org's rate limits.
    pub fn rate_limit_governor(&mut self, on: bool) {
        self.0.options.governed = on;
    }

    /// Records why the request cannot be sent.
    pub(crate) fn note(&mut self, problem: ErrorKind) {
        self.0.note(problem);
    }

    /// Sets the kind of the response, if the operation leaves it open.
    pub(crate) fn set_output(&mut self, output: OutputKind) {
        self.0.output = output;
    }

    /// Sets the field of the response that has the list.
    pub(crate) fn set_items(&mut self, field: &'static str) {
        self.0.items = Some(field);
    }

    pub(crate) fn operation(&self) -> &'static Operation {
        self.0.operation
    }

    /// The path template, without a query.
    pub(crate) fn template(&self) -> &str {
        &self.0.template
    }

    /// The value of a pair in the query, unescaped.
    pub(crate) fn query_value(&self, name: &str) -> Option<String> {
        self.0.query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('=')).map(unescaped)
    }

    /// Sends the request to another path and query of the org, unchanged.
    pub(crate) fn set_target(&mut self, path_and_query: &str) {
        let (path, query) = path_and_query.split_once('?').unwrap_or((path_and_query, ""));
        let parts = &mut *self.0;
        parts.filled = parts.template.len();
        parts.path = path.to_owned();
        parts.query = query.to_owned();
    }

    /// Starts at a cursor, which must belong to this list.
    pub(crate) fn resume(&mut self, cursor: &Cursor) {
        let (path, _) = cursor.as_str().split_once('?').unwrap_or((cursor.as_str(), ""));
        if is_of_template(&self.0.template, path) {
            self.set_target(cursor.as_str());
        } else {
            let reason = format!("belongs to another list; this one is `{}`", self.0.template);
            self.0.refuse("cursor", &reason);
        }
    }

    /// Sends the request.
    pub(crate) fn start(self) -> BoxFuture<'static, Result<RawResponse, Error>> {
        pipeline::start(self.prepare())
    }

    /// Sends the request, and those for further pages if the response links to them, so that the list is complete.
    pub(crate) fn start_list(self) -> BoxFuture<'static, Result<RawResponse, Error>> {
        if self.operation().method == "GET" { pipeline::start_list(self.prepare()) } else { self.start() }
    }

    /// Builds the URI, headers and body, and checks them.
    pub(crate) fn prepare(self) -> Result<Prepared, Error> {
        let operation = self.0.operation;
        self.0.prepare().map_err(|error| error.in_operation(operation))
    }
}

impl Parts {
    fn note(&mut self, problem: ErrorKind) {
        self.problem.get_or_insert(problem);
    }

    fn refuse(&mut self, name: &str, reason: &str) {
        self.note(ErrorKind::InvalidArgument { name: name.into(), reason: reason.into() });
    }

    /// Advances to the next parameter in the path; returns its name, and where its value begins.
    fn open_parameter(&mut self) -> Option<(String, usize)> {
        let rest = self.template.get(self.filled..).unwrap_or_default();
        let Some((literal, after)) = rest.split_once('{') else {
            self.refuse("path", "has more values than the path has parameters");
            return None;
        };
        let name = after.split_once('}').map_or(after, |(name, _)| name).to_owned();
        self.path.push_str(literal);
        self.filled += literal.len() + name.len() + 2;
        Some((name, self.path.len()))
    }

    fn push_value(&mut self, name: &str, value: PathText<'_>) {
        match value {
            PathText::Text(text) if text.is_empty() => self.refuse(name, "must not be empty"),
            PathText::Text(text) if text == "." || text == ".." => {
                self.refuse(name, "must not be `.` or `..`, which would change the path")
            }
            PathText::Text(text) if text.contains(|character: char| character == '\\' || character.is_control()) => {
                self.refuse(name, "must not contain backslashes or control characters: some servers interpret them")
            }
            PathText::Text(text) => push_escaped(&mut self.path, &text),
            PathText::MissingMember { model, member } => self.note(ErrorKind::MissingField { model, field: member }),
            PathText::Missing => self.refuse(name, "is absent"),
        }
    }

    /// Records the value of a parameter, in case it occurs in the path again.
    fn close_parameter(&mut self, name: String, start: usize) {
        let end = self.path.len();
        self.filled_in.push((name, start..end));
        self.repeat();
    }

    /// Fills repeated parameters with the value of their first occurrence.
    fn repeat(&mut self) {
        while let Some((literal, after)) = self.template.get(self.filled..).and_then(|rest| rest.split_once('{')) {
            let name = after.split_once('}').map_or(after, |(name, _)| name);
            let Some((_, range)) = self.filled_in.iter().find(|(known, _)| known == name) else { break };
            let value = self.path.get(range.clone()).unwrap_or_default().to_owned();
            self.filled += literal.len() + name.len() + 2;
            self.path.push_str(literal);
            self.path.push_str(&value);
        }
    }

    fn prepare(mut self) -> Result<Prepared, Error> {
        if let Some(problem) = self.problem.take() {
            return Err(Error::new(problem));
        }
        let method =
            Method::from_bytes(self.operation.method.as_bytes()).map_err(|_| Error::invalid_argument("method", "is not an HTTP method"))?;
        let target = self.target()?;
        let uri = self.okta.uri(&target)?;
        let (content_type, body) = match std::mem::replace(&mut self.body, Body::None) {
            Body::None => (None, Bytes::new()),
            Body::Bytes { content_type, bytes } => (Some(content_type), bytes),
            Body::Parts(parts) => {
                let (content_type, bytes) = multipart::encode(&parts);
                (HeaderValue::from_str(&content_type).ok(), bytes)
            }
        };
        let mut headers = self.okta.headers().clone();
        headers.insert(USER_AGENT, self.okta.user_agent().clone());
        headers.insert(ACCEPT, HeaderValue::from_static(self.operation.accept.unwrap_or_else(|| self.output.accept())));
        if let Some(content_type) = content_type {
            headers.insert(CONTENT_TYPE, content_type);
        } else if matches!(method, Method::POST | Method::PUT | Method::PATCH) {
            // Okta responds with 411 to these without a length, and HTTP clients omit the length of an empty body.
            headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        headers.extend(self.headers);
        Ok(Prepared {
            okta: self.okta,
            operation: self.operation,
            output: self.output,
            items: self.items,
            template: self.template,
            method,
            target,
            uri,
            headers,
            body,
            options: self.options,
        })
    }

    /// The path and query within the org.
    fn target(&mut self) -> Result<String, Error> {
        let rest = self.template.get(self.filled..).unwrap_or_default();
        if let Some((_, after)) = rest.split_once('{') {
            let name = after.split_once('}').map_or(after, |(name, _)| name);
            return Err(Error::invalid_argument(name, "has no value"));
        }
        self.path.push_str(rest);
        if let Some(problem) = problem_in_path(&self.path) {
            return Err(Error::invalid_argument("path", problem));
        }
        let query = written_query(&self.query).ok_or_else(|| {
            Error::invalid_argument("query", "has characters that must be escaped; use `query(...)`, which escapes values")
        })?;
        let separator = if query.is_empty() { "" } else { "?" };
        Ok(format!("{}{separator}{query}", self.path))
    }
}

/// Omits the values of path, query and headers, and the body: any of them may be secret or personal.
impl std::fmt::Debug for Request {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let parts = &*self.0;
        let names = |query: &str| query.split('&').filter_map(|pair| pair.split('=').next().map(str::to_owned)).collect::<Vec<_>>();
        f.debug_struct("Request")
            .field("operation", &parts.operation.id)
            .field("method", &parts.operation.method)
            .field("path", &parts.template)
            .field("query", &names(&parts.query))
            .field("headers", &parts.headers.keys().map(HeaderName::as_str).collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

/// Whether a path fits a template: each segment is the same, or a parameter.
fn is_of_template(template: &str, path: &str) -> bool {
    let (mut left, mut right) = (template.split('/'), path.split('/'));
    loop {
        match (left.next(), right.next()) {
            (None, None) => return true,
            (Some(wanted), Some(found)) if wanted == found || wanted.contains('{') && !found.is_empty() => {}
            _ => return false,
        }
    }
}
