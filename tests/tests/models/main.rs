//! Model guarantees: round trips of every model, read-modify-write, unions, enums, dates, secrets, formats, and typical user code.

mod entropy;
mod every_model;
mod fields;
mod formats;
mod json;
#[path = "../../../okta-sdk/tests/support/memory.rs"]
#[allow(dead_code, unreachable_pub, reason = "shared with the tests of the SDK")]
mod memory;
mod read_modify_write;
mod read_only;
mod schemas;
mod secrets;
mod setters;
mod tasks;
mod tolerance;
mod unions;
