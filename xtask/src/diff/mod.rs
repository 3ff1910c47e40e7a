//! `cargo xtask diff`: compares two specs and says which release the changes require by semantic versioning.
//!
//! - `read`: reads a spec, or as much of it as is valid
//! - `comparison`: two specs and their differences
//! - `text`, `markdown`: the output for people; `--format json` prints the comparison itself

mod comparison;
mod markdown;
mod read;
mod text;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use codegen::compare::Verdict;

use crate::error::Failure;
use crate::terminal::Terminal;
use crate::workspace::Workspace;
pub(crate) use comparison::{Compared, Comparison};

/// The exit status if a change reaches the level of `--fail-on`. Failures of the command itself exit with 1, wrong arguments with 2.
const FOUND: u8 = 3;

/// Compare two specs: what changes for users of the SDK, and which release that requires
///
/// Exits with 0, with 1 if a spec cannot be read, with 2 for wrong arguments, and with 3 if a change reaches the level of --fail-on.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The older spec
    old: PathBuf,

    /// The newer spec
    new: PathBuf,

    /// The output: text for people, Markdown for a changelog or pull request, JSON for programs
    #[arg(long, value_enum, default_value_t)]
    format: Format,

    /// Exit with status 3 if a change is at least this severe: `any` includes documentation
    #[arg(long, value_enum, value_name = "LEVEL")]
    fail_on: Option<Level>,

    /// The folder of overlays; each spec is compared with the overlay actions that fit it [default: spec/overlays]
    #[arg(long, value_name = "DIR")]
    overlays: Option<PathBuf>,

    /// Compare the specs without overlays
    #[arg(long, conflicts_with = "overlays")]
    no_overlays: bool,

    /// The file with the Rust names of the older spec [default: spec/names.lock, if it exists]
    #[arg(long, value_name = "FILE")]
    lock: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum Format {
    #[default]
    Text,
    Markdown,
    Json,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Level {
    Major,
    Minor,
    Patch,
    Any,
}

pub(crate) fn run(arguments: &Arguments, terminal: &Terminal) -> Result<ExitCode, Failure> {
    let workspace = Workspace::find();
    let folder = arguments.overlays.clone().or_else(|| Some(workspace.spec().join("overlays")).filter(|folder| folder.is_dir()));
    let folder = folder.filter(|_| !arguments.no_overlays);
    let lock = arguments.lock.clone().unwrap_or_else(|| workspace.spec().join("names.lock"));
    let old = read::read(&arguments.old, folder.as_deref(), read::Lock::File(&lock), &workspace, terminal)?;
    // The names of the older spec are kept, as an update does.
    let new = read::read(&arguments.new, folder.as_deref(), read::Lock::Of(&old), &workspace, terminal)?;
    let comparison = Comparison::new(old.side(), new.side());
    let text = match arguments.format {
        Format::Text => text::render(&comparison),
        Format::Markdown => markdown::render(&comparison),
        Format::Json => serde_json::to_string_pretty(&comparison).map_err(Failure::new)? + "\n",
    };
    terminal.print(text);
    let limit = arguments.fail_on.map(|level| match level {
        Level::Major => Verdict::Major,
        Level::Minor => Verdict::Minor,
        Level::Patch | Level::Any => Verdict::Patch,
    });
    let found = limit.is_some_and(|limit| comparison.verdict().is_some_and(|verdict| verdict >= limit));
    Ok(if found { ExitCode::from(FOUND) } else { ExitCode::SUCCESS })
}
