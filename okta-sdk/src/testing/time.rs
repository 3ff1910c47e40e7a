//! Paused time: the clock advances only when a task waits.

use std::future::Future;
use std::time::Duration;

use tokio::time::Instant;

/// Runs a future on its own runtime with a paused clock: a wait for a retry or a rate limit takes no time, but advances the clock.
///
/// Use it with in-memory transports: with a real server, timeouts would expire at once. Tests that depend on Tokio can use
/// `#[tokio::test(start_paused = true)]` instead.
///
/// # Panics
///
/// The function is called inside a runtime.
#[track_caller]
pub fn paused<F: Future>(future: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().expect("a runtime");
    runtime.block_on(future)
}

/// Runs a future and measures how long it takes by the runtime's clock, which waits under [`paused`] advance.
pub async fn timed<F: Future>(future: F) -> (F::Output, Duration) {
    let started = Instant::now();
    let output = future.await;
    (output, started.elapsed())
}
