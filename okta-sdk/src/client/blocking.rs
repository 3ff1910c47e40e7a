//! Blocking calls for programs without an async runtime, with the feature `blocking`.
//!
//! [`Call::wait`] and [`Call::send_blocking`] replace `.await` and `send()`, and `blocking()` turns a stream into an iterator. One background thread, started by the first call, drives the connections and timers.
//!
//! Use them wherever blocking is allowed: in threads without a runtime, in `spawn_blocking` and `block_in_place`, and in threads that
//! have entered a runtime's handle. On a thread that drives a runtime, for example in an `async fn`, they return an error.

use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::Thread;

use futures_core::Stream;
use tokio::runtime::{Builder, Runtime};
use tokio::task::coop;

use crate::Error;
use crate::call::{Call, Output, Response};
use crate::pages::{Collect, Follow, Incomplete, Items, Page, PageFuture, Pages};
use crate::rt::Value;

impl<T: Output> Call<T> {
    /// Sends the call, blocks the thread, and returns the value.
    ///
    /// # Errors
    ///
    /// The call failed, or the thread drives an async runtime and must not be blocked.
    pub fn wait(self) -> Result<T, Error> {
        self.send_blocking().map(Response::into_value)
    }

    /// Sends the call, blocks the thread, and returns the whole response.
    ///
    /// # Errors
    ///
    /// The call failed, or the thread drives an async runtime and must not be blocked.
    pub fn send_blocking(self) -> Result<Response<T>, Error> {
        block_on(self.send())?
    }
}

impl<T: Value> Collect<T> {
    /// Fetches the list, blocks the thread, and returns the items.
    ///
    /// # Errors
    ///
    /// The list could not be fetched to its end, or the thread drives an async runtime, which must not be blocked.
    pub fn wait(self) -> Result<Vec<T>, Incomplete<T>> {
        block_on(self).unwrap_or_else(|error| Err(error.into()))
    }
}

impl<T: Value> PageFuture<T> {
    /// Fetches the page, blocks the thread, and returns it.
    ///
    /// # Errors
    ///
    /// The page could not be fetched or read, or the thread drives an async runtime, which must not be blocked.
    pub fn wait(self) -> Result<Page<T>, Error> {
        block_on(self)?
    }
}

/// A stream as an iterator that blocks for each item.
#[must_use = "an iterator does nothing until it is advanced"]
#[derive(Debug)]
pub struct Blocking<S>(S);

impl<S> Blocking<S> {
    /// The stream itself, for example for its cursor.
    pub fn stream(&self) -> &S {
        &self.0
    }
}

macro_rules! blocking {
    ($($stream:ident)*) => {
        $(impl<T> $stream<T> {
            /// Turns the stream into an iterator that blocks for each item.
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

/// Waits for a future on this thread, in the context of the background runtime.
fn block_on<F: Future>(future: F) -> Result<F::Output, Error> {
    if drives_a_runtime() {
        return Err(Error::configuration(
            "this thread drives an async runtime and must not be blocked: await the call, or wait for it in `tokio::task::spawn_blocking`",
        ));
    }
    // The background runtime drives the tasks that the future spawns; only the future itself is polled here.
    let _context = runtime()?.enter();
    let waker = Waker::from(Arc::new(Unpark(std::thread::current())));
    let mut context = Context::from_waker(&waker);
    let mut future = pin!(future);
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return Ok(output);
        }
        // `park` may return spuriously; then the future is polled once more than needed.
        std::thread::park();
    }
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// The maximum number of steps before a task must yield: more than Tokio's budget of 128.
const MORE_THAN_A_BUDGET: usize = 256;

/// Whether a runtime is polling a future on this thread. The presence of a handle is not enough: `spawn_blocking` has one too.
///
/// Tokio gives a budget to whatever it polls, and to nothing else.
fn drives_a_runtime() -> bool {
    let mut context = Context::from_waker(Waker::noop());
    let mut spent = Vec::new();
    let mut is_limited = false;
    for _ in 0..MORE_THAN_A_BUDGET {
        match coop::poll_proceed(&mut context) {
            Poll::Ready(unit) if coop::has_budget_remaining() => spent.push(unit),
            _ => {
                is_limited = true;
                break;
            }
        }
    }
    // Each returns its unit when dropped; the last one must be dropped first.
    while spent.pop().is_some() {}
    is_limited
}

/// The background runtime. If it cannot be started, the next call tries again.
fn runtime() -> Result<&'static Runtime, Error> {
    static RUNTIME: Shared<Runtime> = Shared::new();
    RUNTIME
        .get_or_try_init(|| Builder::new_multi_thread().worker_threads(1).thread_name("okta-sdk").enable_all().build())
        .map_err(|error| Error::configuration(format!("the background thread for blocking calls cannot be started: {error}")))
}

/// A value that is created once. A failure is not remembered.
struct Shared<T> {
    made: OnceLock<T>,
    making: Mutex<()>,
}

impl<T> Shared<T> {
    const fn new() -> Self {
        Self { made: OnceLock::new(), making: Mutex::new(()) }
    }

    fn get_or_try_init<E>(&self, make: impl FnOnce() -> Result<T, E>) -> Result<&T, E> {
        if let Some(made) = self.made.get() {
            return Ok(made);
        }
        let _making = self.making.lock().unwrap_or_else(PoisonError::into_inner);
        match self.made.get() {
            Some(made) => Ok(made),
            None => make().map(|made| self.made.get_or_init(|| made)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Shared;

    #[test]
    fn a_failure_is_not_remembered() {
        let shared = Shared::new();
        assert_eq!(shared.get_or_try_init(|| Err::<u8, _>("no thread")), Err("no thread"));
        assert_eq!(shared.get_or_try_init(|| Ok::<_, &str>(1)), Ok(&1));
        assert_eq!(shared.get_or_try_init(|| Err("no thread")), Ok(&1));
    }
}
