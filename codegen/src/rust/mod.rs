//! Turns the `Api` into files of Rust. Only this room knows Rust.
