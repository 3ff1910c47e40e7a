//! Limits the memory of a decoded body. An empty object takes two bytes of JSON, but hundreds in memory; without a limit, a compressed page of 12 KB
//! could take gigabytes.

use std::cell::Cell;

/// The memory that any body may take, however small it is.
const FLOOR: usize = 8 * 1024 * 1024;

/// How many times its size a larger body may take, by this module's count, which counts objects inside others twice. Okta's pages take two to five times
/// their size.
const FACTOR: usize = 12;

/// The memory that a string or a piece of JSON takes in addition to its text, including its place in a list.
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

/// The memory that a body of this size may take, in bytes.
pub(super) fn of(body: usize) -> usize {
    FLOOR.saturating_add(body.saturating_mul(FACTOR))
}

/// Takes memory from the budget; `false` if not enough is left.
pub(super) fn charge(bytes: usize) -> bool {
    let left = LEFT.get().checked_sub(bytes);
    LEFT.set(left.unwrap_or(0));
    left.is_some()
}

/// Whether the budget was exceeded.
pub(super) fn is_spent() -> bool {
    LEFT.get() == 0
}
