//! Follows the System Log.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;
use tokio::time::{Sleep, sleep};

use super::Cursor;
use crate::Error;
use crate::call::{Decoding, Request, Started};
use crate::error::ErrorKind;
use crate::pipeline::{Pager, SYSTEM_LOG};
use crate::rt::Value;

/// A stream of the events of the System Log that never ends.
///
/// An error is an item of the stream. The stream then continues: after a wait, it requests the same page again.
#[must_use = "a stream does nothing until it is polled"]
pub struct Follow<T> {
    pager: Pager,
    interval: Duration,
    events: std::vec::IntoIter<T>,
    /// The cursor of the page that contains the events.
    page: Option<Cursor>,
    wait: Option<Pin<Box<Sleep>>>,
    /// A page that is being decoded, and its cursor.
    decoding: Option<(Option<Cursor>, Decoding<Vec<T>>)>,
}

impl<T: Value> Follow<T> {
    pub(super) fn new(request: Request, interval: Duration) -> Self {
        let refusal = refusal(&request).map(|error| error.in_operation(request.operation()));
        let mut pager = Pager::new(request.prepare());
        pager.set_endless();
        if let Some(refusal) = refusal {
            pager.fail(refusal);
        }
        Self { pager, interval, events: Vec::new().into_iter(), page: None, wait: None, decoding: None }
    }

    /// Sets how long to wait before polling for new events. 10 seconds by default. A shorter interval takes more of the System Log's rate limit, which other programs share.
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = interval;
        self
    }

    /// The cursor to resume from after a restart without missing an event: the current page while it has events left, then the next one. Save it
    /// after you have handled the events returned so far.
    pub fn cursor(&self) -> Option<Cursor> {
        match &self.decoding {
            _ if !self.events.as_slice().is_empty() => self.page.clone(),
            Some((place, _)) => place.clone(),
            None => self.pager.cursor(),
        }
    }

    /// Waits for the next event; `None` only after an error that ends the stream.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        std::future::poll_fn(|context| self.poll_event(context)).await
    }

    /// Waits for the next event; `None` only after an error that ends the stream.
    ///
    /// # Errors
    ///
    /// The next page could not be fetched or decoded.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        self.next().await.transpose()
    }

    fn poll_event(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(event) = self.events.next() {
                return Poll::Ready(Some(Ok(event)));
            }
            if let Some(wait) = &mut self.wait {
                ready!(wait.as_mut().poll(context));
                self.wait = None;
            }
            let (page, result) = match &mut self.decoding {
                Some((place, decoding)) => {
                    let result = ready!(decoding.poll(context));
                    (place.take(), result)
                }
                None => {
                    let place = self.pager.cursor();
                    let Some(answer) = ready!(self.pager.poll_page(context)) else { return Poll::Ready(None) };
                    match Decoding::start(answer) {
                        Started::Done(result) => (place, result),
                        Started::Running(decoding) => {
                            self.decoding = Some((place, decoding));
                            continue;
                        }
                    }
                }
            };
            self.decoding = None;
            match result {
                Ok(response) => {
                    // Only an empty page means that there are no more events.
                    if response.is_empty() {
                        self.wait_a_while();
                    }
                    self.page = page;
                    self.events = response.into_value().into_iter();
                }
                Err(error) => {
                    if self.pager.cursor().is_some() {
                        self.wait_a_while();
                    }
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }

    fn wait_a_while(&mut self) {
        self.wait = Some(Box::pin(sleep(self.interval)));
    }
}

/// Why a call cannot be followed.
fn refusal(request: &Request) -> Option<Error> {
    let refuse = |reason: &str| Some(Error::new(ErrorKind::InvalidArgument { name: "follow".into(), reason: reason.into() }));
    if request.template() != SYSTEM_LOG {
        return refuse("is for the System Log only; use `stream()` for other lists");
    }
    if request.query_value("until").is_some() {
        return refuse("is endless, so it cannot be combined with `until`");
    }
    if request.query_value("sortOrder").is_some_and(|order: String| order.eq_ignore_ascii_case("DESCENDING")) {
        return refuse("needs the events in ascending order, because new events come last");
    }
    None
}

impl<T: Value> Stream for Follow<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_event(context)
    }
}

impl<T> std::fmt::Debug for Follow<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Follow").field("operation", &self.pager.operation().map(|operation| operation.id)).finish_non_exhaustive()
    }
}

// Nothing in it is pinned.
impl<T> Unpin for Follow<T> {}
