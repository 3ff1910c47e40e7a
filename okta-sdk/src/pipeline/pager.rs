//! Fetches one page after another, independent of their items.

use std::collections::HashSet;
use std::future::Future;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use tokio::task::JoinHandle;

use super::cursor::Cursor;
use super::link_header::{NextLink, next_link};
use super::server_time::server_time;
use super::{AT_ONCE, BoxFuture, Prepared, RawResponse, start};
use crate::Error;
use crate::error::ErrorKind;
use crate::facts::Operation;

/// How many times in a row the same page may fail before the list ends, so that a loop that skips errors ends too.
const MAX_FAILURES: u32 = 10;

/// How many pages in a row may be empty but have a next page. Okta sends empty pages because it filters after paging, but a list must end.
const MAX_EMPTY: u32 = 100;

/// The path of the System Log, whose pages always have a next one.
pub(crate) const SYSTEM_LOG: &str = "/api/v1/logs";

/// Fetches one page after another.
pub(crate) struct Pager {
    /// The request, which each page repeats at another place; `None` if it cannot be sent.
    request: Option<Prepared>,
    /// Where the next page is; `None` at the end.
    next: Option<Place>,
    fetch: Option<Fetch>,
    read_ahead: bool,
    /// Hashes of the places that were visited.
    visited: HashSet<u64>,
    /// Whether the list never ends: a link may come again, and no number of failures is too many.
    endless: bool,
    /// The time, in seconds since 1970, before which an empty page ends the list: the System Log has no more events yet.
    ends_when_empty: Option<i64>,
    /// How often the next page has failed.
    failures: u32,
    /// How many pages in a row were empty.
    empty: u32,
    /// An error to report next. If it came with a page, the page is reported first.
    error: Option<Error>,
}

#[derive(Clone, PartialEq)]
enum Place {
    /// The target of the request.
    Start,
    /// The target of a link.
    Link(Cursor),
}

/// How many bytes at the start and the end of a body are searched for the brackets of a list.
const EDGE: usize = 1024;

/// A page that is being fetched.
enum Fetch {
    /// Driven by the caller that waits for the page.
    Waiting(BoxFuture<'static, Result<RawResponse, Error>>),
    /// Driven by its own task.
    Ahead(AbortOnDrop),
}

struct AbortOnDrop(JoinHandle<Result<RawResponse, Error>>);

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Pager {
    /// Starts at the target of a request. If the request cannot be sent, its error is the only item of the list.
    pub(crate) fn new(request: Result<Prepared, Error>) -> Self {
        let (request, error) = match request {
            Ok(request) => (Some(request), None),
            Err(error) => (None, Some(error)),
        };
        let mut pager = Self {
            next: request.is_some().then_some(Place::Start),
            request,
            fetch: None,
            read_ahead: false,
            visited: HashSet::new(),
            endless: false,
            ends_when_empty: None,
            failures: 0,
            empty: 0,
            error,
        };
        if let Some(request) = &pager.request {
            pager.visited.insert(hash(&request.target));
        }
        pager
    }

    /// Makes the list endless. An empty page has the same `next` link again until there are more items; a page without a link is an error.
    pub(crate) fn set_endless(&mut self) {
        self.endless = true;
    }

    /// Makes an empty page the end of the list if the server sends it before the given time, in seconds since 1970.
    pub(crate) fn set_ends_when_empty(&mut self, before: i64) {
        self.ends_when_empty = Some(before);
    }

    pub(crate) fn set_read_ahead(&mut self, read_ahead: bool) {
        self.read_ahead = read_ahead;
    }

    pub(crate) fn operation(&self) -> Option<&'static Operation> {
        Some(self.request.as_ref()?.operation)
    }

    /// Where the next page is; `None` at the end.
    pub(crate) fn cursor(&self) -> Option<Cursor> {
        match self.next.as_ref()? {
            Place::Link(cursor) => Some(cursor.clone()),
            Place::Start => Some(Cursor::new(&self.request.as_ref()?.target)),
        }
    }

    /// The next error, if it is known already.
    pub(crate) fn take_error(&mut self) -> Option<Error> {
        self.error.take()
    }

    /// Ends the list with an error.
    pub(crate) fn fail(&mut self, error: Error) {
        self.next = None;
        self.fetch = None;
        self.error = Some(error);
    }

    /// The next page. After an error, the same page is requested again.
    pub(crate) fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<RawResponse, Error>>> {
        if let Some(error) = self.error.take() {
            return Poll::Ready(Some(Err(error)));
        }
        let fetch = match &mut self.fetch {
            Some(fetch) => fetch,
            None => {
                let (Some(place), Some(request)) = (&self.next, &self.request) else { return Poll::Ready(None) };
                self.fetch.insert(Fetch::Waiting(Box::pin(page(at(request, place)))))
            }
        };
        let mut result = ready!(fetch.poll(context));
        self.fetch = None;
        match &mut result {
            Ok(answer) => {
                self.failures = 0;
                self.advance(answer);
            }
            Err(error) => {
                self.failures = self.failures.saturating_add(1);
                if !self.endless && self.failures >= MAX_FAILURES || error.is_invalid_argument() {
                    self.next = None;
                }
            }
        }
        Poll::Ready(Some(result))
    }

