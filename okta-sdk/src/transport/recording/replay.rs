//! Responds from a recording.

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::header::LINK;
use http::{HeaderValue, Request, Response, Uri};

use super::exchange::Exchange;
use super::mask;
use crate::Error;
use crate::transport::{Attempt, Transport, TransportError, TransportErrorKind, TransportFuture, TransportResult};

/// How many recorded requests an error about a missing request lists.
const NAMED: usize = 3;

/// Responds from a recording, without a network: for tests against the recorded responses of a real org.
///
/// A request gets the recorded response with the same method, path and query; the order of the query and the org do not matter. If a request was recorded
/// several times, each response is used once, in order; only a retry that was not recorded gets the previous response again. A request without a recorded
/// response is an error that lists similar recorded requests.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use okta_sdk::Okta;
/// use okta_sdk::transport::ReplayTransport;
///
/// let recording = r#"{"method": "GET", "path": "/api/v1/users/{userId}", "url": "https://test.okta.com/api/v1/users/00u1",
///     "status": 200, "headers": {}, "responseBody": {"id": "00u1"}}"#.replace('\n', "");
/// let transport = ReplayTransport::read(recording.as_bytes())?;
/// let okta = Okta::builder().org_url("https://example.okta.com").without_credentials().transport(transport).build()?;
/// let user = okta.raw().get("/api/v1/users/{userId}").path("00u1").await?;
/// assert_eq!(user.as_str(), r#"{"id":"00u1"}"#);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct ReplayTransport {
    answers: Arc<Mutex<Answers>>,
    by_template: bool,
}

struct Answers {
    by_target: BTreeMap<String, Queue>,
    left: usize,
}

/// The responses to one method, path and query.
#[derive(Default)]
struct Queue {
    left: VecDeque<Exchange>,
    count: usize,
    /// The response that was used last.
    given: Option<Exchange>,
}

impl ReplayTransport {
    /// Reads a recording.
    ///
    /// # Errors
    ///
    /// A line cannot be read, or is not a recorded request. The error names the line.
    pub fn read(recording: impl BufRead) -> Result<Self, Error> {
        let mut answers = Answers { by_target: BTreeMap::new(), left: 0 };
        for (number, line) in recording.lines().enumerate() {
            let wrong = |reason: String| {
                let shape = "each line is a JSON object with `method`, `path`, `url`, `status` and `headers`";
                Error::configuration(format!("line {} of the recording cannot be read: {reason}; {shape}", number + 1))
            };
            let line = line.map_err(|error| wrong(error.to_string()))?;
            if !line.trim().is_empty() {
                answers.add(Exchange::read(&line).map_err(wrong)?);
            }
        }
        Ok(Self { answers: Arc::new(Mutex::new(answers)), by_template: false })
    }

    /// Reads a recording from a file.
    ///
    /// # Errors
    ///
    /// The file or a line of it cannot be read.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        let file = File::open(path)
            .map_err(|error| Error::configuration(format!("the recording `{}` cannot be read: {error}", path.display())))?;
        Self::read(BufReader::new(file))
    }

    /// Sets whether a request without a recorded response gets the next one with the same method and path template, whatever the values in path and query.
    /// Use it for programs that generate names. Off by default.
    #[must_use]
    pub fn by_template(mut self, by_template: bool) -> Self {
        self.by_template = by_template;
        self
    }

    /// The number of responses that have not been used.
    pub fn remaining(&self) -> usize {
        self.answers.lock().unwrap_or_else(PoisonError::into_inner).left
    }

    fn answer(&self, request: &Request<Bytes>) -> TransportResult {
        let (uri, method) = (request.uri(), request.method().as_str());
        let template = Attempt::of(request).map_or_else(|| uri.path().to_owned(), |attempt| attempt.template.to_string());
        // Recorded requests are masked, so this one is masked before the lookup.
        let key = key(method, &mask::target(&template, uri.path(), uri.query()));
        let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        let is_retry = Attempt::of(request).is_some_and(|attempt| attempt.number > 1);
        let found = answers.take(&key).or_else(|| is_retry.then(|| answers.given(&key)).flatten());
        let found = found.or_else(|| self.by_template.then(|| answers.take_like(method, &template)).flatten());
        let Some(exchange) = found else { return Err(answers.missing(&key, method, &template)) };
        let problem = "the recorded response has a binary body, which is not in the recording";
        let body = exchange.body.ok_or_else(|| TransportError::new(TransportErrorKind::Other).with_source(problem))?;
        let mut response = Response::new(body);
        *response.status_mut() = exchange.status;
        *response.headers_mut() = exchange.headers;
        for link in response.headers_mut().iter_mut().filter(|(name, _)| *name == LINK).map(|(_, link)| link) {
            if let Some(moved) = link.to_str().ok().and_then(|text| HeaderValue::from_str(&moved(text, uri)).ok()) {
                *link = moved;
            }
        }
        Ok(response)
    }
}

