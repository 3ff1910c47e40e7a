//! Gets one page after another, without knowing what is in them.

use std::collections::HashSet;
use std::future::Future;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::task::JoinHandle;

use super::cursor::Cursor;
use super::link::next_link;
use crate::Error;
use crate::call::{Answer, Request};
use crate::error::ErrorKind;
use crate::pipeline::BoxFuture;

/// How often in a row the same page may fail before the list ends. A loop that skips errors must not ask a server that refuses it for ever.
const MAX_FAILURES: u32 = 10;

/// The path of the System Log, whose pages always have a next one.
pub(super) const SYSTEM_LOG: &str = "/api/v1/logs";

/// Gets one page after another.
pub(super) struct Pager {
    /// The call; each page is the same one at another place.
    request: Request,
    /// Where the next page is; `None` at the end.
    next: Option<Place>,
    fetch: Option<Fetch>,
    read_ahead: bool,
    /// Hashes of the links that were followed.
    followed: HashSet<u64>,
    /// Whether the list never ends: a link may come again, and no number of failures is too many.
    endless: bool,
    /// How often the next page has failed.
    failures: u32,
    /// To be told once the page that it came with has been.
    link_error: Option<Error>,
}

#[derive(Clone, PartialEq)]
enum Place {
    /// Where the call says.
    Start,
    /// Where a link says.
    Link(Cursor),
}

/// A page on its way.
enum Fetch {
    /// Driven by whoever waits for the page.
    Waiting(BoxFuture<'static, Result<Answer, Error>>),
    /// Driven by a task of its own.
    Ahead(AbortOnDrop),
}

struct AbortOnDrop(JoinHandle<Result<Answer, Error>>);

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Pager {
    pub(super) fn new(request: Request) -> Self {
        Self {
            request,
            next: Some(Place::Start),
            fetch: None,
            read_ahead: false,
            followed: HashSet::new(),
            endless: false,
            failures: 0,
            link_error: None,
        }
    }

    /// Makes the list one that never ends. Asked whether there is more, it gives the same link until there is; one without a link is an error.
    pub(super) fn set_endless(&mut self) {
        self.endless = true;
    }

    pub(super) fn set_read_ahead(&mut self, read_ahead: bool) {
        self.read_ahead = read_ahead;
    }

    pub(super) fn request(&self) -> &Request {
        &self.request
    }

    /// Where the next page is; `None` at the end, and where the call cannot be sent at all.
    pub(super) fn cursor(&self) -> Option<Cursor> {
        match self.next.as_ref()? {
            Place::Link(cursor) => Some(cursor.clone()),
            Place::Start => {
                let prepared = self.request.clone().prepare().ok()?;
                prepared.uri.path_and_query().map(|path| Cursor::new(path.as_str()))
            }
        }
    }

    /// Ends the list.
    pub(super) fn stop(&mut self) {
        self.next = None;
        self.fetch = None;
    }

    /// The next page. After an error, the same page is asked for again.
    pub(super) fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Answer, Error>>> {
        if let Some(error) = self.link_error.take() {
            return Poll::Ready(Some(Err(error)));
        }
        let fetch = match &mut self.fetch {
            Some(fetch) => fetch,
            None => {
                let Some(place) = &self.next else { return Poll::Ready(None) };
                self.fetch.insert(Fetch::Waiting(at(&self.request, place).start()))
            }
        };
        let result = ready!(fetch.poll(context));
        self.fetch = None;
        match &result {
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
    fn advance(&mut self, answer: &Answer) {
        self.next = None;
        let refuse = |reason: &str| Some(Error::new(ErrorKind::Link { reason: reason.into() }).in_operation(answer.operation));
        let Some(link) = next_link(&answer.headers) else {
            if self.endless {
                self.link_error = refuse("there is none");
            }
            return;
        };
        let Some(path) = self.request.okta().org_url().path_of(&link) else {
            self.link_error = refuse("it leads out of the org, and credentials are sent nowhere else");
            return;
        };
        let mut hasher = DefaultHasher::new();
        path.hash(&mut hasher);
        if !self.endless && !self.followed.insert(hasher.finish()) {
            tracing::debug!(
                target: "okta_sdk",
                { okta.operation = answer.operation.id },
                "the list ends: its next link was followed before"
            );
            return;
        }
        let place = Place::Link(Cursor::new(&path));
        if self.read_ahead {
            let task = tokio::spawn(at(&self.request, &place).start());
            self.fetch = Some(Fetch::Ahead(AbortOnDrop(task)));
        }
        self.next = Some(place);
    }
}

impl Fetch {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<Answer, Error>> {
        match self {
            Fetch::Waiting(future) => future.as_mut().poll(context),
            Fetch::Ahead(task) => Poll::Ready(match ready!(Pin::new(&mut task.0).poll(context)) {
                Ok(result) => result,
                Err(_) => Err(Error::configuration("the Tokio runtime was shut down while a page was read ahead")),
            }),
        }
    }
}

/// The call at another place.
fn at(request: &Request, place: &Place) -> Request {
    let mut request = request.clone();
    if let Place::Link(cursor) = place {
        request.set_target(cursor.as_str());
    }
    request
}
