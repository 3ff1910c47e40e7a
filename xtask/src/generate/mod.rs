//! `cargo xtask gen`: writes the generated part of `okta-sdk`, or checks that it is up to date.

mod contract;
mod drift;
pub(crate) mod features;
mod own_crate;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use clap::Args;
use codegen::writer::{self, Owner, Plan};
use codegen::{Generated, Sources};

use crate::error::Failure;
use crate::input::{Input, InputArguments};
use crate::terminal::{Terminal, counted};
use crate::workspace::Workspace;
use drift::Drift;
use own_crate::OwnCrate;

/// Write the generated part of okta-sdk
#[derive(Args)]
pub(crate) struct Arguments {
    /// Change nothing; exit with 1 and show the first differences if the generated code is not up to date
    #[arg(long)]
    check: bool,

    #[command(flatten)]
    input: InputArguments,

    /// Write to another folder; leaves okta-sdk unchanged, and names.lock too unless --lock is given [default: okta-sdk/src/generated]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,

    /// Write a complete crate on top of okta-sdk's runtime. Its manifest, lib.rs and README are written once; later runs update the rest
    #[arg(long = "crate", value_name = "DIR", conflicts_with = "out", requires = "spec")]
    own_crate: Option<PathBuf>,

    /// The name of the crate [default: the name of its folder]
    #[arg(long, value_name = "NAME", requires = "own_crate")]
    name: Option<String>,

    /// List every warning
    #[arg(long, short)]
    verbose: bool,
}

/// The output to write.
struct Output {
    /// The generated files.
    files: Plan,
    /// The name of their folder in messages.
    folder: String,
    /// The path of `names.lock`, if it is written.
    lock: Option<PathBuf>,
    /// The SDK's manifest and its contents with the tags' features; `None` when writing to another folder.
    manifest: Option<(PathBuf, String, String)>,
    /// The test of a separate crate: its path and its contents before and after.
    test: Option<(PathBuf, Option<String>, String)>,
    /// Files that are written once and then left to the owner of the crate.
    first_files: Vec<(PathBuf, String)>,
}

pub(crate) fn run(arguments: &Arguments, terminal: &Terminal) -> Result<ExitCode, Failure> {
    let start = Instant::now();
    let workspace = Workspace::find();
    let own_crate = arguments.own_crate.as_deref().map(|folder| OwnCrate::new(folder, arguments.name.as_deref())).transpose()?;
    let input = arguments.input.read(&workspace, own_crate.as_ref().map(OwnCrate::lock))?;
    terminal.progress(format_args!("reading {} with {}", input.sources.spec.name, counted(input.sources.overlays.len(), "overlay")));
    let generated = match codegen::generate(&input.sources) {
        Ok(generated) => generated,
        Err(diagnostics) => return Err(Failure::input(diagnostics, input.sources)),
    };
    terminal.warnings(&generated.warnings, &input.sources, arguments.verbose);
    let output = match &own_crate {
        Some(own_crate) => Output {
            files: writer::plan(&own_crate.generated(), &generated.files, Owner::Somebody)?,
            folder: workspace.name(&own_crate.generated()),
            lock: Some(input.lock.clone()),
            manifest: Some(own_crate.manifest(&workspace, &generated)?),
            test: Some(own_crate.test(&generated)),
            first_files: own_crate.first_files(&generated),
        },
        None => arguments.output(&workspace, &input, &generated)?,
    };
    let code = if arguments.check {
        check(arguments, terminal, &workspace, &input.sources, &output, &generated)
    } else {
        write(terminal, &workspace, &output, &generated)?;
        ExitCode::SUCCESS
    };
    let api = &generated.api;
    terminal.print(format_args!(
        "{}, {}, {}, {}; {:.1} s\n",
        counted(api.operations.len(), "operation"),
        counted(api.schemas.len(), "model"),
        counted(api.methods.iter().filter(|method| method.operation.is_ok()).count(), "method"),
        counted(generated.warnings.len(), "warning"),
        start.elapsed().as_secs_f64()
    ));
    Ok(code)
}

