//! `cargo xtask diff`: compares two specs and reports which changes break SDK users.
//!
//! - `changes`: the differences and their effect
//! - `label`: labels that identify schemas and types in both specs
//! - `operations`, `schemas`, `methods`: the comparison
//! - `text`: human-readable output

mod changes;
mod label;
mod methods;
mod operations;
mod schemas;
mod text;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use codegen::Source;
use codegen::api::Api;
use codegen::reader::Files;
use serde::Serialize;

use crate::error::Failure;
use crate::terminal::{Terminal, counted};
use crate::workspace::Workspace;
use changes::{Change, Changes, Effect};
use label::Labels;

/// Compare two specs: operations, parameters, schemas, fields, enum values, methods
#[derive(Args)]
pub(crate) struct Arguments {
    /// The older spec
    old: PathBuf,

    /// The newer spec
    new: PathBuf,

    /// Print JSON
    #[arg(long)]
    json: bool,

    /// The folder of overlays; each spec is compared with the overlays that fit it [default: spec/overlays]
    #[arg(long, value_name = "DIR")]
    overlays: Option<PathBuf>,

    /// Compare the specs without overlays
    #[arg(long, conflicts_with = "overlays")]
    no_overlays: bool,
}

/// Two specs and their differences, as printed by `--json`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Comparison {
    old: Version,
    new: Version,
    /// The number of changes that can break code that uses the SDK.
    breaking: usize,
    /// The number of changes that cannot.
    additive: usize,
    changes: Vec<Change>,
}

#[derive(Serialize)]
struct Version {
    file: String,
    title: String,
    version: String,
}

pub(crate) fn run(arguments: &Arguments, terminal: &Terminal) -> Result<ExitCode, Failure> {
    let workspace = Workspace::find();
    let folder = arguments.overlays.clone().or_else(|| Some(workspace.spec().join("overlays")).filter(|folder| folder.is_dir()));
    let folder = folder.filter(|_| !arguments.no_overlays);
    let old = read(&arguments.old, folder.as_deref(), &workspace, terminal)?;
    let new = read(&arguments.new, folder.as_deref(), &workspace, terminal)?;
    let comparison = Comparison::new(&old, &new, (workspace.name(&arguments.old), workspace.name(&arguments.new)));
    let text =
        if arguments.json { serde_json::to_string_pretty(&comparison).map_err(Failure::new)? + "\n" } else { text::render(&comparison) };
    // A closed pipe is not an error: `diff … | head`.
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
    Ok(ExitCode::SUCCESS)
}

impl Comparison {
    /// Renders the differences as a changelog entry in Markdown.
    pub(crate) fn changelog(&self) -> String {
        text::changelog(self)
    }

    /// Compares two APIs; `files` are the names of their specs.
    pub(crate) fn new(old: &Api, new: &Api, files: (String, String)) -> Self {
        let mut changes = Changes::default();
        let (before, after) = (Labels::new(old), Labels::new(new));
        operations::compare(&mut changes, (old, &before), (new, &after));
        schemas::compare(&mut changes, (old, &before), (new, &after));
        methods::compare(&mut changes, (old, &before), (new, &after));
        let changes = changes.sorted();
        let breaking = changes.iter().filter(|change| change.effect == Effect::Breaking).count();
        let version = |api: &Api, file| Version { file, title: api.title.clone(), version: api.version.clone() };
        Self { old: version(old, files.0), new: version(new, files.1), breaking, additive: changes.len() - breaking, changes }
    }
}

/// Reads a spec with every overlay that fits it: the overlays are written for one spec and may not fit another.
fn read(path: &Path, overlays: Option<&Path>, workspace: &Workspace, terminal: &Terminal) -> Result<Api, Failure> {
    let files = Files { spec: path.to_owned(), overlays: overlays.map(Path::to_owned), lock: PathBuf::new() };
    let mut sources = files.read(|path| workspace.name(path))?;
    // An overlay that makes this spec invalid was written for the other one; skip it.
    loop {
        match sources.api_of_what_applies() {
            Ok((api, unused)) => {
                if !unused.is_empty() {
                    let what = counted(unused.len(), "overlay action");
                    terminal.progress(format_args!("{}: {what} matched nothing or changed nothing", sources.spec.name));
                }
                return Ok(api);
            }
            Err(diagnostics) => {
                let at_fault = |overlay: &Source| diagnostics.iter().any(|diagnostic| *diagnostic.at.file == *overlay.name);
                let Some(index) = sources.overlays.iter().position(at_fault) else {
                    return Err(Failure::input(diagnostics, sources));
                };
                let overlay = sources.overlays.remove(index);
                terminal.progress(format_args!("{}: {} was skipped because it makes this spec invalid", sources.spec.name, overlay.name));
            }
        }
    }
}
