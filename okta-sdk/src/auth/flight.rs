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

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
    async fn nobody_is_left_behind_whoever_gives_up() {
        for round in 0..300_usize {
            let polls = Arc::new(AtomicUsize::new(0));
            let counted = polls.clone();
            let flight = Flight::new(async move {
                for _ in 0..20 {
                    counted.fetch_add(1, Ordering::Relaxed);
                    tokio::task::yield_now().await;
                }
                round
            });
            let waiters: Vec<_> = (0..8).map(|_| tokio::spawn(Flight(flight.0.clone()))).collect();
            drop(flight);
            for (index, waiter) in waiters.into_iter().enumerate() {
                if (index + round) % 3 == 0 {
                    waiter.abort();
                } else {
                    assert_eq!(waiter.await.unwrap(), Some(round));
                }
            }
            assert_eq!(polls.load(Ordering::Relaxed), 20);
        }
    }

    #[tokio::test]
    async fn a_flight_that_panics_is_over_for_all() {
        let flight: Flight<()> = Flight::new(async {
            tokio::task::yield_now().await;
            panic!("it broke")
        });
        let waiters: Vec<_> = (0..3).map(|_| tokio::spawn(Flight(flight.0.clone()))).collect();
        let mut outcomes = Vec::new();
        for waiter in waiters {
            outcomes.push(waiter.await.ok());
        }
        assert_eq!(outcomes.iter().filter(|outcome| outcome.is_none()).count(), 1, "{outcomes:?}");
        assert_eq!(flight.await, None);
    }

    #[tokio::test]
    async fn a_flight_that_all_gave_up_is_dropped() {
        let held = Arc::new(());
        let kept = held.clone();
        let mut flight = Box::pin(Flight::new(async move {
            let _kept = kept;
            std::future::pending::<()>().await;
        }));
        let weak = flight.downgrade();
        std::future::poll_fn(|context| Poll::Ready(flight.as_mut().poll(context).is_pending())).await;
        assert!(weak.upgrade().is_some() && Arc::strong_count(&held) == 2);
        drop(flight);
        assert!(weak.upgrade().is_none() && Arc::strong_count(&held) == 1);
    }
}
