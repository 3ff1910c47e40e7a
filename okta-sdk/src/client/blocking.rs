//! Calls that block their thread, for programs without an async runtime: the feature `blocking`.
//!
//! The calls are the same ones. [`Call::wait`] and [`Call::send_blocking`] stand for `.await` and `send()`, and every stream has
//! `blocking()`, which makes it an iterator. One background thread, started by the first call, drives them all.

use std::future::Future;
use std::pin::Pin;
use std::sync::OnceLock;

use futures_core::Stream;
use tokio::runtime::{Builder, Handle, Runtime};

use crate::Error;
use crate::call::{Call, Output, Response};
use crate::pages::{Follow, Items, Pages};

impl<T: Output> Call<T> {
    /// Sends the call, waits, and gives the value.
    ///
    /// # Errors
    ///
    /// The call failed, or the thread belongs to an async runtime, which must not be blocked.
    pub fn wait(self) -> Result<T, Error> {
        self.send_blocking().map(Response::into_value)
    }

    /// Sends the call, waits, and gives everything about the answer.
    ///
    /// # Errors
    ///
    /// The call failed, or the thread belongs to an async runtime, which must not be blocked.
    pub fn send_blocking(self) -> Result<Response<T>, Error> {
        block_on(self.send())?
    }
}

/// A stream as an iterator that waits for each item.
#[must_use = "an iterator does nothing until it is asked"]
#[derive(Debug)]
pub struct Blocking<S>(S);

impl<S> Blocking<S> {
    /// The stream itself, to ask it for its cursor.
    pub fn stream(&self) -> &S {
        &self.0
    }
}

macro_rules! blocking {
    ($($stream:ident)*) => {
        $(impl<T> $stream<T> {
            /// The same as an iterator that waits for each item.
            pub fn blocking(self) -> Blocking<Self> {
                Blocking(self)
            }
        })*
    };
}
blocking!(Items Pages Follow);

impl<T, S: Stream<Item = Result<T, Error>> + Unpin> Iterator for Blocking<S> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let stream = &mut self.0;
        match block_on(std::future::poll_fn(|context| Pin::new(&mut *stream).poll_next(context))) {
            Ok(item) => item,
            Err(error) => Some(Err(error)),
        }
    }
}

fn block_on<F: Future>(future: F) -> Result<F::Output, Error> {
    if Handle::try_current().is_ok() {
        return Err(Error::configuration("this thread belongs to an async runtime and must not be blocked: await the call instead"));
    }
    Ok(runtime()?.block_on(future))
}

fn runtime() -> Result<&'static Runtime, Error> {
    static RUNTIME: OnceLock<Result<Runtime, std::io::Error>> = OnceLock::new();
    let made = RUNTIME.get_or_init(|| Builder::new_multi_thread().worker_threads(1).thread_name("okta-sdk").enable_all().build());
    made.as_ref().map_err(|error| Error::configuration(format!("the background thread for blocking calls cannot be started: {error}")))
}
