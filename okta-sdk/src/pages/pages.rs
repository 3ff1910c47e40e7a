//! A stream of pages.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::cursor::Cursor;
use super::pager::{Pager, SYSTEM_LOG};
use crate::Error;
use crate::call::{Request, Response};
use crate::rt::Value;

/// A stream of pages, each with everything about its answer.
///
/// An error is an item of the stream. The stream can go on after it: with the same page if there was no answer, with the next one if the page
/// could not be read. A page that fails ten times in a row ends it.
#[must_use = "a stream does nothing until it is polled"]
pub struct Pages<T> {
    pager: Pager,
    /// Whether an empty page is the end: the System Log has a next page for ever.
    ends_when_empty: bool,
    page: std::marker::PhantomData<fn() -> T>,
}

impl<T: Value> Pages<T> {
    pub(super) fn new(request: Request) -> Self {
        let ends_when_empty = request.template() == SYSTEM_LOG && request.query_value("until").is_none();
        Self { pager: Pager::new(request), ends_when_empty, page: std::marker::PhantomData }
    }

    /// Sets whether the next page is got while the current one is handled, by a task of the Tokio runtime. At most one page is got ahead.
    ///
    /// It is off by default: a list that is left early would have spent a request of the rate limit on a page that nobody reads.
    pub fn read_ahead(mut self, read_ahead: bool) -> Self {
        self.pager.set_read_ahead(read_ahead);
        self
    }

    /// The place of the next page, to go on from later; `None` at the end.
    pub fn cursor(&self) -> Option<Cursor> {
        self.pager.cursor()
    }

    /// The next page; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Response<Vec<T>>, Error>> {
        std::future::poll_fn(|context| self.poll_response(context)).await
    }

    /// The next page; `None` at the end.
    ///
    /// # Errors
    ///
    /// The page could not be got or read.
    pub async fn try_next(&mut self) -> Result<Option<Response<Vec<T>>>, Error> {
        self.next().await.transpose()
    }

    pub(super) fn poll_response(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Response<Vec<T>>, Error>>> {
        let Some(answer) = ready!(self.pager.poll_page(context)) else { return Poll::Ready(None) };
        let page = answer.and_then(Response::<Vec<T>>::read);
        if self.ends_when_empty && page.as_ref().is_ok_and(|page| page.is_empty()) {
            self.pager.stop();
        }
        Poll::Ready(Some(page))
    }
}

impl<T: Value> Stream for Pages<T> {
    type Item = Result<Response<Vec<T>>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_response(context)
    }
}

impl<T> std::fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Pages").field(self.pager.request()).finish()
    }
}
