//! A stream of pages.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::{Cursor, Page};
use crate::Error;
use crate::call::{Decoding, Request, Started};
use crate::pipeline::{Pager, SYSTEM_LOG};
use crate::rt::Value;

/// A stream of pages, each with its response.
///
/// An error is an item of the stream. After an error, the stream can continue: with the same page if there was no response, with the next one if the page
/// could not be decoded. A page that fails ten times in a row ends the stream.
#[must_use = "a stream does nothing until it is polled"]
pub struct Pages<T> {
    pager: Pager,
    /// A page that is being decoded, and its cursor.
    decoding: Option<(Option<Cursor>, Decoding<Vec<T>>)>,
}

impl<T: Value> Pages<T> {
    pub(super) fn new(request: Request) -> Self {
        Self { pager: pager(request), decoding: None }
    }

    /// Sets whether a task of the Tokio runtime fetches the next page while the current one is handled. At most one page is fetched ahead.
    ///
    /// Off by default, because it wastes a request if you stop early.
    pub fn read_ahead(mut self, read_ahead: bool) -> Self {
        self.pager.set_read_ahead(read_ahead);
        self
    }

    /// The cursor of the next page, to resume from later; `None` at the end.
    pub fn cursor(&self) -> Option<Cursor> {
        match &self.decoding {
            Some((place, _)) => place.clone(),
            None => self.pager.cursor(),
        }
    }

    /// The next page; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Page<T>, Error>> {
        std::future::poll_fn(|context| self.poll_page(context)).await
    }

    /// The next page; `None` at the end.
    ///
    /// # Errors
    ///
    /// The page could not be fetched or decoded.
    pub async fn try_next(&mut self) -> Result<Option<Page<T>>, Error> {
        self.next().await.transpose()
    }

    pub(super) fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<T>, Error>>> {
        let page = match &mut self.decoding {
            Some((_, decoding)) => ready!(decoding.poll(context)),
            None => {
                let place = self.pager.cursor();
                let Some(answer) = ready!(self.pager.poll_page(context)) else { return Poll::Ready(None) };
                match Decoding::start(answer) {
                    Started::Done(page) => page,
                    Started::Running(decoding) => ready!(self.decoding.insert((place, decoding)).1.poll(context)),
                }
            }
        };
        self.decoding = None;
        Poll::Ready(Some(page.map(|response| Page::new(response, self.pager.cursor()))))
    }

    /// Why the next page cannot be fetched, if that is known already.
    pub(super) fn link_error(&mut self) -> Option<Error> {
        self.pager.take_error()
    }
}

/// The pager of a list.
fn pager(request: Request) -> Pager {
    let until = (request.template() == SYSTEM_LOG).then(|| request.query_value("until").map_or(i64::MAX, |until| moment(&until)));
    let mut pager = Pager::new(request.prepare());
    if let Some(until) = until {
        // Until that moment there may be further events, so Okta always sends a next link.
        pager.set_ends_when_empty(until);
    }
    pager
}

/// A time in seconds since 1970. An unreadable one counts as past: the server then decides where the list ends.
fn moment(text: &str) -> i64 {
    let day = || jiff::tz::Offset::UTC.to_timestamp(text.parse::<jiff::civil::Date>().ok()?.at(0, 0, 0, 0)).ok();
    text.parse::<jiff::Timestamp>().ok().or_else(day).map_or(i64::MIN, jiff::Timestamp::as_second)
}

impl<T: Value> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_page(context)
    }
}

impl<T> std::fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pages").field("operation", &self.pager.operation().map(|operation| operation.id)).finish_non_exhaustive()
    }
}
