//! One future with many waiters.

use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::task::{Context, Poll, Wake, Waker};

/// A future that many callers wait for. Each caller that is polled drives it, so that none depends on a cancelled one; when the last caller is dropped,
/// it is dropped too. No lock is held while it is polled, because it may block, or wait for itself.
pub(super) struct Flight<T>(Arc<Shared<T>>);

/// A flight that may be over, or cancelled by all its callers.
pub(super) struct WeakFlight<T>(Weak<Shared<T>>);

struct Shared<T> {
    stage: Mutex<Stage<T>>,
    waiting: Arc<Waiting>,
}

enum Stage<T> {
    Running(Pin<Box<dyn Future<Output = T> + Send>>),
    /// A caller is polling it; whether another one wanted to meanwhile.
    Polled {
        missed: bool,
    },
    Done(T),
    /// It panicked.
    Broken,
}

/// The callers to poll again.
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

/// Why there is no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Crash {
    /// The future panicked.
    Broken,
    /// The future waits for itself.
    Circular,
}

thread_local! {
    /// The flights that are being polled on this thread, one inside another.
    static POLLED_HERE: RefCell<Vec<usize>> = const { RefCell::new(Vec::new()) };
}

/// A flight that is being polled on this thread. If it panics, the flight is over for all.
struct Polling<'a, T> {
    shared: &'a Shared<T>,
    is_over: bool,
}

impl<'a, T> Polling<'a, T> {
    fn new(shared: &'a Shared<T>) -> Self {
        POLLED_HERE.with_borrow_mut(|flights| flights.push(shared.address()));
        Self { shared, is_over: false }
    }

    /// The next step for the future, and whether it must be polled again.
    fn end(mut self, stage: Stage<T>) -> bool {
        self.is_over = true;
        let old = std::mem::replace(&mut *lock(&self.shared.stage), stage);
        matches!(old, Stage::Polled { missed: true })
    }
}

impl<T> Drop for Polling<'_, T> {
    fn drop(&mut self) {
        POLLED_HERE.with_borrow_mut(Vec::pop);
        if !self.is_over {
            *lock(&self.shared.stage) = Stage::Broken;
            Waker::from(self.shared.waiting.clone()).wake();
        }
    }
}

impl<T> Shared<T> {
    fn address(&self) -> usize {
        std::ptr::from_ref(self).addr()
    }
}

impl<T: Clone> Future for Flight<T> {
    type Output = Result<T, Crash>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<T, Crash>> {
        let shared = &*self.0;
        if POLLED_HERE.with_borrow(|flights| flights.contains(&shared.address())) {
            return Poll::Ready(Err(Crash::Circular));
        }
        // First, so that no wake-up is missed.
        shared.waiting.add(context.waker());
        let mut future = {
            let mut stage = lock(&shared.stage);
            match &mut *stage {
                Stage::Done(value) => return Poll::Ready(Ok(value.clone())),
                Stage::Broken => return Poll::Ready(Err(Crash::Broken)),
                Stage::Polled { missed } => {
                    *missed = true;
                    return Poll::Pending;
                }
                Stage::Running(_) => {}
            }
            match std::mem::replace(&mut *stage, Stage::Polled { missed: false }) {
                Stage::Running(future) => future,
                other => {
                    *stage = other;
                    return Poll::Pending;
                }
            }
        };
        let polling = Polling::new(shared);
        let waker = Waker::from(shared.waiting.clone());
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Pending => {
                // A caller that came meanwhile may have missed a wake-up that came after the poll.
                if polling.end(Stage::Running(future)) {
                    waker.wake();
                }
                Poll::Pending
            }
            Poll::Ready(value) => {
                polling.end(Stage::Done(value.clone()));
                waker.wake();
                Poll::Ready(Ok(value))
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
    async fn every_waiter_is_served_when_others_are_cancelled() {
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
                    assert_eq!(waiter.await.unwrap(), Ok(round));
                }
            }
            assert_eq!(polls.load(Ordering::Relaxed), 20, "it continues, independent of the caller that polls it");
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
        assert_eq!(flight.await, Err(Crash::Broken));
    }

    #[tokio::test]
    async fn a_flight_may_wait_for_another_one() {
        let inner = Flight::new(async { 7 });
        let outer = Flight::new(inner);
        assert_eq!(outer.await, Ok(Ok(7)));
    }

    /// A future that is slow to poll blocks one thread, but no other waiter.
    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn a_slow_poll_blocks_no_other_waiter() {
        let flight = Flight::new(async {
            tokio::task::yield_now().await;
            std::thread::sleep(std::time::Duration::from_millis(400));
            7
        });
        let driver = tokio::spawn(Flight(flight.0.clone()));
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        // These are polled on the other thread while the first one is asleep.
        let waiters: Vec<_> = (0..4).map(|_| tokio::spawn(Flight(flight.0.clone()))).collect();
        let started = std::time::Instant::now();
        tokio::spawn(async { tokio::task::yield_now().await }).await.unwrap();
        assert!(started.elapsed() < std::time::Duration::from_millis(200), "{:?}", started.elapsed());
        assert_eq!(driver.await.unwrap(), Ok(7));
        for waiter in waiters {
            assert_eq!(waiter.await.unwrap(), Ok(7));
        }
    }

    #[tokio::test]
    async fn a_flight_without_waiters_is_dropped() {
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