impl Arguments {
    fn output(&self, workspace: &Workspace, input: &Input, generated: &Generated) -> Result<Output, Failure> {
        let own = workspace.generated();
        let folder = self.out.clone().unwrap_or_else(|| own.clone());
        let is_own = is_same(&folder, &own);
        let owner = if is_own { Owner::Generator } else { Owner::Somebody };
        let manifest = if is_own {
            let path = workspace.manifest();
            let text = fs::read_to_string(&path).map_err(|error| Failure::unreadable(&path, &error))?;
            let updated = features::update(&text, &generated.features)
                .map_err(|(message, help)| Failure::with_help(format_args!("{}: {message}", workspace.name(&path)), help))?;
            Some((path, text, updated))
        } else {
            None
        };
        Ok(Output {
            files: writer::plan(&folder, &generated.files, owner)?,
            folder: workspace.name(&folder),
            lock: (is_own || self.input.lock.is_some()).then(|| input.lock.clone()),
            manifest,
            test: None,
            first_files: Vec::new(),
        })
    }

    /// The command that writes the files that were checked.
    fn fix_command(&self) -> String {
        let mut command = "cargo xtask gen".to_owned();
        let options = [
            ("--spec", &self.input.spec),
            ("--overlays", &self.input.overlays),
            ("--lock", &self.input.lock),
            ("--out", &self.out),
            ("--crate", &self.own_crate),
        ];
        for (name, path) in options {
            if let Some(path) = path {
                command.push_str(&format!(" {name} {}", path.display()));
            }
        }
        command
    }
}

/// Whether two paths refer to the same folder.
fn is_same(a: &Path, b: &Path) -> bool {
    a == b || matches!((a.canonicalize(), b.canonicalize()), (Ok(a), Ok(b)) if a == b)
}

fn write(terminal: &Terminal, workspace: &Workspace, output: &Output, generated: &Generated) -> Result<(), Failure> {
    output.files.apply()?;
    let changes = output.files.changes();
    let removed = changes.iter().filter(|change| change.after.is_none()).count();
    let written = counted(changes.len() - removed, "file");
    terminal.progress(format_args!("{}: {written} written, {removed} removed, {} unchanged", output.folder, output.files.unchanged));
    if !output.files.foreign.is_empty() {
        let foreign = output.files.foreign.join(", ");
        terminal.progress(format_args!("{}: kept files that were not generated: {foreign}", output.folder));
    }
    if let Some(lock) = &output.lock
        && writer::write_if_changed(lock, &generated.lock)?
    {
        terminal.progress(format_args!("{}: updated the names", workspace.name(lock)));
    }
    if let Some((path, _, text)) = &output.manifest
        && writer::write_if_changed(path, text)?
    {
        terminal.progress(format_args!("{}: updated the tags' features", workspace.name(path)));
    }
    if let Some((path, _, text)) = &output.test {
        writer::write_if_changed(path, text)?;
    }
    for (path, text) in &output.first_files {
        writer::write_if_changed(path, text)?;
    }
    Ok(())
}

fn check(
    arguments: &Arguments,
    terminal: &Terminal,
    workspace: &Workspace,
    sources: &Sources,
    output: &Output,
    generated: &Generated,
) -> ExitCode {
    let mut drifts: Vec<Drift<'_>> = Vec::new();
    if let Some((path, before, after)) = &output.manifest {
        drifts.extend(Drift::between(workspace.name(path), Some(before), Some(after)));
    }
    if let Some(lock) = &output.lock {
        let before = sources.lock.as_ref().map(|lock| lock.text.as_str());
        drifts.extend(Drift::between(workspace.name(lock), before, Some(&generated.lock)));
    }
    if let Some((path, before, after)) = &output.test {
        drifts.extend(Drift::between(workspace.name(path), before.as_deref(), Some(after)));
    }
    let changes = output.files.changes().iter();
    drifts.extend(changes.filter_map(|change| {
        Drift::between(format!("{}/{}", output.folder, change.path), change.before.as_deref(), change.after.as_deref())
    }));
    if drifts.is_empty() {
        terminal.progress("the generated code is up to date");
        return ExitCode::SUCCESS;
    }
    terminal.print(drift::render(&drifts));
    terminal.progress(format_args!(
        "{} not up to date; run `{}` and commit the changes",
        if drifts.len() == 1 { "1 file is".to_owned() } else { format!("{} files are", drifts.len()) },
        arguments.fix_command()
    ));
    ExitCode::FAILURE
}
