//! One page.

use std::future::Future;
use std::ops::Deref;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use http::{HeaderMap, StatusCode};

use super::{Cursor, Pages};
use crate::Error;
use crate::call::{RateLimit, Response};
use crate::rt::Value;

/// One page of a list: its items, the cursor of the next page, and its response.
#[derive(Clone)]
pub struct Page<T> {
    response: Response<Vec<T>>,
    next: Option<Cursor>,
}

impl<T> Page<T> {
    pub(super) fn new(response: Response<Vec<T>>, next: Option<Cursor>) -> Self {
        Self { response, next }
    }

    /// The cursor of the next page, for `resume`; `None` on the last page.
    pub fn next(&self) -> Option<&Cursor> {
        self.next.as_ref()
    }

    /// The items.
    pub fn into_vec(self) -> Vec<T> {
        self.response.into_value()
    }

    /// The response of the page.
    pub fn response(&self) -> &Response<Vec<T>> {
        &self.response
    }

    /// The response of the page, and the cursor of the next one.
    pub fn into_parts(self) -> (Response<Vec<T>>, Option<Cursor>) {
        (self.response, self.next)
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.response.status()
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        self.response.headers()
    }

    /// Okta's ID of the request. Quote it when you contact Okta's support.
    pub fn request_id(&self) -> Option<&str> {
        self.response.request_id()
    }

    /// The state of the rate limit, if the response reports it.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.response.rate_limit()
    }
}

impl<T> Deref for Page<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.response.value()
    }
}

impl<T> From<Page<T>> for Vec<T> {
    fn from(page: Page<T>) -> Self {
        page.into_vec()
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.into_vec().into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Page<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: std::fmt::Debug> std::fmt::Debug for Page<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Page").field("response", &self.response).field("next", &self.next.is_some()).finish()
    }
}

/// The future of one page. A link to the next page that cannot be followed is an error here, while [`Pages`] returns the page first.
#[must_use = "futures do nothing until they are awaited"]
#[derive(Debug)]
pub struct PageFuture<T>(Pages<T>);

impl<T: Value> PageFuture<T> {
    pub(super) fn new(pages: Pages<T>) -> Self {
        Self(pages)
    }
}

impl<T: Value> Future for PageFuture<T> {
    type Output = Result<Page<T>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let page = match ready!(self.0.poll_page(context)) {
            Some(page) => page,
            None => Err(Error::invalid_argument("page", "has been fetched already")),
        };
        Poll::Ready(match self.0.link_error() {
            Some(error) => page.and(Err(error)),
            None => page,
        })
    }
}