    /// Moves to the target of a page's `next` link.
    fn advance(&mut self, answer: &mut RawResponse) {
        let Some(request) = &self.request else { return };
        let found_at = match self.next.take() {
            Some(Place::Link(cursor)) => cursor.as_str().to_owned(),
            _ => request.target.clone(),
        };
        let (operation, masks) = (answer.operation, answer.masks.clone());
        let refuse = |reason: String| Some(Error::new(ErrorKind::Link { reason: masks.mask(&reason).into() }).in_operation(operation));
        let mut link = next_link(&answer.headers);
        if let (NextLink::None, Some(next)) = (&link, answer.envelope.as_mut().and_then(|envelope| envelope.next.take())) {
            link = NextLink::Link(next);
        }
        self.empty = if is_empty(answer.content()) { self.empty.saturating_add(1) } else { 0 };
        let link = match link {
            NextLink::Link(link) => link,
            NextLink::Malformed => {
                self.error = refuse("the `Link` header cannot be parsed, so there may be more pages".to_owned());
                return;
            }
            NextLink::None => {
                if self.endless {
                    self.error = refuse("the response has no `next` link".to_owned());
                }
                return;
            }
        };
        let path = match request.okta.resolve(&link, &found_at) {
            Ok(path) => path,
            Err(reason) => {
                self.error = refuse(format!("it {reason}"));
                return;
            }
        };
        if !self.endless {
            if self.empty > 0 && self.ends_when_empty.is_some_and(|moment| server_time(&answer.headers) < moment) {
                return;
            }
            if !self.visited.insert(hash(&path)) {
                tracing::debug!(
                    target: "okta_sdk",
                    { okta.operation = answer.operation.id },
                    "the list ends: its `next` link was followed before"
                );
                return;
            }
            if self.empty >= MAX_EMPTY {
                self.error = refuse(format!("the last {MAX_EMPTY} pages were empty, but each links to a next one"));
                return;
            }
        }
        let place = Place::Link(Cursor::new(&path));
        if self.read_ahead {
            let task = tokio::spawn(page(at(request, &place)));
            self.fetch = Some(Fetch::Ahead(AbortOnDrop(task)));
        }
        self.next = Some(place);
    }
}

impl Fetch {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<RawResponse, Error>> {
        match self {
            Fetch::Waiting(future) => future.as_mut().poll(context),
            Fetch::Ahead(task) => Poll::Ready(match ready!(Pin::new(&mut task.0).poll(context)) {
                Ok(result) => result,
                Err(_) => Err(Error::configuration("the Tokio runtime was shut down while a page was read ahead")),
            }),
        }
    }
}

/// Sends a request for a page, and opens it if it is in an envelope.
async fn page(request: Result<Prepared, Error>) -> Result<RawResponse, Error> {
    let items = request.as_ref().ok().and_then(|request| request.items);
    let mut answer = start(request).await?;
    if let Some(field) = items {
        answer.open(field).await?;
    }
    Ok(answer)
}

/// Sends a request for a list that Okta does not page. If the response has a `next` link all the same, it is followed, and the body is
/// one list of all items.
pub(crate) fn start_list(request: Result<Prepared, Error>) -> BoxFuture<'static, Result<RawResponse, Error>> {
    Box::pin(async move {
        let mut pager = Pager::new(request);
        let mut all: Option<RawResponse> = None;
        let mut bodies = Vec::new();
        while let Some(page) = std::future::poll_fn(|context| pager.poll_page(context)).await {
            let page = page?;
            if !is_list(&page.body) {
                // Decoding reports what is wrong with it.
                return Ok(page);
            }
            bodies.push(page.body.clone());
            match &mut all {
                Some(all) => all.attempts += page.attempts,
                None => all = Some(page),
            }
        }
        let Some(mut all) = all else { return Err(Error::configuration("there is no page")) };
        if bodies.len() > 1 {
            all.body = joined(&bodies);
        }
        Ok(all)
    })
}

/// The JSON of one list with the items of several.
fn joined(lists: &[Bytes]) -> Bytes {
    let mut all = Vec::with_capacity(lists.iter().map(Bytes::len).sum());
    all.push(b'[');
    for list in lists {
        let items = list.trim_ascii();
        let items = items.strip_prefix(b"[").and_then(|items| items.strip_suffix(b"]")).unwrap_or_default();
        if items.trim_ascii().is_empty() {
            continue;
        }
        if all.len() > 1 {
            all.push(b',');
        }
        all.extend_from_slice(items);
    }
    all.push(b']');
    all.into()
}

/// Whether bytes look like a list.
fn is_list(json: &[u8]) -> bool {
    // Okta never sends more white space around a list than this.
    let begun = json.get(..EDGE).unwrap_or(json).trim_ascii_start();
    let end = json.get(json.len().saturating_sub(EDGE)..).unwrap_or(json).trim_ascii_end();
    begun.starts_with(b"[") && end.ends_with(b"]")
}

/// Whether a list has no items. A large body has some, or is not a list from Okta.
fn is_empty(json: &[u8]) -> bool {
    if json.len() > AT_ONCE {
        return false;
    }
    let json = json.trim_ascii();
    json.is_empty() || json.strip_prefix(b"[").is_some_and(|rest| rest.trim_ascii() == b"]")
}

fn hash(target: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    target.hash(&mut hasher);
    hasher.finish()
}

/// The request with the target of a place.
fn at(request: &Prepared, place: &Place) -> Result<Prepared, Error> {
    match place {
        Place::Start => Ok(request.clone()),
        Place::Link(cursor) => request.at(cursor.as_str()),
    }
}