impl Answers {
    fn add(&mut self, exchange: Exchange) {
        let (path, query) = exchange.target.split_once('?').map_or((&*exchange.target, None), |(path, query)| (path, Some(query)));
        let key = key(exchange.method.as_str(), &mask::target(&exchange.template, path, query));
        let queue = self.by_target.entry(key).or_default();
        queue.left.push_back(exchange);
        queue.count += 1;
        self.left += 1;
    }

    fn take(&mut self, key: &str) -> Option<Exchange> {
        let queue = self.by_target.get_mut(key)?;
        let exchange = queue.left.pop_front()?;
        queue.given = Some(exchange.clone());
        self.left -= 1;
        Some(exchange)
    }

    fn given(&self, key: &str) -> Option<Exchange> {
        self.by_target.get(key)?.given.clone()
    }

    /// The next one of a template, whose parameters may have other names.
    fn take_like(&mut self, method: &str, template: &str) -> Option<Exchange> {
        let fits = |exchange: &Exchange| exchange.method == method && shape(&exchange.template).eq(shape(template));
        let queue = self.by_target.values_mut().find(|queue| queue.left.front().is_some_and(fits))?;
        let exchange = queue.left.pop_front()?;
        self.left -= 1;
        Some(exchange)
    }

    fn missing(&self, key: &str, method: &str, template: &str) -> TransportError {
        let reason = match self.by_target.get(key) {
            Some(Queue { count: 1, .. }) => format!("the recording has one response to {key}, which was used"),
            Some(Queue { count, .. }) => format!("the recording has {count} responses to {key}, which were all used"),
            None => {
                let is_like = |key: &&String| key.split_once(' ').is_some_and(|(other, _)| other == method);
                let like: Vec<_> = self.by_target.keys().filter(is_like).take(NAMED).map(|key| format!("`{key}`")).collect();
                let has = if like.is_empty() { format!("nothing for {method}") } else { format!("for {method} {}", like.join(", ")) };
                format!("the recording has no response to {key} ({template}); it has {has}, and {} requests in all", self.by_target.len())
            }
        };
        TransportError::new(TransportErrorKind::Other).with_source(reason)
    }
}

/// The compared parts of a request. The order of query parameters and the encoding of spaces do not matter.
fn key(method: &str, target: &str) -> String {
    let Some((path, query)) = target.split_once('?') else { return format!("{method} {target}") };
    let query = query.replace('+', "%20");
    let mut pairs: Vec<_> = query.split('&').filter(|pair| !pair.is_empty()).collect();
    pairs.sort_unstable();
    let separator = if pairs.is_empty() { "" } else { "?" };
    format!("{method} {path}{separator}{}", pairs.join("&"))
}

/// A template without the names of its parameters.
fn shape(template: &str) -> impl Iterator<Item = &str> {
    template.split('/').map(|segment| if segment.starts_with('{') { "{}" } else { segment })
}

/// Rewrites links of the recorded org to the requested one, because links to other orgs are not followed.
fn moved(links: &str, asked: &Uri) -> String {
    let origin = format!("{}://{}", asked.scheme_str().unwrap_or("https"), asked.authority().map_or("", |authority| authority.as_str()));
    let mut parts = links.split('<');
    let mut moved = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let path = part.split_once("://").and_then(|(_, rest)| rest.get(rest.find(['/', '>'])?..));
        moved.push('<');
        if let Some(path) = path {
            moved.push_str(&origin);
            moved.push_str(path);
        } else {
            moved.push_str(part);
        }
    }
    moved
}

impl Transport for ReplayTransport {
    fn send(&self, request: Request<Bytes>) -> TransportFuture<'_> {
        Box::pin(std::future::ready(self.answer(&request)))
    }
}

impl fmt::Debug for ReplayTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReplayTransport").field("remaining", &self.remaining()).finish_non_exhaustive()
    }
}
