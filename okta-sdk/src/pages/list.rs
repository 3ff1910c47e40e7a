//! A list that has not been fetched.

use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use super::{Collect, Cursor, Follow, Items, PageFuture, Pages};
use crate::Error;
use crate::call::Request;
use crate::rt::{Await, Gives, Value, options};

/// A paged list that has not been fetched: [`stream`](List::stream), [`all`](List::all), [`collect`](List::collect),
/// [`pages`](List::pages) or [`page`](List::page) fetch it.
///
/// It cannot be awaited itself, so that no page is forgotten.
///
/// ```
/// # async fn example(okta: okta_sdk::Okta) -> Result<(), okta_sdk::Error> {
/// use okta_sdk::model::{FreeForm, Model};
/// use okta_sdk::pages::List;
///
/// let users: List<FreeForm> = okta.raw().get("/api/v1/users").query("limit", 200).list();
/// let mut users = users.stream();
/// while let Some(user) = users.try_next().await? {
///     println!("{}", user.to_json());
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a list does nothing until it is fetched"]
pub struct List<T> {
    request: Request,
    item: PhantomData<fn() -> T>,
}

options!(List<T>; request);

impl<T> List<T> {
    /// Creates a list from a request.
    #[inline]
    pub fn new(request: Request) -> Self {
        Self { request, item: PhantomData }
    }

    /// The request, for changes.
    #[inline]
    pub fn request_mut(&mut self) -> &mut Request {
        &mut self.request
    }

    /// Sets the maximum size of the response body in bytes, after decompression. A larger one is an error.
    #[inline]
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.request.max_response_bytes(bytes);
        self
    }

    /// Starts at a saved cursor, for example from [`Page::next`](super::Page::next) or [`Items::cursor`], instead of the first page. The cursor contains
    /// the query of its call, which replaces the query of this one.
    ///
    /// If the cursor belongs to another operation, fetching the list fails with an invalid-argument error.
    pub fn resume(mut self, cursor: &Cursor) -> Self {
        self.request.resume(cursor);
        self
    }
}

impl<T: Value> List<T> {
    /// A stream of the items of all pages. Pages are fetched as they are needed.
    ///
    /// The System Log always has a next page, so its list ends at the first empty page. With an `until` in the past, it ends after the last event. To
    /// wait for new events, use [`follow`](Self::follow).
    pub fn stream(self) -> Items<T> {
        Items::new(self.pages())
    }

    /// A stream of the pages.
    pub fn pages(self) -> Pages<T> {
        Pages::new(self.request)
    }

    /// The items of all pages. Use [`stream`](Self::stream) for lists that may not fit into memory.
    ///
    /// On failure, the error has the items read so far: see [`Incomplete`](super::Incomplete).
    pub fn all(self) -> Collect<T> {
        self.collect(usize::MAX)
    }

    /// The first `max` items, or all if there are fewer. No more pages are fetched than needed.
    ///
    /// On failure, the error has the items read so far: see [`Incomplete`](super::Incomplete).
    pub fn collect(self, max: usize) -> Collect<T> {
        Collect::new(self.stream(), max)
    }

    /// One page with the cursor of the next one: the first page, or the one set with [`resume`](Self::resume).
    pub fn page(self) -> PageFuture<T> {
        PageFuture::new(self.pages())
    }

    /// An endless stream of the events of the System Log: it polls for new events when there are none left.
    ///
    /// Every event is delivered at least once, even across restarts, if you save [`Follow::cursor`] after handling events and pass it to
    /// [`resume`](Self::resume) next time. It requires a list of the System Log (`/api/v1/logs`) in ascending order and without `until`; for any other
    /// call, the first item is an error.
    pub fn follow(self) -> Follow<T> {
        Follow::new(self.request, Duration::from_secs(10))
    }
}

impl<T> Clone for List<T> {
    fn clone(&self) -> Self {
        Self { request: self.request.clone(), item: PhantomData }
    }
}

impl<T> std::fmt::Debug for List<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("List").field(&self.request).finish()
    }
}

// No type fulfills the bound (see `rt::not_awaited!`), so awaiting a list is a compile error that says what to call.
#[doc(hidden)]
impl<T> Future for List<T>
where
    for<'a> Await<'a>: Gives<List<T>>,
{
    type Output = Result<Vec<T>, Error>;

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Self::Output> {
        Poll::Pending
    }
}
