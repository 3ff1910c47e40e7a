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

/// How often in a row the same page may fail before the list ends, so that a loop that skips errors ends too.
const MAX_FAILURES: u32 = 10;

/// How many pages in a row may be empty and still have a next one. Some are, because Okta filters after paging; but a list must end.
const MAX_EMPTY: u32 = 100;

/// The path of the System Log, whose pages always have a next one.
pub(crate) const SYSTEM_LOG: &str = "/api/v1/logs";

/// Fetches one page after another.
pub(crate) struct Pager {
    /// The request; each page is the same one at another place. `None` where there is none to send.
    request: Option<Prepared>,
    /// Where the next page is; `None` at the end.
    next: Option<Place>,
    fetch: Option<Fetch>,
    read_ahead: bool,
    /// Hashes of the places that were visited.
    visited: HashSet<u64>,
    /// Whether the list never ends: a link may come again, and no number of failures is too many.
    endless: bool,
    /// Before which moment, in seconds since 1970, an empty page is the end: it is where the System Log has nothing more yet.
    ends_when_empty: Option<i64>,
    /// How often the next page has failed.
    failures: u32,
    /// How many pages in a row were empty.
    empty: u32,
    /// To be reported before anything else, or once the page that it came with has been.
    error: Option<Error>,
}

#[derive(Clone, PartialEq)]
enum Place {
    /// Where the request says.
    Start,
    /// Where a link says.
    Link(Cursor),
}

/// How many bytes of a body are looked at for where a list begins and ends.
const EDGE: usize = 1024;

/// A page on its way.
enum Fetch {
    /// Driven by the caller that waits for the page.
    Waiting(BoxFuture<'static, Result<RawResponse, Error>>),
    /// Driven by a task of its own.
    Ahead(AbortOnDrop),
}

struct AbortOnDrop(JoinHandle<Result<RawResponse, Error>>);

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Pager {
    /// Begins at the place that a request says. A request that cannot be sent is the only item of the list.
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

    /// Makes the list one that never ends. Asked whether there is more, it gives the same link until there is; one without a link is an error.
    pub(crate) fn set_endless(&mut self) {
        self.endless = true;
    }

    /// Makes an empty page the end of the list if the server sends it before a moment, in seconds since 1970.
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

    /// The error that comes next, if it is known already.
    pub(crate) fn take_error(&mut self) -> Option<Error> {
        self.error.take()
    }

    /// Ends the list with an error.
    pub(crate) fn fail(&mut self, error: Error) {
        self.next = None;
        self.fetch = None;
        self.error = Some(error);
    }

    /// The next page. After an error, the same page is asked for again.
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

    /// Goes to the place that a page's link says.
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
                self.error = refuse("it stands in a `Link` header that cannot be read, so the list may go on".to_owned());
                return;
            }
            NextLink::None => {
                if self.endless {
                    self.error = refuse("there is none".to_owned());
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
                    "the list ends: its next link was followed before"
                );
                return;
            }
            if self.empty >= MAX_EMPTY {
                self.error = refuse(format!("the last {MAX_EMPTY} pages were empty, and each has a next one"));
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

/// Sends a request for a list that Okta does not page. Should the response have a next link all the same, it is followed, and the body is
/// one list of everything.
pub(crate) fn start_list(request: Result<Prepared, Error>) -> BoxFuture<'static, Result<RawResponse, Error>> {
    Box::pin(async move {
        let mut pager = Pager::new(request);
        let mut all: Option<RawResponse> = None;
        let mut bodies = Vec::new();
        while let Some(page) = std::future::poll_fn(|context| pager.poll_page(context)).await {
            let page = page?;
            if !is_list(&page.body) {
                // What is wrong with it is for its reader to say.
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
    // What has more blanks around it is no list of Okta's, and they need not be counted.
    let begun = json.get(..EDGE).unwrap_or(json).trim_ascii_start();
    let end = json.get(json.len().saturating_sub(EDGE)..).unwrap_or(json).trim_ascii_end();
    begun.starts_with(b"[") && end.ends_with(b"]")
}

/// Whether a list has no items. A large one has some, or is no list of Okta's.
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

/// The request at another place.
fn at(request: &Prepared, place: &Place) -> Result<Prepared, Error> {
    match place {
        Place::Start => Ok(request.clone()),
        Place::Link(cursor) => request.at(cursor.as_str()),
    }
}
