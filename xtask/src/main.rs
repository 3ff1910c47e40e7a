//! The command line of the workspace.
#![forbid(unsafe_code)]

fn main() {}
