//! A call that has not been sent.

use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use super::decoding::{Decoding, Started};
use super::{Output, RawResponse, Request, Response};
use crate::Error;
use crate::rt::options;

/// A call that has not been sent. `.await` returns the body; [`send`](Call::send) also returns the status, headers and rate limit.
///
/// It can be cloned and sent any number of times. Dropping its future cancels it.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<T> {
    pub(crate) request: Request,
    output: PhantomData<fn() -> T>,
}

impl<T> Clone for Call<T> {
    fn clone(&self) -> Self {
        Self { request: self.request.clone(), output: PhantomData }
    }
}

impl<T> std::fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Call").field(&self.request).finish()
    }
}

impl<T> Call<T> {
    /// Creates a call from a request.
    #[inline]
    pub fn new(request: Request) -> Self {
        Self { request, output: PhantomData }
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
}

options!(Call<T>; request);

impl<T: Output> Call<T> {
    /// Sends the call and returns the body with the status, headers and rate limit.
    pub fn send(self) -> ResponseFuture<T> {
        // A list that Okta does not page is complete, even if a response links to a next page.
        let answer = if T::is_list() { self.request.start_list() } else { self.request.start() };
        ResponseFuture(Stand::Sent(answer))
    }
}

impl<T: Output> IntoFuture for Call<T> {
    type Output = Result<T, Error>;
    type IntoFuture = CallFuture<T>;

    #[inline]
    fn into_future(self) -> CallFuture<T> {
        CallFuture(self.send())
    }
}

/// The future of [`Call::send`].
#[must_use = "futures do nothing until they are awaited"]
pub struct ResponseFuture<T>(Stand<T>);

enum Stand<T> {
    Sent(Pin<Box<dyn Future<Output = Result<RawResponse, Error>> + Send>>),
    Received(Decoding<T>),
}

impl<T: Output> Future for ResponseFuture<T> {
    type Output = Result<Response<T>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        loop {
            match &mut self.0 {
                Stand::Sent(answer) => match Decoding::start(ready!(answer.as_mut().poll(context))) {
                    Started::Done(response) => return Poll::Ready(response),
                    Started::Running(decoding) => self.0 = Stand::Received(decoding),
                },
                Stand::Received(decoding) => return decoding.poll(context),
            }
        }
    }
}

// Nothing in it is pinned.
impl<T> Unpin for ResponseFuture<T> {}

impl<T> std::fmt::Debug for ResponseFuture<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ResponseFuture").finish_non_exhaustive()
    }
}

/// The future of a call, which returns the body.
#[must_use = "futures do nothing until they are awaited"]
#[derive(Debug)]
pub struct CallFuture<T>(ResponseFuture<T>);

impl<T: Output> Future for CallFuture<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Poll::Ready(ready!(Pin::new(&mut self.0).poll(context)).map(Response::into_value))
    }
}
