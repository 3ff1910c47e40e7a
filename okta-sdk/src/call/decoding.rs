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

/// A large response that is being decoded.
pub(crate) struct Decoding<T> {
    task: Task,
    /// Where the task leaves the response. That keeps the type of the response out of the task, which would otherwise be compiled again for
    /// each type in every program.
    decoded: Arc<Mutex<Option<Decoded<T>>>>,
}

/// The state after a response has arrived.
#[allow(clippy::large_enum_variant, reason = "it is destructured at once")]
pub(crate) enum Started<T> {
    /// The response was small and is decoded.
    Done(Result<Response<T>, Error>),
    /// The response is being decoded.
    Running(Decoding<T>),
}

impl<T: Output> Decoding<T> {
    pub(crate) fn start(answer: Result<RawResponse, Error>) -> Started<T> {
        let answer = match answer {
            Ok(answer) => answer,
            Err(error) => return Started::Done(Err(error)),
        };
        let Some(thread) = Thread::for_response(&answer) else { return Started::Done(Response::read(answer)) };
        let decoded = Arc::new(Mutex::new(None));
        let result = Arc::clone(&decoded);
        let task = thread.run(Box::new(move || *lock(&result) = Some(Response::read(answer))));
        Started::Running(Self { task, decoded })
    }

    /// The response.
    pub(crate) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<Response<T>, Error>> {
        match self.task.poll(context) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(Some(error)) => Poll::Ready(Err(error)),
            Poll::Ready(None) => Poll::Ready(lock(&self.decoded).take().unwrap_or_else(|| Err(stopped()))),
        }
    }
}

/// A thread that may block, for a large response.
struct Thread {
    runtime: Handle,
    deadline: Option<Deadline>,
    operation: &'static Operation,
}

impl Thread {
    /// Returns `None` if the response is small, or outside a Tokio runtime.
    fn for_response(answer: &RawResponse) -> Option<Self> {
        let runtime = Handle::try_current().ok().filter(|_| answer.body.len() > AT_ONCE)?;
        Some(Self { runtime, deadline: answer.deadline, operation: answer.operation })
    }

    /// The size of a decoded body is bounded, so the thread is free again soon even if nobody waits for it.
    fn run(self, job: Box<dyn FnOnce() + Send>) -> Task {
        let timer = self.deadline.map(|deadline| (Box::pin(sleep_until(deadline.at)), deadline));
        Task { handle: self.runtime.spawn_blocking(job), timer, operation: self.operation }
    }
}

/// A task on a thread that may block, until the deadline of the call.
struct Task {
    handle: JoinHandle<()>,
    timer: Option<(Pin<Box<Sleep>>, Deadline)>,
    operation: &'static Operation,
}

impl Task {
    /// Is ready when the task has ended, with an error if the deadline has passed before.
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Error>> {
        if Pin::new(&mut self.handle).poll(context).is_ready() {
            return Poll::Ready(None);
        }
        let Some((sleep, deadline)) = &mut self.timer else { return Poll::Pending };
        ready!(sleep.as_mut().poll(context));
        let error = Error::new(ErrorKind::OutOfTime { limit: deadline.limit, stage: Stage::Response });
        Poll::Ready(Some(error.in_operation(self.operation)))
    }
}

fn stopped() -> Error {
    Error::new(ErrorKind::InvalidValue { reason: "the response was not decoded: the runtime has shut down".into() })
}

fn lock<T>(decoded: &Mutex<T>) -> MutexGuard<'_, T> {
    decoded.lock().unwrap_or_else(PoisonError::into_inner)
}
