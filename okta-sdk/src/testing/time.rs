//! Time that passes only where somebody waits for it.

use std::future::Future;
use std::time::Duration;

use tokio::time::Instant;

/// Runs a future on a runtime of its own whose clock stands still: a wait for a retry or a rate limit takes no time, but moves the clock.
///
/// It is for transports in memory. With a server, time limits run out at once. Tests that depend on Tokio can use
/// `#[tokio::test(start_paused = true)]` instead.
///
/// # Panics
///
/// It is called inside a runtime.
#[track_caller]
pub fn paused<F: Future>(future: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().expect("a runtime");
    runtime.block_on(future)
}

/// Runs a future and measures how long it takes by the runtime's clock, which [`paused`] waits count in.
pub async fn timed<F: Future>(future: F) -> (F::Output, Duration) {
    let started = Instant::now();
    let output = future.await;
    (output, started.elapsed())
}
