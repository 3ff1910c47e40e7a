//! The command line of the workspace.
//!
//! It does not depend on `okta-sdk`, so that it can regenerate the crate even while the crate does not compile.
#![forbid(unsafe_code)]

mod diff;
mod error;
mod generate;
mod input;
mod replay;
mod report;
mod terminal;
mod workspace;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::terminal::Terminal;

/// Generates okta-sdk from the spec in spec/, reports on the spec, compares specs and replays recordings.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Gen(generate::Arguments),
    Diff(diff::Arguments),
    Replay(replay::Arguments),
    Report(report::Arguments),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let terminal = Terminal::detect();
    let done = match &arguments.command {
        Command::Gen(arguments) => generate::run(arguments, &terminal),
        Command::Report(arguments) => report::run(arguments, &terminal),
        Command::Diff(arguments) => diff::run(arguments, &terminal),
        Command::Replay(arguments) => replay::run(arguments, &terminal),
    };
    match done {
        Ok(code) => code,
        Err(failure) => {
            terminal.failure(&failure);
            ExitCode::FAILURE
        }
    }
}
