//! `cargo xtask replay`: builds and runs the program `okta-replay`.
//!
//! That program is a separate crate because it depends on `okta-sdk`, and `gen` must run even while `okta-sdk` does not compile.

use std::ffi::OsString;
use std::process::{Command, ExitCode};

use clap::Args;

use crate::error::Failure;
use crate::terminal::Terminal;
use crate::workspace::Workspace;

/// Decode recorded traffic with the SDK's types, encode it again, and report every difference
#[derive(Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Arguments {
    /// The recording and options; `replay --help` lists them
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "FILE.jsonl [--json]")]
    arguments: Vec<OsString>,
}

pub(crate) fn run(arguments: &Arguments, terminal: &Terminal) -> Result<ExitCode, Failure> {
    let manifest = Workspace::find().root().join("Cargo.toml");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(&cargo);
    command.args(["run", "--quiet", "--package", "okta-replay", "--manifest-path"]).arg(manifest).arg("--");
    terminal.progress("building and running okta-replay; the first build takes a while");
    let status = command.args(&arguments.arguments).status();
    let status = status.map_err(|error| Failure::new(format_args!("cannot run {}: {error}", cargo.display())))?;
    // Everything but success is a failure, including termination by a signal.
    Ok(status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from))
}
