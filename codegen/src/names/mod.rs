//! Gives everything its Rust name, once and for good.

mod types;

pub use types::*;
