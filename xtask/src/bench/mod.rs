//! `cargo xtask bench`: prints the tables of docs/performance.md, measured in one run, and compares counts with a committed baseline.
//!
//! Times are only comparable within one run on one machine, so tables show ratios. Counts do not depend on the machine, so CI compares them.

mod counts;
mod generator;
mod instructions;
mod tables;

use std::path::PathBuf;
use std::process::{Command, ExitCode};

use clap::{Args, ValueEnum};

use crate::error::Failure;
use crate::terminal::Terminal;
use crate::workspace::Workspace;

/// Measure the SDK: compile time, decoding, encoding, memory, generation, calls and pages
#[derive(Args)]
pub(crate) struct Arguments {
    /// What to measure [default: everything]
    #[arg(value_name = "TABLE")]
    tables: Vec<Table>,

    /// Compare the counts with tests/counts.json; exit with 1 if one of them grew beyond its margin
    #[arg(long, conflicts_with = "update")]
    check: bool,

    /// Write the counts to tests/counts.json
    #[arg(long)]
    update: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Table {
    /// Allocations, crates and lines of LLVM IR; with --check and --update, this is the default
    Counts,
    /// Instructions per decoded and encoded object; needs valgrind
    Json,
    /// Memory of decoded pages
    Memory,
    /// CPU time of compiling the SDK and plain structs with serde derives
    Compile,
    /// CPU time of `cargo xtask gen`, for the spec and for copies of it in one file
    Gen,
    /// Calls over loopback, compared with bare reqwest
    Calls,
    /// 100,000 users in pages of 200 over loopback
    Pages,
}

pub(crate) fn run(arguments: &Arguments, terminal: &Terminal) -> Result<ExitCode, Failure> {
    let bench = Bench { workspace: Workspace::find(), terminal };
    if arguments.check || arguments.update {
        return bench.counts(arguments.check, arguments.update);
    }
    let all = [Table::Counts, Table::Json, Table::Memory, Table::Compile, Table::Gen, Table::Calls, Table::Pages];
    let tables = if arguments.tables.is_empty() { &all[..] } else { &arguments.tables };
    for table in tables {
        match table {
            Table::Counts => drop(bench.counts(false, false)?),
            Table::Json => bench.json()?,
            Table::Memory => bench.memory()?,
            Table::Compile => bench.compile()?,
            Table::Gen => bench.generation()?,
            Table::Calls => bench.loopback("calls")?,
            Table::Pages => bench.loopback("pages")?,
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// What all measurements share.
struct Bench<'a> {
    workspace: Workspace,
    terminal: &'a Terminal,
}

impl Bench<'_> {
    /// The folder of the baseline and the benchmarks.
    fn derived(&self) -> PathBuf {
        self.workspace.root().join("tests").join("derived")
    }

    /// A Cargo command in the workspace.
    fn cargo(&self) -> Command {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.current_dir(self.workspace.root()).env("CARGO_INCREMENTAL", "0").env_remove("CARGO_MANIFEST_DIR");
        command
    }
}

/// Runs a command and returns its standard output.
fn output(command: &mut Command) -> Result<String, Failure> {
    let program = command.get_program().to_string_lossy().into_owned();
    let done = command.output().map_err(|error| Failure::new(format_args!("cannot run {program}: {error}")))?;
    if !done.status.success() {
        let message = String::from_utf8_lossy(&done.stderr);
        return Err(Failure::new(format_args!("{program} failed ({}):\n{}", done.status, message.trim_end())));
    }
    Ok(String::from_utf8_lossy(&done.stdout).into_owned())
}
