//! The command line of the workspace.
//!
//! It does not depend on `okta-sdk`, so that it can regenerate the crate even while the crate does not compile.
#![forbid(unsafe_code)]

mod bench;
mod diff;
mod error;
mod generate;
mod input;
mod replay;
mod report;
mod terminal;
mod update;
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
    Bench(bench::Arguments),
    Gen(generate::Arguments),
    Diff(diff::Arguments),
    Replay(replay::Arguments),
    Report(report::Arguments),
    Update(update::Arguments),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let terminal = Terminal::detect();
    if let Err(failure) = finish_update(&terminal) {
        terminal.failure(&failure);
        return ExitCode::FAILURE;
    }
    let done = match &arguments.command {
        Command::Bench(arguments) => bench::run(arguments, &terminal),
        Command::Gen(arguments) => generate::run(arguments, &terminal),
        Command::Report(arguments) => report::run(arguments, &terminal),
        Command::Diff(arguments) => diff::run(arguments, &terminal),
        Command::Replay(arguments) => replay::run(arguments, &terminal),
        Command::Update(arguments) => update::run(arguments, &terminal),
    };
    match done {
        Ok(code) => code,
        Err(failure) => {
            terminal.failure(&failure);
            ExitCode::FAILURE
        }
    }
}

/// Finishes an interrupted update before anything else uses the workspace.
fn finish_update(terminal: &Terminal) -> Result<(), error::Failure> {
    if update::finish(&workspace::Workspace::find().stage())? {
        terminal.progress("finished the update that an earlier run started");
    }
    Ok(())
}
