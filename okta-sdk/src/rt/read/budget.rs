//! How much memory a body may become. An empty object takes two bytes of JSON and hundreds in memory; without a bound, a page of 12 KB,
//! compressed, could cost gigabytes.

use std::cell::Cell;

/// What every body may become, however small it is.
const FLOOR: usize = 8 * 1024 * 1024;

/// How many times its size a larger body may become, as it is counted here: objects inside others are counted twice. Pages of Okta's take two to five times
/// their size.
const FACTOR: usize = 12;

/// What a string or a piece of JSON takes besides its text, in memory and in the lists that hold it.
pub(super) const ENTRY: usize = 64;

thread_local! {
    static LEFT: Cell<usize> = const { Cell::new(usize::MAX) };
}

/// Reads with the budget of a body of this size.
pub(super) fn with<R>(body: usize, read: impl FnOnce() -> R) -> R {
    struct Restore(usize);
    impl Drop for Restore {
        fn drop(&mut self) {
            LEFT.set(self.0);
        }
    }
    let _restore = Restore(LEFT.replace(of(body)));
    read()
}

/// What a body of this size may become, in bytes.
pub(super) fn of(body: usize) -> usize {
    FLOOR.saturating_add(body.saturating_mul(FACTOR))
}

/// Takes memory; `false` if there is not so much left.
pub(super) fn charge(bytes: usize) -> bool {
    let left = LEFT.get().checked_sub(bytes);
    LEFT.set(left.unwrap_or(0));
    left.is_some()
}

/// Whether there was not enough.
pub(super) fn is_spent() -> bool {
    LEFT.get() == 0
}
