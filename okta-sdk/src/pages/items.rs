//! A stream of items.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::{Cursor, Pages};
use crate::Error;
use crate::rt::Value;

/// A stream of the items of all pages.
///
/// An error is an item of the stream; [`Pages`] describes how the stream continues after one.
#[must_use = "a stream does nothing until it is polled"]
#[derive(Debug)]
pub struct Items<T> {
    pages: Pages<T>,
    items: std::vec::IntoIter<T>,
    /// The cursor of the page that contains the items.
    page: Option<Cursor>,
}

impl<T: Value> Items<T> {
    pub(super) fn new(pages: Pages<T>) -> Self {
        Self { pages, items: Vec::new().into_iter(), page: None }
    }

    /// Sets whether the next page is fetched while items are handled; see [`Pages::read_ahead`].
    pub fn read_ahead(mut self, read_ahead: bool) -> Self {
        self.pages = self.pages.read_ahead(read_ahead);
        self
    }

    /// The cursor to resume from later without missing an item: the current page while it has items left, then the next one.
    /// `None` at the end.
    pub fn cursor(&self) -> Option<Cursor> {
        if self.items.as_slice().is_empty() { self.pages.cursor() } else { self.page.clone() }
    }

    /// The next item; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        std::future::poll_fn(|context| self.poll_item(context)).await
    }

    /// The next item; `None` at the end.
    ///
    /// # Errors
    ///
    /// The next page could not be fetched or decoded.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        self.next().await.transpose()
    }

    /// The page that was requested last, to resume from after it failed.
    pub(super) fn asked(&self) -> Option<Cursor> {
        self.page.clone()
    }

    pub(super) fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(item) = self.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            let page = self.pages.cursor();
            match ready!(self.pages.poll_page(context)) {
                Some(Ok(read)) => {
                    self.page = page;
                    self.items = read.into_iter();
                }
                Some(Err(error)) => {
                    self.page = page;
                    return Poll::Ready(Some(Err(error)));
                }
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<T: Value> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(context)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.items.len(), None)
    }
}

// Nothing in it is pinned.
impl<T> Unpin for Items<T> {}
impl<T> Unpin for Pages<T> {}
