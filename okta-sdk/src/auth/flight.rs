//! One future that many wait for.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::task::{Context, Poll, Wake, Waker};

/// A future that many wait for. Whoever is polled drives it, so that nobody depends on a caller that gave up or is not polled; when the
/// last one gives up it is dropped.
pub(super) struct Flight<T>(Arc<Shared<T>>);

/// A flight that may be over, or given up by all.
pub(super) struct WeakFlight<T>(Weak<Shared<T>>);

struct Shared<T> {
    stage: Mutex<Stage<T>>,
    waiting: Arc<Waiting>,
}

enum Stage<T> {
    Running(Pin<Box<dyn Future<Output = T> + Send>>),
    Done(T),
    /// It panicked.
    Broken,
}

/// Who is to be polled again.
#[derive(Default)]
struct Waiting(Mutex<Vec<Waker>>);

impl Waiting {
    fn add(&self, waker: &Waker) {
        let mut waiting = lock(&self.0);
        if !waiting.iter().any(|other| other.will_wake(waker)) {
            waiting.push(waker.clone());
        }
    }
}

impl Wake for Waiting {
    fn wake(self: Arc<Self>) {
        let waiting = std::mem::take(&mut *lock(&self.0));
        waiting.into_iter().for_each(Waker::wake);
    }
}

impl<T> Flight<T> {
    pub(super) fn new(future: impl Future<Output = T> + Send + 'static) -> Self {
        let stage = Mutex::new(Stage::Running(Box::pin(future)));
        Self(Arc::new(Shared { stage, waiting: Arc::default() }))
    }

    pub(super) fn downgrade(&self) -> WeakFlight<T> {
        WeakFlight(Arc::downgrade(&self.0))
    }
}

impl<T> WeakFlight<T> {
    /// No flight.
    pub(super) fn none() -> Self {
        Self(Weak::new())
    }

    pub(super) fn upgrade(&self) -> Option<Flight<T>> {
        self.0.upgrade().map(Flight)
    }
}

/// The value; `None` if the future panicked.
impl<T: Clone> Future for Flight<T> {
    type Output = Option<T>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T>> {
        let shared = &*self.0;
        // First, so that no wake-up is missed.
        shared.waiting.add(context.waker());
        let mut stage = lock(&shared.stage);
        let mut future = match std::mem::replace(&mut *stage, Stage::Broken) {
            Stage::Running(future) => future,
            Stage::Done(value) => {
                *stage = Stage::Done(value.clone());
                return Poll::Ready(Some(value));
            }
            Stage::Broken => return Poll::Ready(None),
        };
        let waker = Waker::from(shared.waiting.clone());
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Pending => {
                *stage = Stage::Running(future);
                Poll::Pending
            }
            Poll::Ready(value) => {
                *stage = Stage::Done(value.clone());
                drop(stage);
                waker.wake();
                Poll::Ready(Some(value))
            }
        }
    }
}

/// Locks what no panic can leave half done.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
