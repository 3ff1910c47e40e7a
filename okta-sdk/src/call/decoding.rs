//! Decodes responses: small ones at once, large ones on a thread that may block, within the call's timeout.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::runtime::Handle;
use tokio::task::JoinHandle;
use tokio::time::{Sleep, sleep_until};

use super::{Output, Response};
use crate::Error;
use crate::error::{ErrorKind, Stage};
use crate::facts::Operation;
use crate::pipeline::{AT_ONCE, Deadline, RawResponse};

/// A large response on its way to a value.
pub(crate) struct Decoding<T> {
    task: JoinHandle<Result<Response<T>, Error>>,
    timer: Option<(Pin<Box<Sleep>>, Deadline)>,
    operation: &'static Operation,
}

/// A response that has just come.
#[allow(clippy::large_enum_variant, reason = "it is taken apart at once")]
pub(crate) enum Started<T> {
    /// It was small, and is decoded.
    Done(Result<Response<T>, Error>),
    /// It is being decoded.
    Running(Decoding<T>),
}

impl<T: Output> Decoding<T> {
    pub(crate) fn start(answer: Result<RawResponse, Error>) -> Started<T> {
        let answer = match answer {
            Ok(answer) => answer,
            Err(error) => return Started::Done(Err(error)),
        };
        match Handle::try_current() {
            Ok(runtime) if answer.body.len() > AT_ONCE => {
                let operation = answer.operation;
                let timer = answer.deadline.map(|deadline| (Box::pin(sleep_until(deadline.at)), deadline));
                // The size of a decoded body is bounded, so the thread is free again soon even if nobody waits for it.
                Started::Running(Self { task: runtime.spawn_blocking(move || Response::read(answer)), timer, operation })
            }
            _ => Started::Done(Response::read(answer)),
        }
    }

    /// The response.
    pub(crate) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<Response<T>, Error>> {
        if let Poll::Ready(joined) = Pin::new(&mut self.task).poll(context) {
            let stopped =
                |_| Err(Error::new(ErrorKind::InvalidValue { reason: "the response was not decoded: the runtime has shut down".into() }));
            return Poll::Ready(joined.unwrap_or_else(stopped));
        }
        let Some((sleep, deadline)) = &mut self.timer else { return Poll::Pending };
        ready!(sleep.as_mut().poll(context));
        let error = Error::new(ErrorKind::OutOfTime { limit: deadline.limit, stage: Stage::Response });
        Poll::Ready(Err(error.in_operation(self.operation)))
    }
}
