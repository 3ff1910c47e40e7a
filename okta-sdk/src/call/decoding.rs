//! Decodes responses: small ones at once, large ones on a thread that may block, within the call's timeout.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};

use tokio::runtime::Handle;
use tokio::task::JoinHandle;
use tokio::time::{Sleep, sleep_until};

use super::{Output, Response};
use crate::Error;
use crate::error::{ErrorKind, Stage};
use crate::facts::Operation;
use crate::pipeline::{AT_ONCE, Deadline, RawResponse};

type Decoded<T> = Result<Response<T>, Error>;

/// A large response on its way to a value.
pub(crate) struct Decoding<T> {
    task: JoinHandle<()>,
    /// Where the task leaves the response. That keeps the type of the response out of the task, which would otherwise be compiled again for
    /// each type in every program.
    decoded: Arc<Mutex<Option<Decoded<T>>>>,
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
                let decoded = Arc::new(Mutex::new(None));
                let result = Arc::clone(&decoded);
                let task = run(&runtime, Box::new(move || *lock(&result) = Some(Response::read(answer))));
                Started::Running(Self { task, decoded, timer, operation })
            }
            _ => Started::Done(Response::read(answer)),
        }
    }

    /// The response.
    pub(crate) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<Response<T>, Error>> {
        if Pin::new(&mut self.task).poll(context).is_ready() {
            let stopped =
                || Err(Error::new(ErrorKind::InvalidValue { reason: "the response was not decoded: the runtime has shut down".into() }));
            return Poll::Ready(lock(&self.decoded).take().unwrap_or_else(stopped));
        }
        let Some((sleep, deadline)) = &mut self.timer else { return Poll::Pending };
        ready!(sleep.as_mut().poll(context));
        let error = Error::new(ErrorKind::OutOfTime { limit: deadline.limit, stage: Stage::Response });
        Poll::Ready(Err(error.in_operation(self.operation)))
    }
}

fn run(runtime: &Handle, job: Box<dyn FnOnce() + Send>) -> JoinHandle<()> {
    runtime.spawn_blocking(job)
}

fn lock<T>(decoded: &Mutex<T>) -> MutexGuard<'_, T> {
    decoded.lock().unwrap_or_else(PoisonError::into_inner)
}
