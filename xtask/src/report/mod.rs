//! `cargo xtask report`: summarises the spec and what is generated from it.

mod decisions;
mod facts;
mod table;

use std::process::ExitCode;

use clap::Args;

use crate::error::Failure;
use crate::input::InputArguments;
use crate::terminal::Terminal;
use crate::workspace::Workspace;
use decisions::Decisions;
use facts::Report;

/// Summarise the spec and what is generated from it
#[derive(Args)]
pub(crate) struct Arguments {
    /// Print JSON with every operation, schema, model method and warning
    #[arg(long)]
    json: bool,

    #[command(flatten)]
    input: InputArguments,
}

pub(crate) fn run(arguments: &Arguments, terminal: &Terminal) -> Result<ExitCode, Failure> {
    let sources = arguments.input.read(&Workspace::find(), None)?.sources;
    let generated = match codegen::generate(&sources) {
        Ok(generated) => generated,
        Err(diagnostics) => return Err(Failure::input(diagnostics, sources)),
    };
    let report = Report::new(&generated, &Decisions::of(&sources));
    let text = if arguments.json { serde_json::to_string_pretty(&report).map_err(Failure::new)? + "\n" } else { table::render(&report) };
    terminal.print(text);
    Ok(ExitCode::SUCCESS)
}
