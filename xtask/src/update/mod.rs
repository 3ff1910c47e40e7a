//! `cargo xtask update`: replaces the spec by a newer one, in one step that version control can undo.
//!
//! - `stage`: prepares and compiles the new SDK outside the workspace
//! - `journal`: installs it atomically

mod journal;
mod stage;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use codegen::fit::{self, Fate, Fitted, Misfit};
use codegen::reader::Files;
use codegen::{Generated, Sources};

use crate::diff::{Compared, Comparison};
use crate::error::Failure;
use crate::terminal::{Terminal, counted};
use crate::workspace::Workspace;
pub(crate) use journal::finish;
use stage::Stage;

/// The number of overlay actions listed per kind.
const LISTED: usize = 20;

/// Replace the spec by a newer one: fit the overlays, keep the names, generate, compile, print the changelog entry
#[derive(Args)]
pub(crate) struct Arguments {
    /// The new spec, YAML or JSON
    spec: PathBuf,

    /// Remove overlay actions that no longer apply to the new spec; by default, they are only listed
    #[arg(long)]
    prune: bool,

    /// Change nothing, only report what would change
    #[arg(long)]
    dry_run: bool,
}

pub(crate) fn run(arguments: &Arguments, terminal: &Terminal) -> Result<ExitCode, Failure> {
    let workspace = Workspace::find();
    let old = Files::in_folder(&workspace.spec())?;
    let before = old.read(|path| workspace.name(path))?;
    let new = Files { spec: arguments.spec.clone(), ..old.clone() }.read(|path| workspace.name(path))?;
    terminal.progress(format_args!("{} → {}", before.spec.name, new.spec.name));

    let Fitted { sources, misfits } = fit::fit(&before, &new).map_err(|diagnostics| Failure::input(diagnostics, new.clone()))?;
    report(terminal, &misfits);
    let left_out = misfits.iter().filter(|misfit| !matches!(misfit.fate, Fate::Retargeted(_))).count();
    if left_out > 0 && !arguments.prune {
        return Err(Failure::with_help(
            format_args!("{} of the overlays no longer apply to the new spec; nothing was changed", counted(left_out, "action")),
            "correct the targets that were renamed, then run the command again with --prune to remove the rest",
        ));
    }
    let generated = codegen::generate(&sources).map_err(|diagnostics| Failure::input(diagnostics, sources.clone()))?;
    terminal.warnings(&generated.warnings, &sources, false);
    let name = file_name(&generated.api.version);
    terminal.print(format_args!("{}\n", changelog(&before, format!("spec/{name}"), &generated)?));
    if arguments.dry_run {
        terminal.progress("nothing was changed");
        return Ok(ExitCode::SUCCESS);
    }

    let stage = Stage::new(&workspace)?;
    stage.write(&workspace, &name, &sources, &generated)?;
    terminal.progress("compiling the new SDK");
    stage.compile(&workspace)?;
    // A spec of the same version has the same file name and is replaced; an old spec with another name is removed.
    let is_renamed = old.spec != workspace.spec().join(&name);
    stage.commit(&workspace, is_renamed.then_some(old.spec.as_path()), &name)?;
    terminal.progress(format_args!("spec/{name} is now the spec; run the tests, then commit. `git checkout .` undoes the update"));
    Ok(ExitCode::SUCCESS)
}

/// The file name for a version of the spec.
fn file_name(version: &str) -> String {
    let version: String =
        version.chars().map(|character| if character.is_alphanumeric() || ".-".contains(character) { character } else { '-' }).collect();
    format!("okta-{version}.yaml")
}

/// Lists the actions that no longer apply, grouped by reason.
fn report(terminal: &Terminal, misfits: &[Misfit]) {
    let mut by_fate: BTreeMap<u8, Vec<&Misfit>> = BTreeMap::new();
    for misfit in misfits {
        let order = match misfit.fate {
            Fate::Renamed(_) => 0,
            Fate::Contradicts(_) => 1,
            Fate::Gone => 2,
            Fate::Fixed => 3,
            Fate::Retargeted(_) => 4,
        };
        by_fate.entry(order).or_default().push(misfit);
    }
    for misfits in by_fate.values() {
        let title = match misfits.first().map(|first| &first.fate) {
            Some(Fate::Renamed(_)) => "target renamed: correct it",
            Some(Fate::Contradicts(_)) => "contradicts the new spec",
            Some(Fate::Gone) => "target removed",
            Some(Fate::Retargeted(_)) => "path parameters renamed, target corrected",
            _ => "already in the new spec",
        };
        terminal.progress(format_args!("\n{}, {title}:", counted(misfits.len(), "overlay action")));
        for misfit in misfits.iter().take(LISTED) {
            let more = match &misfit.fate {
                Fate::Renamed(name) => format!(" (now `{name}`?)"),
                Fate::Retargeted(path) => format!(" → {path}"),
                Fate::Contradicts(message) => format!(": {message}"),
                _ => String::new(),
            };
            terminal.progress(format_args!("  {}:{}: {}{more}", misfit.file, misfit.line, misfit.target));
        }
        if misfits.len() > LISTED {
            terminal.progress(format_args!("  and {} more", misfits.len() - LISTED));
        }
    }
}

/// The entry for CHANGELOG.md.
fn changelog(before: &Sources, spec: String, generated: &Generated) -> Result<String, Failure> {
    let failed = |diagnostics| Failure::input(diagnostics, before.clone());
    let (old, _) = before.api().map_err(failed)?;
    let old_names = before.names(&old).map_err(failed)?.names;
    let side = |file, api, names| Compared { file, api, names, errors: &[], left_out: Vec::new(), unused: &[] };
    let comparison = Comparison::new(side(before.spec.name.clone(), &old, &old_names), side(spec, &generated.api, &generated.names));
    Ok(comparison.changelog())
}
