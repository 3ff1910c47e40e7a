//! Shared code of the runtime's tests: an in-memory transport, and a server on loopback that can misbehave.
#![allow(dead_code, unreachable_pub, unused_imports, reason = "each test binary uses its part")]

#[cfg(feature = "oauth")]
pub mod authority;
mod kept;
#[cfg(feature = "oauth")]
pub mod keys;
#[cfg(feature = "oauth")]
pub mod leaks;
mod limited;
mod memory;
mod server;
#[cfg(feature = "config-file")]
pub mod user;

pub use kept::Kept;
pub use limited::{Counted, Date, Limited};
pub use memory::{Memory, json, org, page, status};
pub use server::{Fault, Received, Reply, Server, local};
